import { OfficeWorkbook } from "../../../src/adapters/office";
import type { Highlight } from "../../../src/core/table/sheet";
import type { SheetEdits } from "../../../src/ports/workbook";
import { snapshot, text } from "../../contract/workbookContract";
import type { RunningExcel } from "../../host/startExcel";
import { excelWith } from "./seeds";

let excel: RunningExcel;
afterEach(() => excel.dispose());

const HIGHLIGHT: Highlight = {
  range: { top: 2, left: 1, bottom: 9, right: 5 },
  when: [{ column: 5, match: "equals", text: "Không đạt KH" }],
  tone: "bad",
};
const EDITS: SheetEdits = {
  sheet: "Biểu 1",
  cells: [],
  columnWidths: [],
  fitRows: [],
  notes: [
    { row: 2, column: 1, author: "KTXH", text: "KTXH – Sai đánh giá" },
    { row: 3, column: 1, author: "KTXH", text: "KTXH – Thiếu đánh giá" },
  ],
  highlights: [HIGHLIGHT],
};

/** A sheet on which somebody has commented and set rules. */
function start(): OfficeWorkbook {
  const notes = [{ row: 2, column: 1, author: "Hoa", text: "xem lại" }];
  excel = excelWith([snapshot({ cells: [{ row: 2, column: 1, kind: "text", text: "a" }], notes })]);
  return new OfficeWorkbook();
}

async function addRule(formula: string, color: string): Promise<void> {
  await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Biểu 1").getRange("A1:E9");
    const { custom } = range.conditionalFormats.add("Custom");
    custom.rule.formula = formula;
    custom.format.fill.color = color;
    await context.sync();
  });
}

test("ours stand behind the rules of people; people's comments stay and get none of ours", async () => {
  const workbook = start();
  await addRule('=$E1="Không đạt KH"', "#FF0000");
  await workbook.apply(EDITS);
  const sheet = excel.model.sheet("Biểu 1");
  expect(sheet.conditionalFormats.map((format) => format.Custom.Rule.Formula)).toEqual([
    '=$E1="Không đạt KH"',
    '=$E2="Không đạt KH"',
  ]);
  expect((await workbook.readSheet("Biểu 1")).notes).toEqual([
    { row: 2, column: 1, author: "Hoa", text: "xem lại" },
    { row: 3, column: 1, author: "KTXH", text: "KTXH – Thiếu đánh giá" },
  ]);
});

test("ours are taken off again, and nothing else", async () => {
  const workbook = start();
  await addRule('=$E1="Không đạt KH"', "#FF0000");
  await addRule("=$A1>1", "#FFC7CE");
  const before = JSON.stringify(excel.model.print());
  await workbook.apply(EDITS);
  expect(JSON.stringify(excel.model.print())).not.toBe(before);
  const removed = EDITS.notes.map((note) => ({ ...note, text: "" }));
  const off = { ...EDITS, notes: removed, highlights: [], removedHighlights: [HIGHLIGHT] };
  await workbook.apply(off);
  expect(JSON.stringify(excel.model.print())).toBe(before);
  await workbook.apply(off);
  expect(JSON.stringify(excel.model.print())).toBe(before);
});

test.each(["KTXH – Sai", "KTXH: Sai", "Sai", "KTXH"])(
  "the note %j of ours comes back as written",
  async (note) => {
    const workbook = start();
    const notes = [{ row: 5, column: 2, author: "KTXH", text: note }];
    await workbook.apply({ ...EDITS, notes });
    expect((await workbook.readSheet("Biểu 1")).notes).toContainEqual(notes[0]);
    const [removed] = notes.map((one) => ({ ...one, text: "" }));
    await workbook.apply({ ...EDITS, notes: removed ? [removed] : [] });
    expect((await workbook.readSheet("Biểu 1")).notes).toHaveLength(1);
  },
);

test("a cell written like another one has its font, lines, alignment and fill, and no rule of it", async () => {
  const workbook = start();
  await addRule("=$A1>1", "#FFC7CE");
  await excel.run(async (context) => {
    const { format } = context.workbook.worksheets.getItem("Biểu 1").getRange("A2");
    format.font.name = "Times New Roman";
    format.font.italic = true;
    format.fill.color = "#FFFF00";
    format.verticalAlignment = "Center";
    format.borders.getItem("EdgeBottom").style = "Double";
    await context.sync();
  });
  const cell = (row: number, column: number) => ({
    row,
    column,
    content: text("x"),
    like: { row: 2, column: 1 },
  });
  await workbook.apply({
    ...EDITS,
    cells: [cell(2, 7), cell(3, 7), cell(2, 8), { ...cell(3, 8), style: { wrap: true } }],
  });
  const sheet = excel.model.sheet("Biểu 1");
  const look = (name: string, row: number, column: number): unknown => sheet.grid.look(name).get(row, column);
  for (const [row, column] of [
    [1, 6],
    [2, 6],
    [1, 7],
    [2, 7],
  ] as const) {
    expect(look("Font.Name", row, column)).toBe("Times New Roman");
    expect(look("Font.Italic", row, column)).toBe(true);
    expect(look("Fill.Color", row, column)).toBe("#FFFF00");
    expect(look("Format.VerticalAlignment", row, column)).toBe("Center");
    expect(look("Above.Style", row + 1, column)).toBe("Double");
    expect(look("Format.WrapText", row, column)).toBe(row === 2 && column === 7);
  }
  expect(sheet.conditionalFormats.every(({ blocks }) => blocks.length === 1)).toBe(true);
});

test("a row that somebody made higher keeps its height", async () => {
  const workbook = start();
  const { heights, hiddenRows } = excel.model.sheet("Biểu 1").grid;
  const row = (at: number) => ({ row: at, column: 0, rows: 1, columns: 1 });
  heights.set(row(1), 60);
  hiddenRows.set(row(3), true);
  const long = text("Rất dài ".repeat(30));
  const cells = [2, 3, 4].map((at) => ({ row: at, column: 1, content: long, style: { wrap: true } }));
  cells[0] = { row: 2, column: 1, content: text("ngắn"), style: { wrap: true } };
  await workbook.apply({ ...EDITS, notes: [], highlights: [], cells, fitRows: [2, 3, 4] });
  expect(heights.get(1, 0)).toBe(60);
  expect(heights.get(2, 0)).toBeGreaterThan(60);
  expect(heights.get(3, 0)).toBe(15);
});

test("comments of ours that were replaced or removed before a failure come back", async () => {
  const workbook = start();
  const at = (row: number, value: string) => ({ row, column: 3, author: "KTXH", text: value });
  await workbook.apply({ ...EDITS, notes: [at(1, "một"), at(2, "hai"), at(3, "ba")] });
  const { notes } = await workbook.readSheet("Biểu 1");
  excel.faults.loseResponse(excel.statistics.messages + 2);
  const changes = [at(1, "khác"), at(2, ""), at(3, "")];
  await expect(workbook.apply({ ...EDITS, notes: changes })).rejects.toMatchObject({
    problem: "host-failed",
  });
  expect((await workbook.readSheet("Biểu 1")).notes).toEqual(notes);
});
