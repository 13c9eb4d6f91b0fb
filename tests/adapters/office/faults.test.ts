import { OfficeWorkbook } from "../../../src/adapters/office";
import { CatalogStateError } from "../../../src/app/catalogState";
import { writeEvaluation } from "../../../src/app/writeEvaluation";
import type { SheetSnapshot } from "../../../src/core/table/sheet";
import { WorkbookError } from "../../../src/ports/workbook";
import type { RunningExcel } from "../../host/startExcel";
import { check, honglinh, pull, putAppendix } from "./jobs";
import { excelWith } from "./seeds";

/** Some tests fail a job a hundred times. */
jest.setTimeout(60_000);

let excel: RunningExcel;
afterEach(() => excel.dispose());

/** The sample down to its first lines, with two findings and a comment of somebody. */
async function shortSample(): Promise<SheetSnapshot> {
  const sheet = await honglinh();
  const notes = [{ row: 8, column: 2, author: "Hoa", text: "xem lại" }];
  return { ...sheet, cells: sheet.cells.filter(({ row }) => row <= 11), notes };
}

/** The document as people see it; the order of comments means nothing. */
function state(): string {
  const { comments, ...document } = excel.model.print() as { comments: unknown[] };
  return JSON.stringify([document, comments.map((comment) => JSON.stringify(comment)).sort()]);
}

type Fault = (index: number) => void;

const FAULTS: [string, Fault][] = [
  ["action", (index) => excel.faults.failAction(excel.statistics.actions + index)],
  ["message refused", (index) => excel.faults.rejectMessage(excel.statistics.messages + index)],
  ["answer lost", (index) => excel.faults.loseResponse(excel.statistics.messages + index)],
];

/**
 * Lets the step fail at its first, second … place until it does not fail any more. However it fails the document is as
 * before; where it succeeds in spite of a fault all of it is done. Gives the number of failures.
 */
async function failEverywhere(fault: Fault, step: () => Promise<void>): Promise<number> {
  const before = state();
  for (let index = 0; ; index++) {
    fault(index);
    const failure: unknown = await step().then(
      () => undefined,
      (error: unknown) => error,
    );
    if (failure === undefined) return index;
    expect(failure).toBeInstanceOf(WorkbookError);
    expect({ index, failure, state: state() }).toEqual({ index, failure, state: before });
  }
}

const STEPS: [string, (workbook: OfficeWorkbook) => Promise<() => Promise<void>>][] = [
  [
    "evaluating",
    async (workbook) => {
      const checked = await check(workbook);
      return () => writeEvaluation(workbook, checked, "vi");
    },
  ],
  [
    "evaluating over what was written in another language",
    async (workbook) => {
      const checked = await check(workbook);
      await writeEvaluation(workbook, checked, "en");
      return () => writeEvaluation(workbook, checked, "vi");
    },
  ],
  [
    "a new appendix",
    async (workbook) => {
      const checked = await check(workbook);
      return () => putAppendix(workbook, checked);
    },
  ],
  [
    "an appendix in the place of the one before",
    async (workbook) => {
      const checked = await check(workbook);
      await putAppendix(workbook, checked);
      return () => putAppendix(workbook, checked);
    },
  ],
  [
    "clearing",
    async (workbook) => {
      const checked = await check(workbook);
      await writeEvaluation(workbook, checked, "vi");
      return () => workbook.clearMarks(checked.table.sheet);
    },
  ],
];

describe.each(FAULTS)("%s", (_, fault) => {
  test.each(STEPS)("%s leaves the document as before or as after", async (__, prepare) => {
    excel = excelWith([await shortSample()]);
    const step = await prepare(new OfficeWorkbook());
    expect(await failEverywhere(fault, step)).toBeGreaterThan(1);
    expect(excel.statistics.notImplemented).toEqual([]);
  });
});

test("pulling definitions leaves no half sheet", async () => {
  excel = excelWith([await shortSample()]);
  const workbook = new OfficeWorkbook();
  for (let index = 0; ; index++) {
    excel.faults.failAction(excel.statistics.actions + index);
    const failure = await pull(workbook, 1).then(
      () => undefined,
      (error: unknown) => error,
    );
    if (failure === undefined) break;
    expect([WorkbookError.name, CatalogStateError.name]).toContain((failure as Error).name);
    const sheets = excel.model.sheets.map(({ name }) => name);
    expect(["Phụ lục 1", "Phụ lục 1,Chỉ tiêu 2024"]).toContain(sheets.join());
    if (sheets.length > 1) excel.model.remove(excel.model.sheet("Chỉ tiêu 2024"));
  }
});
