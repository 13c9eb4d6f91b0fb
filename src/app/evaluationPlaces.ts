import { verdictOfHeader } from "../core/table/headerWords";
import type { ColumnRole } from "../core/table/indicatorTable";
import { cellAddress, type CellRange, type SheetSnapshot } from "../core/table/sheet";
import type { CheckedTable } from "./checkTable";
import { OWN_COLUMNS, type EvaluationMode, type OwnColumn, type OwnColumnId } from "./evaluationColumns";
import { ownRegion } from "./ownRegion";

/** Where verdicts, readings and findings are written beside, or in the blank columns of, a checked table. */
export interface EvaluationPlaces {
  /** Columns added to the right of the table, `first` is the leftmost. */
  readonly added: readonly OwnColumn[];
  readonly first: number;
  /** Columns of the table itself that its makers left blank, and that are filled in; null for none. */
  readonly status: number | null;
  readonly reason: number | null;
  /** What an evaluation has filled before; null for nothing. */
  readonly before: CellRange | null;
  /** The column of a part of the evaluation. */
  readonly columnOf: (id: OwnColumnId) => number;
  /** Whether nothing stands in a cell. */
  readonly isBlankAt: (row: number, column: number) => boolean;
}

/** A column that takes one text per row: no crosses under several verdicts, no merged cells. */
function fillable({ table, rows }: CheckedTable, sheet: SheetSnapshot, role: ColumnRole): number | null {
  const column = table.header.columns[role];
  if (column === undefined) return null;
  const { top } = table.extent;
  const isMarked = sheet.cells.some(
    (cell) =>
      cell.column === column &&
      cell.row >= top &&
      cell.row <= table.header.row &&
      verdictOfHeader(cell.text) !== null,
  );
  const isMerged = sheet.merges.some(
    (merge) =>
      merge.left <= column &&
      merge.right >= column &&
      rows.some(({ row }) => row >= merge.top && row <= merge.bottom),
  );
  return isMarked || isMerged ? null : column;
}

/** The columns written before if there is room for all, or the first free ones to the right of everything. */
function firstColumn(
  { table: { extent } }: CheckedTable,
  sheet: SheetSnapshot,
  before: CellRange | null,
  width: number,
): number {
  const { top, bottom } = before ?? extent;
  const isBeside = (row: number): boolean => row >= top && row <= bottom;
  const beside = sheet.cells.filter(({ row }) => isBeside(row)).map(({ column }) => column);
  const merged = sheet.merges.filter((merge) => merge.top <= bottom && merge.bottom >= top);
  const taken = [...beside, ...merged.map(({ right }) => right)];
  const isTaken = before && taken.some((at) => at > before.right && at < before.left + width);
  if (before && !isTaken) return before.left;
  return taken.reduce((most, column) => Math.max(most, column), extent.right) + 1;
}

/** Finds the places for an evaluation on a sheet as people made it; the same after it has been written as before. */
export function evaluationPlaces(
  checked: CheckedTable,
  sheet: SheetSnapshot,
  mode: EvaluationMode,
  hasDirections: boolean,
): EvaluationPlaces {
  const before = ownRegion(sheet, checked.table.extent);
  const filled = new Set(
    sheet.cells.filter(({ text, formula }) => text.trim() !== "" || formula !== undefined).map(cellAddress),
  );
  const isBlankAt = (row: number, column: number): boolean => !filled.has(cellAddress({ row, column }));
  const freeColumn = (role: ColumnRole): number | null => {
    const column = fillable(checked, sheet, role);
    const isFree = column !== null && checked.rows.every(({ row }) => isBlankAt(row, column));
    return isFree ? column : null;
  };
  const status = mode === "values" ? freeColumn("status") : null;
  const reason = status === null ? null : freeColumn("note");
  const added = OWN_COLUMNS[mode].filter(
    ({ id }) => (id !== "status" || status === null) && (id !== "direction" || hasDirections),
  );
  const first = firstColumn(checked, sheet, before, added.length);
  const columnOf = (id: OwnColumnId): number =>
    id === "status" && status !== null ? status : first + added.findIndex((column) => column.id === id);
  return { added, first, status, reason, before, columnOf, isBlankAt };
}
