import { HostError, accessDenied, invalidArgument } from "../hostError";
import { valueType, wireValue, type Content } from "./cellValue";
import { enter, type Entry } from "./entry";
import { cellCount, cellsOf, intersection, printRect, type Rect } from "./rect";
import { hasLockedCell } from "./sheetParts";
import { protectHeaders } from "./tables";
import type { Sheet } from "./worksheet";

const MAX_CELLS = 5_000_000;

/** What belongs into a cell of the block: a scalar everywhere, a matrix cell by cell; its shape must be the block's. */
export function inputOf(block: Rect, raw: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(raw)) return () => raw;
  const rows: readonly unknown[] = raw;
  const fits = (row: unknown): boolean => Array.isArray(row) && row.length === block.columns;
  if (rows.length !== block.rows || !rows.every(fits)) {
    throw invalidArgument(`The array must have ${block.rows} rows of ${block.columns} cells.`);
  }
  const matrix = rows as readonly (readonly unknown[])[];
  return (row, column) => matrix[row - block.row]?.[column - block.column];
}

/** Fails with RangeExceedsLimit where Excel refuses to move so many cells. */
export function requireMovable(block: Rect): void {
  if (cellCount(block) <= MAX_CELLS) return;
  throw new HostError("RangeExceedsLimit", `${printRect(block)} has more than ${MAX_CELLS} cells.`);
}

/** Fails with AccessDenied where the sheet's protection forbids writing. */
export function requireWritable(sheet: Sheet, block: Rect): void {
  if (sheet.protection.Protected && hasLockedCell(sheet, block)) {
    throw accessDenied(`${sheet.name}!${printRect(block)} is protected.`);
  }
}

/** `range.values = raw` and `range.formulas = raw`: all cells of the block or none. */
export function writeCells(sheet: Sheet, block: Rect, raw: unknown): void {
  requireMovable(block);
  const input = inputOf(block, raw);
  requireWritable(sheet, block);
  const { grid, workbook } = sheet;
  const entries: { row: number; column: number; entry: Entry }[] = [];
  for (const [row, column] of cellsOf(block)) {
    const entry = enter(input(row, column), grid.numberFormat(row, column));
    if (!entry) continue;
    refuseCovered(sheet, row, column, entry);
    entries.push({ row, column, entry });
  }
  const before = grid.content(block.row, block.column);
  for (const { row, column, entry } of entries) store(sheet, row, column, entry);
  protectHeaders(sheet, block);
  workbook.statistics.cellsWritten += entries.length;
  workbook.calculator.changed(sheet, block);
  raiseChanged(sheet, block, before);
}

function refuseCovered(sheet: Sheet, row: number, column: number, entry: Entry): void {
  const merge = sheet.grid.mergeAt(row, column);
  const isBlank = entry.value === undefined && entry.formula === undefined;
  if (!merge || isBlank || (merge.row === row && merge.column === column)) return;
  throw invalidArgument(
    `${printRect({ row, column, rows: 1, columns: 1 })} is covered by ${printRect(merge)}.`,
  );
}

function store(sheet: Sheet, row: number, column: number, entry: Entry): void {
  const { grid, workbook } = sheet;
  const cell = { row, column, rows: 1, columns: 1 };
  if (entry.format !== undefined && grid.numberFormat(row, column) === "General") {
    grid.look("NumberFormat").set(cell, entry.format);
  }
  if (entry.formula === undefined) {
    grid.put(row, column, entry.value === undefined ? undefined : { value: entry.value });
    return;
  }
  grid.put(row, column, { formula: entry.formula, value: "" });
  workbook.calculator.start(sheet, row, column, entry.formula);
}

/** Tells whoever listens that cells were edited; a single cell with its values before and after. */
export function raiseChanged(sheet: Sheet, block: Rect, before?: Content): void {
  const { id, workbook, grid } = sheet;
  const after = grid.content(block.row, block.column);
  const details = {
    valueBefore: wireValue(before?.value),
    valueAfter: wireValue(after?.value),
    valueTypeBefore: valueType(before?.value),
    valueTypeAfter: valueType(after?.value),
  };
  const single = cellCount(block) === 1 ? details : {};
  const address = printRect(block);
  const payload = { address, changeType: "RangeEdited", source: "Local", triggerSource: "ThisLocalAddin" };
  const facts = { ...payload, worksheetId: id, ...single };
  workbook.events.raise("Worksheet.DataChanged", id, facts);
  for (const table of sheet.tables.filter((one) => intersection(one.block, block))) {
    workbook.events.raise("Table.DataChanged", table.id, { ...facts, tableId: table.id });
  }
}
