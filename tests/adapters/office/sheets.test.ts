import { OfficeWorkbook } from "../../../src/adapters/office";
import type { SheetDraft } from "../../../src/core/table/sheetDraft";
import { draft, snapshot, text } from "../../contract/workbookContract";
import type { RunningExcel } from "../../host/startExcel";
import { excelWith } from "./seeds";

let excel: RunningExcel;
afterEach(() => excel.dispose());

function start(): OfficeWorkbook {
  excel = excelWith([snapshot(), snapshot({ name: "Phụ lục" }), snapshot({ name: "Cuối" })]);
  return new OfficeWorkbook();
}

function tableDraft(name: string): SheetDraft {
  const cell = (row: number, column: number, value: string) => ({
    row,
    column,
    content: text(value),
    style: {},
  });
  const cells = [cell(1, 1, "Mã"), cell(1, 2, "Tên"), cell(2, 1, "01"), cell(2, 2, "=1+1")];
  return draft({
    name,
    cells,
    tables: [{ name: "ChiTieu", range: { top: 1, left: 1, bottom: 2, right: 2 } }],
  });
}

function tableNames(): string[] {
  return excel.model.tables().map(({ sheet, name }) => `${sheet.name}: ${name}`);
}

test("page, sizes, frozen rows", async () => {
  const workbook = start();
  const page = { ...draft().page, repeatedRows: { from: 1, to: 2 } };
  await workbook.putSheet(draft({ name: "Mới", page, frozenRows: 2 }));
  const sheet = excel.model.sheet("Mới");
  expect(sheet.PageLayout.print()).toMatchObject({
    Orientation: "Landscape",
    TopMargin: 56.6929,
    LeftMargin: 85.0394,
    HeaderMargin: 28.3465,
    Zoom: { horizontalFitToPages: 1 },
    FirstPageNumber: 1,
    CenterHeader: '&"Times New Roman,Regular"&13&P',
    titleRows: { row: 0, rows: 2 },
  });
  expect(sheet.PageLayout.HeadersFooters.read("State")).toBe("FirstAndDefault");
  expect(sheet.FreezePanes.frozen).toMatchObject({ rows: 2 });
  // 10 and 20 characters of 7 pixels, and 5 of padding, at 0.75 points.
  expect([sheet.grid.widths.get(0, 0), sheet.grid.widths.get(0, 1)]).toEqual([56.25, 108.75]);
  expect(sheet.grid.heights.get(0, 0)).toBe(30);
  expect(sheet.grid.look("Font.Name").get(0, 0)).toBe("Times New Roman");
});

test("footnote marks are superscript characters, other raised letters stand as they are", async () => {
  const workbook = start();
  const runs = [
    { text: "4 m" },
    { text: "2", superscript: true },
    { text: " 25" },
    { text: "o", superscript: true },
  ];
  const cells = [{ row: 1, column: 1, content: { kind: "text", runs }, style: {} } as const];
  await workbook.putSheet(draft({ cells }));
  expect(excel.model.sheet("Phụ lục").textAt("A1")).toBe("4 m² 25o");
});

test("a replaced sheet keeps place, visibility and being the one in front", async () => {
  const workbook = start();
  excel.model.activate(excel.model.sheet("Phụ lục"));
  await workbook.putSheet(draft());
  expect(excel.model.sheets.map(({ name }) => name)).toEqual(["Biểu 1", "Phụ lục", "Cuối"]);
  expect(excel.model.activeSheet.name).toBe("Phụ lục");
  for (const visibility of ["Hidden", "VeryHidden"]) {
    excel.model.activate(excel.model.sheet("Cuối"));
    excel.model.sheet("Phụ lục").visibility = visibility;
    await workbook.putSheet(draft());
    expect(excel.model.sheet("Phụ lục").visibility).toBe(visibility);
    expect(excel.model.activeSheet.name).toBe("Cuối");
  }
});

test("the only sheet can be replaced", async () => {
  excel = excelWith([snapshot({ name: "Phụ lục" })]);
  await new OfficeWorkbook().putSheet(draft());
  expect(excel.model.sheets.map(({ name }) => name)).toEqual(["Phụ lục"]);
  expect(excel.model.sheet("Phụ lục").textAt("A1")).toBe("Phụ lục");
});

test("tables keep their names when their sheet is replaced, a name that is taken gets a number", async () => {
  const workbook = start();
  await workbook.putSheet(tableDraft("A"));
  await workbook.putSheet(tableDraft("A"));
  expect(tableNames()).toEqual(["A: ChiTieu"]);
  await workbook.putSheet(tableDraft("B"));
  expect(tableNames()).toEqual(["A: ChiTieu", "B: ChiTieu_2"]);
  await workbook.putSheet(tableDraft("A"));
  expect(tableNames()).toEqual(expect.arrayContaining(["A: ChiTieu", "B: ChiTieu_2"]));
  expect(excel.model.sheet("A").textAt("B2")).toBe("=1+1");
});

test("nothing is left of a sheet that could not be built", async () => {
  const workbook = start();
  excel.faults.failAction(excel.statistics.actions + 20);
  await expect(workbook.putSheet(draft({ name: "Mới" }))).rejects.toMatchObject({ problem: "host-failed" });
  expect(excel.model.sheets).toHaveLength(3);
});
