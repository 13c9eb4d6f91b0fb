import { splitFootnoteMarks } from "../../src/core/appendix/footnoteMarks";

function show(text: string, marks: readonly string[] = []): string {
  return splitFootnoteMarks(text, marks)
    .map((run) => (run.superscript === true ? `[${run.text}]` : run.text))
    .join("");
}

test.each([
  ["4 ⁷⁵", "4 [75]"],
  ["giá so sánh ⁷⁴", "giá so sánh [74]"],
  ["năm 2023³⁹", "năm 2023[39]"],
  ["danh hiệu⁽⁴³⁾ mới", "danh hiệu[43] mới"],
  ["⁷ đầu dòng", "[7] đầu dòng"],
  ["120 m²", "120 m²"],
  ["5.000m³/ngày", "5.000m³/ngày"],
  ["12 km² ⁷⁴", "12 km² [74]"],
  ["12 km²⁷⁴", "12 km²[74]"],
  ["dm³, cm², mm²", "dm³, cm², mm²"],
  ["Thêm²", "Thêm[2]"],
  ["tấm ³", "tấm [3]"],
  ["m⁴", "m[4]"],
  ["()⁽⁾", "()⁽⁾"],
  ["", ""],
])("%p splits into %p", (text, expected) => {
  expect(show(text)).toBe(expected);
});

test("a known footnote of the row decides what m³⁹ means", () => {
  expect([show("m³⁹"), show("m³⁹", ["39"]), show("m³", ["3"])]).toEqual(["m³[9]", "m[39]", "m³"]);
});
