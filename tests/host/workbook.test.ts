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

describe("tables", () => {
  test("headers become different texts; ranges, columns, resizing and conversion", async () => {
    start({ sheets: [{ name: "Sheet1", rows: [["TT", 2024, null, "TT"], [1, 2, 3, 4]] }] }); // prettier-ignore
    const seen = await run(async (context, sheet) => {
      const table = sheet.tables.add("A1:D2", true);
      table.name = "Chi_tieu";
      table.style = "TableStyleLight1";
      table.resize("A1:D3");
      const [header, body] = [table.getHeaderRowRange(), table.getDataBodyRange()];
      header.load("values,valueTypes");
      body.load("address");
      table.columns.load("items/name");
      await context.sync();
      return [header.values, body.address, table.columns.items.map(({ name }) => name)];
    });
    const names = ["TT", "2024", "Column3", "TT2"];
    expect(seen).toEqual([[names], "Sheet1!A2:D3", names]);
    await run(async ({ workbook }) => workbook.tables.getItem("Chi_tieu").convertToRange());
    expect(excel.model.tables()).toEqual([]);
  });

  test("neither over merged cells nor over another", async () => {
    start({ sheets: [{ name: "Sheet1", merges: ["A1:B1"] }] });
    const add = (address: string): Promise<unknown> =>
      run(async (_, sheet) => {
        sheet.tables.add(address, true);
      });
    expect(await add("A1:B3")).toBe("MergedRangeConflict");
    expect(await add("D1:E3")).toBeUndefined();
    expect(await add("E3:F4")).toBe("InvalidArgument");
  });
});

describe("conditional formats", () => {
  const formula = '=$B2="Đạt"';
  test("the newest stands first; deleting one leaves the others", async () => {
    start();
    const seen = await run(async (context, sheet) => {
      for (const color of ["#FF0000", "#00FF00"]) {
        const format = sheet.getRange("A2:C9").conditionalFormats.add("Custom");
        format.custom.rule.formula = formula;
        format.custom.format.fill.color = color;
        format.stopIfTrue = true;
      }
      const formats = sheet.getRange().conditionalFormats;
      formats.load(
        "items/id,items/priority,items/type,items/custom/rule/formula,items/custom/format/fill/color",
      );
      await context.sync();
      const where = formats.items.map((item) => item.getRanges().load("address"));
      formats.items[0]?.delete();
      await context.sync();
      return formats.items.map(({ priority, custom }, at) => {
        return [priority, custom.rule.formula, custom.format.fill.color, where[at]?.address];
      });
    });
    expect(seen).toEqual([[0, formula, "#00FF00", "Sheet1!A2:C9"], [1, formula, "#FF0000", "Sheet1!A2:C9"]]); // prettier-ignore
    expect(excel.model.sheet("Sheet1").conditionalFormats).toHaveLength(1);
    await run(async (_, sheet) => sheet.getRange("A2:A9").conditionalFormats.clearAll());
    expect(excel.model.sheet("Sheet1").conditionalFormats[0]?.GetRange().Address).toBe("Sheet1!B2:C9");
  });

  test("one of another type is no custom one", async () => {
    start({ sheets: [{ name: "Sheet1", rules: { "A1:A9": "DataBar" } }] });
    const load = (path: string): Promise<unknown> =>
      run(async (context, sheet) => {
        const formats = sheet.getRange().conditionalFormats;
        formats.load(path);
        await context.sync();
        return formats.items.map(({ type }) => type);
      });
    expect(await load("items/type,items/customOrNullObject/rule/formula")).toEqual(["DataBar"]);
    expect(await load("items/custom/rule/formula")).toBe("InvalidArgument");
  });

  test.each(['=KTXH.DANHGIA(A2,B2)="Đạt"', "=A2=="])("the rule %s is refused", async (rule) => {
    start();
    const adding = run(async (_, sheet) => {
      sheet.getRange("A2").conditionalFormats.add("Custom").custom.rule.formula = rule;
    });
    expect(await adding).toBe("InvalidArgument");
  });
});

test("names, comments, settings, custom XML, properties", async () => {
  start();
  const seen = await run(async (context, sheet) => {
    const { workbook } = context;
    workbook.names.add("bang", sheet.getRange("A1:B2"));
    sheet.names.add("ghi_chu", '="a"');
    workbook.comments.add("Sheet1!B2", "nhận xét");
    workbook.settings.add("ktxh", { version: 1 });
    const part = workbook.customXmlParts.add('<k xmlns="urn:ktxh"><![CDATA[{"a":1}]]></k>');
    part.setXml('<k xmlns="urn:ktxh">đổi</k>');
    workbook.properties.title = "Báo cáo";
    await context.sync();
    const range = workbook.names.getItem("bang").getRange();
    range.load("address");
    const comment = workbook.comments.getItemByCell("Sheet1!B2");
    comment.load("content,authorName");
    const setting = workbook.settings.getItemOrNullObject("ktxh");
    setting.load("value");
    const xml = workbook.customXmlParts.getByNamespace("urn:ktxh").getOnlyItem().getXml();
    const none = workbook.customXmlParts.getByNamespace("urn:khac").getOnlyItemOrNullObject();
    await context.sync();
    return [range.address, comment.content, setting.value, xml.value, none.isNullObject];
  });
  const renamed = await run(async (context, sheet) => {
    sheet.names.getItem("ghi_chu").formula = "=Sheet1!$C$3";
    const item = sheet.names.getItem("ghi_chu");
    item.load("type,formula,visible");
    await context.sync();
    return [item.type, item.formula, item.visible];
  });
  expect(renamed).toEqual(["Range", "=Sheet1!$C$3", true]);
  const xml = '<k xmlns="urn:ktxh">đổi</k>';
  expect(seen).toEqual(["Sheet1!A1:B2", "nhận xét", { version: 1 }, xml, true]);
  expect(await run(async ({ workbook }) => workbook.comments.add("Sheet1!B2", "hai"))).toBe(
    "ItemAlreadyExists",
  );
  expect(await run(async ({ workbook }) => workbook.names.add("A1", "=1"))).toBe("InvalidArgument");
  expect(await run(async ({ workbook }) => workbook.customXmlParts.add("<a><b></a>"))).toBe(
    "InvalidArgument",
  );
});

test("page layout, panes, filter, application", async () => {
  start();
  const seen = await run(async (context, sheet) => {
    const { pageLayout, freezePanes, autoFilter } = sheet;
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A4";
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.setPrintMargins("Centimeters", { top: 2.54 });
    pageLayout.setPrintArea("A1:G40");
    pageLayout.setPrintTitleRows("1:2");
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P";
    freezePanes.freezeRows(2);
    context.application.suspendApiCalculationUntilNextSync();
    context.application.suspendScreenUpdatingUntilNextSync();
    const frozen = freezePanes.getLocationOrNullObject();
    frozen.load("address");
    autoFilter.load("enabled,isDataFiltered");
    pageLayout.load("topMargin,orientation");
    context.application.load("decimalSeparator,calculationMode,cultureInfo/name");
    await context.sync();
    const { decimalSeparator, cultureInfo } = context.application;
    return [frozen.address, autoFilter.enabled, pageLayout.topMargin, decimalSeparator, cultureInfo.name];
  });
  expect(seen).toEqual(["Sheet1!1:2", false, 72, ",", "vi-VN"]);
});

test("the printed state tells every change", async () => {
  start();
  const states = new Set([JSON.stringify(excel.model.print())]);
  const changes: ((sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown)[] = [
    (sheet) => (sheet.getRange("A1").values = [["x"]]),
    (sheet) => (sheet.getRange("A1").format.font.bold = true),
    (sheet) => sheet.getRange("B1:C1").merge(),
    (sheet) => (sheet.getRange("A1").format.rowHeight = 20),
    (sheet) => sheet.getRange("A1").conditionalFormats.add("Custom"),
    (sheet) => (sheet.pageLayout.orientation = "Landscape"),
    (sheet) => sheet.freezePanes.freezeRows(1),
    (_, { workbook }) => workbook.settings.add("k", 1),
    (_, { workbook }) => workbook.worksheets.add("Mới"),
  ];
  for (const change of changes) {
    await run(async (context, sheet) => void change(sheet, context));
    states.add(JSON.stringify(excel.model.print()));
  }
  expect(states.size).toBe(changes.length + 1);
});
