import { MAX_COLUMN, MAX_ROW, parseColumn, type CellPosition, type CellRange } from "../../core/table/sheet";

const ADDRESS = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/;

/** "D12" as row 12, column 4; undefined for anything that is no cell of a sheet. */
export function parseAddress(address: string): CellPosition | undefined {
  const [, letters = "", digits = ""] = ADDRESS.exec(address) ?? [];
  const row = Number(digits);
  const column = parseColumn(letters);
  return row >= 1 && row <= MAX_ROW && column >= 1 && column <= MAX_COLUMN ? { row, column } : undefined;
}

/** "A2:F2" or "A2" as a range; undefined for anything else. */
export function parseRange(address: string): CellRange | undefined {
  const [first = "", second = first] = address.split(":");
  const from = parseAddress(first);
  const to = parseAddress(second);
  if (!from || !to) return undefined;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}
