import { MemoryWorkbook } from "../../src/adapters/memory";
import { openXlsx } from "../../src/adapters/xlsx";
import { fillDefinitions } from "../../src/app/fillDefinitions";
import { planFill, type FillField, type FillPlan } from "../../src/app/planFill";
import { buildCatalog } from "../../src/core/catalog/matching/catalog";
import { choiceKey } from "../../src/core/catalog/matching/matchRow";
import { matchTable } from "../../src/core/table/matchTable";
import { readTable } from "../../src/core/table/readTable";
import type { SheetSnapshot } from "../../src/core/table/sheet";
import type { WorkbookPort } from "../../src/ports/workbook";
import { packSnapshots } from "../adapters/xlsx/packSnapshots";
import { sheetOf } from "../table/sheetOf";
import { packOf, writesTo } from "./packs";

const { definitions } = packOf([
  { id: "ngheo", name: "Tỷ lệ hộ nghèo", polarity: "lower", code: "=05", agency: "Phòng Nội vụ" },
  { id: "thu", name: "Thu ngân sách", unit: "tỷ đồng", kind: "money", code: "01" },
  { id: "ty-le-a", name: "Tỷ lệ trường đạt chuẩn quốc gia mức độ 1" },
  { id: "ty-le-b", name: "Tỷ lệ trường đạt chuẩn quốc gia mức độ 2" },
]);
const CATALOG = buildCatalog(definitions);
const ALL: readonly FillField[] = ["code", "unit", "direction", "owner"];

const TABLE = sheetOf(
  [
    ["PHỤ LỤC"],
    ["STT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm 2024", "Thực hiện năm 2024"],
    ["I", "XÃ HỘI", "", "", ""],
    ["1", "Tỷ lệ hộ nghèo", "", "5", "6"],
    ["2", "Thu ngân sách", "Triệu đồng", "1.400", "1.500"],
    ["3", "Tỷ lệ trường đạt chuẩn quốc gia", "%", "50", "60"],
    ["4", "Sản lượng cá tra", "tấn", "10", "12"],
  ],
  ["A1:E1"],
);

function plan(sheet: SheetSnapshot, fields = ALL, choices = new Map<string, string>()): FillPlan {
  const table = readTable(sheet);
  if (!table) throw new Error("no table");
  return planFill(sheet, table, matchTable(table, CATALOG, choices), fields);
}

const shown = ({ cells }: FillPlan): string[] =>
  cells.map(({ address, before, after, kind }) => `${address}: ${before} → ${after} (${kind})`);

test("offers blanks, replacements and new columns; asks what is not sure; leaves what nobody knows", () => {
  const offered = plan(TABLE);
  expect(shown(offered)).toEqual([
    "F4:  → =05 (fills a blank)",
    "C4:  → % (fills a blank)",
    "G4:  → càng thấp càng tốt (fills a blank)",
    "H4:  → Phòng Nội vụ (fills a blank)",
    "F5:  → 01 (fills a blank)",
    "C5: Triệu đồng → tỷ đồng (replaces)",
    "G5:  → càng cao càng tốt (fills a blank)",
  ]);
  expect(offered.newColumns).toEqual([
    { field: "code", column: 6 },
    { field: "direction", column: 7 },
    { field: "owner", column: 8 },
  ]);
  expect(offered.questions.map(({ row, candidates }) => [row.row, candidates.length])).toEqual([[6, 2]]);
  expect(offered.unknown.map(({ row }) => row)).toEqual([7]);
});

test("what a person chose is filled like any other", () => {
  const key = choiceKey({ name: "Tỷ lệ trường đạt chuẩn quốc gia", unit: "%" });
  const offered = plan(TABLE, ["direction"], new Map([[key, "ty-le-b"]]));
  expect(offered.questions).toEqual([]);
  expect(offered.cells.map(({ definition }) => definition.id)).toEqual(["ngheo", "thu", "ty-le-b"]);
});

test("columns that are there are used, whatever their order; what says the same is not offered", () => {
  const sheet = sheetOf([
    ["Mã", "STT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch", "Thực hiện", "Chiều", "KTXH: Đánh giá"],
    ["", "1", "Tỷ lệ hộ nghèo", " % ", "5", "6", "Càng thấp càng tốt", "Không đạt KH"],
  ]);
  expect(shown(plan(sheet))).toEqual(["A2:  → =05 (fills a blank)", "I2:  → Phòng Nội vụ (fills a blank)"]);
});

test("no column is kept free for what no definition of the table says", () => {
  const sheet = sheetOf([
    ["STT", "Chỉ tiêu", "Kế hoạch", "Thực hiện"],
    ["1", "Tỷ lệ trường đạt chuẩn quốc gia mức độ 1", "5", "6"],
  ]);
  expect(plan(sheet).newColumns).toEqual([
    { field: "unit", column: 5 },
    { field: "direction", column: 6 },
  ]);
});

test("a cell inside a merged one is left alone", () => {
  const merged = { ...TABLE, merges: [...TABLE.merges, { top: 4, bottom: 5, left: 3, right: 3 }] };
  expect(shown(plan(merged, ["unit"]))).toEqual(["C4:  → % (fills a blank)"]);
});

describe.each([
  ["memory", () => new MemoryWorkbook([TABLE])],
  ["xlsx", () => openXlsx(packSnapshots([TABLE]))],
])("%s: writing", (_, open) => {
  async function written(workbook: WorkbookPort) {
    const { cells } = await workbook.readSheet(TABLE.name);
    return (row: number, column: number) =>
      cells.find((cell) => cell.row === row && cell.column === column)?.text;
  }

  test("without a word only blanks are filled, as text, in one batch; nothing else changes", async () => {
    const workbook = open();
    const calls = writesTo(workbook);
    const outcome = await fillDefinitions(workbook, plan(await workbook.readSheet(TABLE.name)));
    expect([outcome.kind, outcome.cells.length, calls]).toEqual(["written", 6, ["apply"]]);
    const sheet = await workbook.readSheet(TABLE.name);
    const at = await written(workbook);
    expect([6, 7, 8].map((column) => at(2, column))).toEqual(["Mã số", "Chiều", "Cơ quan theo dõi"]);
    expect([at(4, 3), at(4, 6), at(5, 6), at(5, 3)]).toEqual(["%", "=05", "01", "Triệu đồng"]);
    expect(sheet.cells.find(({ row, column }) => row === 4 && column === 6)?.kind).toBe("text");
    const kept = sheet.cells.filter(({ column }) => column <= 5).map(({ text }) => text);
    expect(kept.filter((text) => text !== "%")).toEqual(
      TABLE.cells.map(({ text }) => text).filter((text) => text !== "%"),
    );
    expect(readTable(sheet)?.header.columns).toMatchObject({ code: 6, direction: 7, owner: 8 });
  });

  test("what was accepted is written, and only that; no column is added for nothing", async () => {
    const workbook = open();
    const offered = plan(await workbook.readSheet(TABLE.name));
    await fillDefinitions(
      workbook,
      offered,
      offered.cells.filter(({ kind }) => kind === "replaces"),
    );
    const at = await written(workbook);
    expect([at(5, 3), at(4, 3), at(2, 6)]).toEqual(["tỷ đồng", undefined, undefined]);
  });

  test("twice leaves nothing to be filled", async () => {
    const workbook = open();
    await fillDefinitions(workbook, plan(await workbook.readSheet(TABLE.name)));
    const again = plan(await workbook.readSheet(TABLE.name));
    expect(again.newColumns).toEqual([]);
    expect(again.cells.map(({ kind }) => kind)).toEqual(["replaces"]);
  });

  test("a cell changed since the plan was made stops everything", async () => {
    const workbook = open();
    const offered = plan(await workbook.readSheet(TABLE.name));
    const nothing = { columnWidths: [], fitRows: [], notes: [], highlights: [] };
    const content = { kind: "text" as const, runs: [{ text: "hộ" }] };
    await workbook.apply({ sheet: TABLE.name, cells: [{ row: 4, column: 3, content }], ...nothing });
    const before = await workbook.readSheet(TABLE.name);
    expect(await fillDefinitions(workbook, offered)).toMatchObject({
      kind: "stale",
      cells: [{ address: "C4" }],
    });
    expect(await workbook.readSheet(TABLE.name)).toEqual(before);
  });
});
