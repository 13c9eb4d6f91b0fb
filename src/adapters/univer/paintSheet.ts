import { BooleanNumber, type ICellData, type IRange, type Worksheet } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowCountMutation,
  SetWorksheetRowHeightMutation,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import type { CellRange } from "../../core/table/sheet";
import type { Grid } from "./Grid";
import { paintNotes } from "./paintNotes";
import { placeOf, USUAL_WIDTH, type SheetPicture } from "./picture";
import type { FoundCell } from "./typedContent";

type Matrix = Record<number, Record<number, ICellData | null>>;

/** Room behind the last cell, so that formulas and people find cells there. */
const SPARE_ROWS = 100;
const SPARE_COLUMNS = 10;

/** A range as Univer counts, from 0. */
export function univerRange({ top, left, bottom, right }: CellRange): IRange {
  return { startRow: top - 1, startColumn: left - 1, endRow: bottom - 1, endColumn: right - 1 };
}

/** Places of a sheet at which Univer does not show what was painted last. */
export interface Touched {
  /** Painted whatever was painted before: somebody has typed there, and the file has its say. */
  readonly repainted: ReadonlySet<number>;
  /** Left alone: somebody has typed there since. */
  readonly kept: ReadonlySet<number>;
}

/** Nobody has typed since. */
export const UNTOUCHED: Touched = { repainted: new Set(), kept: new Set() };

/** Shows `next` where `before` is shown. */
export function paintSheet(
  grid: Grid,
  sheet: Worksheet,
  before: SheetPicture,
  next: SheetPicture,
  touched: Touched,
): void {
  makeRoom(grid, sheet, next);
  if (!isSame(before.merges, next.merges)) {
    grid.change(sheet, RemoveWorksheetMergeMutation.id, { ranges: before.merges.map(univerRange) });
    grid.change(sheet, AddWorksheetMergeMutation.id, { ranges: next.merges.map(univerRange) });
  }
  // before the cells, which are drawn anew when they change
  grid.tones.set(sheet, next.highlights);
  paintCells(grid, sheet, before, next, touched);
  paintSizes(grid, sheet, before, next);
  paintHidden(grid, sheet, before, next);
  if (before.frozenRows !== next.frozenRows || before.frozenColumns !== next.frozenColumns)
    grid.change(sheet, SetFrozenMutation.id, freezeOf(next));
  if (before.hasGridLines !== next.hasGridLines) {
    const showGridlines = next.hasGridLines ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    grid.change(sheet, ToggleGridlinesMutation.id, { showGridlines });
  }
  paintNotes(grid, sheet, before, next);
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function makeRoom(grid: Grid, sheet: Worksheet, { cells, spills }: SheetPicture): void {
  let rows = 0;
  let columns = 0;
  const ends = spills.map(({ bottom, right }) => ({ row: bottom, column: right }));
  for (const { row, column } of [...[...cells.keys()].map(placeOf), ...ends]) {
    rows = Math.max(rows, row);
    columns = Math.max(columns, column);
  }
  if (rows > sheet.getRowCount())
    grid.change(sheet, SetWorksheetRowCountMutation.id, { rowCount: rows + SPARE_ROWS });
  if (columns > sheet.getColumnCount())
    grid.change(sheet, SetWorksheetColumnCountMutation.id, { columnCount: columns + SPARE_COLUMNS });
}

function paintCells(
  grid: Grid,
  sheet: Worksheet,
  before: SheetPicture,
  next: SheetPicture,
  { repainted, kept }: Touched,
): void {
  const emptied: Matrix = {};
  const written: Matrix = {};
  const put = (matrix: Matrix, key: number, cell: ICellData | null): void => {
    const { row, column } = placeOf(key);
    (matrix[row - 1] ??= {})[column - 1] = cell;
  };
  for (const key of new Set([...before.cells.keys(), ...next.cells.keys(), ...repainted])) {
    const old = before.cells.get(key);
    const cell = next.cells.get(key);
    const isTyped = repainted.has(key);
    if (kept.has(key) || (!isTyped && paintKey(old) === paintKey(cell))) continue;
    if (old || isTyped) put(emptied, key, null);
    if (cell) put(written, key, cell);
  }
  for (const cellValue of [emptied, written])
    if (Object.keys(cellValue).length > 0) grid.change(sheet, SetRangeValuesMutation.id, { cellValue });
}

/** What a formula comes to is Univer's to say. */
function paintKey(cell: FoundCell | undefined): string {
  return JSON.stringify(cell && (cell.f ? { f: cell.f, s: cell.s } : cell));
}

/** Each kind of size in one change: Univer lays the sheet out again after each. */
function paintSizes(grid: Grid, sheet: Worksheet, before: SheetPicture, next: SheetPicture): void {
  const colWidth: Record<number, number> = {};
  const columns = Math.max(before.columnWidths.length, next.columnWidths.length);
  for (let column = 1; column <= columns; column += 1) {
    const width = next.columnWidths[column - 1] ?? USUAL_WIDTH;
    if (width !== 0 && before.columnWidths[column - 1] !== width) colWidth[column - 1] = width;
  }
  const rowHeight: Record<number, number> = {};
  for (const row of new Set([...before.rowHeights.keys(), ...next.rowHeights.keys()])) {
    const height = next.rowHeights.get(row) ?? next.usualHeight;
    if (before.rowHeights.get(row) !== height) rowHeight[row - 1] = height;
  }
  const [widths, heights] = [Object.keys(colWidth).map(Number), Object.keys(rowHeight).map(Number)];
  if (widths.length > 0)
    grid.change(sheet, SetWorksheetColWidthMutation.id, { ranges: columnRanges(sheet, widths), colWidth });
  if (heights.length > 0)
    grid.change(sheet, SetWorksheetRowHeightMutation.id, { ranges: rowRanges(sheet, heights), rowHeight });
}

/** Whole rows, counted from 0. */
function rowRanges(sheet: Worksheet, rows: readonly number[]): IRange[] {
  const endColumn = sheet.getColumnCount() - 1;
  return rows.map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn }));
}

/** Whole columns, counted from 0. */
function columnRanges(sheet: Worksheet, columns: readonly number[]): IRange[] {
  const endRow = sheet.getRowCount() - 1;
  return columns.map((column) => ({ startRow: 0, endRow, startColumn: column, endColumn: column }));
}

function paintHidden(grid: Grid, sheet: Worksheet, before: SheetPicture, next: SheetPicture): void {
  const fromZero = (places: readonly number[]): number[] => places.map((place) => place - 1);
  const change = (mutation: string, ranges: IRange[]): void => {
    if (ranges.length > 0) grid.change(sheet, mutation, { ranges });
  };
  if (!isSame(before.hiddenRows, next.hiddenRows)) {
    change(SetRowVisibleMutation.id, rowRanges(sheet, fromZero(before.hiddenRows)));
    change(SetRowHiddenMutation.id, rowRanges(sheet, fromZero(next.hiddenRows)));
  }
  if (!isSame(before.hiddenColumns, next.hiddenColumns)) {
    change(SetColVisibleMutation.id, columnRanges(sheet, fromZero(before.hiddenColumns)));
    change(SetColHiddenMutation.id, columnRanges(sheet, fromZero(next.hiddenColumns)));
  }
}

function freezeOf({ frozenRows, frozenColumns }: SheetPicture): object {
  return {
    startRow: frozenRows === 0 ? -1 : frozenRows,
    startColumn: frozenColumns === 0 ? -1 : frozenColumns,
    ySplit: frozenRows,
    xSplit: frozenColumns,
  };
}
