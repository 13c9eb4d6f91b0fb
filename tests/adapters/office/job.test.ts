import { OfficeWorkbook } from "../../../src/adapters/office";
import type { CheckedTable } from "../../../src/app/checkTable";
import type { SheetSnapshot } from "../../../src/core/table/sheet";
import type { RunningExcel } from "../../host/startExcel";
import { check, evaluate, honglinh, longTable, measured, pull, putAppendix, type Traffic } from "./jobs";
import { excelWith } from "./seeds";

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

/** Reads, judges, writes verdicts, sets the appendix beside, clears. */
async function mainJob(sheet: SheetSnapshot): Promise<[Meter, OfficeWorkbook, CheckedTable]> {
  excel = excelWith([sheet]);
  const workbook = new OfficeWorkbook();
  const meter = new Meter();
  await meter.step("read", () => workbook.readSheet(sheet.name));
  const checked = await check(workbook);
  await meter.step("evaluate", () => evaluate(workbook, checked));
  await meter.step("appendix", () => putAppendix(workbook, checked));
  return [meter, workbook, checked];
}

test("the whole job on the sample, and over again", async () => {
  const sample = await honglinh();
  const [meter, workbook, checked] = await mainJob(sample);
  const once = await workbook.readSheet(sample.name);
  await meter.step("evaluate again", () => evaluate(workbook, checked));
  expect(await workbook.readSheet(sample.name)).toEqual(once);
  await meter.step("appendix again", () => putAppendix(workbook, checked));
  await meter.step("pull 20", () => pull(workbook, 20));
  await meter.step("clear", () => workbook.clearMarks(sample.name));
  meter.print("Hồng Lĩnh");
  expect(meter.syncs()).toEqual({
    ...{
      read: 2,
      evaluate: 5,
      appendix: 3,
      "evaluate again": 5,
      "appendix again": 3,
      "pull 20": 14,
      clear: 3,
    },
  });
  const cleared = await workbook.readSheet(sample.name);
  expect(cleared).toEqual({ ...once, highlights: [], notes: [] });
  expect(cleared.cells.filter((cell) => cell.column <= checked.table.extent.right)).toEqual(sample.cells);
  expect((await workbook.listSheets()).map(({ name }) => name)).toEqual([
    sample.name,
    "Phụ lục II",
    "Chỉ tiêu 2024",
  ]);
  expect(excel.statistics.notImplemented).toEqual([]);
  await excel.settled();
  expect(excel.statistics.openReferences).toBe(0);
});

test("25 and 10,000 rows take as many messages", async () => {
  const [few] = await mainJob(longTable(25));
  few.print("25 rows");
  await excel.dispose();
  const [many] = await mainJob(longTable(10_000));
  many.print("10,000 rows");
  expect(many.syncs()).toEqual(few.syncs());
  expect(excel.statistics.notImplemented).toEqual([]);
}, 120_000);

test("20 and 300 definitions take as many messages", async () => {
  const pulled = async (count: number): Promise<Traffic> => {
    excel = excelWith([longTable(1)]);
    const [, traffic] = await measured(excel, () => pull(new OfficeWorkbook(), count));
    await excel.dispose();
    return traffic;
  };
  expect((await pulled(300)).syncs).toBe((await pulled(20)).syncs);
});

describe("highlights", () => {
  const sizes = async (rows: number): Promise<number> => {
    excel = excelWith([longTable(25)], { typedPaths: false });
    const workbook = new OfficeWorkbook();
    const range = { top: 5, left: 1, bottom: 4 + rows, right: 17 };
    const look = { range, column: 13, match: "equals" } as const;
    const highlights = [
      { ...look, text: "Không đạt KH", tone: "bad" },
      { ...look, text: "Vượt KH", tone: "good" },
    ] as const;
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
    process.stdout.write(`two highlights: ${few} bytes for 25 rows, ${many} for 10,000\n`);
    expect(few).toBeLessThan(4_096);
    expect(many).toBeLessThan(4_096);
  });
});
