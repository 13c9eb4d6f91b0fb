import { heldAnswers, chosenDefinitions } from "../../src/functions/definitionHolder";
import { RIBBON_JOBS } from "../../src/commands/commands";
import { honglinh } from "../adapters/office/jobs";
import { excelWith } from "../adapters/office/seeds";
import { snapshot } from "../contract/workbookContract";
import type { ExcelOptions, RunningExcel } from "../host/startExcel";
import { ribbonOfExcel, type Ribbon } from "./ribbon";

let excel: RunningExcel;
afterEach(() => excel.dispose());

const SHEET = "Biểu 01";

/** The sample in the emulated Excel, with a ribbon. */
async function sample(options: ExcelOptions = {}): Promise<Ribbon> {
  excel = excelWith([{ ...(await honglinh()), name: SHEET }], options);
  return ribbonOfExcel();
}

const sheetNames = (): string[] => excel.model.sheets.map(({ name }) => name);
const texts = (sheet = SHEET): string => JSON.stringify(excel.model.sheet(sheet).rangeFrom("A1:Z60").Values);

describe("on the sample", () => {
  test("Đánh giá writes verdicts beside the table and says where", async () => {
    const ribbon = await sample();
    expect(await ribbon.press("evaluateSheet")).toBe(1);
    expect(ribbon.said()).toMatch(/^Đã đánh giá \d+ dòng chỉ tiêu của trang “Biểu 01”, ghi ở [A-Z]+\d+:/);
    expect(texts()).toContain("KTXH: Kiểm tra");
    expect(ribbon.desk.state().checked?.findings.length).toBeGreaterThan(0);
    expect(ribbon.opened).toBe(1);
    expect(excel.statistics.notImplemented).toEqual([]);
  });

  test("Kiểm tra does so too, and always shows what it found", async () => {
    const ribbon = await sample();
    expect(await ribbon.press("checkSheet")).toBe(1);
    expect(ribbon.desk.state().notice).toMatchObject({ job: "checkSheet", outcome: "attention" });
    expect(ribbon.opened).toBe(1);
  });

  test("Lấy danh mục fills blank fields, pins the pack once, and the functions answer from it", async () => {
    const ribbon = await sample();
    expect(await ribbon.press("pullDefinitions")).toBe(1);
    expect(ribbon.said()).toMatch(/^Đã điền \d+ ô còn trống ở trang “Biểu 01”/);
    expect(chosenDefinitions()?.length).toBeGreaterThan(300);
    const once = texts();
    await ribbon.press("pullDefinitions");
    expect(ribbon.said()).toMatch(/^Trang “Biểu 01” không còn ô trống nào/);
    expect(texts()).toBe(once);
    expect(heldAnswers()).toBeNull();
  });

  test("Tạo phụ lục adds a sheet; again it takes its place; what people changed stays", async () => {
    const ribbon = await sample();
    expect(await ribbon.press("createAppendix")).toBe(1);
    const [, appendix = ""] = sheetNames();
    expect(ribbon.said()).toContain(`Đã tạo trang “${appendix}”.`);
    await ribbon.press("createAppendix");
    expect(sheetNames()).toEqual([SHEET, appendix]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(appendix).getRange("B9").values = [["sửa tay"]];
      await context.sync();
    });
    await ribbon.press("createAppendix");
    expect(sheetNames()).toEqual([SHEET, appendix, `${appendix} (2)`]);
    expect(texts(appendix)).toContain("sửa tay");
    expect(ribbon.opened).toBeGreaterThan(0);
  });

  test("Xóa phần KTXH đã ghi leaves the sheet as it was", async () => {
    const ribbon = await sample();
    const before = texts();
    await ribbon.desk.run("clearSheet");
    expect(ribbon.said()).toBe("Trang “Biểu 01” không có phần nào do KTXH ghi.");
    await ribbon.desk.run("evaluateSheet");
    expect(texts()).not.toBe(before);
    await ribbon.desk.run("clearSheet");
    expect(ribbon.said()).toMatch(/^Đã xóa phần KTXH ghi ở trang “Biểu 01”/);
    expect(texts()).toBe(before);
  });

  test("Trả lại công thức says that nothing is frozen", async () => {
    const ribbon = await sample();
    await ribbon.desk.run("thawFormulas");
    expect(ribbon.said()).toBe("Sổ tính không có chỗ nào đã chốt.");
  });

  test("Chốt số liệu says that there is nothing to freeze", async () => {
    const ribbon = await sample();
    expect(await ribbon.press("freezeValues")).toBe(1);
    expect(ribbon.said()).toMatch(/^Không có công thức KTXH nào để chốt/);
  });
});

describe("without a table on the sheet", () => {
  function empty(): Ribbon {
    excel = excelWith([snapshot({ name: "Trống" })]);
    return ribbonOfExcel();
  }

  test.each(["evaluateSheet", "checkSheet", "createAppendix"])("%s says so", async (name) => {
    const ribbon = empty();
    expect(await ribbon.press(name)).toBe(1);
    expect(ribbon.said()).toMatch(/^Không thấy bảng chỉ tiêu/);
    expect(ribbon.opened).toBe(1);
    expect(sheetNames()).toEqual(["Trống"]);
  });

  test("Lấy danh mục adds the list once", async () => {
    const ribbon = empty();
    expect(await ribbon.press("pullDefinitions")).toBe(1);
    expect(sheetNames()).toEqual(["Trống", "Danh mục chỉ tiêu"]);
    await ribbon.press("pullDefinitions");
    expect(sheetNames()).toEqual(["Trống", "Danh mục chỉ tiêu"]);
    expect(ribbon.said()).toMatch(/^Danh mục đã có ở trang “Danh mục chỉ tiêu”/);
  });
});

describe.each(RIBBON_JOBS)("%s in an Excel that refuses", (name) => {
  test("is told in words where a cell is being edited, and changes nothing", async () => {
    const ribbon = await sample();
    const before = excel.model.print();
    excel.beginCellEdit();
    expect(await ribbon.press(name)).toBe(1);
    excel.endCellEdit();
    expect(ribbon.said()).toMatch(/một ô đang được sửa; hãy bấm Enter/);
    expect(excel.model.print()).toEqual(before);
  });

  test("is told in words where Excel is too old", async () => {
    const ribbon = await sample({ api: "1.13" });
    expect(await ribbon.press(name)).toBe(1);
    expect(ribbon.said()).toMatch(/Excel này cũ quá/);
    expect(ribbon.opened).toBe(1);
  });

  test("is told in words where Excel fails", async () => {
    const ribbon = await sample();
    await ribbon.desk.open();
    excel.faults.failAction(excel.statistics.actions + 1, "GeneralException");
    expect(await ribbon.press(name)).toBe(1);
    expect(ribbon.said()).toMatch(/Excel không làm được/);
  });
});

test("a protected sheet stays as it is", async () => {
  const ribbon = await sample();
  excel.model.sheet(SHEET).protection.Protect(null, null);
  const before = texts();
  expect(await ribbon.press("evaluateSheet")).toBe(1);
  expect(ribbon.said()).toMatch(/“Biểu 01” đang được bảo vệ/);
  expect(texts()).toBe(before);
});

test("the settings chosen are kept in the workbook by the next job, and every job goes by them", async () => {
  const ribbon = await sample();
  ribbon.desk.settle({ mode: "plain", policy: "strict" });
  await ribbon.press("evaluateSheet");
  const later = ribbonOfExcel();
  await later.desk.open();
  expect(later.desk.state().settings).toMatchObject({ mode: "plain", policy: "strict" });
});

test("formulas are values where Excel has no custom functions, and it is said", async () => {
  const ribbon = await sample({ sets: { SharedRuntime: "1.1" } });
  ribbon.desk.settle({ mode: "formulas" });
  await ribbon.press("evaluateSheet");
  expect(ribbon.said()).toContain("Excel này không có hàm KTXH nên đã ghi bằng giá trị.");
});
