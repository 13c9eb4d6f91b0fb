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
    ["unmet-without-reason", "E5", "warning"],
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
      when: [
        { column: 8, match: "equals", text: "Không đạt KH" },
        { column: 12, match: "startsWith", text: "Lỗi:" },
      ],
      tone: "bad",
    });
  });
});

describe("a form whose column for the verdict is blank", () => {
  const form = (status: string, note = "") =>
    sheetOf([
      ["STT", "Chỉ tiêu", "ĐVT", "KH tỉnh giao", "KH xã giao", "Thực hiện", "Đánh giá", "Lý do, ghi chú"],
      ["1", "Giải quyết việc làm", "Người", "1.200", "1.300", "1.250", status, ""],
      ["2", "Bảo hiểm y tế", "%", "95", "", "", "", note],
    ]);
  const write = async (sheet: SheetSnapshot) => {
    const workbook = new MemoryWorkbook([sheet]);
    const once = async (): Promise<SheetSnapshot> => {
      const checked = await checkTable(workbook, OPTIONS);
      if (!checked) throw new Error("no table");
      await writeEvaluation(workbook, checked, "vi");
      return workbook.readSheet("Biểu 01");
    };
    return { first: await once(), second: await once() };
  };
  const own = (sheet: SheetSnapshot): (string | undefined)[] =>
    [7, 8, 9].map((column) => textAt(sheet, 1, column));

  test("is filled in, and the remark where there is no verdict; a second time changes nothing", async () => {
    const { first, second } = await write(form(""));
    expect(own(first)).toEqual(["Đánh giá", "Lý do, ghi chú", "KTXH: Hoàn thành (%)"]);
    expect([2, 3].map((row) => [textAt(first, row, 7), textAt(first, row, 8)])).toEqual([
      ["Vượt KH", undefined],
      ["Chưa đánh giá", "Chưa có kết quả thực hiện."],
    ]);
    expect(second).toEqual(first);
  });

  test("keeps what people wrote: a remark stays, and one verdict makes the column theirs", async () => {
    const remarked = (await write(form("", "chờ số liệu"))).first;
    expect([textAt(remarked, 3, 7), textAt(remarked, 3, 8)]).toEqual(["Chưa đánh giá", "chờ số liệu"]);
    const { first, second } = await write(form("Vượt"));
    expect(own(first)).toEqual(["Đánh giá", "Lý do, ghi chú", "KTXH: Đánh giá"]);
    expect(textAt(first, 3, 7)).toBeUndefined();
    expect(second).toEqual(first);
  });

  test("a note names the plan that governs, at its header", async () => {
    const { notes } = (await write(form(""))).first;
    expect(notes.map(({ row, column, text }) => [row, column, text.split("\n")[0]])).toEqual([
      [1, 4, "KTXH – Cột này dùng để đánh giá; cột kế hoạch khác: “KH xã giao”."],
      [2, 4, expect.stringContaining("“KH xã giao” (≥ 1.300 người, −50 người): “Không đạt KH”")],
      [3, 6, "KTXH – Cảnh báo: Chỉ tiêu ≥ 95% chưa có kết quả và không nêu lý do."],
    ]);
  });

  test("columns of crosses and merged cells are left alone", async () => {
    const merged = { ...form(""), merges: [{ top: 2, bottom: 3, left: 7, right: 7 }] };
    expect(own((await write(merged)).first)[2]).toBe("KTXH: Đánh giá");
    const crosses = sheetOf([
      ["STT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện", "Đạt KH", "Không đạt KH"],
      ["1", "Giải quyết việc làm", "Người", "1.200", "1.250", "", ""],
    ]);
    const { first } = await write(crosses);
    expect([textAt(first, 2, 6), textAt(first, 1, 8)]).toEqual([undefined, "KTXH: Đánh giá"]);
  });
});

test("of very many findings each stands in its row, and 500 in notes", async () => {
  const header = ["STT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm 2023", "Thực hiện năm 2023", "Đánh giá"];
  const rows = Array.from({ length: 600 }, (_, i) => [
    String(i + 1),
    "Việc làm",
    "Người",
    "12",
    "9",
    i < 599 ? "" : "Đạt KH",
  ]);
  const { workbook, checked } = await check([sheetOf([header, ...rows])]);
  if (!checked) throw new Error("no table");
  const { columns } = await writeEvaluation(workbook, checked, "vi");
  const { notes, cells } = await workbook.readSheet("Biểu 01");
  expect(notes).toHaveLength(500);
  expect(notes.at(-1)).toMatchObject({ row: 601, text: expect.stringContaining("KTXH – Lỗi:") });
  expect(cells.filter(({ row, column }) => row > 1 && column === columns.right)).toHaveLength(600);
});

test("very much beside a table does not exhaust the stack", async () => {
  const { checked } = await check([TABLE]);
  if (!checked) throw new Error("no table");
  const { table } = checked;
  const remarks = Array.from({ length: 150_000 }, (_, i) => ({
    row: i + 6,
    column: 9,
    kind: "text" as const,
    text: "x",
  }));
  const workbook = new MemoryWorkbook([{ ...TABLE, cells: [...TABLE.cells, ...remarks] }]);
  const long = { ...checked, table: { ...table, extent: { ...table.extent, bottom: 150_005 } } };
  await writeEvaluation(workbook, long, "vi");
  expect(textAt(await workbook.readSheet("Biểu 01"), 2, 10)).toBe("KTXH: Đánh giá");
});
