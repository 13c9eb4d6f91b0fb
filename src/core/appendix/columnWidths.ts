import { longestWord, textWidth } from "../text/textMeasure";
import { keepTogether } from "../text/keepTogether";
import { balanceColumns } from "./balanceColumns";

const POINTS_PER_MM = 72 / 25.4;
/** White space left and right of the text in a cell, both sides together, for a point of type size: 4 mm at 12 points. */
const PADDING_PER_POINT = 1 / 3;
/** Widths are estimated: a word gets a little more than it is thought to need. */
const ROOM = 1.04;
/** Type of the size for which least widths are given; smaller type does with less. */
const FULL_SIZE = 12;
/** No column grows beyond this part of the table for the sake of one long word. */
const LARGEST_SHARE = 0.25;
/** Of the texts of a column, from the shortest, the one that says how much room the column wants. */
const TYPICAL = 0.9;
/** A header takes this many lines before it asks for more room. */
const HEADER_LINES = 2;
/** Steps of the search for the common number of lines: finer than a tenth of a millimetre. */
const STEPS = 24;

/** A column to be fitted: least width at 12 points and usual one in millimetres, all texts in it, the header in bold. */
export interface FittedColumn {
  readonly least: number;
  readonly width: number;
  readonly header: string;
  /** "(6)=(5)/(4)" under the header; empty for none. */
  readonly number: string;
  readonly texts: readonly string[];
}

/** What a column asks for, in millimetres: not to break a word; to set a typical text on one line. */
interface Wish {
  readonly needed: number;
  readonly wanted: number;
  readonly usual: number;
}

function widthOf(text: string, size: number): number {
  return Math.max(0, ...text.split(/[\r\n]+/u).map((line) => textWidth(line, { size })));
}

function wishOf(
  { least, width, header, number, texts }: FittedColumn,
  size: number,
  available: number,
): Wish {
  const bold = { size, bold: true };
  const words = texts.map((text) => longestWord(keepTogether(text), { size }));
  const word = words.reduce(
    (most, one) => Math.max(most, one),
    Math.max(longestWord(header, bold), longestWord(number, { size })),
  );
  const widths = texts.map((text) => widthOf(text, size)).sort((a, b) => a - b);
  const typical = widths[Math.floor((widths.length - 1) * TYPICAL)] ?? 0;
  const wanted = Math.max(typical, textWidth(header, bold) / HEADER_LINES) / POINTS_PER_MM;
  const needed = Math.min(
    (word * ROOM) / POINTS_PER_MM + size * PADDING_PER_POINT,
    available * LARGEST_SHARE,
  );
  return { needed: Math.max(needed, (least * size) / FULL_SIZE), wanted, usual: width };
}

/** Widths at which every column that is not held open by a word takes 1 / `share` lines for a typical text. */
function widthsAt(wishes: readonly Wish[], share: number, padding: number): readonly number[] {
  return wishes.map(({ needed, wanted }) => Math.max(needed, padding + wanted * share));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

/** The largest share whose widths go into the table; equal numbers of lines in all columns make the lowest rows. */
function largestShare(wishes: readonly Wish[], available: number, padding: number): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (low + high) / 2;
    if (sum(widthsAt(wishes, middle, padding)) <= available) low = middle;
    else high = middle;
  }
  return low;
}

/** Room left is shared out by the usual widths, room lacking is taken from all alike. */
function fill(widths: readonly number[], wishes: readonly Wish[], available: number): readonly number[] {
  const room = available - sum(widths);
  const usual = sum(wishes.map((wish) => wish.usual));
  const total = sum(widths);
  return widths.map((width, i) => {
    const filled = room < 0 ? (width * available) / total : width + (room * (wishes[i]?.usual ?? 0)) / usual;
    return filled;
  });
}

/**
 * The type size in points at which no word of a column is broken, in half points down to the smallest allowed, and the
 * column widths in millimetres that fill `available` (rounded down to 0.1 mm) with rows as low as can be.
 */
export function fitTable(
  columns: readonly FittedColumn[],
  available: number,
  { table, smallestTable }: { readonly table: number; readonly smallestTable: number },
): { readonly size: number; readonly widths: readonly number[] } {
  let size = table;
  const wishes = (): readonly Wish[] => columns.map((column) => wishOf(column, size, available));
  let wished = wishes();
  while (size > smallestTable && sum(wished.map(({ needed }) => needed)) > available) {
    size -= 0.5;
    wished = wishes();
  }
  const padding = size * PADDING_PER_POINT;
  const start = fill(widthsAt(wished, largestShare(wished, available, padding), padding), wished, available);
  const balanced = columns.map((column, i) => ({ ...column, needed: wished[i]?.needed ?? 0 }));
  const widths = balanceColumns(balanced, start, size, padding);
  return { size, widths: widths.map((width) => Math.floor(width * 10) / 10) };
}
