import { clearEvaluation } from "../../src/app/clearEvaluation";
import { evaluateTable, type EvaluateOptions } from "../../src/app/evaluateTable";
import type { Highlight, SheetSnapshot } from "../../src/core/table/sheet";
import type { CellContent } from "../../src/core/table/sheetDraft";
import { sheetOf } from "../table/sheetOf";
import { PlayedWorkbook } from "./playedWorkbook";

const RED: Highlight = {
  range: { top: 2, bottom: 3, left: 1, right: 7 },
  when: [{ column: 6, match: "equals", text: "Không đạt KH" }],
  tone: "bad",
};

/** A form with blank columns for verdict and remark, notes and a rule of people, a remark beside the table. */
const FORM: SheetSnapshot = {
  ...sheetOf([
    [
      "STT",
      "Chỉ tiêu",
      "ĐVT",
      "Kế hoạch năm 2023",
      "Thực hiện năm 2023",
      "Đánh giá",
      "Ghi chú",
      "Người nhập",
    ],
    ["1", "Giải quyết việc làm", "Người", 1200, 942, "", "", "Lan"],
    ["2", "Bảo hiểm y tế", "%", "95", "", "", "", ""],
  ]),
  notes: [
    { row: 2, column: 5, author: "Hoa", text: "hỏi lại phòng" },
    { row: 3, column: 8, author: "Hoa", text: "KTX" },
  ],
  highlights: [RED],
};
const PLAIN: SheetSnapshot = {
  ...FORM,
  cells: FORM.cells.filter(({ row, column }) => row > 1 || column !== 6),
};

const OPTIONS: Omit<EvaluateOptions, "mode" | "measures"> = {
  policy: "office",
  definitions: [],
  language: "vi",
};
const FORMS = [
  ["values", "values"],
  ["values", "plainFormulas"],
  ["formulas", "values"],
] as const;

async function evaluated(
  sheet: SheetSnapshot,
  [mode, measures]: (typeof FORMS)[number],
): Promise<PlayedWorkbook> {
  const workbook = new PlayedWorkbook([sheet]);
  await evaluateTable(workbook, { ...OPTIONS, mode, measures });
  expect(await workbook.readSheet(sheet.name)).not.toEqual(sheet);
  return workbook;
}

async function write(
  workbook: PlayedWorkbook,
  row: number,
  column: number,
  content: CellContent,
): Promise<void> {
  const nothing = { columnWidths: [], fitRows: [], notes: [], highlights: [] };
  await workbook.apply({ sheet: FORM.name, cells: [{ row, column, content }], ...nothing });
}

function text(value: string): CellContent {
  return { kind: "text", runs: [{ text: value }] };
}

describe.each(FORMS.map((form) => ({ form })))("an evaluation in $form", ({ form }) => {
  test.each([
    ["with blank columns", FORM],
    ["without a column for the verdict", PLAIN],
  ])("of a table %s leaves nothing behind", async (_, sheet) => {
    const workbook = await evaluated(sheet, form);
    const outcome = await clearEvaluation(workbook, sheet.name);
    expect(outcome).toMatchObject({ kind: "cleared", kept: [] });
    expect(await workbook.readSheet(sheet.name)).toEqual(sheet);
    expect(await workbook.readState("evaluation")).toBeNull();
    expect(await clearEvaluation(workbook, sheet.name)).toEqual({ kind: "nothing" });
  });

  test("is all there or all gone", async () => {
    const workbook = await evaluated(FORM, form);
    const before = await workbook.readSheet(FORM.name);
    workbook.failAt = 1;
    await expect(clearEvaluation(workbook, FORM.name)).rejects.toThrow("Excel stopped");
    expect(await workbook.readSheet(FORM.name)).toEqual(before);
    await clearEvaluation(workbook, FORM.name);
    expect(await workbook.readSheet(FORM.name)).toEqual(FORM);
  });
});

test("a filled-in verdict that somebody has changed stays and is told; one that was emptied is not", async () => {
  const workbook = await evaluated(FORM, ["values", "values"]);
  await write(workbook, 2, 6, text("Đạt KH"));
  await write(workbook, 3, 6, { kind: "blank" });
  expect(await clearEvaluation(workbook, FORM.name)).toMatchObject({ kept: [{ row: 2, column: 6 }] });
  const { cells } = await workbook.readSheet(FORM.name);
  expect(cells.filter(({ row, column }) => row > 1 && column === 6).map((cell) => cell.text)).toEqual([
    "Đạt KH",
  ]);
});

test("rows that the table has lost since are cleared too", async () => {
  const workbook = await evaluated(PLAIN, ["values", "values"]);
  for (const column of [1, 2, 3, 4]) await write(workbook, 3, column, { kind: "blank" });
  await clearEvaluation(workbook, PLAIN.name);
  const { cells } = await workbook.readSheet(PLAIN.name);
  expect(cells.filter(({ row }) => row === 3)).toEqual([]);
});

test("a call of DANHGIABANG that somebody has typed is theirs", async () => {
  const typed = new PlayedWorkbook([PLAIN]);
  const spill = { top: 1, left: 9, bottom: 3, right: 12 };
  const formula = "KTXH.DANHGIABANG(B2:B3,C2:C3,D2:D3,E2:E3)";
  await write(typed, 1, 9, {
    kind: "formula",
    formula,
    shown: text("KTXH: Đánh giá") as { kind: "blank" },
    spill,
  });
  const before = await typed.readSheet(PLAIN.name);
  expect(await clearEvaluation(typed, PLAIN.name)).toEqual({ kind: "nothing" });
  for (const [mode, measures] of FORMS) {
    await evaluateTable(typed, { ...OPTIONS, mode, measures });
    await clearEvaluation(typed, PLAIN.name);
    expect(await typed.readSheet(PLAIN.name)).toEqual(before);
  }
});

test("a sheet without a table or an evaluation has nothing to clear", async () => {
  const workbook = new PlayedWorkbook([sheetOf([["nháp"]]), { ...FORM, name: "Biểu 02" }]);
  expect(await clearEvaluation(workbook, "Biểu 01")).toEqual({ kind: "nothing" });
  expect(await clearEvaluation(workbook, "Biểu 02")).toEqual({ kind: "nothing" });
});
