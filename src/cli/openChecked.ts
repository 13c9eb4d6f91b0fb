import { openXlsx, type XlsxWorkbook } from "../adapters/xlsx";
import { checkTable, type CheckedTable } from "../app/checkTable";
import { BUILT_IN_PACK } from "../core/catalog/pack/builtInPack";
import { translate } from "../i18n/translate";
import type { Arguments } from "./arguments";
import { CliError } from "./failure";
import { readInput } from "./files";

/** Opens a workbook and checks its indicator table; rules that crashed are told on standard error. */
export async function openChecked(
  file: string,
  { language, policy, sheet }: Arguments,
): Promise<{ workbook: XlsxWorkbook; checked: CheckedTable }> {
  const workbook = openXlsx(readInput(file, language));
  const { definitions } = BUILT_IN_PACK;
  const checked = await checkTable(workbook, {
    policy,
    definitions,
    ...(sheet === undefined ? {} : { sheet }),
  });
  if (!checked) throw new CliError(translate(language, "cli.noTable", { file }));
  for (const { rule, row, error } of checked.failures) {
    const line = translate(language, "cli.ruleFailed", { rule, row: String(row), detail: error });
    process.stderr.write(`${line}\n`);
  }
  if (checked.pin && checked.isPinInferred) {
    const { sheet: before, name, version } = checked.pin;
    const parameters = { before, pack: `${name} ${version}`, sheet: checked.table.sheet };
    process.stderr.write(`${translate(language, "state.pinInferred", parameters)}\n`);
  }
  if (checked.stateProblem) {
    const { problem, detail } = checked.stateProblem;
    process.stderr.write(`${translate(language, `state.${problem}`, { detail })}\n`);
  }
  return { workbook, checked };
}
