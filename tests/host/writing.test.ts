import { codeOf } from "./codeOf";
import { startExcel, type ExcelOptions, type RunningExcel } from "./startExcel";

let excel: RunningExcel;
const start = (options: ExcelOptions = {}): RunningExcel => {
  excel = startExcel({ typedPaths: true, ...options });
  return excel;
};
afterEach(() => excel.dispose());

function onSheet<T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return excel.run(async (context) => work(context.workbook.worksheets.getItem("Sheet1"), context));
}

interface Seen {
  readonly values: unknown;
  readonly formulas: unknown;
  readonly valueTypes: unknown;
  readonly numberFormat: unknown;
  readonly text: unknown;
}

/** Writes one value into A1, after a format if there is one, and reads the cell. */
async function written(value: unknown, format?: string): Promise<Seen | unknown> {
  return onSheet(async (sheet, context) => {
    const cell = sheet.getRange("A1");
    if (format !== undefined) cell.numberFormat = [[format]];
    cell.values = [[value]];
    cell.load("values,formulas,valueTypes,numberFormat,text");
    await context.sync();
    const [values, formulas, valueTypes] = [
      cell.values[0]?.[0],
      cell.formulas[0]?.[0],
      cell.valueTypes[0]?.[0],
    ];
    return { values, formulas, valueTypes, numberFormat: cell.numberFormat[0]?.[0], text: cell.text[0]?.[0] };
  }).catch(codeOf);
}

describe("what a text becomes in a cell", () => {
  beforeEach(() => start());

  test.each<[unknown, Partial<Seen>]>([
    ["6/6", { valueTypes: "Double", numberFormat: "m/d", text: "6/6" }],
    ["01-02", { valueTypes: "Double", numberFormat: "mm-dd" }],
    ["10-13", { valueTypes: "Double" }],
    ["007", { values: 7, numberFormat: "General" }],
    ["1,234.5", { values: 1234.5, numberFormat: "#,##0.00", text: "1.234,50" }],
    ["12%", { values: 0.12, numberFormat: "0%" }],
    ["TRUE", { values: true, valueTypes: "Boolean" }],
    ["-5", { values: -5 }],
    ["#N/A", { values: "#N/A", valueTypes: "Error" }],
    ["13-10", { values: "13-10", valueTypes: "String" }],
    ["1.234,5", { values: "1.234,5", valueTypes: "String" }],
    ["8,5", { values: "8,5", valueTypes: "String" }],
    ["52/52", { values: "52/52", valueTypes: "String" }],
    ["=1+1", { formulas: "=1+1", values: 2, valueTypes: "Double" }],
    ["- Trồng trọt", { formulas: "=- Trồng trọt", valueTypes: "Error" }],
    ["+ Trong đó", { formulas: "=+ Trong đó" }],
    ["@x", { formulas: "=@x" }],
    ["'=1+1", { values: "=1+1", formulas: "=1+1", valueTypes: "String" }],
    ["a\r\nb", { values: "a\nb" }],
    ["", { values: "", formulas: "", text: "", valueTypes: "Empty" }],
  ])("%j", async (value, seen) => {
    expect(await written(value)).toMatchObject(seen);
  });

  test.each(["6/6", "007", "=1+1", "- Trồng trọt", "@x", "'x", "TRUE", "#N/A", "1,234.5", " lề"])(
    "%j stays as it is where the format is text",
    async (value) => {
      const seen = { values: value, valueTypes: "String", numberFormat: "@", text: value };
      expect(await written(value, "@")).toMatchObject(seen);
    },
  );

  test("only if the format was set first", async () => {
    await onSheet(async (sheet) => {
      sheet.getRange("A1").values = [["007"]];
      sheet.getRange("A1").numberFormat = [["@"]];
    });
    expect(excel.model.sheet("Sheet1").grid.content(0, 0)?.value).toBe(7);
  });

  test.each([
    ["a formula that does not parse", "=1+"],
    ["a sign before a sentence", "- tăng, giảm"],
    ["a text of 32,768 characters", "x".repeat(32_768)],
    ["a formula of 8,193 characters", "=" + "1+".repeat(4_096) + "1"],
    ["an object", { a: 1 }],
  ])("%s is refused", async (_, value) => {
    expect(await written(value)).toBe("InvalidArgument");
  });
});

describe("arrays", () => {
  test("null leaves a cell alone; so does what JSON cannot say", async () => {
    start({ sheets: [{ name: "Sheet1", rows: [["a", "b", "c", "d"]] }] });
    await onSheet(async (sheet) => {
      sheet.getRange("A1:D1").values = [[null, "", NaN, undefined]];
    });
    const { contents } = excel.model.sheet("Sheet1").grid;
    expect([...contents.values()].map(({ value }) => value)).toEqual(["a", "c", "d"]);
  });

  test("a scalar fills the range", async () => {
    start();
    await onSheet(async (sheet) => {
      sheet.getRange("A1:B2").values = "x" as unknown as string[][];
    });
    expect(excel.model.sheet("Sheet1").grid.contents.size).toBe(4);
  });

  test.each([
    ["too few rows", [["x", "y"]]],
    ["a short row", [["x", "y"], ["z"]]],
    ["no rows", ["x", "y"]],
  ])("%s: nothing is written", async (_, values) => {
    start();
    const failing = onSheet(async (sheet) => {
      sheet.getRange("A1:B2").values = values as unknown as string[][];
    });
    expect(await failing.catch(codeOf)).toBe("InvalidArgument");
    expect(excel.model.sheet("Sheet1").grid.contents.size).toBe(0);
  });

  test("more than five million cells are not read", async () => {
    start();
    const reading = onSheet(async (sheet, context) => {
      sheet.getRange("A:F").load("values");
      await context.sync();
    });
    expect(await reading.catch(codeOf)).toBe("RangeExceedsLimit");
  });
});
