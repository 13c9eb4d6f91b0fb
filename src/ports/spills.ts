import {
  cellAddress,
  MAX_COLUMN,
  MAX_ROW,
  rangeAddress,
  type CellPosition,
  type CellRange,
} from "../core/table/sheet";
import type { CellContent } from "../core/table/sheetDraft";
import { WorkbookError } from "./workbook";

/** What Excel takes as a formula, its "=" included. */
const MAX_FORMULA = 8_192;

type Content = CellPosition & { readonly content: CellContent };
type Formula = Extract<CellContent, { readonly kind: "formula" }>;

/** Fails with `invalid-edit` if a cell cannot hold this formula, or the formula cannot fill its block. */
export function checkFormula(place: CellPosition, { formula, spill }: Formula): void {
  const isWrong = formula.trim() === "" || formula.startsWith("=") || formula.length >= MAX_FORMULA;
  if (isWrong)
    throw invalid(`${cellAddress(place)}: no formula of 1 to ${MAX_FORMULA} characters without "="`);
  if (!spill) return;
  const { top, left, bottom, right } = spill;
  const isInside = [bottom, right].every(Number.isInteger) && bottom <= MAX_ROW && right <= MAX_COLUMN;
  if (top !== place.row || left !== place.column || bottom < top || right < left || !isInside)
    throw invalid(`${cellAddress(place)}: its formula cannot fill ${rangeAddress(spill)}`);
}

/** The blocks of more than one cell that formulas among these contents fill. */
export function spillsOf(cells: readonly { readonly content: CellContent }[]): CellRange[] {
  return cells.flatMap(({ content }) =>
    content.kind === "formula" && content.spill && isBlock(content.spill) ? [content.spill] : [],
  );
}

/** Whether a range is more than one cell. */
export function isBlock({ top, left, bottom, right }: CellRange): boolean {
  return top < bottom || left < right;
}

/** Whether two ranges have a cell in common. */
export function overlaps(one: CellRange, other: CellRange): boolean {
  return (
    one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right
  );
}

/** Whether a formula elsewhere fills this cell, which lies in the block but is not its first. */
export function isFilledBy({ top, left, bottom, right }: CellRange, { row, column }: CellPosition): boolean {
  const isInside = row >= top && row <= bottom && column >= left && column <= right;
  return isInside && (row !== top || column !== left);
}

/** Fails with `invalid-edit` if a block that is to be filled holds something else that is written, or meets `occupied`. */
export function refuseBlocked(cells: readonly Content[], occupied: readonly CellRange[]): void {
  if (spillsOf(cells).length === 0) return;
  const latest = [...new Map(cells.map((cell) => [cellAddress(cell), cell] as const)).values()];
  const spills = spillsOf(latest);
  for (const [index, spill] of spills.entries()) {
    const inside = latest.find(({ content, ...cell }) => content.kind !== "blank" && isFilledBy(spill, cell));
    if (inside) throw invalid(`${cellAddress(inside)} lies in ${rangeAddress(spill)}, which a formula fills`);
    const hit = [...occupied, ...spills.slice(0, index)].find((other) => overlaps(other, spill));
    if (hit) throw invalid(`${rangeAddress(spill)}, which a formula fills, overlaps ${rangeAddress(hit)}`);
  }
}

/**
 * Fails with `invalid-edit` if a cell is edited that a formula elsewhere fills, unless that formula's own cell is edited
 * too; `present` are the blocks that formulas of the sheet fill.
 */
export function refuseFilled(cells: readonly CellPosition[], present: readonly CellRange[]): void {
  if (present.length === 0) return;
  const edited = new Set(cells.map(cellAddress));
  const kept = present.filter(({ top, left }) => !edited.has(cellAddress({ row: top, column: left })));
  for (const spill of kept) {
    const cell = cells.find((place) => isFilledBy(spill, place));
    if (cell) throw invalid(`${cellAddress(cell)} is filled by the formula of ${rangeAddress(spill)}`);
  }
}

function invalid(what: string): WorkbookError {
  return new WorkbookError("invalid-edit", what);
}
