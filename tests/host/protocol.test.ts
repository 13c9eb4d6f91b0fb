import { loadClient } from "./client";
import { reflect } from "./reflection";
import { startExcel, type ExcelOptions, type RunningExcel } from "./startExcel";

let excel: RunningExcel;
const start = (options: ExcelOptions = {}): RunningExcel => {
  excel = startExcel({ typedPaths: true, sheets: [{ name: "Biểu 1", rows: [["a", 1.5]] }], ...options });
  return excel;
};
afterEach(() => excel.dispose());

describe("the real client in this realm", () => {
  test("reflection finds its classes", () => {
    start();
    const classes = reflect(excel.client.Excel);
    expect(classes.size).toBeGreaterThan(180);
    expect([...classes.keys()]).toEqual(
      expect.arrayContaining([
        "Range",
        "Worksheet",
        "Table",
        "ConditionalFormat",
        "CustomXmlPart",
        "PageLayout",
      ]),
    );
    expect(classes.get("WorksheetCollection")?.isCollection).toBe(true);
    expect(classes.get("Range")?.scalars.get("numberFormat")).toBe("NumberFormat");
    expect(classes.get("RangeFormat")?.navigations).toEqual(
      expect.arrayContaining(["fill", "font", "borders"]),
    );
  });

  test("leaves no global behind but those of the running instance", async () => {
    const before = new Set(Object.getOwnPropertyNames(globalThis));
    loadClient({ sendMessageToHost: () => undefined });
    expect(Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name))).toEqual([]);
    start();
    expect(globalThis.Excel).toBe(excel.client.Excel);
    await excel.dispose();
    expect("Excel" in globalThis).toBe(false);
  });

  test("two instances know nothing of each other", async () => {
    const first = start();
    const second = startExcel({ sheets: [{ name: "Khác" }] });
    await first.run(async (context) => context.workbook.worksheets.getItem("Biểu 1").getRange("A1").clear());
    expect(second.model.sheets.map(({ name }) => name)).toEqual(["Khác"]);
    expect(second.statistics.messages).toBe(0);
    await second.dispose();
  });
});

describe("batches", () => {
  test("one sync is one message; what releases references is counted apart", async () => {
    start();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Biểu 1").getRange("A1:B1");
      range.load("values");
      await context.sync();
      range.values = [["b", 2]];
      range.load("text");
      await context.sync();
      expect([range.values, range.text]).toEqual([[["b", 2]], [["b", "2"]]]);
    });
    await excel.settled();
    expect(excel.statistics).toMatchObject({ messages: 2, cleanUps: 1, openReferences: 0, cellsWritten: 2 });
    expect(excel.statistics.notImplemented).toEqual([]);
  });

  test("loads follow paths through objects and collections", async () => {
    start();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/tables/items/name,items/protection/protected");
      const range = worksheets.getItem("Biểu 1").getRange("A1");
      range.load({ address: true, format: { fill: { color: true }, wrapText: true } });
      await context.sync();
      expect(worksheets.items.map((sheet) => [sheet.name, sheet.protection.protected])).toEqual([
        ["Biểu 1", false],
      ]);
      expect([range.address, range.format.fill.color, range.format.wrapText]).toEqual([
        "'Biểu 1'!A1",
        "#FFFFFF",
        false,
      ]);
      expect(() => range.values).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
    });
  });

  test("objects may be arguments, alone and after they are kept", async () => {
    start();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Biểu 1");
      const corner = sheet.getRange("C3");
      const both = sheet.getRange("A1").getBoundingRect(corner);
      both.load("address");
      await context.sync();
      const common = both.getIntersection(corner);
      common.load("address");
      await context.sync();
      expect([both.address, common.address]).toEqual(["'Biểu 1'!A1:C3", "'Biểu 1'!C3"]);
    });
  });

  test("what follows from a null object is null", async () => {
    start({ sheets: [{ name: "Trống" }] });
    await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem("Trống").getUsedRangeOrNullObject(true);
      const row = used.getLastRow();
      row.load("address");
      const none = context.workbook.worksheets.getItemOrNullObject("Không có");
      await context.sync();
      expect([used.isNullObject, row.isNullObject, none.isNullObject]).toEqual([true, true, true]);
    });
  });

  test("more than 1,500 cells go in blocks, their shape is checked first", async () => {
    start();
    const rows = Array.from({ length: 400 }, (_, row) =>
      Array.from({ length: 12 }, (_, column) => row + column),
    );
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Biểu 1").getRange("A1:L400").values = rows;
    });
    expect(excel.model.sheet("Biểu 1").textAt("L400")).toBe("410");
    expect(excel.statistics).toMatchObject({ messages: 1, actions: 1 + 4, cellsWritten: 4800 });
    const wrong = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Biểu 1").getRange("A1:L399").values = rows;
    });
    await expect(wrong).rejects.toMatchObject({ code: "InvalidArgument" });
    expect(excel.statistics.cellsWritten).toBe(4800);
  });
});

describe("errors", () => {
  test("look as Excel's", async () => {
    start();
    const failing = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Biểu 1");
      const loaded = sheet.getRange("A1");
      loaded.load("values");
      context.trace("before");
      sheet.getRange("A1:B1").values = [["only one"]];
      context.trace("after");
      sheet.getRange("B1").values = [["never"]];
      try {
        await context.sync();
      } finally {
        expect(loaded.values).toEqual([["a"]]);
      }
    });
    const error: unknown = await failing.catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(OfficeExtension.Error);
    expect(error).toMatchObject({
      name: "RichApi.Error",
      code: "InvalidArgument",
      traceMessages: ["before"],
      debugInfo: { errorLocation: "Range.values", statement: expect.stringMatching(/^range\d\.values = /) },
    });
    expect(excel.model.sheet("Biểu 1").textAt("B1")).toBe("1,5");
  });

  test.each([
    ["a missing sheet", "Khác", "A1", "ItemNotFound"],
    ["a bad address", "Biểu 1", "A0", "InvalidArgument"],
  ])("%s", async (_, name, address, code) => {
    start();
    const failing = Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).getRange(address).load("values");
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({ code });
  });

  test("the context goes on after a failure", async () => {
    start();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Biểu 1");
      sheet.getRange("A1:B2").values = [["x"]];
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
      const range = sheet.getRange("A1");
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["a"]]);
    });
  });

  test("a member the model lacks fails and is recorded", async () => {
    start();
    const failing = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Biểu 1").shapes.load("items/name");
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({ code: "NotImplemented" });
    expect(excel.statistics.notImplemented).toEqual(["Worksheet.Shapes"]);
  });
});
