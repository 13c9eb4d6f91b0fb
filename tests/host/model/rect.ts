import { invalidArgument } from "../hostError";

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A block of cells; rows and columns count from 0. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const ALL_CELLS: Rect = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

export function rect(row: number, column: number, rows = 1, columns = 1): Rect {
  const fits = row >= 0 && column >= 0 && rows >= 1 && columns >= 1;
  if (!fits || row + rows > MAX_ROWS || column + columns > MAX_COLUMNS) {
    throw invalidArgument(`There is no block of ${rows}×${columns} cells at ${row},${column}.`);
  }
  return { row, column, rows, columns };
}

export function cellCount({ rows, columns }: Rect): number {
  return rows * columns;
}

export function intersection(a: Rect, b: Rect): Rect | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

export function contains(outer: Rect, inner: Rect): boolean {
  const common = intersection(outer, inner);
  return common !== undefined && cellCount(common) === cellCount(inner);
}

export function bounding(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const bottom = Math.max(a.row + a.rows, b.row + b.rows);
  const right = Math.max(a.column + a.columns, b.column + b.columns);
  return { row, column, rows: bottom - row, columns: right - column };
}

/** The smallest block around cells given as `row * MAX_COLUMNS + column`. */
export function extentOf(keys: Iterable<number>): Rect | undefined {
  let [first, last, left, right] = [Infinity, -1, Infinity, -1];
  for (const key of keys) {
    const column = key % MAX_COLUMNS;
    if (column < left) left = column;
    if (column > right) right = column;
    if (key < first) first = key;
    if (key > last) last = key;
  }
  if (last < 0) return undefined;
  const top = Math.floor(first / MAX_COLUMNS);
  const rows = Math.floor(last / MAX_COLUMNS) - top + 1;
  return { row: top, column: left, rows, columns: right - left + 1 };
}

/** What is left of `a` without `b`, as up to four blocks. */
export function subtract(a: Rect, b: Rect): Rect[] {
  const cut = intersection(a, b);
  if (!cut) return [a];
  const below = cut.row + cut.rows;
  const after = cut.column + cut.columns;
  return [
    { ...a, rows: cut.row - a.row },
    { ...a, row: below, rows: a.row + a.rows - below },
    { ...cut, column: a.column, columns: cut.column - a.column },
    { ...cut, column: after, columns: a.column + a.columns - after },
  ].filter((part) => part.rows > 0 && part.columns > 0);
}

export function* cellsOf(block: Rect): Generator<readonly [row: number, column: number]> {
  for (let row = block.row; row < block.row + block.rows; row++) {
    for (let column = block.column; column < block.column + block.columns; column++) yield [row, column];
  }
}

/** One value per cell, row by row. */
export function matrix<T>(block: Rect, valueAt: (row: number, column: number) => T): T[][] {
  return Array.from({ length: block.rows }, (_, down) =>
    Array.from({ length: block.columns }, (_, right) => valueAt(block.row + down, block.column + right)),
  );
}

function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** `B2`, `B2:C9`, `C:C` or `3:5`. */
export function printRect({ row, column, rows, columns }: Rect, mark = ""): string {
  const top = mark + String(row + 1);
  const left = mark + columnLetters(column);
  const bottom = mark + String(row + rows);
  const right = mark + columnLetters(column + columns - 1);
  if (rows === MAX_ROWS) return `${left}:${right}`;
  if (columns === MAX_COLUMNS) return `${top}:${bottom}`;
  return rows * columns === 1 ? left + top : `${left}${top}:${right}${bottom}`;
}

const CORNER = /^\$?([A-Z]{1,3})?\$?([1-9]\d{0,6})?$/i;

/** Reads `B2`, `$B$2:C9`, `C:C` and `3:5`; undefined for anything else. */
export function parseRect(address: string): Rect | undefined {
  const corners = address.split(":").map((corner) => CORNER.exec(corner));
  const [first, last = first] = corners;
  if (!first || !last || corners.length > 2 || first[0] === "" || last[0] === "") return undefined;
  if (corners.length === 1 && !(first[1] && first[2])) return undefined;
  const edges = [first, last].map(([, letters, number]) => ({ letters, number }));
  if (edges.some((edge) => !edge.letters !== !first[1] || !edge.number !== !first[2])) return undefined;
  const rows = first[2] ? edges.map((edge) => Number(edge.number) - 1) : [0, MAX_ROWS - 1];
  const columns = first[1] ? edges.map((edge) => columnIndex(edge.letters ?? "")) : [0, MAX_COLUMNS - 1];
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  const block = {
    row,
    column,
    rows: Math.max(...rows) - row + 1,
    columns: Math.max(...columns) - column + 1,
  };
  return row + block.rows > MAX_ROWS || column + block.columns > MAX_COLUMNS ? undefined : block;
}
