import { openXlsx, type XlsxWorkbook } from "../adapters/xlsx";
import { checkAllTables } from "../app/checkAllTables";
import { checkTable, type CheckedTable } from "../app/checkTable";
import { BUILT_IN_PACK } from "../core/catalog/pack/builtInPack";
import { translate } from "../i18n/translate";
import type { Arguments } from "./arguments";
import { checkProblems } from "./checkProblems";
import { CliError } from "./failure";
import { readInput } from "./files";

/** A workbook with its indicator table, checked. */
export interface OpenedTable {
  readonly workbook: XlsxWorkbook;
  readonly checked: CheckedTable;
}

function tellProblems(checked: CheckedTable, language: Arguments["language"]): void {
  for (const line of checkProblems(checked, language)) process.stderr.write(`${line}\n`);
}

/** Opens a workbook and checks its indicator table; what is wrong with rules or pins is told on standard error. */
export async function openChecked(file: string, parameters: Arguments): Promise<OpenedTable> {
  const { language, policy, sheet } = parameters;
  const workbook = openXlsx(readInput(file, language));
  const { definitions } = BUILT_IN_PACK;
  const options = { policy, definitions, ...(sheet === undefined ? {} : { sheet }) };
  const checked = await checkTable(workbook, options);
  if (!checked) throw new CliError(translate(language, "cli.noTable", { file }));
  tellProblems(checked, language);
  return { workbook, checked };
}

/** The same for every indicator table of the workbook, in tab order; a workbook without any is bad input. */
export async function openAllChecked(
  file: string,
  { language, policy }: Arguments,
): Promise<readonly [CheckedTable, ...CheckedTable[]]> {
  const workbook = openXlsx(readInput(file, language));
  const [first, ...others] = await checkAllTables(workbook, {
    policy,
    definitions: BUILT_IN_PACK.definitions,
  });
  if (!first) throw new CliError(translate(language, "cli.noTable", { file }));
  [first, ...others].forEach((checked) => tellProblems(checked, language));
  return [first, ...others];
}
