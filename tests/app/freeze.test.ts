import { evaluateTable } from "../../src/app/evaluateTable";
import { freezeToValues, type FreezeOptions } from "../../src/app/freezeToValues";
import { thaw } from "../../src/app/thaw";
import type { Cell, SheetSnapshot } from "../../src/core/table/sheet";
import type { CellContent } from "../../src/core/table/sheetDraft";
import { sheetOf } from "../table/sheetOf";
import { PlayedWorkbook } from "./playedWorkbook";

const TABLE = sheetOf([
  ["STT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm 2023", "Thực hiện năm 2023"],
  ["1", "Giải quyết việc làm", "Người", 1200, 942],
  ["2", "Bảo hiểm y tế", "%", "95", ""],
]);

function computed(row: number, column: number, formula: string, more: Partial<Cell>): Cell {
  return { row, column, kind: "text", text: "", formula, ...more };
}

const SINGLE: SheetSnapshot = {
  ...sheetOf([["Tổng hợp"]], [], "Biểu 02"),
  cells: [
    { row: 1, column: 1, kind: "text", text: "Tổng hợp" },
    computed(2, 1, 'KTXH.DANHGIA("1.200","1.300")', { text: "Vượt KH" }),
    computed(3, 1, "KTXH.DANHGIA(B3,C3)", {}),
    computed(4, 1, "_xlfn.KTXH.HOANTHANH(B4,C4)", {
      kind: "number",
      text: "78,5",
      number: "78.5",
      numberFormat: "0.0",
    }),
    computed(5, 1, "_xldudf_KTXH_DANHGIA(B5,C5)", { kind: "error", text: "#VALUE!" }),
    computed(6, 1, 'IF(A1="KTXH.DANHGIA(1)",SUM(B1:B2),1)', { kind: "number", text: "1", number: "1" }),
  ],
  notes: [{ row: 2, column: 1, author: "Hoa", text: "của Hoa" }],
};

const OPTIONS: FreezeOptions = {
  ...{ policy: "office", catalogue: "Bộ chỉ tiêu 1.0.0", language: "vi", tries: 3 },
  now: new Date("2026-11-21T11:49:00Z"),
  wait: () => Promise.resolve(),
};

async function start(): Promise<PlayedWorkbook> {
  const workbook = new PlayedWorkbook([TABLE, SINGLE]);
  const form = { mode: "formulas", measures: "values" } as const;
  await evaluateTable(workbook, { policy: "office", definitions: [], language: "vi", ...form });
  return workbook;
}

async function sheetsOf(workbook: PlayedWorkbook): Promise<SheetSnapshot[]> {
  return Promise.all([TABLE, SINGLE].map(({ name }) => workbook.readSheet(name)));
}

/** What a reader sees: the cells without formulas and notes. */
function seen(sheets: readonly SheetSnapshot[]): unknown[] {
  return sheets.map(({ cells }) =>
    cells.flatMap(({ row, column, text, number }) => (text === "" ? [] : [[row, column, text, number]])),
  );
}

function formulasOf(sheets: readonly SheetSnapshot[]): string[] {
  return sheets.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? []));
}

async function write(
  workbook: PlayedWorkbook,
  sheet: string,
  row: number,
  content: CellContent,
): Promise<void> {
  const nothing = { columnWidths: [], fitRows: [], notes: [], highlights: [] };
  await workbook.apply({ sheet, cells: [{ row, column: 1, content }], ...nothing });
}

describe("freezing", () => {
  test("puts values in place of our formulas alone, and says so", async () => {
    const workbook = await start();
    const before = await sheetsOf(workbook);
    const outcome = await freezeToValues(workbook, OPTIONS);
    expect(outcome).toMatchObject({ kind: "frozen" });
    const after = await sheetsOf(workbook);
    expect(formulasOf(after)).toEqual(['IF(A1="KTXH.DANHGIA(1)",SUM(B1:B2),1)']);
    const texts = seen(before).map((cells) => JSON.stringify(cells));
    expect(seen(after).map((cells) => JSON.stringify(cells))).toEqual([
      texts[0],
      texts[1]?.replace("#VALUE!", "Chưa đánh giá: công thức ra lỗi #VALUE!"),
    ]);
    expect(after[1]?.cells.find(({ row }) => row === 4)).toEqual({
      ...{ row: 4, column: 1, kind: "number", text: "78,5", number: "78.5", numberFormat: "0.0" },
    });
    expect(after[0]?.notes.find(({ row, column }) => row === 1 && column === 6)?.text).toBe(
      "KTXH – Chốt số liệu: công thức ở F1:I3 đã đổi thành giá trị lúc 21/11/2026 18:49; cách đánh giá: nới (bằng đúng ngưỡng là đạt). Bộ định nghĩa: Bộ chỉ tiêu 1.0.0.",
    );
    expect(after[1]?.notes.map(({ row, author, text }) => [row, author, text.split("; ")[0]])).toEqual([
      [2, "Hoa", "của Hoa\nKTXH – Chốt số liệu: công thức ở A2:A5 đã đổi thành giá trị lúc 21/11/2026 18:49"],
    ]);
    expect(await freezeToValues(workbook, OPTIONS)).toEqual({ kind: "nothing" });
  });

  test.each([
    ["#BUSY!", 1, "frozen"],
    ["#GETTING_DATA", 3, "frozen"],
    ["#BUSY!", 4, "unresolved"],
    ["#NAME?", 9, "not-loaded"],
  ])("%s at %s readings: %s", async (error, readings, kind) => {
    const workbook = await start();
    const before = await sheetsOf(workbook);
    workbook.errors = Array(readings).fill(error);
    const wait = async (): Promise<void> => void workbook.errors.shift();
    const outcome = await freezeToValues(workbook, { ...OPTIONS, wait });
    expect(outcome.kind).toBe(kind);
    if (kind === "frozen") return;
    const cells = [TABLE.name, ...Array<string>(4).fill(SINGLE.name)];
    expect(outcome).toMatchObject({ cells: cells.map((sheet) => ({ sheet })) });
    workbook.errors = [];
    expect(await sheetsOf(workbook)).toEqual(before);
    expect(await workbook.readState("frozen")).toBeNull();
  });

  test("the table reads and judges as before, and an evaluation of values takes its place", async () => {
    const workbook = await start();
    await freezeToValues(workbook, OPTIONS);
    const form = { mode: "values", measures: "values" } as const;
    const options = {
      policy: "office",
      definitions: [],
      language: "vi",
      ...form,
      sheet: TABLE.name,
    } as const;
    await evaluateTable(workbook, options);
    const fresh = new PlayedWorkbook([TABLE]);
    await evaluateTable(fresh, options);
    expect((await sheetsOf(workbook))[0]).toEqual(await fresh.readSheet(TABLE.name));
  });

  test.each([1, 2])(
    "a failure at change %s leaves each sheet as before or as after; once more completes it",
    async (at) => {
      const whole = await start();
      await freezeToValues(whole, OPTIONS);
      const after = await sheetsOf(whole);
      const workbook = await start();
      const before = await sheetsOf(workbook);
      workbook.failAt = at;
      await expect(freezeToValues(workbook, OPTIONS)).rejects.toThrow("Excel stopped");
      expect(await sheetsOf(workbook)).toEqual([...after.slice(0, at - 1), ...before.slice(at - 1)]);
      await freezeToValues(workbook, OPTIONS);
      expect(await sheetsOf(workbook)).toEqual(after);
      await thaw(workbook);
      expect(formulasOf(await sheetsOf(workbook))).toEqual(formulasOf(before));
    },
  );
});

describe("thawing", () => {
  test("brings everything back as it was", async () => {
    const workbook = await start();
    const before = await sheetsOf(workbook);
    await freezeToValues(workbook, OPTIONS);
    const outcome = await thaw(workbook);
    expect(outcome).toMatchObject({ kind: "thawed", changed: [] });
    const [table, single] = await sheetsOf(workbook);
    expect(table).toEqual(before[0]);
    // The error is computed anew by Excel, not by this workbook.
    expect(single && formulasOf([single])).toEqual(formulasOf(before.slice(1)));
    expect(single?.notes).toEqual(before[1]?.notes);
    expect(await thaw(workbook)).toEqual({ kind: "nothing" });
    expect(await workbook.readState("frozen")).toBeNull();
  });

  test("leaves and lists what somebody has changed, and can be asked again", async () => {
    const workbook = await start();
    await freezeToValues(workbook, OPTIONS);
    await write(workbook, SINGLE.name, 2, { kind: "text", runs: [{ text: "Đạt KH" }] });
    const changed = [{ sheet: SINGLE.name, cell: "A2" }];
    expect(await thaw(workbook)).toMatchObject({ kind: "thawed", changed });
    expect(await thaw(workbook)).toEqual({ kind: "thawed", blocks: [], changed });
    expect((await sheetsOf(workbook))[1]?.cells[1]).toEqual({
      row: 2,
      column: 1,
      kind: "text",
      text: "Đạt KH",
    });
    await write(workbook, SINGLE.name, 2, { kind: "text", runs: [{ text: "Vượt KH" }] });
    expect(await thaw(workbook)).toMatchObject({
      kind: "thawed",
      blocks: [{ sheet: SINGLE.name }],
      changed: [],
    });
  });

  test.each([1, 2])("a failure at change %s; once more completes it", async (at) => {
    const workbook = await start();
    await freezeToValues(workbook, OPTIONS);
    workbook.failAt = at;
    await expect(thaw(workbook)).rejects.toThrow("Excel stopped");
    expect(await thaw(workbook)).toMatchObject({ kind: "thawed", changed: [] });
    expect(formulasOf(await sheetsOf(workbook))).toHaveLength(6);
  });

  test("a damaged list is none", async () => {
    const workbook = await start();
    await workbook.writeState("frozen", "{");
    expect(await thaw(workbook)).toEqual({ kind: "nothing" });
  });
});
