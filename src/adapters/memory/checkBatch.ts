import { cellAddress, type CellPosition } from "../../core/table/sheet";
import type { CellContent } from "../../core/table/sheetDraft";
import { WorkbookError, type SheetEdits } from "../../ports/workbook";

const MAX_ROW = 1_048_576;
const MAX_COLUMN = 16_384;

/** Fails with `invalid-edit` for places outside a sheet, numbers that are no decimals and empty highlights. */
export function checkBatch(edits: SheetEdits): void {
  for (const cell of edits.cells) {
    checkPlace(cell);
    if (cell.like) checkPlace(cell.like);
    checkContent(cell, cell.content);
  }
  edits.notes.forEach(checkPlace);
  for (const { column, characters } of edits.columnWidths) {
    checkPlace({ row: 1, column });
    if (!(characters >= 0 && characters <= 255)) throw invalid(`width ${characters}`);
  }
  for (const { range, column, text } of edits.highlights) {
    checkPlace({ row: range.top, column: range.left });
    checkPlace({ row: range.bottom, column: range.right });
    checkPlace({ row: range.top, column });
    if (text === "" || text.length > 255) throw invalid(`highlight of ${text.length} characters`);
  }
}

/** Fails with `invalid-edit` if the content cannot be written at `place`. */
export function checkContent(place: CellPosition, content: CellContent): void {
  if (content.kind !== "number") return;
  const isDecimal = /^-?[0-9]+(\.[0-9]+)?$/.test(content.number) && Number.isFinite(Number(content.number));
  if (!isDecimal) throw invalid(`${cellAddress(place)}: ${JSON.stringify(content.number)} is no decimal`);
}

/** Fails with `invalid-edit` if no sheet can have this name. */
export function checkName(name: string): void {
  if (name.trim() === "" || name.length > 31 || /[[\]:*?/\\]/.test(name)) throw invalid(`sheet name ${name}`);
}

function invalid(what: string): WorkbookError {
  return new WorkbookError("invalid-edit", what);
}

function checkPlace({ row, column }: CellPosition): void {
  const isInside = (value: number, most: number): boolean =>
    Number.isInteger(value) && value >= 1 && value <= most;
  if (!isInside(row, MAX_ROW) || !isInside(column, MAX_COLUMN)) {
    throw invalid(`row ${row}, column ${column} lies outside the sheet`);
  }
}
