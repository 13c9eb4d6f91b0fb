import {
  cellAddress,
  MAX_CELL_TEXT,
  MAX_COLUMN,
  MAX_ROW,
  rangeAddress,
  type CellPosition,
  type Highlight,
} from "../core/table/sheet";
import type { CellContent, CellStyle, SheetDraft } from "../core/table/sheetDraft";
import { checkTables } from "./checkTables";
import { checkFormula, refuseBlocked } from "./spills";
import { WorkbookError, type NoteEdit, type SheetEdits } from "./workbook";

const MAX_QUOTED = 255;
const MAX_WIDTH = 255;
const MAX_HEIGHT = 409;
const DECIMAL = /^-?[0-9]+(\.[0-9]+)?$/;

/** Fails with `invalid-edit`, saying what and where, if any part of the batch cannot be carried out. */
export function checkEdits(edits: SheetEdits): void {
  for (const cell of edits.cells) {
    checkPlace(cell);
    if (cell.like) checkPlace(cell.like);
    checkContent(cell, cell.content);
    if (cell.style) checkStyle(cell, cell.style);
  }
  refuseBlocked(edits.cells, []);
  for (const { column, characters } of edits.columnWidths) checkWidth(column, characters);
  for (const row of edits.fitRows) checkPlace({ row, column: 1 });
  edits.notes.forEach(checkNote);
  for (const highlight of edits.highlights) checkHighlight(highlight);
}

/** Fails with `invalid-edit` if the draft's name, cells, merges, tables, sizes or page cannot be written. */
export function checkDraft(draft: SheetDraft): void {
  checkName(draft.name);
  for (const cell of draft.cells) {
    checkPlace(cell);
    checkContent(cell, cell.content);
    checkStyle(cell, cell.style);
  }
  for (const merge of draft.merges) {
    checkPlace({ row: merge.top, column: merge.left });
    checkPlace({ row: merge.bottom, column: merge.right });
    if (merge.top > merge.bottom || merge.left > merge.right) throw invalid("a merge from bottom to top");
  }
  draft.columnWidths.forEach((characters, index) => checkWidth(index + 1, characters));
  for (const { row, points } of draft.rowHeights) {
    checkPlace({ row, column: 1 });
    if (!(points > 0 && points <= MAX_HEIGHT)) throw invalid(`row ${row} cannot be ${points} points high`);
  }
  checkTables(draft);
  refuseBlocked(draft.cells, [...draft.merges, ...(draft.tables ?? []).map(({ range }) => range)]);
  draft.notes?.forEach(checkNote);
  const { margins, repeatedRows } = draft.page;
  for (const margin of Object.values(margins)) {
    if (!(margin >= 0 && margin < 1000)) throw invalid(`a margin of ${margin} mm`);
  }
  if (repeatedRows && !(repeatedRows.from >= 1 && repeatedRows.from <= repeatedRows.to)) {
    throw invalid(`repeated rows ${repeatedRows.from} to ${repeatedRows.to}`);
  }
}

function invalid(what: string): WorkbookError {
  return new WorkbookError("invalid-edit", what);
}

function checkName(name: string): void {
  const isReserved = name.toLowerCase() === "history";
  const isQuoted = name.startsWith("'") || name.endsWith("'");
  const isBlank = name.trim() === "" || name.length > 31;
  if (isBlank || isReserved || isQuoted || /[[\]:*?/\\]|\p{Cc}/u.test(name)) {
    throw invalid(`sheet name ${JSON.stringify(name)}`);
  }
}

function isCount(value: number, most: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= most;
}

function checkPlace({ row, column }: CellPosition): void {
  if (!isCount(row, MAX_ROW) || !isCount(column, MAX_COLUMN)) {
    throw invalid(`row ${row}, column ${column} lies outside the sheet`);
  }
}

function checkContent(place: CellPosition, content: CellContent): void {
  if (content.kind === "text") {
    const length = content.runs.reduce((sum, run) => sum + run.text.length, 0);
    if (length > MAX_CELL_TEXT) throw invalid(`${cellAddress(place)}: a text of ${length} characters`);
  } else if (content.kind === "number") {
    const isFinite = DECIMAL.test(content.number) && Number.isFinite(Number(content.number));
    if (!isFinite) throw invalid(`${cellAddress(place)}: ${JSON.stringify(content.number)} is no decimal`);
    if (content.format === "" || content.format.length > MAX_QUOTED) {
      throw invalid(`${cellAddress(place)}: number format ${JSON.stringify(content.format)}`);
    }
  } else if (content.kind === "formula") {
    checkFormula(place, content);
    checkContent(place, content.shown);
  }
}

function checkNote(note: NoteEdit): void {
  checkPlace(note);
  if (note.text.length > MAX_CELL_TEXT) throw invalid(`note of ${cellAddress(note)} is too long`);
}

function checkStyle(place: CellPosition, { fontSize }: CellStyle): void {
  const isValid = fontSize === undefined || (fontSize >= 1 && fontSize <= 409);
  if (!isValid) throw invalid(`${cellAddress(place)}: font size ${fontSize}`);
}

function checkWidth(column: number, characters: number): void {
  checkPlace({ row: 1, column });
  if (!(characters >= 0 && characters <= MAX_WIDTH)) {
    throw invalid(`column ${column} cannot be ${characters} characters wide`);
  }
}

function checkHighlight({ range, when }: Highlight): void {
  checkPlace({ row: range.top, column: range.left });
  checkPlace({ row: range.bottom, column: range.right });
  if (range.top > range.bottom || range.left > range.right) throw invalid("a highlight from bottom to top");
  if (when.length === 0) throw invalid(`highlight of ${rangeAddress(range)}: no condition`);
  for (const { column, text } of when) {
    checkPlace({ row: range.top, column });
    if (text === "" || text.length > MAX_QUOTED)
      throw invalid(`highlight of ${rangeAddress(range)}: a text of ${text.length} characters`);
  }
}
