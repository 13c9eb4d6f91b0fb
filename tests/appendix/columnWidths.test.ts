import { buildAppendix } from "../../src/core/appendix/buildAppendix";
import { fitTable } from "../../src/core/appendix/columnWidths";
import { balancedWidth, linesNeeded, longestWord, textWidth } from "../../src/core/text/textMeasure";
import { input, row } from "./sampleAppendix";

const SIZES = { table: 12, smallestTable: 9 };

function widths(unit: string): number[] {
  return buildAppendix(input([row({ unit })])).columns.map((column) => column.width);
}

function column(width: number, text: string, header = "A") {
  return { least: 0, width, header, number: "", texts: [text] };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

test("columns fill the text area and not more", () => {
  expect(sum(widths("%"))).toBeLessThanOrEqual(160);
  expect(sum(widths("%"))).toBeGreaterThan(159);
});

test("a long unit widens its column at the cost of roomy ones", () => {
  const [, name = 0, unit = 0] = widths("%");
  const [, nameBeside = 0, wide = 0] = widths("đồng/người/năm");
  expect(wide).toBeGreaterThan(unit);
  expect(nameBeside).toBeLessThan(name);
});

test("one endless word does not eat the table", () => {
  const { widths: fitted } = fitTable([column(1, "x".repeat(500)), column(3, "1.234.567")], 160, SIZES);
  const points = ((fitted[1] ?? 0) - 4) * (72 / 25.4);
  expect(linesNeeded("1.234.567", points, { size: 12 })).toBe(1);
});

test("type gets smaller until no word is broken, never smaller than allowed", () => {
  const figures = (count: number) => Array.from({ length: count }, () => column(1, "12.345.678,9"));
  expect(fitTable(figures(5), 160, SIZES).size).toBe(12);
  expect(fitTable(figures(6), 160, SIZES).size).toBeLessThan(12);
  expect(fitTable(figures(40), 160, SIZES).size).toBe(9);
  expect(sum(fitTable(figures(40), 160, SIZES).widths)).toBeLessThanOrEqual(160);
});

test("room goes where it saves lines: names on one line, not figures in wide columns", () => {
  const name = "Tổng vốn đầu tư phát triển toàn xã hội";
  const { widths: fitted } = fitTable([column(30, name), column(30, "12"), column(30, "34")], 100, SIZES);
  const points = ((fitted[0] ?? 0) - 4) * (72 / 25.4);
  expect(linesNeeded(name, points, { size: 12 })).toBe(1);
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
