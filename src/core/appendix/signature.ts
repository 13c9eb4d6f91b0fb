import type { ClosingLine } from "../table/indicatorTable";
import { foldLines } from "./headings";
import type { AppendixSignature, SignatureBlock } from "./model";

const REMARK = /^(?:ghi chú|nguồn)(?!\p{L})/iu;
const RECIPIENTS = /^nơi nhận/iu;
/** "(Ký, ghi rõ họ tên)", "(đã ký)", dots to write on: room for a signature, not words. */
const ROOM = /^\(.*\)$|^[\s.…_-]*$/u;
const DATE = /ngày[\s\d.…_]*tháng/iu;
const ISSUER = /^(?:UBND|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|HĐND)/u;

function isCapitals(line: string): boolean {
  return line === line.toUpperCase();
}

/**
 * One who signs: lines in capitals, the place and date above them, and the name below them. The issuer's line alone takes
 * no name; an empty name is still to be filled in.
 */
export function signatureBlock(lines: readonly string[]): SignatureBlock {
  const worded = lines.map(foldLines).filter((line) => !ROOM.test(line));
  const last = worded.at(-1) ?? "";
  const isNamed = worded.length > 1 && !isCapitals(last) && !DATE.test(last);
  const titles = isNamed ? worded.slice(0, -1) : worded;
  const isIssuerAlone = titles.length === 1 && ISSUER.test(titles[0] ?? "");
  return { lines: titles, name: isNamed ? last : isIssuerAlone ? null : "" };
}

/** What stands under the sheet's table: remarks, and recipients and signers, a column of the sheet each. */
export function readClosing(closing: readonly ClosingLine[]): {
  readonly remarks: readonly string[];
  readonly signature: AppendixSignature;
} {
  const remarks = closing.filter(({ text }) => REMARK.test(foldLines(text)));
  const others = closing.filter((line) => !remarks.includes(line));
  const columns = [...new Set(others.map(({ column }) => column))].sort((a, b) => a - b);
  const stacks = columns.map((column) =>
    others.filter((line) => line.column === column).map(({ text }) => text),
  );
  const isRecipients = (stack: readonly string[]): boolean => RECIPIENTS.test(foldLines(stack[0] ?? ""));
  return {
    remarks: remarks.map(({ text }) => foldLines(text)),
    signature: {
      recipients: stacks.filter(isRecipients).flatMap((stack) => stack.slice(1).map(foldLines)),
      blocks: stacks
        .filter((stack) => !isRecipients(stack))
        .map(signatureBlock)
        .filter(({ lines }) => lines.length > 0),
    },
  };
}
