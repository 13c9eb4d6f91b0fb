import { OfficeWorkbook } from "../../../src/adapters/office";
import { translate } from "../../../src/i18n/translate";
import { WorkbookError, type SheetEdits } from "../../../src/ports/workbook";
import { draft, snapshot, text } from "../../contract/workbookContract";
import { HostError } from "../../host/hostError";
import { CommentCollection } from "../../host/model/comments";
import type { ExcelOptions, RunningExcel } from "../../host/startExcel";
import { longTable } from "./jobs";
import { excelWith } from "./seeds";

let excel: RunningExcel;
afterEach(() => excel.dispose());

const SHEET = snapshot({ cells: [{ row: 1, column: 1, kind: "text", text: "Biểu" }] });
const EDITS: SheetEdits = {
  sheet: "Biểu 1",
  cells: [{ row: 2, column: 1, content: text("mới") }],
  ...{ columnWidths: [], fitRows: [], notes: [], highlights: [] },
};

function start(options: ExcelOptions = {}): OfficeWorkbook {
  excel = excelWith([SHEET], options);
  return new OfficeWorkbook();
}

/** Fails with this problem and leaves the document as it is; the message is one clear sentence. */
async function refused(work: Promise<unknown>, problem: WorkbookError["problem"]): Promise<void> {
  const before = JSON.stringify(excel.model.print());
  const error: unknown = await work.catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(WorkbookError);
  expect(error).toMatchObject({ problem });
  const { detail } = error as WorkbookError;
  for (const language of ["vi", "en"] as const) {
    expect(translate(language, `workbook.${problem}`, { detail })).toMatch(/^\S.{20,}[^{}]$/);
  }
  expect(JSON.stringify(excel.model.print())).toBe(before);
}

test("a protected sheet is not written, but read", async () => {
  const workbook = start();
  excel.model.sheet("Biểu 1").protection.Protect({}, undefined);
  expect((await workbook.readSheet("Biểu 1")).cells).toHaveLength(1);
  await refused(workbook.apply(EDITS), "protected");
});

test("a protected workbook gets no new sheet", async () => {
  const workbook = start();
  excel.model.Protection.write("Protected", true);
  await refused(workbook.putSheet(draft()), "protected");
});

test("a filtered sheet is not written", async () => {
  const workbook = start();
  excel.model.sheet("Biểu 1").AutoFilter.IsDataFiltered = true;
  await refused(workbook.apply(EDITS), "filtered");
});

test("while a cell is edited nothing is done, afterwards everything", async () => {
  const workbook = start();
  excel.beginCellEdit();
  await refused(workbook.apply(EDITS), "cell-edit");
  await refused(workbook.putSheet(draft()), "cell-edit");
  await refused(workbook.readSheet("Biểu 1"), "cell-edit");
  await refused(workbook.writeState("a", "b"), "cell-edit");
  excel.endCellEdit();
  await workbook.apply(EDITS);
  expect(excel.model.sheet("Biểu 1").textAt("A2")).toBe("mới");
});

test("a cell that is edited while the change is being undone delays the undoing", async () => {
  const workbook = start();
  const { messages } = excel.statistics;
  excel.faults.delayMessage(messages + 1, 30);
  excel.faults.loseResponse(messages + 1);
  const before = JSON.stringify(excel.model.print());
  const work = workbook.apply(EDITS);
  const failed = expect(work).rejects.toMatchObject({ problem: "host-failed" });
  while (excel.statistics.messages < messages + 3) await new Promise((go) => setTimeout(go, 1));
  excel.beginCellEdit();
  setTimeout(() => excel.endCellEdit(), 20);
  await failed;
  expect(JSON.stringify(excel.model.print())).toBe(before);
});

test("what cannot be brought back is said so", async () => {
  const workbook = start();
  const { messages } = excel.statistics;
  excel.faults.loseResponse(messages + 1);
  excel.faults.rejectMessage(messages + 2);
  await expect(workbook.apply(EDITS)).rejects.toMatchObject({ problem: "not-restored" });
});

test("an Excel before Office 2021 is told from the start", async () => {
  const workbook = start({ api: "1.7" });
  await refused(workbook.readSheet("Biểu 1"), "host-too-old");
  await refused(workbook.apply(EDITS), "host-too-old");
  expect(excel.statistics.messages).toBe(0);
});

test("an answer that is too large is asked for in parts", async () => {
  const table = longTable(300);
  excel = excelWith([table], { payloadLimit: 100_000 });
  expect((await new OfficeWorkbook().readSheet(table.name)).cells).toEqual(table.cells);
  expect(excel.statistics.messages).toBeGreaterThan(3);
});

test("many cells are written block by block, in as many messages as they need", async () => {
  const workbook = start();
  const value = text("Không đạt kế hoạch đề ra trong năm ".repeat(4));
  const cells = Array.from({ length: 45_000 }, (_, index) => ({
    ...{ row: 2 + Math.floor(index / 2), column: 3 + (index % 2) },
    content: value,
  }));
  const { messages } = excel.statistics;
  await workbook.apply({ ...EDITS, cells });
  expect(excel.statistics.messages - messages).toBe(1 + 3);
  expect(excel.statistics.largestRequest).toBeLessThan(4_500_000);
  const sheet = excel.model.sheet("Biểu 1");
  expect(sheet.grid.contents.size).toBe(45_001);
  expect(sheet.textAt("D22501")).toBe(sheet.textAt("C2"));
});

test("a request that is too large changes nothing", async () => {
  const workbook = start({ payloadLimit: 20_000 });
  const cells = Array.from({ length: 500 }, (_, row) => ({
    ...{ row: row + 1, column: 3 },
    content: text("Không đạt kế hoạch đề ra trong năm"),
  }));
  await refused(workbook.apply({ ...EDITS, cells }), "too-large-for-host");
});

test("a host that changes what is written is found out", async () => {
  const workbook = start();
  const { grid } = excel.model.sheet("Biểu 1");
  const put = grid.put.bind(grid);
  grid.put = (row, column, content) => put(row, column, content?.value === "mới" ? { value: "m" } : content);
  await refused(workbook.apply(EDITS), "host-failed");
});

test("where Excel takes no comment the rest is written without", async () => {
  const workbook = start();
  const refusing = jest.spyOn(CommentCollection.prototype, "Add").mockImplementation(() => {
    throw new HostError("InvalidOperation", "The cell has a note.");
  });
  const notes = [{ row: 1, column: 1, author: "KTXH", text: "KTXH – Sai" }];
  await workbook.apply({ ...EDITS, notes });
  expect(refusing).toHaveBeenCalledTimes(1);
  refusing.mockRestore();
  expect(excel.model.sheet("Biểu 1").textAt("A2")).toBe("mới");
  expect(excel.model.comments).toEqual([]);
});
