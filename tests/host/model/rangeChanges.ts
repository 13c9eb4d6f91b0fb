import { HostError, NotImplemented, invalidArgument } from "../hostError";
import type { Range } from "./range";
import { cellCount, cellsOf, contains, intersection, rect, subtract, type Rect } from "./rect";
import { STYLE_DEFAULTS } from "./styles";
import type { Sheet } from "./worksheet";
import { raiseChanged, requireWritable } from "./writing";

/** `range.clear(applyTo)`; borders go with the formats. */
export function clearCells(sheet: Sheet, block: Rect, applyTo: unknown): void {
  if (!["All", "Contents", "Formats"].includes(String(applyTo))) {
    throw invalidArgument(`Cannot clear ${String(applyTo)}.`);
  }
  const { grid } = sheet;
  requireWritable(sheet, block);
  if (applyTo !== "Formats") {
    const used = grid.used(true);
    const cells = used && intersection(used, block);
    for (const [row, column] of cells ? cellsOf(cells) : []) grid.put(row, column, undefined);
    sheet.workbook.calculator.changed(sheet, block);
    raiseChanged(sheet, block);
  }
  if (applyTo === "Contents") return;
  sheet.formatting([block], () => grid.clearLooks(block));
  unmergeCells(sheet, block);
  removeConditionalFormats(sheet, [block]);
}

/** `target.copyFrom(source, copyType)`; a smaller source is repeated. Formats bring conditional formats along. */
export function copyCells(source: Range, target: Range, copyType: unknown): void {
  const { sheet, block } = target;
  if (!["All", "Formats", "Values"].includes(String(copyType)))
    throw new NotImplemented(`copying ${String(copyType)}`);
  requireWritable(sheet, block);
  if (block.rows % source.block.rows > 0 || block.columns % source.block.columns > 0) {
    throw invalidArgument("The target is no multiple of the source.");
  }
  if (copyType !== "Values") sheet.formatting([block], () => copyLooks(source, target));
  if (copyType === "Formats") return;
  for (const [row, column] of cellsOf(block)) {
    const from = sourceCell(source, block, row, column);
    const content = source.sheet.grid.content(from.row, from.column);
    if (content?.formula !== undefined && copyType === "All") throw new NotImplemented("copying formulas");
    sheet.grid.put(row, column, content && { value: content.value });
  }
  sheet.workbook.calculator.changed(sheet, block);
  raiseChanged(sheet, block);
}

function sourceCell({ block: source }: Range, target: Rect, row: number, column: number): Rect {
  const down = (row - target.row) % source.rows;
  return rect(source.row + down, source.column + ((column - target.column) % source.columns));
}

function copyLooks(source: Range, { sheet, block }: Range): void {
  for (const [row, column] of cellsOf(block)) {
    const cell = rect(row, column);
    const from = sourceCell(source, block, row, column);
    for (const name of Object.keys(STYLE_DEFAULTS)) {
      sheet.grid.look(name).set(cell, source.sheet.grid.look(name).get(from.row, from.column));
    }
    for (const format of source.sheet === sheet ? sheet.conditionalFormats : []) {
      const covers = (place: Rect): boolean => format.blocks.some((part) => contains(part, place));
      if (covers(from) && !covers(cell)) format.blocks = [...format.blocks, cell];
    }
  }
}

/** `range.merge(across)`: only the first cell keeps its value. */
export function mergeCells(sheet: Sheet, block: Rect, across: boolean): void {
  requireWritable(sheet, block);
  const { grid } = sheet;
  const rows = Array.from({ length: block.rows }, (_, at) => ({ ...block, row: block.row + at, rows: 1 }));
  const parts = (across ? rows : [block]).filter((part) => cellCount(part) > 1);
  if (sheet.tables.some((table) => intersection(table.block, block))) {
    throw invalidArgument("Cells of a table cannot be merged.");
  }
  if (grid.merges.some((merge) => intersection(merge, block) && !contains(block, merge))) {
    throw new HostError("MergedRangeConflict", "The range cuts through merged cells.");
  }
  unmergeCells(sheet, block);
  for (const part of parts) {
    grid.merges.push(part);
    for (const [row, column] of cellsOf(part)) {
      if (row !== part.row || column !== part.column) grid.put(row, column, undefined);
    }
  }
}

export function unmergeCells(sheet: Sheet, block: Rect): void {
  requireWritable(sheet, block);
  sheet.grid.merges = sheet.grid.merges.filter((merge) => !intersection(merge, block));
}

/** Takes the blocks out of every conditional format; one that has no cells left is gone. */
export function removeConditionalFormats(sheet: Sheet, blocks: readonly Rect[]): void {
  sheet.protection.require("allowFormatCells");
  for (const format of sheet.conditionalFormats) {
    for (const block of blocks) format.blocks = format.blocks.flatMap((part) => subtract(part, block));
  }
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.blocks.length > 0);
}
