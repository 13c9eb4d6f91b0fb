import type { WorkbookPort } from "../ports/workbook";

/** Name of the sheet that the user has before them. A host that does not tell has its first sheet there. */
export async function activeSheet(workbook: WorkbookPort): Promise<string> {
  const sheets = await workbook.listSheets();
  return (sheets.find(({ active }) => active) ?? sheets[0])?.name ?? "";
}
