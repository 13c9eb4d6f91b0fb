import { codeOf } from "./codeOf";
import { startExcel, type ExcelOptions, type RunningExcel } from "./startExcel";

let excel: RunningExcel;
const start = (options: ExcelOptions = {}): RunningExcel => {
  excel = startExcel({ typedPaths: true, ...options });
  return excel;
};
afterEach(() => excel.dispose());

/** Three actions in two messages: A1, then B1 and C1. */
const job = (): Promise<unknown> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").values = [["a"]];
    await context.sync();
    sheet.getRange("B1").values = [["b"]];
    sheet.getRange("C1").values = [["c"]];
    await context.sync();
  }).catch(codeOf);
const cells = (): unknown[] =>
  [...excel.model.sheet("Sheet1").grid.contents.values()].map(({ value }) => value);

test.each([
  [0, []],
  [1, ["a"]],
  [2, ["a", "b"]],
  [3, ["a", "b", "c"]],
])("failing at action %i leaves what was done before", async (index, left) => {
  start().faults.failAction(index, "GeneralException");
  expect(await job()).toBe(index < 3 ? "GeneralException" : undefined);
  expect(cells()).toEqual(left);
});

test("a refused message does nothing", async () => {
  start().faults.rejectMessage(1);
  expect(await job()).toBe("ActivityLimitReached");
  expect(cells()).toEqual(["a"]);
});

test("a lost answer leaves everything done", async () => {
  start().faults.loseResponse(1);
  expect(await job()).toBe("InvalidOrTimedOutSession");
  expect(cells()).toEqual(["a", "b", "c"]);
});

test("a late answer is awaited", async () => {
  start().faults.delayMessage(0, 50);
  const running = job();
  await new Promise((go) => setTimeout(go, 5));
  expect(cells()).toEqual([]);
  await running;
  expect(cells()).toEqual(["a", "b", "c"]);
});

describe("payload limits", () => {
  test("too large a request is refused whole", async () => {
    start({ payloadLimit: 2_000 });
    const writing = Excel.run(async ({ workbook }) => {
      const sheet = workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").values = [["a"]];
      sheet.getRange("A2").values = [["x".repeat(2_000)]];
    });
    expect(await writing.catch(codeOf)).toBe("RequestPayloadSizeLimitExceeded");
    expect(cells()).toEqual([]);
  });

  test("too large an answer is lost, its writes are done", async () => {
    start({ payloadLimit: 2_000, sheets: [{ name: "Sheet1", rows: [["x".repeat(2_500)]] }] });
    const reading = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("B1").values = [["b"]];
      sheet.getRange("A1").load("values");
      await context.sync();
    });
    expect(await reading.catch(codeOf)).toBe("ResponsePayloadSizeLimitExceeded");
    expect(excel.model.sheet("Sheet1").textAt("B1")).toBe("b");
  });
});

describe("while a cell is being edited", () => {
  const write = async ({ workbook }: Excel.RequestContext): Promise<void> => {
    workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["a"]];
  };

  test("a batch is refused", async () => {
    start().beginCellEdit();
    expect(await Excel.run(write).catch(codeOf)).toBe("InvalidOperationInCellEditMode");
    expect(cells()).toEqual([]);
  });

  test("one that may wait is held until the user is done", async () => {
    start().beginCellEdit();
    const writing = Excel.run({ delayForCellEdit: true }, write);
    await new Promise((go) => setTimeout(go, 20));
    expect(cells()).toEqual([]);
    excel.endCellEdit();
    await writing;
    expect(cells()).toEqual(["a"]);
  });
});
