import { OfficeWorkbook } from "../../src/adapters/office";
import { excelWith } from "../adapters/office/seeds";
import type { RunningExcel } from "../host/startExcel";
import { describeWorkbookContract } from "./workbookContract";

const running: RunningExcel[] = [];

afterEach(async () => {
  for (const excel of running.splice(0)) {
    expect(excel.statistics.notImplemented).toEqual([]);
    await excel.dispose();
  }
});

describe.each(["1.14", "1.15"])("ExcelApi %s", (api) => {
  describeWorkbookContract(
    "office",
    async (sheets) => {
      const excel = excelWith(sheets, { api });
      running.push(excel);
      return { workbook: new OfficeWorkbook() };
    },
    { foreignNotes: "kept" },
  );
});
