import type { CellRange } from "../../core/table/sheet";
import type { CellContent } from "../../core/table/sheetDraft";
import { cellAddress } from "../../core/table/sheet";
import { runsText } from "../../core/text/superscript";
import { GENERAL } from "../../ports/displayNumber";
import { WorkbookError } from "../../ports/workbook";
import { loading } from "./ask";
import { cellCount, rangeAt } from "./places";
import { byteCount, type Step } from "./steps";
import { columnsOf, type Scalar, type StoredCell } from "./stored";

/** What a cell is to hold: a text only in the number format "@", so that Excel never reads it. */
export interface WrittenCell {
  readonly row: number;
  readonly column: number;
  /** "" empties the cell. */
  readonly value: Scalar;
  /** What is typed later stays as typed too, so the number format must be "@" whatever the cell holds. */
  readonly asTyped?: boolean;
  /** Absent: the format stays. */
  readonly numberFormat?: string;
  readonly isFormula?: boolean;
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
  if (content.kind === "formula") {
    const { formula, shown } = content;
    const numberFormat = shown.kind === "number" ? shown.format : GENERAL;
    return { row, column, value: `=${formula}`, isFormula: true, numberFormat };
  }
  const value = content.kind === "text" ? runsText(content.runs) : "";
  const isText = value !== "" || asTyped;
  // Excel keeps line ends as LF.
  const shown = value.replaceAll("\r\n", "\n");
  return { row, column, value, shown, asTyped, ...(isText ? { numberFormat: TEXT_FORMAT } : {}) };
}

/** Whether a cell holds already what is to be written. */
export function isWritten(present: StoredCell | undefined, wanted: WrittenCell): boolean {
  if (wanted.isFormula)
    return present?.formula === wanted.value && present.numberFormat === wanted.numberFormat;
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
  return { row, column, value: raw, numberFormat, isFormula: formula !== undefined };
}

/**
 * Steps that write cells block by block: all number formats before the first value, all values before the first formula,
 * which then finds the cells empty that it fills. The cells between stay. With `verifies` Excel is asked what the cells
 * hold then: a text or number that it took for another one, or a formula for a text, fails.
 */
export function writeCells(cells: readonly WrittenCell[], verifies: boolean): Step[] {
  const blocks = blocksOf(cells);
  const formats = blocks.flatMap(({ range, cells: inBlock }): Step[] => {
    if (inBlock.every(({ numberFormat }) => numberFormat === undefined)) return [];
    const format =
      uniformFormat(range, inBlock) ?? matrixOf(range, inBlock, ({ numberFormat }) => numberFormat ?? null);
    return [
      {
        bytes: byteCount(format),
        queue: (sheet) => void (rangeAt(sheet, range).numberFormat = format as string[][]),
      },
    ];
  });
  const formulas = cells.filter(({ isFormula }) => isFormula);
  const values = formulas.length === 0 ? blocks : blocksOf(cells.filter(({ isFormula }) => !isFormula));
  return [
    ...formats,
    ...values.map((block) => contentStep("values", block, verifies)),
    ...blocksOf(formulas).map((block) => contentStep("formulas", block, verifies)),
  ];
}

/** The number format that all cells of a block are given; undefined where they differ or one is not written. */
function uniformFormat(range: CellRange, cells: readonly WrittenCell[]): string | undefined {
  const format = cells[0]?.numberFormat;
  const isUniform = cells.every(({ numberFormat }) => numberFormat === format);
  return isUniform && cells.length === cellCount(range) ? format : undefined;
}

function contentStep(member: "values" | "formulas", { range, cells }: Block, verifies: boolean): Step {
  const matrix = matrixOf(range, cells, ({ value }) => value);
  return {
    bytes: byteCount(matrix),
    queue: (sheet) => {
      rangeAt(sheet, range)[member] = matrix;
      if (!verifies) return undefined;
      const after = loading(rangeAt(sheet, range), member);
      return () => verify(range, cells, after[member]);
    },
  };
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
  const wrong = cells.find(({ row, column, value, shown = value, isFormula }) => {
    const found = values[row - range.top]?.[column - range.left];
    return isFormula ? !String(found).startsWith("=") : found !== shown;
  });
  if (wrong) throw new WorkbookError("host-failed", `${cellAddress(wrong)} changed what was written`);
}
