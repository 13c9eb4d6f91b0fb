import { normaliseText } from "../text/normalise";
import { plainDigits } from "../text/superscript";
import type { Grid } from "./grid";
import type { Footnote } from "./indicatorTable";
import type { Cell } from "./sheet";

/** Marks of the footnotes that hang on a text, in reading order: "4 ⁷⁵" → ["75"]. */
export function footnoteMarks(text: string): string[] {
  return normaliseText(text).marks.map(({ mark }) => mark);
}

/** A footnote's own line begins with its mark, raised or in brackets, before a text. */
const RAISED_MARK = /^\s*[⁽(]?([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})[⁾)]?\s*(?=\S)/u;
const PLAIN_MARK = /^\s*(?:\(?(\d{1,3})\)|\[(\d{1,3})\]|\(?(\*{1,3})\)?)\s*(?=\p{L})/u;

function readFootnote(cell: Cell): Footnote | null {
  const raised = RAISED_MARK.exec(cell.text);
  const plain = raised ? null : PLAIN_MARK.exec(cell.text);
  const match = raised ?? plain;
  if (!match) return null;
  const digits = plainDigits(raised?.[1] ?? "");
  const mark = digits || (plain?.[1] ?? plain?.[2] ?? plain?.[3] ?? "");
  const text = cell.text.slice(match[0].length).trim();
  return text.length < 3 ? null : { mark, text, cell: { row: cell.row, column: cell.column } };
}

/** The footnote that takes up a whole row of the sheet, at `row`; null when the row is something else. */
export function footnoteOfRow(grid: Grid, row: number, left: number): Footnote | null {
  const [cell, ...others] = grid.rowCells(row);
  if (!cell || others.length > 0) return null;
  // "(1) VỀ KINH TẾ" in bold is a heading.
  if (cell.bold && /^\s*\(?\d/.test(cell.text)) return null;
  const isWide = (grid.mergeAt(row, cell.column)?.right ?? cell.column) > cell.column;
  return isWide || cell.column === left ? readFootnote(cell) : null;
}
