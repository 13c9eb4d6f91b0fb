import { cellText } from "../i18n/cellText";
import { readCell, type CellInput } from "./cellInput";

/** The cells of a range as Excel hands them over, from the first one on; or what is wrong with the range. */
export type ColumnReading =
  | { readonly kind: "column"; readonly cells: readonly unknown[] }
  | { readonly kind: "error"; readonly problem: string };

/** All cells of a range, row by row; one value counts as a range of one cell, an argument left out as one of none. */
export function cellsOf(range: unknown): readonly unknown[] {
  if (range === null || range === undefined) return [];
  return Array.isArray(range) ? range.flat() : [range];
}

/** Reads a range that is one column, or one line, of cells; `field` names it in Vietnamese. */
export function readColumn(range: unknown, field: string): ColumnReading {
  const isBlock =
    Array.isArray(range) && range.length > 1 && range.some((row) => Array.isArray(row) && row.length > 1);
  return isBlock
    ? { kind: "error", problem: cellText("cell.notOneColumn", { field }) }
    : { kind: "column", cells: cellsOf(range) };
}

/** The first error value among cells, in words; null where there is none. */
export function errorAmong(cells: readonly CellInput[], field: string): string | null {
  const at = cells.findIndex(({ kind }) => kind === "error");
  const cell = cells[at];
  if (cell?.kind !== "error") return null;
  return cellText("cell.hasErrorAt", { field, place: String(at + 1), code: cell.code });
}

/** The cells of a range, read. */
export function readCells(range: unknown): readonly CellInput[] {
  return cellsOf(range).map(readCell);
}
