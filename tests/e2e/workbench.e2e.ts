import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Page } from "playwright-core";
import { openXlsx } from "../../src/adapters/xlsx";
import { evaluateTable } from "../../src/app/evaluateTable";
import { BUILT_IN_PACK } from "../../src/core/catalog/pack/builtInPack";
import type { SheetSnapshot } from "../../src/core/table/sheet";
import { testPage } from "./pane";

const FILE = resolve(__dirname, "../../assets/samples/hong-linh-2023.xlsx");
const WORKBENCH = { page: "workbench.html", excel: null } as const;
/** Middle of the first result, E6, below toolbar, formula bar and four rows of the sample. */
const FIRST_RESULT = { x: 833, y: 262 };

/** The sample judged in its file. */
async function judgedFile(): Promise<SheetSnapshot> {
  const workbook = openXlsx(readFileSync(FILE));
  const options = { policy: "office", language: "vi", mode: "values", measures: "values" } as const;
  const outcome = await evaluateTable(workbook, { ...options, definitions: BUILT_IN_PACK.definitions });
  if (outcome.kind !== "evaluated") throw new Error("The sample holds no table.");
  return workbook.readSheet(outcome.checked.table.sheet);
}

async function openSample(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1400, height: 800 });
  await page.getByRole("button", { name: "Thị xã Hồng Lĩnh năm 2023" }).click();
  await page.getByRole("button", { name: "Đánh giá", exact: true }).waitFor();
}

async function judge(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Đánh giá", exact: true }).click();
  await page.getByText(/^Đã đánh giá 21 dòng/).waitFor();
}

/** The sheet as a reader of the downloaded file sees it. */
async function saved(page: Page): Promise<SheetSnapshot> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Lưu .xlsx" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("hong-linh-2023.xlsx");
  return openXlsx(readFileSync(await download.path())).readSheet("Phụ lục 1");
}

testPage("workbench: a sample is judged and saved as its file would be", WORKBENCH, async (page) => {
  await openSample(page);
  await judge(page);
  expect(await saved(page)).toEqual(await judgedFile());
  await page.getByText(/^Đã tự lưu trong trình duyệt này/).waitFor();
});

testPage("workbench: formulas follow what is typed, Vietnamese numbers included", WORKBENCH, async (page) => {
  await openSample(page);
  await page.getByText(/^Cách đánh giá và cách ghi/).click();
  await page.getByRole("radio", { name: /^Công thức KTXH/ }).click();
  await judge(page);
  await page.mouse.click(FIRST_RESULT.x, FIRST_RESULT.y);
  await page.keyboard.type("Tăng 13,5 %");
  await page.keyboard.press("Enter");
  await page.keyboard.type("6/6");
  await page.keyboard.press("Enter");
  await page.keyboard.type("1.400,5");
  await page.keyboard.press("Enter");
  // What formulas come to is written into a file where somebody asks for it.
  await page.getByText("Trước khi gửi tệp").click();
  await page.getByRole("button", { name: "Chốt số liệu" }).click();
  await page.getByRole("heading", { name: "Chốt số liệu" }).waitFor();
  const { cells } = await saved(page);
  const at = (row: number, column: number) =>
    cells.find((cell) => cell.row === row && cell.column === column);
  expect(at(7, 5)).toMatchObject({ kind: "text", text: "6/6" });
  expect(at(8, 5)).toMatchObject({ kind: "number", number: "1400.5" });
  expect(at(6, 7)).toMatchObject({ text: "Vượt KH" });
});

testPage("workbench: a file that is no workbook is refused in words", WORKBENCH, async (page) => {
  await page.locator("input[type=file]").setInputFiles({
    ...{ name: "bao-cao.xlsx", mimeType: "", buffer: Buffer.from("not a zip") },
  });
  await page
    .getByRole("alert")
    .getByText(/^Không mở được bao-cao.xlsx: /)
    .waitFor();
});
