import "../../../src/functions/definitions";
import { OfficeWorkbook } from "../../../src/adapters/office";
import type { Cell, SheetSnapshot } from "../../../src/core/table/sheet";
import type { CellContent } from "../../../src/core/table/sheetDraft";
import type { CellEdit } from "../../../src/ports/workbook";
import { snapshot, text } from "../../contract/workbookContract";
import { installed } from "../../functions/installedFunctions";
import type { CustomFunctions } from "../../host/customFunctions";
import type { RunningExcel } from "../../host/startExcel";
import { measured } from "./jobs";
import { excelWith } from "./seeds";

const ROWS = [
  ["Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện"],
  ["Tổng vốn đầu tư toàn xã hội", "Tỷ đồng", "1400", "1721.4"],
  ["Giải quyết việc làm mới", "Người", "1200", "942"],
  ["Tỷ lệ hộ nghèo", "%", "Giảm còn dưới 2,32%", "Giảm còn 2 %"],
];
/** The table of one call; its results stand in F1:I4. */
const CALL = "KTXH.DANHGIABANG(A2:A4,B2:B4,C2:C4,D2:D4)";
const NOTHING = { sheet: "Biểu 1", columnWidths: [], fitRows: [], notes: [], highlights: [] };

function cell(row: number, column: number, value: string): Cell {
  const isNumber = /^[0-9.]+$/.test(value);
  return { row, column, kind: "text", text: value, ...(isNumber ? { kind: "number", number: value } : {}) };
}

const TABLE = snapshot({ cells: ROWS.flatMap((row, i) => row.map((value, j) => cell(i + 1, j + 1, value))) });

let functions: CustomFunctions;
let excel: RunningExcel;
beforeAll(async () => {
  functions = await installed(0);
});
afterEach(async () => {
  expect(excel.statistics.notImplemented).toEqual([]);
  await excel.dispose();
});

function start(sheets: readonly SheetSnapshot[] = [TABLE]): OfficeWorkbook {
  excel = excelWith(sheets, { functions });
  return new OfficeWorkbook();
}

const BLOCK = { top: 1, left: 6, bottom: 4, right: 9 };
const CONTENT: CellContent = {
  kind: "formula",
  formula: CALL,
  shown: { kind: "text", runs: [{ text: "KTXH: Đánh giá" }] },
  spill: BLOCK,
};

async function shown(workbook: OfficeWorkbook, column: number): Promise<string[]> {
  const { cells } = await workbook.readSheet("Biểu 1");
  return cells.flatMap((found) => (found.column === column ? [found.text] : []));
}

async function apply(workbook: OfficeWorkbook, ...cells: readonly CellEdit[]): Promise<void> {
  await workbook.apply({ ...NOTHING, cells });
}

test("one call fills a table: busy, then verdicts; what stood there is gone; again changes nothing", async () => {
  const workbook = start();
  await apply(workbook, { row: 3, column: 6, content: text("cũ") });
  await apply(workbook, { row: 1, column: 6, content: CONTENT });
  expect(excel.model.sheet("Biểu 1").textAt("F1")).toBe("#BUSY!");
  await excel.settled();
  const after = await workbook.readSheet("Biểu 1");
  expect(after.cells.find(({ row, column }) => row === 1 && column === 6)).toMatchObject({
    kind: "text",
    text: "KTXH: Đánh giá",
    formula: CALL,
    spill: BLOCK,
  });
  expect(await shown(workbook, 6)).toEqual(["KTXH: Đánh giá", "Vượt KH", "Không đạt KH", "Vượt KH"]);
  const before = JSON.stringify(excel.model.print());
  await apply(workbook, { row: 1, column: 6, content: CONTENT });
  expect(JSON.stringify(excel.model.print())).toBe(before);
});

test("values over the block freeze it; the call comes back over them", async () => {
  const workbook = start();
  await apply(workbook, { row: 1, column: 6, content: CONTENT });
  await excel.settled();
  const frozen = (await workbook.readSheet("Biểu 1")).cells.filter(({ column }) => column >= 6);
  await apply(
    workbook,
    ...frozen.map(({ row, column, text: value }) => ({ row, column, content: text(value) })),
  );
  await excel.settled();
  const values = (await workbook.readSheet("Biểu 1")).cells.filter(({ column }) => column >= 6);
  expect(values.map(({ text: value }) => value)).toEqual(frozen.map(({ text: value }) => value));
  expect(values.filter(({ formula }) => formula !== undefined)).toEqual([]);
  await apply(workbook, { row: 1, column: 6, content: CONTENT });
  await excel.settled();
  expect((await workbook.readSheet("Biểu 1")).cells.filter(({ column }) => column >= 6)).toEqual(frozen);
});

test("what a formula left of the edited columns fills is not written", async () => {
  const workbook = start();
  await apply(workbook, { row: 1, column: 6, content: CONTENT });
  await excel.settled();
  const before = JSON.stringify(excel.model.print());
  const write = apply(
    workbook,
    { row: 9, column: 7, content: text("x") },
    { row: 2, column: 7, content: text("x") },
  );
  await expect(write).rejects.toMatchObject({ problem: "invalid-edit" });
  expect(JSON.stringify(excel.model.print())).toBe(before);
});

test("thousands of plain formulas beside one that fills a block are read in as many messages as few", async () => {
  const reading = async (rows: number): Promise<number> => {
    const workbook = start();
    const plain = Array.from({ length: rows }, (_, index): CellEdit => ({
      row: index + 2,
      column: 12,
      content: { kind: "formula", formula: `C${index + 2}`, shown: { kind: "blank" } },
    }));
    await apply(workbook, { row: 1, column: 6, content: CONTENT }, ...plain);
    await excel.settled();
    const [{ cells }, { syncs }] = await measured(excel, () => workbook.readSheet("Biểu 1"));
    expect(cells.filter(({ spill }) => spill)).toHaveLength(1);
    expect(cells.filter(({ formula }) => formula !== undefined)).toHaveLength(rows + 1);
    return syncs;
  };
  const few = await reading(3);
  await excel.dispose();
  expect([few, await reading(4_000)]).toEqual([3, 3]);
});
