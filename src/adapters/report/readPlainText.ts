import { ReportError, type Report } from "../../ports/reportReader";
import { assembleReport } from "./assembleReport";
import { decodeFont, decodeLegacyBytes, detectLegacyFont, type LegacyEncoding } from "./legacyEncoding";
import { MAX_CHARACTERS } from "./limits";

interface DecodedText {
  readonly text: string;
  readonly encoding: LegacyEncoding | null;
}

/** Control characters that no text has; one in a thousand may be a slip. */
const CONTROL = /(?![\t\n\v\f\r\u0085])\p{Cc}/gu;
const LONGEST_CHARACTER = 4;

/** Null where the bytes are not in that encoding. */
function decodeUnicode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** By its byte order mark; null for UTF-8, which needs none. */
function markedEncoding([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

function decode(bytes: Uint8Array): DecodedText {
  const marked = markedEncoding(bytes);
  if (marked === null && bytes.includes(0)) throw new ReportError("not-text");
  const unicode = decodeUnicode(bytes, marked ?? "utf-8");
  if (unicode !== null) return { text: unicode, encoding: null };
  const found = marked === null ? decodeLegacyBytes(bytes) : null;
  if (!found) throw new ReportError("unknown-encoding");
  return found;
}

/** Text of a legacy font that a program stored as Unicode, letter by letter. */
function settleFont({ text, encoding }: DecodedText): DecodedText {
  const font = encoding === null ? detectLegacyFont(text) : null;
  return font === null ? { text, encoding } : { text: decodeFont(text, font), encoding: font };
}

/**
 * Reads a plain text line by line: UTF-8, UTF-16 with its mark, TCVN3, VNI or windows-1258 where that is clear. Fails with
 * `not-text`, `unknown-encoding`, `too-large` or `empty`.
 */
export function readPlainText(input: Uint8Array | string, name: string): Report {
  if (input.length > MAX_CHARACTERS * LONGEST_CHARACTER)
    throw new ReportError("too-large", `${MAX_CHARACTERS / 1e6} MB`);
  const { text, encoding } = settleFont(
    typeof input === "string" ? { text: input, encoding: null } : decode(input),
  );
  if ((text.match(CONTROL)?.length ?? 0) > text.length / 1000) throw new ReportError("not-text");
  const lines = text.replace(/^\ufeff|(?:\r\n|\r|\n)$/g, "").split(/\r\n|\r|\n/);
  const paragraphs = lines.map((line, index) => ({ text: line, line: index + 1 }));
  const notes = encoding === null ? [] : [{ kind: "legacy-encoding", count: 1, detail: encoding } as const];
  return assembleReport(name, "line", paragraphs, notes);
}
