import type { Cell, CellRange, SheetSnapshot } from "../../src/core/table/sheet";

/** A cell of a test sheet: a text, a number, a number with a format, or nothing. */
export type TestCell =
  string | number | null | { readonly number: number; readonly format: string; readonly text: string };

function cellOf(value: TestCell, row: number, column: number): Cell | null {
  if (value === null || value === "") return null;
  if (typeof value === "string") return { row, column, kind: "text", text: value };
  if (typeof value === "number") {
    return { row, column, kind: "number", text: String(value).replace(".", ","), number: String(value) };
  }
  const { number, format, text } = value;
  return { row, column, kind: "number", text, number: String(number), numberFormat: format };
}

function rangeOf(address: string): CellRange {
  const [, left = "A", top = "1", right = "A", bottom = "1"] =
    /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(address) ?? [];
  return {
    top: Number(top),
    bottom: Number(bottom),
    left: left.charCodeAt(0) - 64,
    right: right.charCodeAt(0) - 64,
  };
}

/** A sheet from its rows; `merges` as "A2:F2". */
export function sheetOf(
  rows: readonly (readonly TestCell[])[],
  merges: readonly string[] = [],
  name = "Biểu 01",
): SheetSnapshot {
  const cells = rows.flatMap((row, r) => row.flatMap((value, c) => cellOf(value, r + 1, c + 1) ?? []));
  const nothing = { hidden: false, hiddenRows: [], hiddenColumns: [], notes: [], highlights: [] };
  return { name, cells, merges: merges.map(rangeOf), ...nothing };
}
