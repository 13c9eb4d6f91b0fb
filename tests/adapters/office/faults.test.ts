import "../../../src/functions/definitions";
import { OfficeWorkbook } from "../../../src/adapters/office";
import { CatalogStateError } from "../../../src/app/catalogState";
import type { CheckedTable } from "../../../src/app/checkTable";
import { clearEvaluation } from "../../../src/app/clearEvaluation";
import { putFindingsSheet } from "../../../src/app/findingsSheet";
import { freezeToValues } from "../../../src/app/freezeToValues";
import { thaw } from "../../../src/app/thaw";
import { writeEvaluation } from "../../../src/app/writeEvaluation";
import type { SheetSnapshot } from "../../../src/core/table/sheet";
import type { CellContent } from "../../../src/core/table/sheetDraft";
import { WorkbookError, type CellEdit } from "../../../src/ports/workbook";
import { snapshot, text } from "../../contract/workbookContract";
import { installed } from "../../functions/installedFunctions";
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
async function failEverywhere(fault: Fault, step: () => Promise<unknown>): Promise<number> {
  const before = state();
  for (let index = 0; ; index++) {
    fault(index);
    const failure: unknown = await step().then(
      () => undefined,
      (error: unknown) => error,
    );
    if (failure === undefined) return index;
    expect(failure).toBeInstanceOf(WorkbookError);
    await excel.settled();
    expect({ index, failure, state: state() }).toEqual({ index, failure, state: before });
  }
}

const STEPS: [string, (workbook: OfficeWorkbook) => Promise<() => Promise<unknown>>][] = [
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
      return () => clearEvaluation(workbook, checked.table.sheet);
    },
  ],
];

const figure: CellContent = { kind: "number", number: "7", format: "0.0" };
const number = { ...figure, number: "1" };
const twice: CellContent = { kind: "formula", formula: "A1*2", shown: figure };
const block = { top: 1, left: 3, bottom: 2, right: 4 };
const filling: CellContent = { kind: "formula", formula: "A1:B2", shown: number, spill: block };
const at = (row: number, column: number, content: CellContent): CellEdit => ({ row, column, content });

/** What stands in C1:D2 beside four numbers, and what is written there. */
const FORMULAS: [string, readonly CellEdit[], readonly CellEdit[]][] = [
  ["formulas over values", [at(1, 3, text("cũ")), at(2, 3, figure)], [at(1, 3, twice), at(2, 3, twice)]],
  ["values over formulas", [at(1, 3, twice), at(2, 3, twice)], [at(1, 3, text("mới")), at(2, 3, figure)]],
  [
    "a formula that fills a block over values",
    [at(1, 3, text("cũ")), at(2, 3, figure), at(2, 4, twice)],
    [at(1, 3, filling)],
  ],
  [
    "values over a block that a formula fills",
    [at(1, 3, filling)],
    [at(1, 3, text("a")), at(1, 4, text("b")), at(2, 3, figure), at(2, 4, { kind: "blank" })],
  ],
  ["a formula over one that fills a block", [at(1, 3, filling)], [at(1, 3, twice), at(2, 4, figure)]],
];

describe.each(FAULTS)("%s", (_, fault) => {
  test.each(FORMULAS)("%s are there wholly or not at all", async (__, first, then) => {
    const cells = [[1, 1], [1, 2], [2, 1], [2, 2]].map(([row = 1, column = 1]) => ({ row, column, kind: "number", text: "1", number: "1" }) as const); // prettier-ignore
    excel = excelWith([snapshot({ cells })]);
    const workbook = new OfficeWorkbook();
    const nothing = { columnWidths: [], fitRows: [], notes: [], highlights: [] };
    const write = (edits: readonly CellEdit[]): Promise<void> =>
      workbook.apply({ sheet: "Biểu 1", cells: edits, ...nothing });
    await write(first);
    expect(await failEverywhere(fault, () => write(then))).toBeGreaterThan(1);
    expect(excel.statistics.notImplemented).toEqual([]);
  });

  test.each(STEPS)("%s leaves the document as before or as after", async (__, prepare) => {
    excel = excelWith([await shortSample()]);
    const step = await prepare(new OfficeWorkbook());
    expect(await failEverywhere(fault, step)).toBeGreaterThan(1);
    expect(excel.statistics.notImplemented).toEqual([]);
  });
});

/** Jobs of several changes: what is kept behind the sheets may be there already when a sheet is not yet changed. */
const JOBS: [string, (workbook: OfficeWorkbook, checked: CheckedTable) => Promise<() => Promise<unknown>>][] =
  [
    [
      "evaluating as one formula",
      async (workbook, checked) => () => writeEvaluation(workbook, checked, "vi", FORMULA),
    ],
    [
      "values in the place of the formula",
      async (workbook, checked) => {
        await writeEvaluation(workbook, checked, "vi", FORMULA);
        return () => writeEvaluation(workbook, checked, "vi");
      },
    ],
    [
      "freezing",
      async (workbook, checked) => {
        await writeEvaluation(workbook, checked, "vi", FORMULA);
        return () => freezeToValues(workbook, FREEZING);
      },
    ],
    [
      "thawing",
      async (workbook, checked) => {
        await writeEvaluation(workbook, checked, "vi", FORMULA);
        await excel.settled();
        await freezeToValues(workbook, FREEZING);
        return () => thaw(workbook);
      },
    ],
    ["the list of findings", async (workbook, checked) => () => putFindingsSheet(workbook, checked, "vi")],
  ];

const FORMULA = { mode: "formulas", measures: "values" } as const;
const FREEZING = {
  ...({ policy: "office", catalogue: "", language: "vi" } as const),
  ...{ now: new Date("2024-02-01T00:00:00Z"), tries: 3, wait: () => excel.settled() },
};

/** Sheets and comments as people see them. */
function sheets(): string {
  const { sheets: seen, comments } = excel.model.print() as { sheets: unknown; comments: unknown[] };
  return JSON.stringify([seen, comments.map((comment) => JSON.stringify(comment)).sort()]);
}

describe.each(FAULTS)("%s", (_, fault) => {
  test.each(JOBS)("%s leaves the sheets as before or as after", async (__, prepare) => {
    excel = excelWith([await shortSample()], { functions: await installed(0) });
    const workbook = new OfficeWorkbook();
    const job = await prepare(workbook, await check(workbook));
    await excel.settled();
    const states = [sheets()];
    for (let index = 0, failure: unknown = null; failure !== undefined; index++) {
      fault(index);
      failure = await job().then(
        () => undefined,
        (error: unknown) => error,
      );
      await excel.settled();
      if (failure !== undefined) expect(failure).toBeInstanceOf(WorkbookError);
      states.push(sheets());
    }
    const both = new Set([states[0], states.at(-1)]);
    expect(states.length).toBeGreaterThan(3);
    expect(states.findIndex((state) => !both.has(state))).toBe(-1);
    expect(both.size).toBe(2);
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
