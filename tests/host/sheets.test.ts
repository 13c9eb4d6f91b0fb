import { codeOf } from "./codeOf";
import { startExcel, type ExcelOptions, type RunningExcel } from "./startExcel";

let excel: RunningExcel;
const start = (options: ExcelOptions = {}): RunningExcel => {
  excel = startExcel({ typedPaths: true, ...options });
  return excel;
};
afterEach(async () => {
  expect(excel.statistics.notImplemented).toEqual([]);
  await excel.dispose();
});
const run = <T>(
  work: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>,
): Promise<T | unknown> =>
  excel.run(async (context) => work(context, context.workbook.worksheets.getItem("Sheet1"))).catch(codeOf);

describe("sheets", () => {
  test("are added, renamed, moved, hidden, copied and deleted", async () => {
    start({ sheets: [{ name: "Sheet1", rows: [["a"]] }, { name: "Cuối" }] });
    await run(async ({ workbook }, sheet) => {
      const added = workbook.worksheets.add("Phụ lục");
      added.position = 0;
      added.tabColor = "#00ff00";
      sheet.name = "Đầu";
      sheet.copy("After", sheet);
      workbook.worksheets.getItem("Cuối").visibility = "Hidden";
      workbook.worksheets.add();
      workbook.worksheets.getItem("Phụ lục").activate();
    });
    const { sheets, activeSheet } = excel.model;
    expect(sheets.map(({ name }) => name)).toEqual(["Phụ lục", "Đầu", "Đầu (2)", "Cuối", "Sheet1"]);
    expect(activeSheet.name).toBe("Phụ lục");
    expect(excel.model.sheet("Đầu (2)").textAt("A1")).toBe("a");
    await run(async (_, sheet) => sheet.delete());
    expect(sheets.map(({ name }) => name)).not.toEqual(excel.model.sheets.map(({ name }) => name));
  });

  test.each([
    ["", "InvalidArgument"],
    ["x".repeat(32), "InvalidArgument"],
    ["a/b", "InvalidArgument"],
    ["[x]", "InvalidArgument"],
    ["'x", "InvalidArgument"],
    ["SHEET1", "ItemAlreadyExists"],
  ])("the name %j is refused", async (name, code) => {
    start();
    expect(await run(async ({ workbook }) => workbook.worksheets.add(name).load("name"))).toBe(code);
    expect(excel.model.sheets).toHaveLength(1);
  });

  test("the last visible one stays", async () => {
    start({ sheets: [{ name: "Sheet1" }, { name: "Ẩn", visibility: "Hidden" }] });
    expect(await run(async (_, sheet) => sheet.delete())).toBe("InvalidOperation");
    expect(await run(async (_, sheet) => (sheet.visibility = "Hidden"))).toBe("InvalidOperation");
  });
});

test("looks: fonts, borders, sizes, cell and row properties", async () => {
  start();
  await run(async (_, sheet) => {
    const range = sheet.getRange("B2:C3");
    range.format.font.set({ name: "Times New Roman", size: 13, bold: true, superscript: true });
    range.format.borders.getItem("EdgeBottom").style = "Continuous";
    range.format.horizontalAlignment = "Center";
    range.format.indentLevel = 1;
    range.format.columnWidth = 90;
    range.setCellProperties([[{ format: { fill: { color: "#FF0000" } } }, {}], [{}, { format: { wrapText: true } }]]); // prettier-ignore
    range.setRowProperties([{ format: { rowHeight: 30 } }, { rowHidden: true }]);
    sheet.getRanges("A1,D4").format.fill.color = "#00FF00";
    sheet.getRange("C:C").numberFormat = "@" as unknown as string[][];
    sheet.getRange("D:D").format.autofitColumns();
  });
  const seen = await run(async (context, sheet) => {
    const cells = ["B2", "C3", "D4", "C900"].map((address) => sheet.getRange(address));
    for (const cell of cells) {
      cell.load(
        "numberFormat,format/fill/color,format/font/bold,format/wrapText,format/rowHeight,format/columnWidth",
      );
    }
    const below = sheet.getRange("B4").format.borders.getItem("EdgeTop");
    below.load("style");
    await context.sync();
    const looks = cells.map(({ format, numberFormat }) => [
      ...[format.fill.color, format.font.bold, format.wrapText, format.rowHeight, format.columnWidth],
      numberFormat[0]?.[0],
    ]);
    return [looks, below.style];
  });
  expect(seen).toEqual([
    [
      ["#FF0000", true, false, 30, 90, "General"],
      ["#FFFFFF", true, true, 15, 90, "@"],
      ["#00FF00", false, false, 15, 48, "General"],
      ["#FFFFFF", false, false, 15, 90, "@"],
    ],
    "Continuous",
  ]);
});

test.each<[string, (range: Excel.Range) => unknown]>([
  ["a colour", (range) => (range.format.fill.color = "#12345")],
  ["an alignment", (range) => (range.format.horizontalAlignment = "Middle" as "Center")],
  ["a number format", (range) => (range.numberFormat = [["0;0;0;0;0"]])],
  ["a width", (range) => (range.format.columnWidth = -1)],
  ["a size", (range) => (range.format.font.size = "13" as unknown as number)],
])("%s that is none is refused", async (_, change) => {
  start();
  expect(await run(async (__, sheet) => change(sheet.getRange("A1")))).toBe("InvalidArgument");
});

test("used range, selection, offsets", async () => {
  start({ sheets: [{ name: "Sheet1", cells: { B2: "a", D5: { look: { "Fill.Color": "#FF0000" } } } }] });
  const seen = await run(async (context, sheet) => {
    sheet.getRange("B2:C3").select();
    const selected = context.workbook.getSelectedRange();
    const used = sheet.getUsedRange();
    const ranges = [
      ...[
        used,
        sheet.getUsedRange(true),
        used.getEntireRow(),
        used.getLastCell(),
        selected,
        selected.getColumn(1),
      ],
      ...[selected.getOffsetRange(1, -1), selected.getResizedRange(2, 0), context.workbook.getActiveCell()],
      ...[sheet.getRangeByIndexes(0, 1, 2, 3), sheet.getCell(3, 3), sheet.getRange("C:D")],
    ];
    for (const range of ranges) range.load("address");
    await context.sync();
    return ranges.map(({ address }) => address.replace("Sheet1!", ""));
  });
  const places = "B2:D5 B2 2:5 D5 B2:C3 C2:C3 A3:B4 B2:C5 B2 B1:D2 D4 C:D";
  expect(seen).toEqual(places.split(" "));
});

test("properties cell by cell and line by line", async () => {
  const bold = { value: "a", look: { "Font.Bold": true, "Font.Name": "Arial" } };
  start({ sheets: [{ name: "Sheet1", rows: [[bold, "b"], ["c"]], hidden: ["2:2", "B:B"] }] }); // prettier-ignore
  const seen = await run(async (context, sheet) => {
    const range = sheet.getRange("A1:B2");
    const cells = range.getCellProperties({ address: true, format: { font: { bold: true, name: true } } });
    const rows = range.getRowProperties({ rowHidden: true });
    const columns = range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
    await context.sync();
    return [cells.value[0]?.[0], cells.value.length, rows.value, columns.value];
  });
  expect(seen).toEqual([
    { address: "Sheet1!A1", format: { font: { bold: true, name: "Arial" } } },
    2,
    [{ rowHidden: false }, { rowHidden: true }],
    [
      { columnHidden: false, format: { columnWidth: 48 } },
      { columnHidden: true, format: { columnWidth: 48 } },
    ],
  ]);
});

test("fitted rows hold their wrapped texts; the standard height can be told and restored", async () => {
  const long = { value: "x".repeat(40), look: { "Format.WrapText": true } };
  start({ sheets: [{ name: "Sheet1", rows: [[long], [long]] }] });
  const seen = await run(async (context, sheet) => {
    const rows = ["1:1", "2:2", "1:2"].map((address) => sheet.getRange(address));
    rows[2]?.format.autofitRows();
    sheet.getRange("2:2").format.useStandardHeight = true;
    for (const row of rows) row.load("format/rowHeight,format/useStandardHeight");
    await context.sync();
    return rows.map(({ format }) => [format.rowHeight, format.useStandardHeight]);
  });
  expect(seen).toEqual([[75, false], [15, true], [null, null]]); // prettier-ignore
});

test("copied formats bring looks and conditional formats, not values", async () => {
  const source = { value: "a", numberFormat: "@", look: { "Font.Bold": true } };
  start({ sheets: [{ name: "Sheet1", rows: [[source]] }] });
  await run(async (_, sheet) => {
    sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
    sheet.getRange("C1:C2").copyFrom("A1", "Formats");
    sheet.getRange("D1").copyFrom(sheet.getRange("A1"));
  });
  const sheet = excel.model.sheet("Sheet1");
  const look = (row: number, column: number): unknown => sheet.grid.look("Font.Bold").get(row, column);
  expect([look(1, 2), sheet.grid.numberFormat(1, 2), sheet.textAt("C1"), sheet.textAt("D1")]).toEqual([true, "@", "", "a"]); // prettier-ignore
  expect(sheet.conditionalFormats[0]?.GetRanges().Address).toBe("Sheet1!A1,Sheet1!C1,Sheet1!C2,Sheet1!D1");
});
