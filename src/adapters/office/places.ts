import { rangeAddress, type CellPosition, type CellRange } from "../../core/table/sheet";

/** What Excel takes as one address; it refuses 8,192 characters. */
const LONGEST_ADDRESS = 4_000;

export function rangeAt(sheet: Excel.Worksheet, { top, left, bottom, right }: CellRange): Excel.Range {
  return sheet.getRangeByIndexes(top - 1, left - 1, bottom - top + 1, right - left + 1);
}

/** What {@link placeOf} needs to be loaded. */
export const PLACE = "rowIndex,columnIndex,rowCount,columnCount";

/** The same of each range of a collection. */
export const PLACES = "items/rowIndex,items/columnIndex,items/rowCount,items/columnCount";

export function placeOf(range: Excel.Range): CellRange {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return {
    top: rowIndex + 1,
    left: columnIndex + 1,
    bottom: rowIndex + rowCount,
    right: columnIndex + columnCount,
  };
}

export function cellCount({ top, left, bottom, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** Runs of whole numbers that follow each other, with at most `gap` others between them. */
export function runsOf(numbers: Iterable<number>, gap = 0): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && number - last.to <= gap + 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs;
}

/** The fewest blocks this finds that hold these cells and no others. */
export function rectanglesOf(cells: Iterable<CellPosition>): CellRange[] {
  const columns = new Map<number, number[]>();
  for (const { row, column } of cells) {
    const known = columns.get(row);
    if (known) known.push(column);
    else columns.set(row, [column]);
  }
  const open = new Map<string, { top: number; left: number; bottom: number; right: number }>();
  const found: CellRange[] = [];
  for (const [row, inRow] of [...columns].sort(([a], [b]) => a - b)) {
    for (const { from, to } of runsOf(inRow)) {
      const key = `${from}:${to}`;
      const above = open.get(key);
      if (above?.bottom === row - 1) above.bottom = row;
      else {
        const block = { top: row, left: from, bottom: row, right: to };
        open.set(key, block);
        found.push(block);
      }
    }
  }
  return found;
}

/** Addresses such as "A2:F2" and "3:5", several together as `worksheet.getRanges` takes them. */
export function addressesOf(places: readonly (CellRange | string)[]): string[] {
  const lists: string[] = [];
  for (const place of places) {
    const address = typeof place === "string" ? place : rangeAddress(place);
    const last = lists.at(-1);
    if (last !== undefined && last.length + address.length < LONGEST_ADDRESS) {
      lists[lists.length - 1] = `${last},${address}`;
    } else lists.push(address);
  }
  return lists;
}
