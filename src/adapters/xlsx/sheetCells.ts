import { MAX_COLUMN, MAX_ROW } from "../../core/table/sheet";
import { parseAddress } from "./addresses";
import { readRichText } from "./cellText";
import { findChild, type XmlLayout } from "./xmlLayout";
import { XmlReader } from "./xmlReader";

/** A `row` element; offsets are into the sheet's XML. */
export interface FoundRow {
  readonly row: number;
  readonly start: number;
  readonly openEnd: number;
  readonly selfClosing: boolean;
  readonly hidden: boolean;
  /** Somebody has set the row's height. */
  readonly customHeight: boolean;
  /** A height is written, by somebody or by the program that saved the file. */
  readonly hasHeight: boolean;
  /** Format index of empty cells of the row, if it has its own. */
  readonly style?: number;
}

/** A `c` element with what it holds, not yet interpreted. */
export interface FoundCell {
  readonly row: number;
  readonly column: number;
  readonly start: number;
  end: number;
  readonly style: number;
  /** The `t` attribute, "n" if absent. */
  readonly type: string;
  value?: string;
  /** Text of an inline string. */
  inline?: string;
  formula?: FoundFormula;
}

/** A cell's `f` element. */
export interface FoundFormula {
  readonly text: string;
  /** "normal", "shared", "array" or "dataTable". */
  readonly kind: string;
  readonly sharedIndex?: string;
  /** The cells it fills; only the first cell of a shared or array formula has it. */
  readonly range?: string;
}

/** What to do at each row and cell. */
export interface SheetVisitor {
  row?(row: FoundRow): void;
  cell?(cell: FoundCell): void;
  /** Called at the row's closing tag, which starts at `closeStart` and ends at `end`. */
  rowEnd?(row: FoundRow, closeStart: number, end: number): void;
}

/** Visits the rows and cells of a worksheet; none if it has no `sheetData` element. */
export function visitSheet(layout: XmlLayout, visitor: SheetVisitor): void {
  if (!findChild(layout, "sheetData")) return;
  const reader = new XmlReader(layout.source, layout.part);
  while (reader.token !== "open" || reader.name !== "sheetData") reader.next();
  visitCells(reader, visitor);
}

/** Visits the rows and cells of the `sheetData` element the reader has just opened; cells without address are counted. */
export function visitCells(reader: XmlReader, visitor: SheetVisitor): void {
  const depth = reader.depth;
  let last = 0;
  while (reader.depth >= depth) {
    if (reader.next() !== "open") continue;
    if (reader.name !== "row") {
      reader.skip();
      continue;
    }
    const row = readRow(reader, last + 1);
    last = row.row;
    visitor.row?.(row);
    visitRow(reader, row, visitor);
    visitor.rowEnd?.(row, reader.start, reader.end);
  }
}

function readRow(reader: XmlReader, next: number): FoundRow {
  const row = Number(reader.attribute("r") ?? next);
  if (!Number.isInteger(row) || row < 1 || row > MAX_ROW) throw reader.fail("a row without a valid number");
  const style = isTrue(reader.attribute("customFormat")) ? Number(reader.attribute("s") ?? 0) : undefined;
  return {
    row,
    start: reader.start,
    openEnd: reader.end,
    selfClosing: reader.selfClosing,
    hidden: isTrue(reader.attribute("hidden")),
    customHeight: isTrue(reader.attribute("customHeight")),
    hasHeight: reader.attribute("ht") !== undefined,
    ...(style === undefined ? {} : { style }),
  };
}

function visitRow(reader: XmlReader, row: FoundRow, visitor: SheetVisitor): void {
  const depth = reader.depth;
  let column = 0;
  while (reader.depth >= depth) {
    if (reader.next() !== "open") continue;
    if (reader.name !== "c") {
      reader.skip();
      continue;
    }
    const cell = openCell(reader, row.row, column + 1);
    column = cell.column;
    readContent(reader, cell);
    cell.end = reader.end;
    visitor.cell?.(cell);
  }
}

function openCell(reader: XmlReader, row: number, next: number): FoundCell {
  const address = reader.attribute("r");
  const place = address === undefined ? { row, column: next } : parseAddress(address);
  if (!place || place.row !== row || place.column > MAX_COLUMN) {
    throw reader.fail(`a cell of row ${row} without a valid address`);
  }
  return {
    row,
    column: place.column,
    start: reader.start,
    end: reader.end,
    style: Number(reader.attribute("s") ?? 0),
    type: reader.attribute("t") ?? "n",
  };
}

function readContent(reader: XmlReader, cell: FoundCell): void {
  const depth = reader.depth;
  while (reader.depth >= depth) {
    if (reader.next() !== "open") continue;
    if (reader.name === "v") cell.value = reader.textContent();
    else if (reader.name === "is") cell.inline = readRichText(reader);
    else if (reader.name === "f") cell.formula = readFormula(reader);
    else reader.skip();
  }
}

function readFormula(reader: XmlReader): FoundFormula {
  const sharedIndex = reader.attribute("si");
  const range = reader.attribute("ref");
  return {
    kind: reader.attribute("t") ?? "normal",
    ...(sharedIndex === undefined ? {} : { sharedIndex }),
    ...(range === undefined ? {} : { range }),
    text: reader.textContent(),
  };
}

/** Whether an attribute says yes: "1" or "true". */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
