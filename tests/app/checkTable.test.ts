import { MemoryWorkbook } from "../../src/adapters/memory";
import { checkTable } from "../../src/app/checkTable";
import { writeEvaluation } from "../../src/app/writeEvaluation";
import type { SheetSnapshot } from "../../src/core/table/sheet";
import { sheetOf } from "../table/sheetOf";

const TABLE = sheetOf([
  ["PHỤ LỤC"],
  ["STT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm 2023", "Thực hiện năm 2023", "Đánh giá", "Ghi chú"],
  ["1", "Giải quyết việc làm", "Người", "1.200", "942", "Đạt KH", "sẽ bổ sung"],
  ["2", "Tỷ lệ thu gom chất thải rắn", "%", "> 99", "99", "Đạt KH", ""],
  ["3", "Tổng vốn đầu tư", "Tỷ đồng", "1.200", "1.199,6", "Không đạt KH", ""],
]);
const DRAFT = sheetOf([["số liệu nháp"], [125, 342]], [], "nhap");
const OPTIONS = { policy: "office", definitions: [] } as const;

async function check(sheets: readonly SheetSnapshot[], sheet?: string) {
  const workbook = new MemoryWorkbook(sheets);
  const checked = await checkTable(workbook, { ...OPTIONS, ...(sheet === undefined ? {} : { sheet }) });
  return { workbook, checked };
}

function textAt({ cells }: SheetSnapshot, row: number, column: number): string | undefined {
  return cells.find((cell) => cell.row === row && cell.column === column)?.text;
}

test("finds the table among drafts and reports findings with their cells", async () => {
  const { checked } = await check([DRAFT, TABLE]);
  expect(checked?.table.sheet).toBe("Biểu 01");
  expect(checked?.findings.map(({ rule, cell, severity }) => [rule, cell, severity])).toEqual([
    ["status-vs-computed", "F3", "error"],
    ["boundary-equality", "E4", "warning"],
  ]);
  expect(checked?.summary).toMatchObject({ total: 3, met: 1, unmet: 2 });
});

test("a longer plan without results does not win over the table that reports them", async () => {
  const names = ["Thu ngân sách", "Chi ngân sách", "Gia đình văn hóa", "Bảo hiểm y tế"];
  const rows = names.map((name, i) => [String(i + 1), name, "%", "95", "", ""]);
  const plan = sheetOf(
    [["STT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm 2023", "Thực hiện năm 2023", "Đánh giá"], ...rows],
    [],
    "KH",
  );
  expect((await check([plan, TABLE])).checked?.table.sheet).toBe("Biểu 01");
});

test("gives null where there is no table, and fails on an unknown sheet", async () => {
  expect((await check([DRAFT])).checked).toBeNull();
  expect((await check([TABLE, DRAFT], "nhap")).checked).toBeNull();
  await expect(check([TABLE], "khác")).rejects.toMatchObject({ problem: "no-such-sheet" });
});

describe("writing the evaluation", () => {
  test("adds five columns beside everything that is there and changes nothing else", async () => {
    const { workbook, checked } = await check([TABLE]);
    if (!checked) throw new Error("no table");
    await writeEvaluation(workbook, checked, "vi");
    const written = await workbook.readSheet("Biểu 01");
    expect(written.cells.filter(({ column }) => column <= 7)).toEqual(TABLE.cells);
    expect([8, 9, 10, 11, 12].map((column) => textAt(written, 2, column))).toEqual([
      "KTXH: Đánh giá",
      "KTXH: Hoàn thành (%)",
      "KTXH: Chênh lệch",
      "KTXH: Đọc là",
      "KTXH: Kiểm tra",
    ]);
    expect([8, 9, 10].map((column) => textAt(written, 3, column))).toEqual([
      "Không đạt KH",
      "78,5",
      "−258 người",
    ]);
    expect(textAt(written, 3, 12)).toMatch(/^Lỗi: In “Đạt KH”/);
  });

  test("never prints 100 beside an unmet row", async () => {
    const { workbook, checked } = await check([TABLE]);
    if (!checked) throw new Error("no table");
    await writeEvaluation(workbook, checked, "vi");
    expect(textAt(await workbook.readSheet("Biểu 01"), 5, 9)).toBe("99,97");
  });

  test("twice leaves the sheet as after the first time", async () => {
    const { workbook, checked } = await check([TABLE]);
    if (!checked) throw new Error("no table");
    await writeEvaluation(workbook, checked, "vi");
    const once = await workbook.readSheet("Biểu 01");
    const again = await checkTable(workbook, OPTIONS);
    if (!again) throw new Error("no table");
    await writeEvaluation(workbook, again, "vi");
    expect(await workbook.readSheet("Biểu 01")).toEqual(once);
  });

  test("keeps what people wrote in a note and takes its own words back when the finding is gone", async () => {
    const noted = { ...TABLE, notes: [{ row: 3, column: 6, author: "Lan", text: "hỏi lại phòng" }] };
    const { workbook, checked } = await check([noted]);
    if (!checked) throw new Error("no table");
    await writeEvaluation(workbook, checked, "vi");
    const [note] = (await workbook.readSheet("Biểu 01")).notes;
    expect(note?.author).toBe("Lan");
    expect(note?.text).toMatch(/^hỏi lại phòng\nKTXH – Lỗi: /);

    await writeEvaluation(workbook, { ...checked, findings: [] }, "vi");
    expect((await workbook.readSheet("Biểu 01")).notes).toEqual([
      { row: 3, column: 6, author: "Lan", text: "hỏi lại phòng" },
    ]);
  });

  test("asks for the header and the rows written to be made high enough", async () => {
    const { workbook, checked } = await check([TABLE]);
    if (!checked) throw new Error("no table");
    const apply = jest.spyOn(workbook, "apply");
    await writeEvaluation(workbook, checked, "vi");
    expect(apply.mock.calls.map(([{ fitRows }]) => fitRows)).toEqual([[2, 3, 4, 5]]);
  });

  test("highlights by the texts of its own columns", async () => {
    const { workbook, checked } = await check([TABLE]);
    if (!checked) throw new Error("no table");
    await writeEvaluation(workbook, checked, "vi");
    const { highlights } = await workbook.readSheet("Biểu 01");
    expect(highlights).toContainEqual({
      range: { top: 3, bottom: 5, left: 1, right: 12 },
      column: 8,
      match: "equals",
      text: "Không đạt KH",
      tone: "bad",
    });
  });
});
