import { cellAddress, type CellPosition } from "../../core/table/sheet";
import { WorkbookError, type SheetEdits } from "../../ports/workbook";
import type { WorkbookFile } from "../../ports/workbookFile";

/** Cells that somebody typed into and that the file refused, with the reason; they show again what the file holds. */
export interface Refusal {
  readonly sheet: string;
  readonly cells: readonly string[];
  readonly detail: string;
}

/** Puts what was typed into the file, as far as it can be; null where nothing was refused. */
export async function keepTyped(file: WorkbookFile, edits: SheetEdits): Promise<Refusal | null> {
  if ((await attempt(file, edits)) === null) return null;
  const refused: CellPosition[] = [];
  let detail = "";
  await attempt(file, { ...edits, cells: [], fitRows: [] });
  for (const cell of edits.cells) {
    const reason = await attempt(file, { ...edits, cells: [cell], columnWidths: [], fitRows: [cell.row] });
    if (reason === null) continue;
    refused.push(cell);
    detail ||= reason;
  }
  return refused.length === 0 ? null : { sheet: edits.sheet, cells: refused.map(cellAddress), detail };
}

/** Why the file refuses edits; null where it takes them. */
async function attempt(file: WorkbookFile, edits: SheetEdits): Promise<string | null> {
  try {
    await file.apply(edits);
    return null;
  } catch (error) {
    if (error instanceof WorkbookError) return error.detail;
    throw error;
  }
}
