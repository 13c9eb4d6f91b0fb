import { readFileSync } from "node:fs";
import type { Locator, Page } from "playwright-core";
import { openXlsx } from "../../src/adapters/xlsx";
import { readReport } from "../../src/adapters/report";
import { accessibilityProblems, testPage } from "./pane";
import { cutTexts } from "./cutTexts";
import { manualPicture, REPORT, WINDOW } from "./workbenchJob";

const WORKBENCH = { page: "workbench.html", excel: null } as const;

/** Fails where axe finds something in our part of the page or a text is cut; leaves a picture. */
async function show(page: Page, name: string, isPane = false): Promise<void> {
  await manualPicture(page, name, isPane);
  expect([name, await accessibilityProblems(page)]).toEqual([name, []]);
  expect([name, await cutTexts(page)]).toEqual([name, []]);
}

const paneOf = (page: Page): Locator => page.locator("[data-pane]");
const top = (page: Page): Promise<void> => paneOf(page).evaluate((pane) => pane.scrollTo(0, 0));

async function openTab(page: Page, name: string): Promise<void> {
  await top(page);
  await paneOf(page).getByRole("tab", { name }).click();
}

async function evaluate(page: Page): Promise<void> {
  const pane = paneOf(page);
  await pane.getByRole("button", { name: "Đánh giá", exact: true }).click();
  await page.getByText(/^Đã đánh giá 21 dòng/).waitFor();
  await top(page);
}

testPage("manual: open, evaluate, look at rows, settle a finding", WORKBENCH, async (page) => {
  await page.setViewportSize(WINDOW);
  const pane = paneOf(page);
  await page.getByRole("button", { name: "Thị xã Hồng Lĩnh năm 2023" }).waitFor();
  await show(page, "01-mo-tep");
  await page.getByRole("button", { name: "Thị xã Hồng Lĩnh năm 2023" }).click();
  await pane.getByRole("list", { name: "Các dòng chỉ tiêu" }).waitFor();
  await show(page, "02-doc-bang");
  await pane.getByText("Các cột của bảng").click();
  await show(page, "03-cac-cot", true);
  await pane.getByText("Các cột của bảng").click();
  await evaluate(page);
  await show(page, "04-danh-gia");
  await pane.getByRole("button", { name: "Đóng thông báo" }).click();
  const bar = (name: RegExp): Locator =>
    pane.getByRole("group", { name: "Lọc theo kết luận" }).getByRole("button", { name });
  const listed = (): Promise<string[]> =>
    pane.getByRole("list", { name: "Các dòng chỉ tiêu" }).getByRole("button").allTextContents();
  await bar(/^Không đạt/).click();
  expect((await listed()).map((text) => text.split(".")[0])).toEqual(["1", "2", "14"]);
  await bar(/^Chưa đánh giá/).click();
  expect((await listed()).map((text) => text.split(".")[0])).toEqual(["19"]);
  await bar(/^Cần xem/).click();
  expect((await listed()).map((text) => text.split(".")[0])).toEqual(["7", "12", "15", "20", "21"]);
  await pane.getByRole("button", { name: /^7\. / }).click();
  await pane.getByRole("button", { name: /^7\. / }).evaluate((row) => row.scrollIntoView());
  await show(page, "05-cach-doc", true);
  await openTab(page, "Kiểm tra");
  await show(page, "06-kiem-tra", true);
  await pane.getByRole("button", { name: "Đi tới ô E12" }).click();
  await pane.getByRole("button", { name: "Gác lại" }).nth(1).click();
  await pane.getByLabel("Lý do gác lại").fill("Thống nhất cách nới theo Công văn số 12");
  await show(page, "07-gac-lai");
  await pane.getByRole("button", { name: "Gác lại" }).nth(1).click();
  await pane.getByText("4 phát hiện cần xem").waitFor();
});

testPage("manual: tie out, catalogue, appendix, save", WORKBENCH, async (page) => {
  await page.setViewportSize(WINDOW);
  const pane = paneOf(page);
  await page.getByRole("button", { name: "Thị xã Hồng Lĩnh năm 2023" }).click();
  await pane.getByRole("list", { name: "Các dòng chỉ tiêu" }).waitFor();
  await evaluate(page);
  await openTab(page, "Đối chiếu");
  await pane.getByLabel("Dán đoạn báo cáo").fill(REPORT);
  await pane.getByRole("button", { name: "Đối chiếu", exact: true }).click();
  await pane.getByRole("blockquote").first().waitFor();
  await pane
    .getByRole("heading", { name: /phát biểu có số$/ })
    .evaluate((heading) => heading.scrollIntoView());
  await show(page, "08-doi-chieu", true);
  await openTab(page, "Danh mục");
  await pane.getByLabel("Tìm chỉ tiêu").fill("ho ngheo");
  await show(page, "09-danh-muc", true);
  await openTab(page, "Phụ lục");
  await pane.locator("iframe").waitFor();
  await show(page, "10-phu-luc", true);
  const [word] = await Promise.all([
    page.waitForEvent("download"),
    pane.getByRole("button", { name: "Tải tệp Word" }).click(),
  ]);
  const report = readReport(readFileSync(await word.path()), word.suggestedFilename());
  expect(report.paragraphs.length).toBeGreaterThan(21);
  await pane.getByRole("button", { name: "Tạo trang phụ lục" }).click();
  await page.getByText(/^Đã tạo trang “Phụ lục I”/).waitFor();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Lưu .xlsx" }).click(),
  ]);
  await page.getByText("Đã tải hong-linh-2023.xlsx về máy.").waitFor();
  await show(page, "11-luu-tep");
  const sheets = await openXlsx(readFileSync(await file.path())).listSheets();
  expect(sheets.map(({ name }) => name)).toEqual(["Phụ lục 1", "Phụ lục I"]);
});

testPage("the workbench by keyboard alone", WORKBENCH, async (page) => {
  await page.setViewportSize(WINDOW);
  const focused = (): Promise<string> =>
    page.evaluate(
      () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "",
    );
  const go = async (key: "Tab" | "F6", name: RegExp, most: number): Promise<void> => {
    for (let count = 0; count < most; count += 1) {
      await page.keyboard.press(key);
      if (name.test(await focused())) return;
    }
    throw new Error(`${key} does not lead to ${String(name)}; it ended at ${await focused()}`);
  };
  const tabTo = (name: RegExp): Promise<void> => go("Tab", name, 40);
  /** In the spreadsheet Tab moves to the next cell; F6 leads out of it. */
  const partOf = (name: RegExp): Promise<void> => go("F6", name, 3);
  await page.getByRole("button", { name: "Mở tệp .xlsx trên máy" }).waitFor();
  await tabTo(/^Thị xã Hồng Lĩnh/);
  await page.keyboard.press("Enter");
  await page.getByRole("list", { name: "Các dòng chỉ tiêu" }).waitFor();
  await partOf(/^Đánh giá$/);
  await tabTo(/^Đánh giá$/);
  await page.keyboard.press("Enter");
  await page.getByText(/^Đã đánh giá 21 dòng/).waitFor();
  await page.keyboard.press("Shift+F6");
  await page.keyboard.press("Tab");
  await partOf(/^Đánh giá$/);
  await page.keyboard.press("ArrowRight");
  await page.getByText("5 phát hiện cần xem").waitFor();
  await tabTo(/^Gác lại$/);
  await page.keyboard.press("Enter");
  await page.keyboard.type("Theo Công văn số 12");
  await tabTo(/^Gác lại$/);
  await page.keyboard.press("Enter");
  await page.getByText("4 phát hiện cần xem").waitFor();
  await partOf(/^Mở tệp$/);
  await tabTo(/^Lưu \.xlsx$/);
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  expect(download.suggestedFilename()).toBe("hong-linh-2023.xlsx");
});
