import { checkTable, type CheckedTable } from "../../app/checkTable";
import { BUILT_IN_PACK } from "../../core/catalog/pack/builtInPack";
import { activeSheet } from "../activeSheet";
import type { Job, JobTools } from "../job";

/** The table that jobs go to, judged as the workbook has settled; null where it holds none. */
export async function judgeTable({
  workbook,
  settings: { policy },
  sheet,
  breathe,
}: Pick<JobTools, "workbook" | "settings" | "sheet" | "breathe">): Promise<CheckedTable | null> {
  const wanted = sheet === null ? { preferred: await activeSheet(workbook) } : { sheet };
  return checkTable(workbook, { policy, definitions: BUILT_IN_PACK.definitions, breathe, ...wanted });
}

/** Judges the table and writes nothing. */
export const readTable: Job = async (tools) => ({
  outcome: "done",
  lines: [],
  sheets: (await tools.workbook.listSheets()).filter(({ hidden }) => !hidden).map(({ name }) => name),
  checked: await judgeTable(tools),
});
