import { MemoryWorkbook } from "../../src/adapters/memory";
import { applyFix, previewFix } from "../../src/app/applyFix";
import type { Finding } from "../../src/core/rules/model";
import type { Cell } from "../../src/core/table/sheet";
import { snapshot } from "../contract/workbookContract";

const SHEET = "Biểu 1";
const PLACE = { row: 2, column: 6 };

function findingWith(text: string | null): Finding {
  return {
    ...{ rule: "x", severity: "error", cell: "F2", ...PLACE },
    ...{ message: { vi: "Sai.", en: "Wrong." }, evidence: {} },
    fix: text === null ? null : { cell: "F2", text },
  };
}

const NUMBER = { kind: "number", text: "100", number: "100" } as const;
const CASES: readonly (readonly [string, Omit<Cell, "row" | "column"> | null, string, Partial<Cell>])[] = [
  ["a text stays text", { kind: "text", text: "Đạt KH" }, "Không đạt KH", { kind: "text" }],
  ["an empty cell gets a text", null, "6/6", { kind: "text", text: "6/6" }],
  ["a number stays a number", NUMBER, "99,9", { kind: "number", number: "99.9" }],
  ["a number becomes a text where the fix is none", NUMBER, "99,9%", { kind: "text", text: "99,9%" }],
];

test.each(CASES)("%s", async (_, present, text, after) => {
  const workbook = new MemoryWorkbook([snapshot({ cells: present ? [{ ...PLACE, ...present }] : [] })]);
  const finding = findingWith(text);
  const preview = await previewFix(workbook, SHEET, finding);
  expect(preview).toEqual({ cell: "F2", before: present?.text ?? "", after: text });
  expect(preview && (await applyFix(workbook, SHEET, finding, preview))).toBe(true);
  expect((await workbook.readSheet(SHEET)).cells).toMatchObject([{ ...PLACE, ...after }]);
});

test("a finding without a fix has no preview", async () => {
  expect(await previewFix(new MemoryWorkbook([snapshot()]), SHEET, findingWith(null))).toBeNull();
});

test("a cell that has changed since the preview stays as it is", async () => {
  const workbook = new MemoryWorkbook([snapshot({ cells: [{ ...PLACE, kind: "text", text: "mới" }] })]);
  const agreed = { cell: "F2", before: "cũ", after: "Đạt KH" };
  expect(await applyFix(workbook, SHEET, findingWith("Đạt KH"), agreed)).toBe(false);
  expect((await workbook.readSheet(SHEET)).cells).toMatchObject([{ text: "mới" }]);
});
