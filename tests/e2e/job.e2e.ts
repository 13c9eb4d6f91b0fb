import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Page } from "playwright-core";
import { openXlsx } from "../../src/adapters/xlsx";
import { evaluateTable, type EvaluateOutcome } from "../../src/app/evaluateTable";
import { BUILT_IN_PACK } from "../../src/core/catalog/pack/builtInPack";
import { cellAddress, type SheetSnapshot } from "../../src/core/table/sheet";
import { STATUS_LABELS } from "../../src/core/target/labels";
import { honglinh } from "../adapters/office/jobs";
import { seedOf } from "../adapters/office/seeds";
import { press, testPage, type Surroundings } from "./pane";

type Judged = Extract<EvaluateOutcome, { kind: "evaluated" }>;

const FILE = resolve(__dirname, "../../assets/samples/hong-linh-2023.xlsx");
const sample = honglinh().then((sheet): Surroundings => ({ excel: { sheets: [seedOf(sheet)] } }));

/** The same table judged in its file. */
async function judgeFile(mode: "values" | "formulas" = "values"): Promise<Judged & { sheet: SheetSnapshot }> {
  const workbook = openXlsx(readFileSync(FILE));
  const options = { policy: "office", language: "vi", mode, measures: "values" } as const;
  const outcome = await evaluateTable(workbook, { ...options, definitions: BUILT_IN_PACK.definitions });
  if (outcome.kind !== "evaluated") throw new Error("The sample holds no table.");
  return { ...outcome, sheet: await workbook.readSheet(outcome.checked.table.sheet) };
}

/** What cells of the emulated Excel's first sheet show. */
function textsAt(page: Page, addresses: readonly string[]): Promise<string[]> {
  return page.evaluate(
    (places) => places.map((place) => window.excelWindow.model.sheets[0]?.textAt(place) ?? ""),
    addresses,
  );
}

function documentState(page: Page): Promise<string> {
  return page.evaluate(() => JSON.stringify(window.excelWindow.model.print()));
}

/** Formulas that call functions of ours, on all sheets. */
function ownFormulas(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    window.excelWindow.model.sheets
      .flatMap(({ grid }) => [...grid.contents.values()].map(({ formula }) => formula ?? ""))
      .filter((formula) => formula.includes("KTXH.")),
  );
}

testPage("Đánh giá writes into Excel what it writes into the file", sample, async (page) => {
  const { checked, sheet } = await judgeFile();
  expect(await press(page, "evaluateSheet")).toBe(0);
  const texts = sheet.cells.filter(({ kind }) => kind === "text");
  expect(await textsAt(page, texts.map(cellAddress))).toEqual(texts.map(({ text }) => text));
  await page.getByRole("status").getByText(checked.summary.sentence).waitFor();
});

testPage(
  "formulas of ours answer as the table is judged; Chốt số liệu leaves values",
  sample,
  async (page) => {
    const { checked, columns, differing } = await judgeFile("formulas");
    const alike = checked.rows.filter(({ row }) => !differing.some((other) => other.row === row));
    const verdicts = alike.map(({ evaluation }) => STATUS_LABELS[evaluation.status]);
    const places = alike.map(({ row }) => cellAddress({ row, column: columns.left }));
    await page.getByText("Cách đánh giá và cách ghi").click();
    await page.getByRole("radio", { name: /^Công thức KTXH/ }).click();
    await page.getByRole("button", { name: "Đánh giá", exact: true }).click();
    await page.getByRole("heading", { name: "Đánh giá", exact: true }).waitFor();
    await page.evaluate(() => window.excelWindow.settled());
    expect(await ownFormulas(page)).not.toEqual([]);
    expect(await textsAt(page, places)).toEqual(verdicts);
    expect(await press(page, "freezeValues")).toBe(0);
    expect(await ownFormulas(page)).toEqual([]);
    expect(await textsAt(page, places)).toEqual(verdicts);
  },
);

testPage("a protected sheet stays as it is, and the pane says why", sample, async (page) => {
  await page.evaluate(() => window.excelWindow.model.sheets[0]?.protection.Protect(null, null));
  const before = await documentState(page);
  expect(await press(page, "evaluateSheet")).toBe(0);
  expect(await documentState(page)).toBe(before);
  expect(await page.evaluate(() => window.excelWindow.pane.state)).toBe("Visible");
  await page
    .getByRole("alert")
    .getByText(/đang được bảo vệ/)
    .waitFor();
});

testPage("where Excel does not open the pane, a dialog says what failed", sample, async (page) => {
  await page.evaluate(() => {
    window.excelWindow.model.sheets[0]?.protection.Protect(null, null);
    window.excelWindow.pane.isForbidden = true;
  });
  expect(await press(page, "evaluateSheet")).toBe(0);
  const [dialog = "{}"] = await page.evaluate(() => window.excelWindow.external.dialogs);
  await page.goto((JSON.parse(dialog) as { url: string }).url);
  await page
    .getByRole("alert")
    .getByText(/đang được bảo vệ/)
    .waitFor();
});

testPage("Tạo phụ lục puts a sheet that names every indicator", sample, async (page) => {
  const { checked } = await judgeFile();
  await page.getByRole("tab", { name: "Phụ lục" }).click();
  await page.getByRole("button", { name: "Tạo trang phụ lục" }).click();
  await page.getByRole("heading", { name: "Tạo trang phụ lục" }).waitFor();
  const texts = await page.evaluate(() => {
    const [, appendix] = window.excelWindow.model.sheets;
    return [...(appendix?.grid.contents.values() ?? [])].map(({ value }) => String(value));
  });
  // The appendix numbers footnotes anew.
  const names = checked.rows.map(({ name }) => name.replace(/\s*[⁰¹²³⁴-⁹]+$/u, ""));
  expect(names.filter((name) => !texts.some((text) => text.startsWith(name)))).toEqual([]);
});
