import type { Page } from "playwright-core";
import { honglinh } from "../adapters/office/jobs";
import { seedOf } from "../adapters/office/seeds";
import { cutTexts } from "./cutTexts";
import { accessibilityProblems, picture, testPage, type Surroundings } from "./pane";
import { REPORT } from "./workbenchJob";

/** The words of the pane that the tests go by, in both languages. */
const WORDS = {
  vi: {
    judge: "Đánh giá",
    rows: "Các dòng chỉ tiêu",
    check: "Kiểm tra",
    tieout: "Đối chiếu",
    catalogue: "Danh mục",
    appendix: "Phụ lục",
    setAside: "Gác lại",
    paste: "Dán đoạn báo cáo",
    search: "Tìm chỉ tiêu",
    pull: /^Tạo trang chỉ tiêu mới/,
    preview: "Xem trước",
    group: "Lĩnh vực",
    how: /^Cách đánh giá/,
    sending: "Trước khi gửi tệp",
    sample: "Làm thử trên bảng mẫu",
    details: "Nội dung và căn cứ",
    words: /^Tên và thể thức/,
  },
  en: {
    judge: "Evaluate",
    rows: "Indicator rows",
    check: "Check",
    tieout: "Tie out",
    catalogue: "Catalogue",
    appendix: "Appendix",
    setAside: "Set aside",
    paste: "Paste a piece of the report",
    search: "Find an indicator",
    pull: /^Make an indicator sheet/,
    preview: "Preview",
    group: "Field",
    how: /^How to judge/,
    sending: "Before you send the file",
    sample: "Try it on a sample",
    details: "Content and source",
    words: /^Title and layout/,
  },
} as const;

const LOOKS = [
  { language: "vi", width: 320, look: "light" },
  { language: "en", width: 320, look: "light" },
  { language: "vi", width: 350, look: "dark" },
  { language: "en", width: 350, look: "dark" },
  { language: "vi", width: 320, look: "contrast" },
  { language: "en", width: 320, look: "contrast-light" },
] as const;

/** Fails where the page is wider than the pane, a text is cut or axe finds something; leaves a picture. */
async function look(page: Page, name: string): Promise<void> {
  const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
  expect([name, scrollWidth]).toEqual([name, clientWidth]);
  await picture(page, name);
  expect([name, await cutTexts(page)]).toEqual([name, []]);
  expect([name, await accessibilityProblems(page)]).toEqual([name, []]);
}

const sample = honglinh().then((sheet) => ({ sheets: [seedOf(sheet)] }));

for (const { language, ...surroundings } of LOOKS) {
  const words = WORDS[language];
  const mark = `${language}-${surroundings.width}-${surroundings.look}`;
  const given = sample.then((excel): Surroundings => ({ ...surroundings, excel }));
  const tab = (page: Page, name: string): Promise<void> => page.getByRole("tab", { name }).click();
  const button = (page: Page, name: string | RegExp): Promise<void> =>
    page.getByRole("button", { name, exact: true }).first().click();
  const speak = async (page: Page): Promise<void> => {
    if (language === "en") await button(page, "English");
  };

  testPage(`views on the sample, ${mark}`, given, async (page) => {
    await speak(page);
    await page.getByRole("list", { name: words.rows }).waitFor();
    await look(page, `judge-found-${mark}`);
    await button(page, words.judge);
    await page.getByRole("heading", { name: words.judge, exact: true }).waitFor();
    await page.getByRole("button", { expanded: false }).nth(6).click();
    await page.getByText(words.how).click();
    await page.getByText(words.sending).click();
    await look(page, `judge-${mark}`);
    await tab(page, words.check);
    await button(page, words.setAside);
    await look(page, `check-${mark}`);
    await tab(page, words.tieout);
    await page.getByLabel(words.paste).fill(REPORT);
    await button(page, words.tieout);
    await page.getByRole("blockquote").first().waitFor();
    await look(page, `tieout-${mark}`);
    await tab(page, words.catalogue);
    await page.getByLabel(words.search).fill("ho ngheo");
    await page.getByText(words.details).first().click();
    await page.getByRole("checkbox").first().click();
    await page.getByText(words.pull).click();
    await button(page, words.preview);
    await look(page, `catalogue-${mark}`);
    await tab(page, words.appendix);
    await page.getByText(words.words).click();
    await page.locator("iframe").waitFor();
    await look(page, `appendix-${mark}`);
  });

  testPage(`the first run, ${mark}`, surroundings, async (page) => {
    await speak(page);
    await page.getByRole("button", { name: words.sample }).waitFor();
    await look(page, `first-run-${mark}`);
    await button(page, words.sample);
    await page.getByRole("heading", { name: words.sample }).waitFor();
    await look(page, `sample-${mark}`);
  });
}
