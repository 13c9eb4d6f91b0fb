import { cellAddress, type CellRange, type SheetSnapshot } from "../core/table/sheet";
import type { CellEdit } from "../ports/workbook";
import { BLANK } from "./evaluationColumns";

/**
 * The edits that empty what an evaluation has filled (`before`), but for the cells written anew; columns that are left
 * take the look of the first one behind. `kept` are the columns written now, null for none.
 */
export function blankedCells(
  { cells }: SheetSnapshot,
  before: CellRange | null,
  kept: CellRange | null,
  written: readonly CellEdit[],
): CellEdit[] {
  if (!before) return [];
  const present = new Set(cells.map(cellAddress));
  const anew = new Set(written.map(cellAddress));
  const spills = written.flatMap(({ content }) => (content.kind === "formula" ? (content.spill ?? []) : []));
  const behind = Math.max(before.right, kept?.right ?? 0) + 1;
  const edits: CellEdit[] = [];
  for (let row = before.top; row <= before.bottom; row += 1) {
    for (let column = before.left; column <= before.right; column += 1) {
      const isKept = kept !== null && column >= kept.left && column <= kept.right;
      const address = cellAddress({ row, column });
      const isSpilled = spills.some(
        ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
      );
      if (anew.has(address) || isSpilled || (isKept && !present.has(address))) continue;
      edits.push({ row, column, content: BLANK, ...(isKept ? {} : { like: { row, column: behind } }) });
    }
  }
  return edits;
}
