import { codeOf } from "./codeOf";
import { startExcel, type ExcelOptions, type RunningExcel } from "./startExcel";

let excel: RunningExcel;
const start = (options: ExcelOptions): void => {
  excel = startExcel({ sheets: [{ name: "Biểu 1" }], ...options });
};
afterEach(() => excel.dispose());

describe("requirement sets", () => {
  const readName = (): Promise<unknown> =>
    Excel.run(async (context) => {
      const item = context.workbook.worksheets.getItemOrNullObject("Biểu 1");
      item.load("name");
      await context.sync();
      return item.name;
    });
  const mergedAreas = (): Promise<unknown> =>
    Excel.run(async (context) => {
      const areas = context.workbook.getSelectedRange().getMergedAreasOrNullObject();
      await context.sync();
      return areas.isNullObject;
    });

  test.each([
    ["1.1", "ApiNotFound", "ApiNotFound"],
    ["1.7", "Biểu 1", "ApiNotFound"],
    ["1.14", "Biểu 1", true],
    ["1.15", "Biểu 1", true],
  ])("ExcelApi %s: getItemOrNullObject %s, merged areas %s", async (api, name, areas) => {
    start({ api });
    expect(await readName().catch(codeOf)).toBe(name);
    expect(await mergedAreas().catch(codeOf)).toBe(areas);
    const { requirements } = Office.context;
    expect(requirements.isSetSupported("ExcelApi", api)).toBe(true);
    expect(requirements.isSetSupported("ExcelApi", "1.16")).toBe(false);
  });

  test("Excel without shared runtime and custom functions", () => {
    start({ sets: {} });
    expect(Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.1")).toBe(false);
  });
});
