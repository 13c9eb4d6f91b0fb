import { buildAppendix, textAreaWidth } from "../../src/core/appendix/buildAppendix";
import { fitColumnWidths } from "../../src/core/appendix/columnWidths";
import { ND30_2020 } from "../../src/core/appendix/profile";
import { balancedWidth, linesNeeded, longestWord, textWidth } from "../../src/core/text/textMeasure";
import { input, row } from "./sampleAppendix";

function widths(unit: string): number[] {
  return buildAppendix(input([row({ unit })])).columns.map((column) => column.width);
}

test("columns fill the text area", () => {
  expect(textAreaWidth(ND30_2020, "portrait")).toBe(160);
  expect(textAreaWidth(ND30_2020, "landscape")).toBe(247);
  expect(widths("%").reduce((sum, width) => sum + width, 0)).toBeCloseTo(160, 0);
});

test("a long unit widens its column at the cost of roomy ones", () => {
  const [, name = 0, unit = 0] = widths("%");
  const [, nameBeside = 0, wide = 0] = widths("đồng/người/năm");
  expect(wide).toBeGreaterThan(unit);
  expect(nameBeside).toBeLessThan(name);
  expect(widths("đồng/người/năm").reduce((sum, width) => sum + width, 0)).toBeCloseTo(160, 0);
});

test("one endless word does not eat the table", () => {
  const columns = [
    { width: 1, header: "A", texts: ["x".repeat(500)] },
    { width: 3, header: "B", texts: ["y"] },
  ];
  expect(fitColumnWidths(columns, 160, 12)).toEqual([40, 120]);
});

test("nothing to share leaves the design as it is", () => {
  const full = { width: 1, header: "x".repeat(99), texts: [] };
  expect(fitColumnWidths([full, full, full, full, full, full], 120, 12)).toEqual([20, 20, 20, 20, 20, 20]);
});

test("text widths: figures are half an em, accents do not widen", () => {
  expect(textWidth("1234", { size: 10 })).toBe(20);
  expect(textWidth("ế", { size: 10 })).toBe(textWidth("e", { size: 10 }));
  expect(longestWord("a 1234 b", { size: 10 })).toBe(20);
  expect(longestWord("", { size: 10 })).toBe(0);
});

test("lines needed", () => {
  const size = 10;
  expect(linesNeeded("", 50, { size })).toBe(1);
  expect(linesNeeded("1234 1234", 50, { size })).toBe(1);
  expect(linesNeeded("1234 1234 1234", 45, { size })).toBe(2);
  expect(linesNeeded("12\n34", 50, { size })).toBe(2);
  expect(linesNeeded("1".repeat(25), 50, { size })).toBe(3);
});

test("balanced lines are narrower but no more", () => {
  const setting = { size: 10 };
  const text = "1234 1234 1234 1234 1234 1234";
  const narrow = balancedWidth(text, 118, setting);
  expect(narrow).toBeLessThan(100);
  expect(linesNeeded(text, narrow, setting)).toBe(linesNeeded(text, 118, setting));
  expect(balancedWidth("1234", 118, setting)).toBe(118);
});
