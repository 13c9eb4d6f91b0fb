import {
  cellAddress,
  columnLetters,
  rangeAddress,
  type Cell,
  type SheetSnapshot,
} from "../../../src/core/table/sheet";
import { Comment } from "../../host/model/comments";
import { CellError } from "../../host/model/cellValue";
import type { SheetSeed } from "../../host/seed";
import { startExcel, type ExcelOptions, type RunningExcel } from "../../host/startExcel";

/** The sheet as a document holds it. */
export function seedOf(sheet: SheetSnapshot): SheetSeed {
  return {
    name: sheet.name,
    visibility: sheet.hidden ? "Hidden" : "Visible",
    cells: Object.fromEntries(sheet.cells.map((cell) => [cellAddress(cell), cellSeed(cell)])),
    merges: sheet.merges.map(rangeAddress),
    hidden: [
      ...sheet.hiddenRows.map((row) => `${row}:${row}`),
      ...sheet.hiddenColumns.map((column) => `${columnLetters(column)}:${columnLetters(column)}`),
    ],
  };
}

function cellSeed(cell: Cell): NonNullable<SheetSeed["cells"]>[string] {
  const { kind, text, number, numberFormat, formula, spill, fontName, bold } = cell;
  const values = {
    boolean: text === "TRUE",
    error: new CellError(text),
    text,
    number: Number(number),
    date: Number(number),
  };
  return {
    value: values[kind],
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(formula === undefined ? {} : { formula: `=${formula}` }),
    ...(spill === undefined ? {} : { spill: rangeAddress(spill) }),
    look: {
      ...(fontName === undefined ? {} : { "Font.Name": fontName }),
      ...(bold ? { "Font.Bold": true } : {}),
    },
  };
}

/** An Excel with these sheets; their notes are comments of their authors. */
export function excelWith(sheets: readonly SheetSnapshot[], options: ExcelOptions = {}): RunningExcel {
  const excel = startExcel({ typedPaths: true, ...options, sheets: sheets.map(seedOf) });
  const { model } = excel;
  for (const { name, notes } of sheets) {
    const sheet = model.sheet(name);
    for (const note of notes) {
      const block = sheet.rangeFrom(cellAddress(note)).block;
      model.comments.push(new Comment(model, sheet, block, model.newId("C"), note.text, note.author));
    }
  }
  return excel;
}
