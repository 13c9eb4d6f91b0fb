import type { CellRange } from "../table/sheet";
import type { CellStyle, DraftCell } from "../table/sheetDraft";
import { plainText, type TextRun } from "../text/richText";
import { linesNeeded, type Setting } from "../text/textMeasure";
import type { AppendixModel } from "./model";

const POINTS_PER_MM = 72 / 25.4;
/** Kept free, so that the estimate of text widths errs towards taller rows. */
const PADDING_POINTS = 6;
const LINE_SPACING = 1.32;
/** Excel takes no taller rows. */
const TALLEST_ROW = 409;

/** A row of the sheet: its cells, what is merged in it, its height in points. */
export interface SheetLine {
  readonly cells: readonly DraftCell[];
  readonly merges: readonly CellRange[];
  readonly height: number;
}

/** A text over the columns from `left` to `right`. */
export interface SheetText {
  readonly left: number;
  readonly right: number;
  readonly runs: readonly TextRun[];
  readonly style: CellStyle & Setting;
}

function rowHeight(lines: number, size: number): number {
  return Math.min(TALLEST_ROW, Math.ceil(lines * size * LINE_SPACING + 4));
}

function cellsOf({ left, right, runs, style }: SheetText, row: number): readonly DraftCell[] {
  const { size, ...look } = style;
  const style0: CellStyle = { vertical: "center", wrap: true, fontSize: size, ...look };
  const isEmpty = plainText(runs) === "";
  const rest = look.border === true ? Array.from({ length: right - left }, (_, i) => left + 1 + i) : [];
  return [
    { row, column: left, content: isEmpty ? { kind: "blank" } : { kind: "text", runs }, style: style0 },
    ...rest.map((column): DraftCell => {
      return {
        row,
        column,
        content: { kind: "blank" },
        style: { vertical: "center", wrap: true, fontSize: size, border: true },
      };
    }),
  ];
}

/** A row of texts side by side, high enough for the tallest; a text over several columns is merged. */
export function sheetLine(model: AppendixModel, row: number, texts: readonly SheetText[]): SheetLine {
  const heights = texts.map(({ left, right, runs, style }) => {
    const columns = model.columns.slice(left - 1, right);
    const width = columns.reduce((sum, column) => sum + column.width, 0) * POINTS_PER_MM - PADDING_POINTS;
    return rowHeight(linesNeeded(plainText(runs), width, style), style.size);
  });
  return {
    cells: texts.flatMap((text) => cellsOf(text, row)),
    merges: texts
      .filter(({ left, right }) => right > left)
      .map(({ left, right }) => ({ top: row, bottom: row, left, right })),
    height: Math.max(...heights),
  };
}

/** A row that is one text over all columns. */
export function wideLine(
  model: AppendixModel,
  row: number,
  runs: readonly TextRun[],
  style: SheetText["style"],
): SheetLine {
  return sheetLine(model, row, [{ left: 1, right: model.columns.length, runs, style }]);
}
