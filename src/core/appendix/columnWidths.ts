import { longestWord } from "../text/textMeasure";

const POINTS_PER_MM = 72 / 25.4;
/** White space left and right of the text in a cell, both sides together. */
const PADDING_MM = 4;
/** No column grows beyond this part of the table for the sake of one long word. */
const LARGEST_SHARE = 0.25;

/** A column to be fitted: its relative width and all texts in it, the header set in bold. */
export interface FittedColumn {
  readonly width: number;
  readonly header: string;
  readonly texts: readonly string[];
}

function neededWidth({ header, texts }: FittedColumn, size: number, available: number): number {
  const points = Math.max(
    longestWord(header, { size, bold: true }),
    ...texts.map((text) => longestWord(text, { size })),
  );
  return Math.min(points / POINTS_PER_MM + PADDING_MM, available * LARGEST_SHARE);
}

/**
 * Column widths in millimetres that add to `available` (rounded to 0.1 mm): the designed proportions, with columns
 * whose longest word would be broken widened at the cost of those that have room. `size` in points.
 */
export function fitColumnWidths(
  columns: readonly FittedColumn[],
  available: number,
  size: number,
): readonly number[] {
  const total = columns.reduce((sum, column) => sum + column.width, 0);
  const designed = columns.map((column) => (column.width / total) * available);
  const spare = columns.map((column, index) => (designed[index] ?? 0) - neededWidth(column, size, available));
  const lacking = spare.reduce((sum, room) => sum + Math.max(0, -room), 0);
  const room = spare.reduce((sum, each) => sum + Math.max(0, each), 0);
  const taken = room === 0 ? 0 : Math.min(1, lacking / room);
  const given = lacking === 0 ? 0 : Math.min(1, room / lacking);
  return designed.map((width, index) => {
    const each = spare[index] ?? 0;
    return Math.round((width - (each > 0 ? each * taken : each * given)) * 10) / 10;
  });
}
