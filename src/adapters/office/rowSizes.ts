import type { Queue } from "./ask";
import { addressesOf, runsOf } from "./places";
import type { Step } from "./steps";

export interface RowSize {
  /** Points. */
  readonly height: number;
  readonly hidden: boolean;
}

const SIZE = { rowHidden: true, format: { rowHeight: true } };
const BYTES_PER_ROW = 50;
/** Excel rounds heights to whole pixels. */
const PIXEL = 0.75;

/** Asks how high rows are, by row. */
export function rowSizes(rows: readonly number[]): Queue<Excel.Worksheet, Map<number, RowSize>> {
  if (rows.length === 0) return () => () => new Map();
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  return (sheet) => {
    const found = sheet.getRange(`${top}:${bottom}`).getRowProperties(SIZE);
    return () =>
      new Map(
        found.value.map(({ rowHidden, format }, index) => [
          top + index,
          { height: format?.rowHeight ?? 0, hidden: rowHidden === true },
        ]),
      );
  };
}

/**
 * Fits those rows that are not hidden, and tells how high they are then. Excel does not tell whether somebody has set a
 * height: see {@link rowsToRaise}.
 */
export function fitRowsStep(
  rows: readonly number[],
  before: ReadonlyMap<number, RowSize>,
  answer: (sizes: Map<number, RowSize>) => void,
): Step[] {
  const seen = rows.filter((row) => before.get(row)?.hidden !== true);
  if (seen.length === 0) return [];
  return [
    {
      bytes: rows.length * BYTES_PER_ROW,
      queue: (sheet, context) => {
        for (const addresses of addressesOfRows(seen)) sheet.getRanges(addresses).format.autofitRows();
        const read = rowSizes(seen)(sheet, context);
        return () => answer(read());
      },
    },
  ];
}

/** Rows that fitting has made lower than they were: they get their height back, for somebody may have set it. */
export function rowsToRaise(
  before: ReadonlyMap<number, RowSize>,
  after: ReadonlyMap<number, RowSize>,
): Map<number, RowSize> {
  return new Map(
    [...before].filter(([row, { height }]) => (after.get(row)?.height ?? height) < height - PIXEL),
  );
}

/** Gives rows these heights, all rows of one height at a time. */
export function setHeights(
  sizes: ReadonlyMap<number, { readonly height: number; readonly hidden: boolean }>,
): Step[] {
  const byHeight = new Map<number, number[]>();
  for (const [row, { height, hidden }] of sizes) {
    if (hidden) continue;
    const rows = byHeight.get(height);
    if (rows) rows.push(row);
    else byHeight.set(height, [row]);
  }
  return [...byHeight].map(([height, rows]) => ({
    bytes: 1_000 + rows.length * 12,
    queue: (sheet) => {
      for (const addresses of addressesOfRows(rows)) sheet.getRanges(addresses).format.rowHeight = height;
    },
  }));
}

function addressesOfRows(rows: readonly number[]): string[] {
  return addressesOf(runsOf(rows).map(({ from, to }) => `${from}:${to}`));
}
