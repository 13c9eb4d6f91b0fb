import type { Worksheet } from "@univerjs/core";
import { type Cell, type CellRange, type SheetSnapshot } from "../../core/table/sheet";
import { displayNumber, GENERAL, isDate } from "../../ports/displayNumber";
import { isFilledBy } from "../../ports/spills";
import type { Grid } from "./Grid";
import { placeKey } from "./picture";
import { decimal, isText, isTruthValue, patternOf, truthText, type FoundCell } from "./typedContent";

type Value = Pick<Cell, "kind" | "text" | "number" | "numberFormat">;

const ERROR = /^#(?:DIV\/0|N\/A|NAME|NULL|NUM|REF|VALUE|SPILL|CALC)[!?]?$/;
/** Univer's word for a function that it does not know. */
const UNKNOWN = "#NAME?";

/** The sheet with what its formulas come to now, blocks that they fill included. A function that Univer lacks keeps what the file says. */
export function calculated(sheet: SheetSnapshot, shown: Worksheet, grid: Grid): SheetSnapshot {
  if (!sheet.cells.some(({ formula }) => formula !== undefined)) return sheet;
  const found = grid.cells(shown);
  const blocks: CellRange[] = [];
  const results = sheet.cells.map((cell): Cell => {
    const now = cell.formula === undefined ? undefined : found.get(placeKey(cell.row, cell.column));
    if (!now || now.v === undefined || now.v === null || isUnknown(now, cell)) return cell;
    if (cell.spill && grid.block(shown, cell.row, cell.column)) blocks.push(cell.spill);
    return { ...withoutValue(cell), ...valueOf(now) };
  });
  const others = results.filter((cell) => !blocks.some((block) => isFilledBy(block, cell)));
  const filled = blocks.flatMap((block) => filledCells(block, shown, grid, found));
  const cells = [...others, ...filled].sort((a, b) => a.row - b.row || a.column - b.column);
  return { ...sheet, cells };
}

function isUnknown({ v }: FoundCell, cell: Cell): boolean {
  return v === UNKNOWN && cell.text !== "";
}

function withoutValue({ row, column, kind, text, formula, spill, fontName, bold }: Cell): Cell {
  return {
    row,
    column,
    kind,
    text,
    ...(formula === undefined ? {} : { formula }),
    ...(spill === undefined ? {} : { spill }),
    ...(fontName === undefined ? {} : { fontName }),
    ...(bold === undefined ? {} : { bold }),
  };
}

function filledCells(
  block: CellRange,
  shown: Worksheet,
  grid: Grid,
  found: ReadonlyMap<number, FoundCell>,
): Cell[] {
  const cells: Cell[] = [];
  for (let row = block.top; row <= block.bottom; row += 1)
    for (let column = block.left; column <= block.right; column += 1) {
      const value = isFilledBy(block, { row, column }) ? grid.filled(shown, row, column) : undefined;
      const style = found.get(placeKey(row, column))?.s;
      const read = value && valueOf({ ...value, s: style ?? null });
      if (!read || read.text === "") continue;
      cells.push({ row, column, ...read, ...fontOf(style) });
    }
  return cells;
}

function fontOf(style: FoundCell["s"]): Pick<Cell, "fontName" | "bold"> {
  return { ...(style?.ff ? { fontName: style.ff } : {}), ...(style?.bl ? { bold: true } : {}) };
}

function valueOf(cell: FoundCell): Value {
  if (isTruthValue(cell)) return { kind: "boolean", text: truthText(cell) };
  const text = String(cell.v ?? "");
  if (isText(cell)) return { kind: ERROR.test(text) ? "error" : "text", text };
  const numberFormat = patternOf(cell);
  return {
    kind: isDate(numberFormat) ? "date" : "number",
    text: displayNumber(Number(decimal(Number(cell.v))), numberFormat),
    number: decimal(Number(cell.v)),
    ...(numberFormat === GENERAL ? {} : { numberFormat }),
  };
}
