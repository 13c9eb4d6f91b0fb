import type { CheckedTable } from "../app/checkTable";
import { putFindingsSheet } from "../app/findingsSheet";
import { writeEvaluation } from "../app/writeEvaluation";
import { translate } from "../i18n/translate";
import { onlyFile, type Arguments } from "./arguments";
import { EXIT } from "./failure";
import { checkOutput, writeWhole } from "./files";
import { checkJson, printJson } from "./json";
import { openChecked } from "./openChecked";
import { checkReport } from "./report";

/** 1 when a finding of severity error stands open. */
export function exitOf({ findings }: CheckedTable): number {
  return findings.some(({ severity }) => severity === "error") ? EXIT.findings : EXIT.clean;
}

/** `check FILE.xlsx [--out FILE.xlsx]`: judges the table of a workbook, and writes a checked copy of it. */
export async function checkCommand(parameters: Arguments): Promise<number> {
  const { language, json, out, findingsSheet } = parameters;
  const file = onlyFile(parameters);
  if (out !== undefined) checkOutput(out, file, [".xlsx"], language);
  const { workbook, checked } = await openChecked(file, parameters);
  if (out !== undefined) {
    await writeEvaluation(workbook, checked, language);
    if (findingsSheet) await putFindingsSheet(workbook, checked, language);
    writeWhole(out, workbook.save(), language);
    process.stderr.write(`${translate(language, "cli.wrote", { file: out })}\n`);
  }
  if (json) printJson(checkJson(file, checked, language));
  else process.stdout.write(`${checkReport(file, checked, language)}\n`);
  return exitOf(checked);
}
