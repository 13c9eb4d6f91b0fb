import type { Page } from "playwright-core";
import { createXlsx } from "../../src/adapters/xlsx";
import { longTable } from "../adapters/office/jobs";
import { testPage } from "./pane";

const ROWS = 10_000;
const WORKBENCH = { page: "workbench.html", excel: null, patience: 120_000 } as const;

/** A workbook of ten thousand indicators as a file that an office sends. */
async function longFile(): Promise<Buffer> {
  const { name, cells } = longTable(ROWS, 6);
  const workbook = createXlsx();
  await workbook.putSheet({
    ...{
      name,
      fontName: "Times New Roman",
      merges: [],
      rowHeights: [],
      columnWidths: [6, 46, 13, 20, 20, 16],
    },
    cells: cells.map(({ row, column, text }) => ({
      ...{ row, column, style: { wrap: true } },
      content: { kind: "text", runs: [{ text }] },
    })),
    page: {
      ...{ orientation: "landscape", fitToWidth: true, pageNumbers: false },
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
    },
  });
  return Buffer.from(workbook.save());
}

/** What a step took, and the longest time in it during which the page heard nobody, both in seconds. */
async function measured(page: Page, what: string, step: () => Promise<void>): Promise<void> {
  await page.evaluate(() => {
    window.longest = 0;
    window.observer?.disconnect();
    window.observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
    });
    window.observer.observe({ type: "longtask" });
  });
  const start = performance.now();
  await step();
  const took = (performance.now() - start) / 1000;
  const longest = await page.evaluate(() => window.longest / 1000);
  process.stdout.write(`  ${what}: ${took.toFixed(1)} s, longest task ${longest.toFixed(2)} s\n`);
}

declare global {
  interface Window {
    longest: number;
    observer?: PerformanceObserver;
  }
}

testPage("the workbench with ten thousand rows", WORKBENCH, async (page) => {
  await page.setViewportSize({ width: 1180, height: 700 });
  const sample = page.getByRole("button", { name: "Thị xã Hồng Lĩnh năm 2023" });
  await sample.waitFor();
  await measured(page, "first sheet, a sample", async () => {
    await sample.click();
    await page.getByText(/^Có 17\/21 chỉ tiêu/).waitFor();
  });
  const buffer = await longFile();
  await measured(page, `${ROWS} rows opened and read`, async () => {
    await page.locator("input[type=file]").first().setInputFiles({ name: "dai.xlsx", mimeType: "", buffer });
    await page.getByText(`Đang xem ${ROWS}/${ROWS} dòng.`).waitFor({ timeout: 90_000 });
  });
  await measured(page, `${ROWS} rows evaluated`, async () => {
    await page.getByRole("button", { name: "Đánh giá", exact: true }).click();
    await page.getByText(/^Đã đánh giá 10000 dòng/).waitFor({ timeout: 90_000 });
  });
  await measured(page, "scrolled through them", async () => {
    await page.mouse.move(400, 400);
    for (let turn = 0; turn < 20; turn += 1) await page.mouse.wheel(0, 3_000);
  });
});
