import {
  ICommandService,
  IUniverInstanceService,
  RedoCommand,
  UndoCommand,
  type ICellData,
  type Univer,
} from "@univerjs/core";
import { SetRangeValuesCommand, SetWorksheetColWidthMutation } from "@univerjs/sheets";
import { UniverWorkbook, type Refusal } from "../../../src/adapters/univer";
import { asFile, openXlsx } from "../../../src/adapters/xlsx";
import type { Cell, SheetSnapshot } from "../../../src/core/table/sheet";
import type { SheetEdits } from "../../../src/ports/workbook";
import { draft, snapshot } from "../../contract/workbookContract";
import { packSnapshots } from "../xlsx/packSnapshots";
import { startUniver } from "./startUniver";

const SHEET = snapshot({
  cells: [
    { row: 1, column: 1, kind: "number", text: "2", number: "2" },
    { row: 2, column: 1, kind: "number", text: "4", number: "4", formula: "A1*2" },
    { row: 3, column: 1, kind: "text", text: "giữ nguyên", bold: true },
  ],
});

let univer: Univer;
beforeEach(() => {
  univer = startUniver();
});
afterEach(() => univer.dispose());

function open(sheet: SheetSnapshot = SHEET): Promise<UniverWorkbook> {
  return UniverWorkbook.open(univer, "workbook", asFile(openXlsx(packSnapshots([sheet]))));
}

/** As the grid's own editor and clipboard write. */
function type(row: number, column: number, value: ICellData): void {
  const commands = univer.__getInjector().get(ICommandService);
  const range = { startRow: row - 1, endRow: row - 1, startColumn: column - 1, endColumn: column - 1 };
  commands.syncExecuteCommand(SetRangeValuesCommand.id, {
    unitId: "workbook",
    subUnitId: "sheet-1",
    range,
    value,
  });
}

const at = (sheet: SheetSnapshot, row: number, column: number): Cell | undefined =>
  sheet.cells.find((cell) => cell.row === row && cell.column === column);

const reopened = async (workbook: UniverWorkbook): Promise<SheetSnapshot> =>
  openXlsx(await workbook.save()).readSheet("Biểu 1");

const percent = { n: { pattern: "0%" } };
test.each<[string, ICellData, Partial<Cell>]>([
  ["a text", { v: "Giảm còn 2 %", t: 1 }, { kind: "text", text: "Giảm còn 2 %" }],
  ["a text that looks like a formula", { v: "=1+1", t: 1 }, { kind: "text", text: "=1+1" }],
  ["a forced text", { v: "007", t: 4 }, { kind: "text", text: "007" }],
  ["a number", { v: 0.1, t: 2 }, { kind: "number", number: "0.1", text: "0,1" }],
  ["a share", { v: 0.99, t: 2, s: percent }, { kind: "number", text: "99%", numberFormat: "0%" }],
  ["a truth value", { v: 1, t: 3 }, { text: "TRUE", formula: "TRUE()" }],
  ["a formula", { f: "=A1*10" }, { kind: "number", number: "20", formula: "A1*10" }],
  ["a formula of a text", { f: '="a"&A1' }, { kind: "text", text: "a2", formula: '"a"&A1' }],
])("%s that is typed is read and saved", async (_, value, expected) => {
  const workbook = await open();
  type(5, 2, value);
  expect(at(await workbook.readSheet("Biểu 1"), 5, 2)).toMatchObject(expected);
  expect(at(await reopened(workbook), 5, 2)).toMatchObject(expected);
});

test("formulas follow what is typed, in the grid and in the saved file; the rest stays as it was", async () => {
  const workbook = await open();
  type(1, 1, { v: 21, t: 2 });
  expect(at(await workbook.readSheet("Biểu 1"), 2, 1)).toMatchObject({ number: "42", formula: "A1*2" });
  const saved = await reopened(workbook);
  expect(saved.cells.map(({ text }) => text)).toEqual(["21", "42", "giữ nguyên"]);
  expect(at(saved, 3, 1)?.bold).toBe(true);
});

test("a formula that fills a block is saved with it", async () => {
  const workbook = await open();
  type(5, 2, { f: "=A1:A2" });
  const spill = { top: 5, left: 2, bottom: 6, right: 2 };
  const sheet = await workbook.readSheet("Biểu 1");
  expect([at(sheet, 5, 2)?.spill, at(sheet, 6, 2)?.text]).toEqual([spill, "4"]);
  expect(at(await reopened(workbook), 5, 2)).toMatchObject({ formula: "A1:A2", spill });
});

test("what is emptied is emptied, what is pasted takes the look of the file", async () => {
  const workbook = await open();
  type(1, 1, { v: "", t: 1 });
  type(3, 1, { v: "mới", t: 1, s: { bl: 0, bg: { rgb: "#FF0000" } } });
  const saved = await reopened(workbook);
  expect(at(saved, 1, 1)).toBeUndefined();
  expect(at(saved, 3, 1)).toMatchObject({ text: "mới", bold: true });
});

test("a cell that the file cannot keep shows again what the file holds, and is told", async () => {
  const spill = { top: 5, left: 2, bottom: 6, right: 2 };
  const filling: Cell = {
    row: 5,
    column: 2,
    kind: "number",
    text: "2",
    number: "2",
    formula: "A1:A2",
    spill,
  };
  const workbook = await open({ ...SHEET, cells: [...SHEET.cells, filling] });
  const refusals: Refusal[] = [];
  workbook.onRefusal = (refusal) => refusals.push(refusal);
  type(6, 2, { v: "chen vào", t: 1 });
  type(7, 2, { v: "bên dưới", t: 1 });
  await workbook.takeTyped();
  expect(refusals).toMatchObject([{ sheet: "Biểu 1", cells: ["B6"] }]);
  const saved = await reopened(workbook);
  expect(at(saved, 7, 2)?.text).toBe("bên dưới");
  expect(saved.cells.map(({ text }) => text)).not.toContain("chen vào");
});

test("a column that is dragged is saved", async () => {
  const file = openXlsx(packSnapshots([SHEET]));
  const workbook = await UniverWorkbook.open(univer, "workbook", asFile(file));
  const commands = univer.__getInjector().get(ICommandService);
  const ranges = [{ startRow: 0, endRow: 9, startColumn: 1, endColumn: 1 }];
  const where = { unitId: "workbook", subUnitId: "sheet-1" };
  commands.syncExecuteCommand(SetWorksheetColWidthMutation.id, { ...where, ranges, colWidth: 145 });
  await workbook.takeTyped();
  expect((await file.readLook("Biểu 1")).columnWidths[1]).toBe(145);
});

describe("taking back", () => {
  const nothing = { cells: [], columnWidths: [], fitRows: [], notes: [], highlights: [] };
  const writing = (text: string): SheetEdits => ({
    ...nothing,
    sheet: "Biểu 1",
    cells: [{ row: 5, column: 2, content: { kind: "text", runs: [{ text }] } }],
  });

  async function press(
    command: typeof UndoCommand | typeof RedoCommand,
    workbook: UniverWorkbook,
  ): Promise<(string | undefined)[]> {
    await univer.__getInjector().get(ICommandService).executeCommand(command.id);
    const sheet = await workbook.readSheet("Biểu 1");
    return [at(sheet, 1, 1)?.text, at(sheet, 5, 2)?.text];
  }

  test("Ctrl+Z takes back what was typed and what a job wrote, a job's writes at once", async () => {
    const workbook = await open();
    univer.__getInjector().get(IUniverInstanceService).focusUnit("workbook");
    type(1, 1, { v: 3, t: 2 });
    await workbook.apply(writing("a"));
    await workbook.writeState("catalog", "x");
    await workbook.putSheet(draft());
    type(1, 1, { v: 4, t: 2 });
    expect(await press(UndoCommand, workbook)).toEqual(["3", "a"]);
    expect(await press(UndoCommand, workbook)).toEqual(["3", undefined]);
    expect(await workbook.readState("catalog")).toBeNull();
    expect(await workbook.listSheets()).toHaveLength(1);
    expect(await press(UndoCommand, workbook)).toEqual(["2", undefined]);
    expect(await press(RedoCommand, workbook)).toEqual(["3", undefined]);
    expect(await press(RedoCommand, workbook)).toEqual(["3", "a"]);
    expect(await workbook.readState("catalog")).toBe("x");
    expect((await workbook.readSheet("Phụ lục")).cells).toHaveLength(1);
    expect(await press(RedoCommand, workbook)).toEqual(["4", "a"]);
    expect(at(await reopened(workbook), 1, 1)?.text).toBe("4");
  });
});
