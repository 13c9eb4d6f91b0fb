import type { CellRange } from "../../core/table/sheet";
import type { CellContent } from "../../core/table/sheetDraft";
import { cellAddress } from "../../core/table/sheet";
import { toSuperscript } from "../../core/text/superscript";
import { WorkbookError } from "../../ports/workbook";
import { cellCount, rangeAt } from "./places";
import { byteCount, type Step } from "./steps";
import { columnsOf, type Scalar, type StoredCell } from "./stored";

/** What a cell is to hold: a text only in the number format "@", so that Excel never reads it. */
interface WrittenCell {
  readonly row: number;
  readonly column: number;
  /** "" empties the cell. */
  readonly value: Scalar;
  /** What is typed later stays as typed too, so the number format must be "@" whatever the cell holds. */
  readonly asTyped?: boolean;
  /** Absent: the format stays. */
  readonly numberFormat?: string;
  /** What Excel shall tell of the cell afterwards, where that differs from `value`. */
  readonly shown?: Scalar;
}

export const TEXT_FORMAT = "@";

/** Excel's interface has no styles inside a cell, so footnote marks are written as superscript characters. */
export function writtenCell(
  place: { readonly row: number; readonly column: number },
  content: CellContent,
  asTyped: boolean,
): WrittenCell {
  const { row, column } = place;
  if (content.kind === "number") {
    return { row, column, value: Number(content.number), numberFormat: content.format };
  }
  const runs = content.kind === "text" ? content.runs : [];
  const value = runs.map(({ text, superscript }) => (superscript ? toSuperscript(text) : text)).join("");
  const isText = value !== "" || asTyped;
  // Excel keeps line ends as LF.
  const shown = value.replaceAll("\r\n", "\n");
  return { row, column, value, shown, asTyped, ...(isText ? { numberFormat: TEXT_FORMAT } : {}) };
}

/** Whether a cell holds already what is to be written. */
export function isWritten(present: StoredCell | undefined, wanted: WrittenCell): boolean {
  if (!present || present.formula !== undefined || present.isError) return false;
  const { numberFormat = present.numberFormat, value, shown = value, asTyped } = wanted;
  const isPlainText = typeof value === "string" && value !== "" && !asTyped;
  return present.value === shown && (isPlainText || present.numberFormat === numberFormat);
}

/** The cell as it was. Outside the number format "@" Excel takes a text as written behind an apostrophe. */
export function restoredCell({
  row,
  column,
  value,
  formula,
  isError,
  numberFormat,
}: StoredCell): WrittenCell {
  const isPlain = typeof value !== "string" || value === "" || isError || numberFormat === TEXT_FORMAT;
  const raw = formula ?? (isPlain ? value : `'${value}`);
  return { row, column, value: raw, numberFormat };
}

/**
 * Steps that write cells block by block: all number formats before the first value. The cells between stay. With
 * `verifies` Excel is asked what the cells hold then, and a text or number that it took for another one fails.
 */
export function writeCells(cells: readonly WrittenCell[], verifies: boolean): Step[] {
  const blocks = blocksOf(cells);
  const formats = blocks.flatMap(({ range, cells: inBlock }): Step[] => {
    const matrix = matrixOf(range, inBlock, ({ numberFormat }) => numberFormat ?? null);
    if (inBlock.every(({ numberFormat }) => numberFormat === undefined)) return [];
    return [
      { bytes: byteCount(matrix), queue: (sheet) => void (rangeAt(sheet, range).numberFormat = matrix) },
    ];
  });
  const values = blocks.map(({ range, cells: inBlock }): Step => {
    const matrix = matrixOf(range, inBlock, ({ value }) => value);
    return {
      bytes: byteCount(matrix),
      queue: (sheet) => {
        const block = rangeAt(sheet, range);
        block.values = matrix;
        if (!verifies) return undefined;
        const after = rangeAt(sheet, range);
        after.load("values");
        return () => verify(range, inBlock, after.values);
      },
    };
  });
  return [...formats, ...values];
}

interface Block {
  readonly range: CellRange;
  readonly cells: WrittenCell[];
}

/** A block of more bytes is written in parts, so that none is more than Excel takes in one message. */
const MOST_BYTES = 500_000;

/** Columns beside each other in which the same rows are written are one block. */
function blocksOf(cells: readonly WrittenCell[]): Block[] {
  const ranges: CellRange[] = [];
  for (const column of columnsOf(cells)) {
    const last = ranges.at(-1);
    const isBeside =
      last?.right === column.left - 1 && last.top === column.top && last.bottom === column.bottom;
    if (last && isBeside) ranges[ranges.length - 1] = { ...last, right: column.right };
    else ranges.push(column);
  }
  return ranges.flatMap((range) => bandsOf(range, cellsIn(range, cells)));
}

function bandsOf(range: CellRange, cells: readonly WrittenCell[]): Block[] {
  const height = range.bottom - range.top + 1;
  const bytes = byteCount(cells.map(({ value }) => value));
  const rows = Math.ceil(height / Math.ceil(bytes / MOST_BYTES));
  return Array.from({ length: Math.ceil(height / rows) }, (_, index) => {
    const top = range.top + index * rows;
    const band = { ...range, top, bottom: Math.min(range.bottom, top + rows - 1) };
    return { range: band, cells: cellsIn(band, cells) };
  });
}

function cellsIn(range: CellRange, cells: readonly WrittenCell[]): WrittenCell[] {
  const { top, left, bottom, right } = range;
  return cells.filter(({ row, column }) => row >= top && row <= bottom && column >= left && column <= right);
}

/** One value per cell of the block; null leaves a cell as it is. */
function matrixOf<T extends Scalar>(
  range: CellRange,
  cells: readonly WrittenCell[],
  valueOf: (cell: WrittenCell) => T | null,
): (T | null)[][] {
  const width = range.right - range.left + 1;
  const matrix = Array.from({ length: cellCount(range) / width }, () => Array<T | null>(width).fill(null));
  for (const cell of cells) {
    const row = matrix[cell.row - range.top];
    if (row) row[cell.column - range.left] = valueOf(cell);
  }
  return matrix;
}

function verify(
  range: CellRange,
  cells: readonly WrittenCell[],
  values: readonly (readonly unknown[])[],
): void {
  const wrong = cells.find(
    ({ row, column, value, shown = value }) => values[row - range.top]?.[column - range.left] !== shown,
  );
  if (wrong) throw new WorkbookError("host-failed", `${cellAddress(wrong)} changed what was written`);
}
