import type { WorkbookPort } from "../ports/workbook";
import { readRecords } from "./appendixRecord";
import { checkTable, type CheckedTable, type CheckOptions } from "./checkTable";
import { isDefinitionsSheet } from "./definitionsHeader";

/** Every indicator table of the visible sheets in tab order, checked; appendices that we wrote are left out. */
export async function checkAllTables(
  workbook: WorkbookPort,
  options: Omit<CheckOptions, "sheet">,
): Promise<readonly CheckedTable[]> {
  const ours = (await readRecords(workbook)).map(({ sheet }) => sheet);
  const sheets = (await workbook.listSheets()).filter(({ hidden, name }) => !hidden && !ours.includes(name));
  const tables: CheckedTable[] = [];
  for (const { name } of sheets) {
    if (isDefinitionsSheet(await workbook.readSheet(name))) continue;
    const checked = await checkTable(workbook, { ...options, sheet: name });
    if (checked) tables.push(checked);
  }
  return tables;
}
