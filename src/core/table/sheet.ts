/** A cell's place. Rows and columns count from 1, as A1 addresses do: D12 is row 12, column 4. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both ends included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export type CellKind = "text" | "number" | "date" | "boolean" | "error";

/** One cell that holds something, as a reader of the sheet sees it. */
export interface Cell extends CellPosition {
  readonly kind: CellKind;
  /**
   * What is displayed: a number printed in vi-VN by the cell's own format ("1.721,4", "95%"), text verbatim
   * with superscript runs as superscript characters ("4 ⁷⁵"). Empty only where a formula shows nothing.
   */
  readonly text: string;
  /** Numbers and dates: the stored value as an exact decimal ("0.95" where "95%" is displayed). */
  readonly number?: string;
  /** Numbers and dates: the format code ("#,##0.0"); absent for General. */
  readonly numberFormat?: string;
  /** In en-US, without its "=". */
  readonly formula?: string;
  /** The block that the formula fills from this cell on, where that is more than the cell. */
  readonly spill?: CellRange;
  readonly fontName?: string;
  readonly bold?: boolean;
}

/** A remark attached to a cell (Excel's note, shown on hover). */
export interface Note extends CellPosition {
  readonly author: string;
  readonly text: string;
}

/** `good` and `muted` stand only on sheets that earlier versions have judged. */
export type Tone = "good" | "warning" | "bad" | "muted";

/** That the text in `column` of a row equals, or starts with, `text`. */
export interface HighlightCondition {
  readonly column: number;
  readonly match: "equals" | "startsWith";
  readonly text: string;
}

/** A conditional format: each row of `range` in which one of the conditions holds (at least one is given) is painted. */
export interface Highlight {
  readonly range: CellRange;
  readonly when: readonly HighlightCondition[];
  readonly tone: Tone;
}

/** Everything the core may know about a sheet. Cells stand in reading order; empty cells are absent. */
export interface SheetSnapshot {
  readonly name: string;
  readonly hidden: boolean;
  readonly cells: readonly Cell[];
  readonly merges: readonly CellRange[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly notes: readonly Note[];
  readonly highlights: readonly Highlight[];
  /** Names of its native tables; absent where it has none, or the host does not tell. A name survives the sheet's. */
  readonly tables?: readonly string[];
}

/** The last row and column that a sheet of Excel has. */
export const MAX_ROW = 1_048_576;
export const MAX_COLUMN = 16_384;
/** Longest text of a cell of Excel, in UTF-16 units. */
export const MAX_CELL_TEXT = 32_767;

/** "A", "Z", "AA" … for column 1, 26, 27 … */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 27 for "AA"; 0 for an empty text. */
export function parseColumn(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** "D12" for row 12, column 4. */
export function cellAddress({ row, column }: CellPosition): string {
  return `${columnLetters(column)}${row}`;
}

/** "A2:F2"; a single cell gives "A2". */
export function rangeAddress({ top, left, bottom, right }: CellRange): string {
  const first = cellAddress({ row: top, column: left });
  const last = cellAddress({ row: bottom, column: right });
  return first === last ? first : `${first}:${last}`;
}
