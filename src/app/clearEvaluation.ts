import { readTable } from "../core/table/readTable";
import { cellAddress, type CellPosition, type CellRange } from "../core/table/sheet";
import type { SheetEdits, WorkbookPort } from "../ports/workbook";
import { blankedCells } from "./blankedCells";
import { BLANK } from "./evaluationColumns";
import { ownHighlights } from "./evaluationMarks";
import { readFilled, stillFilled, withoutFilled, writeFilled } from "./filledCells";
import { notesWithoutFindings } from "./findingNotes";
import { ownRegion } from "./ownRegion";

/** What was taken away; `nothing` where the sheet holds no evaluation. */
export type ClearOutcome =
  | {
      readonly kind: "cleared";
      /** The columns that stood beside the table; null where only marks were left. */
      readonly columns: CellRange | null;
      /** Cells of the table's own columns that were filled in and say something else by now; they stay as they are. */
      readonly kept: readonly CellPosition[];
    }
  | { readonly kind: "nothing" };

/**
 * Takes an evaluation off a sheet in one step: the columns beside the table, the highlights, what notes say of findings,
 * and what was filled into blank columns of the table where it still says so. What people made stays. Fails with
 * `WorkbookError`, and then nothing has changed.
 */
export async function clearEvaluation(workbook: WorkbookPort, name: string): Promise<ClearOutcome> {
  const sheet = await workbook.readSheet(name);
  const filled = await readFilled(workbook);
  const ours = stillFilled(sheet, filled);
  const table = readTable(withoutFilled(sheet, filled));
  const region = table && ownRegion(sheet, table.extent);
  const edits: SheetEdits = {
    sheet: sheet.name,
    cells: [
      ...blankedCells(sheet, region, null, []),
      ...ours.map(({ row, column }) => ({ row, column, content: BLANK })),
    ],
    columnWidths: [],
    fitRows: region ? rowsOf(region) : [],
    notes: notesWithoutFindings(sheet.notes, region ? [region] : []),
    highlights: [],
    removedHighlights: ownHighlights(sheet, region),
  };
  const changes = [edits.cells, edits.notes, edits.removedHighlights ?? []];
  if (changes.every(({ length }) => length === 0)) return { kind: "nothing" };
  await workbook.apply(edits);
  await writeFilled(workbook, filled, sheet.name, []);
  const present = new Set(sheet.cells.map(cellAddress));
  const still = new Set(ours.map(cellAddress));
  const others = (filled.get(sheet.name) ?? []).filter((cell) => !still.has(cellAddress(cell)));
  const kept = new Map(others.map(({ row, column }) => [cellAddress({ row, column }), { row, column }]));
  return {
    kind: "cleared",
    columns: region,
    kept: [...kept].flatMap(([address, cell]) => (present.has(address) ? [cell] : [])),
  };
}

function rowsOf({ top, bottom }: CellRange): number[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
}
