import { evaluateTable, type EvaluateOptions } from "../../src/app/evaluateTable";
import type { Definition } from "../../src/core/catalog/definition";
import { BUILT_IN_PACK } from "../../src/core/catalog/pack/builtInPack";
import { readTable } from "../../src/core/table/readTable";
import type { Highlight, SheetSnapshot } from "../../src/core/table/sheet";
import { highlightFormula } from "../../src/ports/highlightRule";
import { sheetOf } from "../table/sheetOf";
import { PlayedWorkbook } from "./playedWorkbook";

const HEADER = ["STT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm 2023", "Thực hiện năm 2023", "Ghi chú"];
const PLAIN = sheetOf([
  HEADER,
  ["1", "Giải quyết việc làm", "Người", 1200, 942, ""],
  ["2", "Tỷ lệ thu gom chất thải rắn", "%", "> 99", 99, "bằng"],
  ["3", "Tổng vốn đầu tư", "Tỷ đồng", "1.200", "", ""],
]);
/** Two rows of header, one of column numbers, a group. */
const TALL = sheetOf(
  [
    ["STT", "Chỉ tiêu", "ĐVT", "Năm 2023", ""],
    ["", "", "", "Kế hoạch", "Thực hiện"],
    ["(1)", "(2)", "(3)", "(4)", "(5)"],
    ["1", "Giải quyết việc làm", "Người", 1200, 1210],
    ["2", "Tổng vốn đầu tư", "Tỷ đồng", 1200, 1300],
  ],
  ["A1:A2", "B1:B2", "C1:C2", "D1:E1"],
);
const GROUPED = sheetOf(
  [HEADER, ["I", "KINH TẾ"], ["1", "Giải quyết việc làm", "Người", "1.200", "1.210", ""]],
  ["B2:E2"],
);

const OPTIONS: EvaluateOptions = {
  ...{ policy: "office", definitions: [], language: "vi", mode: "formulas", measures: "values" },
};
const VALUES: EvaluateOptions = { ...OPTIONS, mode: "values" };

async function evaluate(workbook: PlayedWorkbook, options: EvaluateOptions = OPTIONS) {
  const outcome = await evaluateTable(workbook, options);
  if (outcome.kind !== "evaluated") throw new Error("no table");
  return { ...outcome, sheet: await workbook.readSheet(outcome.checked.table.sheet) };
}

async function formulasOn(sheet: SheetSnapshot, options: Partial<EvaluateOptions> = {}) {
  return evaluate(new PlayedWorkbook([sheet]), { ...OPTIONS, ...options });
}

function textAt({ cells }: SheetSnapshot, row: number, column: number): string {
  return cells.find((cell) => cell.row === row && cell.column === column)?.text ?? "";
}

function rowTexts(sheet: SheetSnapshot, row: number, from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => textAt(sheet, row, from + index));
}

function formulaAt({ cells }: SheetSnapshot, row: number, column: number): string | undefined {
  return cells.find((cell) => cell.row === row && cell.column === column)?.formula;
}

const SPILLED = ["KTXH: Đánh giá", "KTXH: Lý do", "KTXH: Hoàn thành (%)", "KTXH: Chênh lệch"];

describe("one call beside the table", () => {
  test("its own header stands in the header of one row; blank results stay blank", async () => {
    const { sheet, differing, columns } = await formulasOn(PLAIN);
    expect(formulaAt(sheet, 1, 7)).toBe(
      'KTXH.DANHGIABANG(B2:B4,C2:C4,D2:D4,IF(ISBLANK(E2:E4),"",E2:E4),,"office")',
    );
    expect(rowTexts(sheet, 1, 7, 11)).toEqual([...SPILLED, "KTXH: Kiểm tra"]);
    expect([2, 3, 4].map((row) => textAt(sheet, row, 7))).toEqual([
      "Không đạt KH",
      "Đạt KH",
      "Chưa đánh giá",
    ]);
    expect(textAt(sheet, 2, 9)).toBe("78,5");
    expect(differing).toEqual([]);
    expect(columns).toEqual({ top: 1, bottom: 4, left: 7, right: 11 });
  });

  test("it stands right above the first figures, below our own headers", async () => {
    const { sheet } = await formulasOn(TALL);
    expect(rowTexts(sheet, 1, 6, 10)).toEqual([...SPILLED, "KTXH: Kiểm tra"]);
    expect(formulaAt(sheet, 3, 6)).toMatch(/^KTXH\.DANHGIABANG\(B4:B5,C4:C5,/);
    expect([4, 5].map((row) => textAt(sheet, row, 6))).toEqual(["Vượt KH", "Vượt KH"]);
    const grouped = await formulasOn(GROUPED);
    expect(formulaAt(grouped.sheet, 2, 7)).toMatch(/^KTXH\.DANHGIABANG\(B3,C3,/);
  });

  test.each([
    ["one row of header", PLAIN],
    ["several rows and column numbers", TALL],
    ["a group above the figures", GROUPED],
  ])("%s: the table reads as before, and the same once more changes nothing", async (_, start) => {
    const workbook = new PlayedWorkbook([start]);
    const { sheet } = await evaluate(workbook);
    const [before, after] = [readTable(start), readTable(sheet)];
    expect([after?.rows, after?.header, after?.extent]).toEqual([
      before?.rows,
      before?.header,
      before?.extent,
    ]);
    expect((await evaluate(workbook)).sheet).toEqual(sheet);
    workbook.errors = ["#NAME?"];
    await evaluate(workbook);
    workbook.errors = [];
    expect(await workbook.readSheet(sheet.name)).toEqual(sheet);
  });

  test("missing columns are passed as blanks, the policy and the column of directions by their names", async () => {
    const bare = sheetOf([
      ["Chỉ tiêu", "Kế hoạch", "Thực hiện", "Chiều"],
      ["Tỷ lệ hộ nghèo (%)", "2", "1,9", "càng thấp càng tốt"],
      ["Số hộ thoát nghèo (hộ)", "20", "19", ""],
    ]);
    const { sheet, differing } = await formulasOn(bare, { policy: "strict" });
    expect(formulaAt(sheet, 1, 5)).toBe(
      'KTXH.DANHGIABANG(A2:A3,IF(ISBLANK(B2:B3),"",""),B2:B3,IF(ISBLANK(C2:C3),"",C2:C3),,"strict",D2:D3)',
    );
    expect([2, 3].map((row) => textAt(sheet, row, 5))).toEqual(["Vượt KH", "Không đạt KH"]);
    expect(differing).toEqual([]);
  });

  test("directions that definitions decide stand in a column of ours", async () => {
    const name = "Tỷ lệ hộ nghèo";
    const definition = BUILT_IN_PACK.definitions.find((one) => one.polarity === "lower" && one.unit === "%");
    const definitions: readonly Definition[] = definition ? [{ ...definition, name, aliases: [] }] : [];
    const poor = sheetOf([HEADER, ["1", name, "%", "2", "1,9", ""], ["2", "Việc lạ", "hộ", "20", "19", ""]]);
    const { sheet, differing } = await formulasOn(poor, { definitions });
    expect(rowTexts(sheet, 1, 11, 12)).toEqual(["KTXH: Chiều", "KTXH: Kiểm tra"]);
    expect([2, 3].map((row) => textAt(sheet, row, 11))).toEqual(["càng thấp càng tốt", ""]);
    expect(formulaAt(sheet, 1, 7)).toMatch(/,K2:K3\)$/);
    expect([textAt(sheet, 2, 7), differing]).toEqual(["Vượt KH", []]);
  });

  test("a cell of name and target together is passed as both", async () => {
    const fused = sheetOf([
      ["STT", "CHỈ TIÊU GIAO", "KẾT QUẢ THỰC HIỆN"],
      ["1", "Thu nhập bình quân đầu người đạt 70 triệu đồng/năm trở lên", "72 triệu đồng/năm"],
      ["2", "Tỷ lệ hộ nghèo giảm còn dưới 2,32%", "2,1%"],
    ]);
    const { sheet, differing } = await formulasOn(fused);
    expect(formulaAt(sheet, 1, 4)).toMatch(/^KTXH\.DANHGIABANG\(B2:B3,IF\(ISBLANK\(B2:B3\),"",""\),B2:B3,/);
    expect([[2, 3].map((row) => textAt(sheet, row, 4)), differing]).toEqual([["Vượt KH", "Vượt KH"], []]);
  });
});

describe("rows of which the formula sees too little", () => {
  const WIDE = sheetOf([
    ["STT", "Chỉ tiêu", "ĐVT", "KH tỉnh giao", "KH xã giao", "Thực hiện", "Kết quả đánh giá"],
    ["1", "Giải quyết việc làm", "Người", "", "1.300", "1.250", ""],
    ["2", "Hạ tầng", "", "", "", "", ""],
    ["", "- Đường", "km", "10", "", "12", ""],
    ["3", "Bảo hiểm y tế", "%", "95", "", "96", ""],
    ["4", "Tổng thu", "Tỷ đồng", "10", "", "", "đạt 105% kế hoạch"],
  ]);

  test("are returned with both verdicts and told beside the table", async () => {
    const { sheet, differing } = await formulasOn(WIDE);
    const both = differing.map(({ row, table, formula }) => [row, table?.status, formula?.status]);
    expect(both).toContainEqual([2, "unmet", "not_assessed"]);
    expect(both).toContainEqual([3, "exceeded", undefined]);
    expect(both.map(([row]) => row)).not.toContain(5);
    const column = 12;
    expect(textAt(sheet, 1, column)).toBe("KTXH: Kiểm tra");
    expect(textAt(sheet, 2, column)).toContain("đánh giá theo cả bảng là “Không đạt KH");
    expect(textAt(sheet, 3, column)).toMatch(/^Cảnh báo: .*Công thức để trống dòng này/s);
  });

  test("a percentage shown by its format reaches the formula as a fraction", async () => {
    const percent = { number: 0.96, format: "0%", text: "96%" };
    const { differing } = await formulasOn(sheetOf([HEADER, ["1", "Bảo hiểm y tế", "%", "95", percent]]));
    expect(differing.map(({ table, formula }) => [table?.status, formula?.status])).toEqual([
      ["exceeded", "not_assessed"],
    ]);
  });
});

describe("one mode over the other", () => {
  const FORM = sheetOf([
    [...HEADER.slice(0, 5), "Đánh giá", "Ghi chú"],
    ["1", "Giải quyết việc làm", "Người", 1200, 942, "", ""],
    ["2", "Bảo hiểm y tế", "%", "95", "", "", ""],
  ]);
  const PLAINLY: EvaluateOptions = { ...VALUES, measures: "plainFormulas" };

  test.each([
    ["plain", PLAIN],
    ["tall", TALL],
    ["grouped", GROUPED],
    ["with blank columns of its own", FORM],
  ])("%s: nothing of the other is left behind", async (_, start) => {
    const modes = [OPTIONS, VALUES, PLAINLY];
    for (const last of modes) {
      const { sheet: fresh } = await evaluate(new PlayedWorkbook([start]), last);
      for (const before of modes) {
        const workbook = new PlayedWorkbook([start]);
        await evaluate(workbook, before);
        expect((await evaluate(workbook, last)).sheet).toEqual(fresh);
      }
    }
  });

  test("a wider form does not run over what people wrote behind it", async () => {
    const workbook = new PlayedWorkbook([TALL]);
    const { columns } = await evaluate(workbook, VALUES);
    const note = {
      row: 4,
      column: columns.right + 1,
      content: { kind: "text", runs: [{ text: "xem lại" }] },
    } as const;
    await workbook.apply({
      sheet: TALL.name,
      cells: [note],
      ...{ columnWidths: [], fitRows: [], notes: [], highlights: [] },
    });
    const again = await evaluate(workbook, VALUES);
    expect([again.columns, textAt(again.sheet, 4, columns.right + 1)]).toEqual([columns, "xem lại"]);
  });

  test("verdicts filled into a blank column follow the figures, and are no printed verdicts", async () => {
    const workbook = new PlayedWorkbook([FORM]);
    expect(textAt((await evaluate(workbook, VALUES)).sheet, 2, 6)).toBe("Không đạt KH");
    const cell = {
      row: 2,
      column: 5,
      content: { kind: "number", number: "1300", format: "General" },
    } as const;
    await workbook.apply({
      sheet: FORM.name,
      cells: [cell],
      ...{ columnWidths: [], fitRows: [], notes: [], highlights: [] },
    });
    const { sheet, checked } = await evaluate(workbook, VALUES);
    expect(textAt(sheet, 2, 6)).toBe("Vượt KH");
    expect(checked.findings.filter(({ rule }) => rule === "status-vs-computed")).toEqual([]);
  });
});

describe("plain formulas for the measures", () => {
  test("only where numbers give exactly what was computed; the figure is shown", async () => {
    const { sheet } = await formulasOn(PLAIN, { mode: "values", measures: "plainFormulas" });
    expect(rowTexts(sheet, 1, 7, 9)).toEqual(["KTXH: Đánh giá", "KTXH: Hoàn thành (%)", "KTXH: Chênh lệch"]);
    expect([formulaAt(sheet, 2, 8), textAt(sheet, 2, 8)]).toEqual([
      'IF(OR(ISBLANK(D2),ISBLANK(E2),D2=0),"",ROUND(E2/D2*100,10))',
      "78,5",
    ]);
    expect([formulaAt(sheet, 2, 9), textAt(sheet, 2, 9)]).toEqual([
      'IF(OR(ISBLANK(D2),ISBLANK(E2)),"",ROUND(E2-D2,6))',
      "-258",
    ]);
    expect([3, 4].flatMap((row) => [8, 9].map((column) => formulaAt(sheet, row, column)))).toEqual(
      Array(4).fill(undefined),
    );
  });
});

describe("which table", () => {
  const other = { ...sheetOf([HEADER, ["1", "Việc làm", "Người", 12, 13, ""]]), name: "Biểu 02" };
  const blank = { ...sheetOf([["nháp"]]), name: "Nháp" };

  test.each([
    ["the one asked for", "Biểu 02", { sheet: "Biểu 01" }, "Biểu 01"],
    ["that of the active sheet", "Biểu 02", {}, "Biểu 02"],
    ["the best where the active sheet holds none", "Nháp", {}, "Biểu 01"],
  ])("%s", async (_, active, more, wanted) => {
    const workbook = new PlayedWorkbook([PLAIN, other, blank], active);
    expect((await evaluate(workbook, { ...OPTIONS, ...more })).checked.table.sheet).toBe(wanted);
  });

  test("none", async () => {
    expect(await evaluateTable(new PlayedWorkbook([blank]), OPTIONS)).toEqual({ kind: "no-table" });
  });
});

describe("highlights", () => {
  test("two rules, by the words in our own columns", async () => {
    const { sheet } = await formulasOn(PLAIN);
    expect(sheet.highlights.map((highlight) => [highlight.tone, highlightFormula(highlight)])).toEqual([
      ["bad", 'OR($G2="Không đạt KH",LEFT($K2,4)="Lỗi:")'],
      ["warning", 'OR($G2="Chưa đánh giá",LEFT($K2,9)="Cảnh báo:")'],
    ]);
  });

  test("the five rules of earlier versions give way, rules of people stay", async () => {
    const workbook = new PlayedWorkbook([PLAIN]);
    const { sheet } = await evaluate(workbook, VALUES);
    const range = { top: 2, bottom: 4, left: 1, right: 11 };
    const status = { ...range, left: 7, right: 7 };
    const rule = (tone: Highlight["tone"], text: string, column: number, where = range): Highlight => ({
      ...{ range: where, tone },
      when: [{ column, match: text.endsWith(":") ? "startsWith" : "equals", text }],
    });
    const theirs = rule("bad", "Không đạt KH", 6, { ...range, right: 6 });
    const old = [
      rule("bad", "Lỗi:", 11),
      rule("bad", "Không đạt KH", 7),
      rule("warning", "Cảnh báo:", 11),
      rule("muted", "Chưa đánh giá", 7, status),
      rule("good", "Vượt KH", 7, status),
    ];
    const judged = new PlayedWorkbook([{ ...sheet, highlights: [theirs, ...old] }]);
    expect((await evaluate(judged, VALUES)).sheet.highlights).toEqual([theirs, ...sheet.highlights]);
  });
});
