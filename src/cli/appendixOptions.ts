import type { AppendixOptions } from "../core/appendix/buildAppendix";
import { COLUMN_SETS } from "../core/appendix/columnSets";
import { DATA_STATUSES } from "../core/appendix/dataStatus";
import type { AppendixSignature } from "../core/appendix/model";
import { PROFILE_FAMILIES } from "../core/appendix/profile";
import { signatureBlock } from "../core/appendix/signature";
import { translate } from "../i18n/translate";
import type { Arguments } from "./arguments";
import { CliError } from "./failure";

/** One of the allowed values, undefined for none given; anything else is bad usage. */
function choose<Value extends string>(
  option: string,
  given: string | undefined,
  allowed: readonly Value[],
  { language }: Arguments,
): Value | undefined {
  if (given === undefined) return undefined;
  const found = allowed.find((one) => one === given);
  if (found !== undefined) return found;
  const parameters = { option, value: given, allowed: allowed.join(", ") };
  throw new CliError(translate(language, "cli.badChoice", parameters));
}

function linesOf(text: string | undefined): readonly string[] {
  return (text ?? "")
    .split(";")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** "Như trên", "Lưu: VT" → "- Như trên;", "- Lưu: VT.": as Nghị định 30/2020 prints recipients. */
function recipientLines(text: string | undefined): readonly string[] {
  const lines = linesOf(text).map((line) => line.replace(/^-\s*/u, "").replace(/[.;,]$/u, ""));
  return lines.map((line, i) => `- ${line}${i === lines.length - 1 ? "." : ";"}`);
}

/** "TM. ỦY BAN NHÂN DÂN; KT. CHỦ TỊCH; PHÓ CHỦ TỊCH; Nguyễn Văn A": a last line that is not in capitals is the name. */
function signatureOf({ signer, recipients }: Arguments): AppendixSignature | undefined {
  if (signer === undefined && recipients === undefined) return undefined;
  const lines = linesOf(signer);
  return {
    recipients: recipientLines(recipients),
    blocks: lines.length > 0 ? [signatureBlock(lines)] : [],
  };
}

/** What the command line settles about an appendix; a value that is not known throws a {@link CliError}. */
export function appendixOptions(parameters: Arguments): AppendixOptions {
  const { title, attachedTo, number, columns, layout, data } = parameters;
  const columnSet = choose(
    "columns",
    columns,
    Object.keys(COLUMN_SETS) as (keyof typeof COLUMN_SETS)[],
    parameters,
  );
  const family = choose("layout", layout, PROFILE_FAMILIES, parameters);
  const dataStatus = choose("data", data, DATA_STATUSES, parameters);
  const signature = signatureOf(parameters);
  return {
    ...(title === undefined ? {} : { title }),
    ...(attachedTo === undefined ? {} : { attachedTo }),
    ...(number === undefined ? {} : { number }),
    ...(columnSet === undefined ? {} : { columnSet }),
    ...(family === undefined ? {} : { layout: family }),
    ...(dataStatus === undefined ? {} : { dataStatus }),
    ...(signature === undefined ? {} : { signature }),
  };
}
