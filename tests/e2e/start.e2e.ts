import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { press, SETS, testPage } from "./pane";

const manifest = readFileSync(resolve(__dirname, "../../manifest.xml"), "utf8");
const COMMANDS = [...manifest.matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map(([, name]) => name ?? "");

testPage("Office reports Excel with the requirement sets of the host", {}, async (page) => {
  const found = await page.evaluate(async (sets) => {
    const { host, platform } = await Office.onReady();
    const { displayLanguage, requirements } = Office.context;
    const supported = Object.entries(sets).filter(([name, version]) =>
      requirements.isSetSupported(name, version),
    );
    const later = requirements.isSetSupported("ExcelApi", "1.15");
    return { host, platform, displayLanguage, supported: Object.fromEntries(supported), later };
  }, SETS);
  expect(found).toEqual({
    host: "Excel",
    platform: "PC",
    displayLanguage: "vi-VN",
    supported: SETS,
    later: false,
  });
});

testPage("the pane fits its width and judges what is typed", {}, async (page) => {
  await page.getByText("Thử một chỉ tiêu").click();
  await page.getByLabel("Chỉ tiêu", { exact: true }).fill("Giảm còn dưới 2,32%");
  await page.getByLabel("Kết quả", { exact: true }).fill("Giảm còn 2 %");
  await page.getByText("Vượt KH").first().waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

testPage("every button of the ribbon runs, and its event is completed", {}, async (page) => {
  const ends: [string, number][] = [];
  for (const command of COMMANDS) ends.push([command, await press(page, command)]);
  expect(ends).toEqual(COMMANDS.map((command) => [command, 0]));
  expect(ends).not.toEqual([]);
});

testPage("a written formula gets its value by Microsoft's runtime", {}, async (page) => {
  const shown = await page.evaluate(async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B1").numberFormat = [["@", "@"]];
      sheet.getRange("A1:B1").values = [["> 99", "99"]];
      sheet.getRange("C1").formulas = [["=KTXH.DANHGIA(A1,B1)"]];
      await context.sync();
    });
    await window.excelWindow.settled();
    return window.excelWindow.model.sheet("Sheet1").textAt("C1");
  });
  expect(shown).toBe("Đạt KH");
});

testPage(
  "a plain browser shows the pane, which asks to be opened in Excel",
  { excel: null },
  async (page) => {
    await page.getByText("Mở trong Excel để làm việc với trang tính.").waitFor();
  },
);
