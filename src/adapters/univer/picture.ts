import type { Cell, CellRange, Highlight, Note, SheetSnapshot } from "../../core/table/sheet";
import { cellAddress, MAX_COLUMN } from "../../core/table/sheet";
import { isFilledBy } from "../../ports/spills";
import type { SheetLook, WorkbookFile } from "../../ports/workbookFile";
import { cellData } from "./cellData";
import type { FoundCell } from "./typedContent";

/** Width of a column that the file gives none, in pixels. */
export const USUAL_WIDTH = 64;

/** Everything of a sheet that Univer shows. Rows and columns count from 1; cells stand under {@link placeKey}. */
export interface SheetPicture {
  readonly cells: ReadonlyMap<number, FoundCell>;
  readonly spills: readonly CellRange[];
  readonly merges: readonly CellRange[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly columnWidths: readonly number[];
  readonly digitPixels: number;
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly usualHeight: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly hasGridLines: boolean;
  readonly notes: readonly Note[];
  readonly highlights: readonly Highlight[];
}

/** A sheet with nothing on it. */
export const EMPTY: SheetPicture = {
  cells: new Map(),
  spills: [],
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  columnWidths: [],
  digitPixels: 7,
  rowHeights: new Map(),
  usualHeight: 20,
  frozenRows: 0,
  frozenColumns: 0,
  hasGridLines: true,
  notes: [],
  highlights: [],
};

/** One number for a cell's place, both counted from 1. */
export function placeKey(row: number, column: number): number {
  return row * (MAX_COLUMN + 1) + column;
}

/** The place of a {@link placeKey}. */
export function placeOf(key: number): { row: number; column: number } {
  const column = key % (MAX_COLUMN + 1);
  return { row: (key - column) / (MAX_COLUMN + 1), column };
}

/** What Univer is to show of a sheet of a file; fails as its reading does. */
export async function readPicture(file: WorkbookFile, name: string): Promise<SheetPicture> {
  return pictureOf(await file.readSheet(name), await file.readLook(name));
}

function pictureOf(sheet: SheetSnapshot, look: SheetLook): SheetPicture {
  const spills = sheet.cells.flatMap(({ spill }) => spill ?? []);
  const isFilled = (cell: Cell): boolean => spills.some((spill) => isFilledBy(spill, cell));
  const values = new Map(sheet.cells.map((cell) => [cellAddress(cell), cell] as const));
  const cells = new Map<number, FoundCell>();
  for (const { row, column, look: index } of look.cells) {
    const cell = values.get(cellAddress({ row, column }));
    values.delete(cellAddress({ row, column }));
    cells.set(placeKey(row, column), cellData(cell && !isFilled(cell) ? cell : undefined, look.looks[index]));
  }
  for (const cell of values.values())
    if (!isFilled(cell)) cells.set(placeKey(cell.row, cell.column), cellData(cell, undefined));
  return {
    cells,
    spills,
    merges: sheet.merges,
    hiddenRows: sheet.hiddenRows,
    hiddenColumns: sheet.hiddenColumns,
    columnWidths: look.columnWidths,
    digitPixels: look.digitPixels,
    rowHeights: new Map(look.rowHeights.map(({ row, pixels }) => [row, pixels] as const)),
    usualHeight: look.usualHeight,
    frozenRows: look.frozenRows,
    frozenColumns: look.frozenColumns,
    hasGridLines: look.hasGridLines,
    notes: sheet.notes,
    highlights: sheet.highlights,
  };
}
