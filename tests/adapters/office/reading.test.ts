import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { OfficeWorkbook } from "../../../src/adapters/office";
import { openXlsx } from "../../../src/adapters/xlsx";
import type { Cell, SheetSnapshot } from "../../../src/core/table/sheet";
import { snapshot } from "../../contract/workbookContract";
import type { SheetSeed } from "../../host/seed";
import type { RunningExcel } from "../../host/startExcel";
import { startExcel } from "../../host/startExcel";
import { excelWith, seedOf } from "./seeds";

let excel: RunningExcel;
afterEach(() => excel.dispose());

test.each(["hong-linh-2023", "hai-duong-2023"])("%s reads as its file does", async (name) => {
  const file = openXlsx(readFileSync(resolve(__dirname, `../../../assets/samples/${name}.xlsx`)));
  const sheets: SheetSnapshot[] = [];
  for (const sheet of await file.listSheets()) sheets.push(await file.readSheet(sheet.name));
  excel = excelWith(sheets);
  const workbook = new OfficeWorkbook();
  for (const sheet of sheets) {
    expect(await workbook.readSheet(sheet.name)).toEqual({
      ...sheet,
      merges: expect.arrayContaining([...sheet.merges]),
    });
  }
  expect(excel.statistics.notImplemented).toEqual([]);
});

/** The cells of a sheet that was made so, and how many messages reading them took. */
async function read(seed: Omit<SheetSeed, "name">): Promise<{ cells: readonly Cell[]; syncs: number }> {
  excel = startExcel({ sheets: [{ name: "Biểu 1", ...seed }] });
  const { cells } = await new OfficeWorkbook().readSheet("Biểu 1");
  return { cells, syncs: excel.statistics.messages };
}

const FONT = { fontName: "Calibri" };

test("formulas with their results, in one message more", async () => {
  const { cells, syncs } = await read({
    rows: [[1, { formula: "=A1*2", value: 2 }, { value: "=1+1", numberFormat: "@" }, "x"]],
  });
  expect(cells).toEqual([
    { row: 1, column: 1, kind: "number", text: "1", number: "1", ...FONT },
    { row: 1, column: 2, kind: "number", text: "2", number: "2", formula: "A1*2", ...FONT },
    { row: 1, column: 3, kind: "text", text: "=1+1", ...FONT },
    { row: 1, column: 4, kind: "text", text: "x", ...FONT },
  ]);
  expect(syncs).toBe(3);
});

test.each<[string, NonNullable<SheetSeed["rows"]>[number][number], Partial<Cell>]>([
  [
    "a number in its format",
    { value: 1721.4, numberFormat: "#,##0.00" },
    { kind: "number", text: "1.721,40" },
  ],
  ["a share", { value: 0.95, numberFormat: "0%" }, { kind: "number", text: "95%", number: "0.95" }],
  [
    "a date of the user's language",
    { value: 45_245, numberFormat: "m/d/yyyy" },
    { kind: "date", text: "15/11/2023" },
  ],
  ["a truth value", true, { kind: "boolean", text: "TRUE" }],
  ["a text like an error", "#N/A", { kind: "text", text: "#N/A" }],
  ["a raised mark", { value: "(74)", look: { "Font.Superscript": true } }, { kind: "text", text: "⁽⁷⁴⁾" }],
])("%s", async (_, cell, expected) => {
  const { cells } = await read({ rows: [[cell, "x"]] });
  expect(cells[0]).toMatchObject(expected);
});

test("fonts differ from cell to cell", async () => {
  const { cells } = await read({
    rows: [
      [{ value: "a", look: { "Font.Bold": true } }, "b"],
      ["c", { value: "d", look: { "Font.Name": ".VnTime" } }],
    ],
  });
  expect(cells.map(({ text, bold, fontName }) => [text, bold === true, fontName])).toEqual([
    ["a", true, "Calibri"],
    ["b", false, "Calibri"],
    ["c", false, "Calibri"],
    ["d", false, ".VnTime"],
  ]);
});

test("an empty sheet, and one that begins far down", async () => {
  const far = snapshot({ name: "Xa", cells: [{ row: 500, column: 30, kind: "text", text: "x", ...FONT }] });
  excel = startExcel({ sheets: [seedOf(snapshot()), seedOf(far)] });
  const workbook = new OfficeWorkbook();
  expect(await workbook.readSheet("Biểu 1")).toEqual(snapshot());
  expect(await workbook.readSheet("xa")).toEqual(far);
});
