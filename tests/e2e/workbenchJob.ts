import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Page } from "playwright-core";

/** Where the pictures of the manual are left; `npm run docs:images` copies them into docs. */
const PICTURES = resolve(__dirname, "../../out/e2e/manual");
/** Small enough for the manual, wide enough for table and pane side by side. */
export const WINDOW = { width: 1180, height: 700 };

/** As a planner writes it: two statements hold, one does not, one differs from the table. */
export const REPORT = `Tổng vốn đầu tư phát triển năm 2023 đạt 1.721,4 tỷ đồng, bằng 123% kế hoạch (1.400 tỷ đồng).
Thu ngân sách đạt 221,2/285 tỷ đồng, bằng 87,6% kế hoạch.
Có 559/699 hộ thoát nghèo, đạt 80%.`;

/** Leaves a picture for the manual: the window, or of the pane alone. */
export async function manualPicture(page: Page, name: string, isPane = false): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  // What is pointed at or still moves is no part of the picture.
  await page.mouse.move(5, 5);
  await page.waitForTimeout(300);
  const shown = isPane ? page.locator("[data-pane]") : page;
  await shown.screenshot({ path: join(PICTURES, `${name}.png`), animations: "disabled" });
}
