import { cellAddress, type CellPosition, type CellRange } from "../../core/table/sheet";
import { loading, type Queue } from "./ask";
import { PLACE, placeOf, rangeAt } from "./places";

/** So many formulas are asked at a time what they fill. */
const MOST_FORMULAS = 3_000;

/** Asks formulas what they fill, as many in one message as Excel takes; `found` gets the blocks by the cells' addresses. */
export function spillQueues(
  cells: readonly CellPosition[],
  found: Map<string, CellRange>,
): Queue<Excel.Worksheet>[] {
  const count = Math.ceil(cells.length / MOST_FORMULAS);
  return Array.from({ length: count }, (_, index) => (sheet) => {
    const asked = cells.slice(index * MOST_FORMULAS, (index + 1) * MOST_FORMULAS).map((cell) => {
      const block = sheet.getCell(cell.row - 1, cell.column - 1).getSpillingToRangeOrNullObject();
      return [cell, loading(block, PLACE)] as const;
    });
    return () => {
      for (const [cell, block] of asked)
        if (!block.isNullObject) found.set(cellAddress(cell), placeOf(block));
    };
  });
}

/** Asks in which columns of a block formulas fill other cells. */
export function fillings(sheet: Excel.Worksheet, range: CellRange): () => number[] {
  const columns = Array.from({ length: range.right - range.left + 1 }, (_, index) => range.left + index);
  const asked = columns.map((column) =>
    loading(rangeAt(sheet, { ...range, left: column, right: column }), "hasSpill"),
  );
  return () => columns.filter((_, index) => asked[index]?.hasSpill !== false);
}
