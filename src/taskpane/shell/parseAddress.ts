import { parseColumn, type CellPosition } from "../../core/table/sheet";

/** Row and column of "E12", or of the first cell of "E12:F14"; null for anything else. */
export function parseAddress(cell: string): CellPosition | null {
  const [, letters = "", row] = /^([A-Z]{1,3})([0-9]{1,7})(?::|$)/.exec(cell) ?? [];
  return row === undefined ? null : { row: Number(row), column: parseColumn(letters) };
}
