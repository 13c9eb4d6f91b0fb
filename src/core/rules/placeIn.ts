import type { ColumnRole, IndicatorRow, IndicatorTable } from "../table/indicatorTable";
import type { CellPosition } from "../table/sheet";

/** The cell of a row in a column of the table; in that of the names where the table has no such column. */
export function placeIn({ header }: IndicatorTable, { row }: IndicatorRow, role: ColumnRole): CellPosition {
  return { row, column: header.columns[role] ?? header.columns.name ?? 1 };
}
