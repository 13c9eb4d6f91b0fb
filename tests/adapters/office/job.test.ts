import "../../../src/functions/definitions";
import { OfficeWorkbook } from "../../../src/adapters/office";
import { clearEvaluation } from "../../../src/app/clearEvaluation";
import { evaluationHighlights } from "../../../src/app/evaluationMarks";
import { putFindingsSheet } from "../../../src/app/findingsSheet";
import { freezeToValues } from "../../../src/app/freezeToValues";
import { thaw } from "../../../src/app/thaw";
import { writeEvaluation } from "../../../src/app/writeEvaluation";
import type { SheetSnapshot } from "../../../src/core/table/sheet";
import { installed } from "../../functions/installedFunctions";
import type { CustomFunctions } from "../../host/customFunctions";
import type { RunningExcel } from "../../host/startExcel";
import { check, evaluate, honglinh, longTable, measured, pull, putAppendix, type Traffic } from "./jobs";
import { excelWith } from "./seeds";

let functions: CustomFunctions;
beforeAll(async () => {
  functions = await installed(0);
});

let excel: RunningExcel;
afterEach(() => excel.dispose());

type Job = Record<string, Traffic>;

/** Carries out steps one after the other and counts what each sends and gets. */
class Meter {
  readonly job: Job = {};

  async step<T>(name: string, work: () => Promise<T>): Promise<T> {
    const [answer, traffic] = await measured(excel, work);
    this.job[name] = traffic;
    return answer;
  }

  syncs(): Record<string, number> {
    return Object.fromEntries(Object.entries(this.job).map(([name, { syncs }]) => [name, syncs]));
  }

  print(title: string): void {
    const rows = Object.entries(this.job).map(([name, { syncs, sent, got, largest }]) =>
      [name.padEnd(16), syncs, sent, got, largest].join("\t"),
    );
    process.stdout.write([`${title}\tsyncs\tsent\tgot\tlargest`, ...rows, ""].join("\n"));
  }
}

/** A clock that stands still, and a wait for what Excel computes. */
const FREEZING = {
  ...({ policy: "office", catalogue: "Kinh tế - xã hội 1.0.0", language: "vi" } as const),
  ...{ now: new Date("2024-02-01T00:00:00Z"), tries: 3 },
};

/**
 * Everything the add-in does, in the order of a working day: reads, evaluates as one formula, freezes and thaws it, evaluates
 * as values, lists the findings, makes the appendix, pulls definitions, clears.
 */
async function wholeJob(sheet: SheetSnapshot): Promise<[Meter, OfficeWorkbook]> {
  excel = excelWith([sheet], { functions });
  const workbook = new OfficeWorkbook();
  const meter = new Meter();
  const wait = (): Promise<void> => excel.settled();
  await meter.step("read", () => workbook.readSheet(sheet.name));
  const checked = await check(workbook);
  const formulas = { mode: "formulas", measures: "values" } as const;
  await meter.step("formulas", () => writeEvaluation(workbook, checked, "vi", formulas));
  await excel.settled();
  const frozen = await meter.step("freeze", () => freezeToValues(workbook, { ...FREEZING, wait }));
  expect(frozen.kind).toBe("frozen");
  expect((await meter.step("thaw", () => thaw(workbook))).kind).toBe("thawed");
  await excel.settled();
  await meter.step("evaluate", () => evaluate(workbook, checked));
  await meter.step("findings", () => putFindingsSheet(workbook, checked, "vi"));
  await meter.step("appendix", () => putAppendix(workbook, checked));
  await meter.step("pull 20", () => pull(workbook, 20));
  const written = await workbook.readSheet(sheet.name);
  await meter.step("evaluate again", () => evaluate(workbook, checked));
  expect(await workbook.readSheet(sheet.name)).toEqual(written);
  await meter.step("appendix again", () => putAppendix(workbook, checked));
  await meter.step("clear", () => clearEvaluation(workbook, sheet.name));
  expect((await workbook.readSheet(sheet.name)).cells).toEqual(sheet.cells);
  expect(excel.statistics.notImplemented).toEqual([]);
  return [meter, workbook];
}

test("the whole job on the sample", async () => {
  const sample = await honglinh();
  const [meter, workbook] = await wholeJob(sample);
  meter.print("Hồng Lĩnh");
  expect((await workbook.listSheets()).map(({ name }) => name)).toEqual([
    ...[sample.name, "Kiểm tra", "Phụ lục II", "Chỉ tiêu 2024"],
  ]);
  const { highlights, notes } = await workbook.readSheet(sample.name);
  expect({ highlights, notes }).toEqual({ highlights: [], notes: [] });
  await excel.settled();
  expect(excel.statistics.openReferences).toBe(0);
});

/** The columns of the sample; of wider tables a read passes what Excel on the web answers at a time, and takes one more. */
const SAMPLE_COLUMNS = 7;

test("25 and 10,000 rows take as many messages", async () => {
  const [few] = await wholeJob(longTable(25, SAMPLE_COLUMNS));
  few.print("25 rows");
  await excel.dispose();
  const [many] = await wholeJob(longTable(10_000, SAMPLE_COLUMNS));
  many.print("10,000 rows");
  expect(many.syncs()).toEqual(few.syncs());
}, 600_000);

test("20 and 2,000 definitions take as many messages", async () => {
  const pulled = async (count: number): Promise<Traffic> => {
    excel = excelWith([longTable(1)]);
    const [, traffic] = await measured(excel, () => pull(new OfficeWorkbook(), count));
    await excel.dispose();
    return traffic;
  };
  expect((await pulled(2_000)).syncs).toBe((await pulled(20)).syncs);
}, 120_000);

describe("highlights", () => {
  const sizes = async (rows: number): Promise<number> => {
    excel = excelWith([longTable(25)], { typedPaths: false });
    const workbook = new OfficeWorkbook();
    const range = { top: 5, left: 1, bottom: 4 + rows, right: 17 };
    const highlights = evaluationHighlights(range, { status: 13, check: 17 }, "vi");
    const nothing = { cells: [], columnWidths: [], fitRows: [], notes: [] };
    const [, traffic] = await measured(excel, () =>
      workbook.apply({ sheet: "Biểu 1", ...nothing, highlights }),
    );
    return traffic.largest;
  };

  test("are rules, so their bytes do not grow with the rows", async () => {
    const few = await sizes(25);
    await excel.dispose();
    const many = await sizes(10_000);
    process.stdout.write(`highlights of an evaluation: ${few} bytes for 25 rows, ${many} for 10,000\n`);
    expect(few).toBeLessThan(4_096);
    expect(many).toBeLessThan(4_096);
  });
});
