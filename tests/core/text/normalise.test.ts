import { fold } from "../../../src/core/text/fold";
import { normaliseText } from "../../../src/core/text/normalise";

test.each([
  ["4 ⁷⁵", "4 ", ["75"]],
  ["người có công⁽⁴³⁾", "người có công", ["43"]],
  ["84.041,8m²", "84.041,8m²", []],
  ["1.000m³ nước²", "1.000m³ nước", ["2"]],
  ["1.794 hộ⁶", "1.794 hộ", ["6"]],
  ["63,41\u00A0\u2009tỷ", "63,41 tỷ", []],
  ["5.000 – 7.000", "5.000 - 7.000", []],
  ["− 5,2", "- 5,2", []],
  ["**0,97%**", "0,97%", []],
  ["a\r\nb\n\nc", "a\nb\nc", []],
  ["$\\geq 7,5m$", "≥    7,5m", []],
])("%p → %p", (raw, text, marks) => {
  const normalised = normaliseText(raw);
  expect(normalised.text).toBe(text);
  expect(normalised.marks.map(({ mark }) => mark)).toEqual(marks);
});

test("a place in the normalised text leads back to what was typed", () => {
  const raw = "Đạt **1.721,4** tỷ".normalize("NFD");
  const { text, toRaw } = normaliseText(raw);
  const start = text.indexOf("1.721,4");
  const span = toRaw({ start, end: start + 7 });
  expect(raw.slice(span.start, span.end)).toBe("1.721,4");
});

test.each([
  ["Hoà", "hòa"],
  ["thuỷ sản", "thủi sản"],
  ["TỶ LỆ", "tỉ lệ"],
  ["xoè", "xòe"],
])("%s and %s are one key", (a, b) => {
  expect(fold(a)).toBe(fold(b));
});
