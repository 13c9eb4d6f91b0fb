import type { Grid } from "./grid";
import type { Header } from "./header";
import { isBulleted, isCountedNumber, isOuterNumber } from "./rowNumber";

/** Rows looked at below a header. */
const LOOKED_AT = 60;

/** Whether most of the filled cells below the header of a column are row numbers. */
function holdsNumbers(grid: Grid, { bottom }: Header, column: number): boolean {
  const texts: string[] = [];
  for (let row = bottom + 1; row <= Math.min(grid.lastRow, bottom + LOOKED_AT); row += 1) {
    const text = grid.own(row, column)?.text.trim() ?? "";
    if (text) texts.push(text);
  }
  const numbers = texts.filter((text) => isCountedNumber(text));
  const marks = texts.filter((text) => isCountedNumber(text) || isOuterNumber(text) || isBulleted(text));
  return numbers.length >= 2 && marks.length * 10 >= texts.length * 7;
}

/**
 * The header with its number column, where none is titled: the first of two columns under a merged "Chỉ tiêu", or an
 * untitled column to the left of the names.
 */
export function withNumberColumn(grid: Grid, header: Header): Header {
  const { name = 1 } = header.columns;
  if (header.columns.stt !== undefined) return header;
  if (header.nameEnd > name && holdsNumbers(grid, header, name)) {
    const target = header.columns.target === name ? { target: name + 1 } : {};
    return { ...header, columns: { ...header.columns, ...target, stt: name, name: name + 1 } };
  }
  const before = name - 1;
  const isTitled = !grid.columnsOf(header.top, header.bottom).includes(before)
    ? false
    : isText(grid, header, before);
  if (before < 1 || isTitled || !holdsNumbers(grid, header, before)) return header;
  return { ...header, columns: { ...header.columns, stt: before }, left: Math.min(header.left, before) };
}

function isText(grid: Grid, { top, bottom }: Header, column: number): boolean {
  for (let row = top; row <= bottom; row += 1) {
    if (/\p{L}{2}/u.test(grid.seen(row, column)?.text ?? "")) return true;
  }
  return false;
}
