import { codeOf } from "./codeOf";
import { CellError } from "./model/cellValue";
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

describe("merges", () => {
  const merged: ExcelOptions = {
    sheets: [{ name: "Sheet1", rows: [["tên", null, null]], merges: ["A1:C1"] }],
  };

  test("covered cells are empty and listed", async () => {
    start(merged);
    const seen = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:C2");
      range.load("values");
      const areas = range.getMergedAreasOrNullObject();
      areas.load("address");
      await context.sync();
      return [range.values, areas.address];
    });
    expect(seen).toEqual([[["tên", "", ""], ["", "", ""]], "Sheet1!A1:C1"]); // prettier-ignore
  });

  test("a covered cell takes no text, its first one does", async () => {
    start(merged);
    const write = (address: string): Promise<unknown> =>
      onSheet(async (sheet) => {
        sheet.getRange(address).values = [["x"]];
      }).catch(codeOf);
    expect(await write("B1")).toBe("InvalidArgument");
    expect(await write("A1")).toBeUndefined();
  });

  test("merging keeps the first value; cutting through one is refused", async () => {
    start({ sheets: [{ name: "Sheet1", rows: [["a", "b"]] }] });
    const merge = (address: string): Promise<unknown> =>
      onSheet(async (sheet) => sheet.getRange(address).merge()).catch(codeOf);
    await merge("A1:B1");
    expect([...excel.model.sheet("Sheet1").grid.contents.values()]).toEqual([{ value: "a" }]);
    expect(await merge("B1:C1")).toBe("MergedRangeConflict");
  });
});

describe("protected sheets", () => {
  test("locked cells take nothing, unlocked ones do, earlier actions of the batch stay", async () => {
    start({ sheets: [{ name: "Sheet1", cells: { B1: { look: { "Protection.Locked": false } } } }] });
    await onSheet(async (sheet) => sheet.protection.protect({}, "mật khẩu"));
    const failing = onSheet(async (sheet) => {
      sheet.getRange("B1").values = [["được"]];
      sheet.getRange("A1").values = [["không"]];
      sheet.getRange("B1").values = [["không tới"]];
    });
    expect(await failing.catch(codeOf)).toBe("AccessDenied");
    expect([...excel.model.sheet("Sheet1").grid.contents.values()]).toEqual([{ value: "được" }]);
    expect(await onSheet(async (sheet) => sheet.protection.unprotect("sai")).catch(codeOf)).toBe(
      "AccessDenied",
    );
  });

  test("looks may be changed only where the options say so", async () => {
    start();
    const paint = (): Promise<unknown> =>
      onSheet(async (sheet) => {
        sheet.getRange("A1").format.fill.color = "#ff0000";
      }).catch(codeOf);
    await onSheet(async (sheet) => sheet.protection.protect());
    expect(await paint()).toBe("AccessDenied");
    await onSheet(async (sheet) => {
      sheet.protection.unprotect();
      sheet.protection.protect({ allowFormatCells: true });
    });
    expect(await paint()).toBeUndefined();
  });
});

describe("reading", () => {
  test("mixed looks are null", async () => {
    start({ sheets: [{ name: "Sheet1", cells: { A1: { look: { "Font.Bold": true } } } }] });
    const seen = await onSheet(async (sheet, context) => {
      const one = sheet.getRange("A1");
      const two = sheet.getRange("A1:A2");
      for (const range of [one, two]) range.load("format/font/bold,format/font/name,format/rowHeight");
      await context.sync();
      return [one, two].map(({ format }) => [format.font.bold, format.font.name, format.rowHeight]);
    });
    expect(seen).toEqual([[true, "Calibri", 15], [null, "Calibri", 15]]); // prettier-ignore
  });

  test.each([
    ["vi-VN", "1.234,5"],
    ["en-US", "1,234.5"],
  ] as const)("errors, dates and numbers in %s", async (locale, shown) => {
    const date = { value: 45_000, numberFormat: "dd/mm/yyyy" };
    const rows = [[new CellError("#N/A"), date, { value: 1234.5, numberFormat: "#,##0.0" }, null, true]];
    start({ locale, sheets: [{ name: "Sheet1", rows }] });
    const seen = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:E1");
      range.load("values,text,valueTypes");
      await context.sync();
      return [range.values[0], range.text[0], range.valueTypes[0]];
    });
    expect(seen).toEqual([
      ["#N/A", 45_000, 1234.5, "", true],
      ["#N/A", "15/03/2023", shown, "", "TRUE"],
      ["Error", "Double", "Double", "Empty", "Boolean"],
    ]);
  });

  test("the visible view leaves hidden rows and columns out", async () => {
    const rows = [["a", "b", "c"], ["d", "e", "f"], ["g", "h", "i"]]; // prettier-ignore
    start({ sheets: [{ name: "Sheet1", rows, hidden: ["2:2", "B:B"] }] });
    const seen = await onSheet(async (sheet, context) => {
      const view = sheet.getRange("A1:C3").getVisibleView();
      view.load("values,rowCount");
      const hidden = ["A1:A2", "A2", "B1"].map((address) => sheet.getRange(address));
      for (const range of hidden) range.load("rowHidden,columnHidden");
      await context.sync();
      return [view.values, view.rowCount, hidden.map((range) => [range.rowHidden, range.columnHidden])];
    });
    expect(seen).toEqual([[["a", "c"], ["g", "i"]], 2, [[null, false], [true, false], [false, true]]]); // prettier-ignore
  });

  test("10,000 × 12 cells, written and read back", async () => {
    start({ payloadLimit: Infinity });
    const rows = Array.from({ length: 10_000 }, (_, row) =>
      Array.from({ length: 12 }, (_, column) => (column === 0 ? `Chỉ tiêu ${row}` : row * 12 + column)),
    );
    const values = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:L10000");
      range.values = rows;
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(JSON.stringify(values)).toBe(JSON.stringify(rows));
    expect(excel.statistics).toMatchObject({ messages: 1, cellsWritten: 120_000, cellsRead: 120_000 });
  });
});
