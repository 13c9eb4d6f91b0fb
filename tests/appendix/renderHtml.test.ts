import { renderAppendixHtml } from "../../src/core/appendix/renderHtml";
import { modelOf } from "./modelOf";

const LINES = [
  ["STT", "Chỉ tiêu", "Đơn vị", "Kế hoạch năm 2023", "Thực hiện năm 2023", "Ghi chú"],
  ["I", "KINH TẾ"],
  ["1", "Thu <b>ngân sách</b> & phí ⁷⁴", "tỷ đồng", "≥ 100", "=1+1\n6/6", "a < b"],
  ["⁷⁴ Lý do"],
  ["", "", "", "TM. UBND"],
  ["", "", "", "CHỦ TỊCH"],
];
const html = renderAppendixHtml(modelOf(LINES, { title: 'Kết quả "2023"' }));

test("what people typed is text: no tag of theirs gets through", () => {
  expect(html).toContain("Thu &lt;b&gt;ngân sách&lt;/b&gt; &amp; phí");
  expect(html).toContain("a &lt; b");
  expect(html).toContain("KẾT QUẢ &quot;2023&quot;");
  expect(html).not.toContain("<b>ngân");
});

test("a table with a header that Word repeats, raised marks, line breaks, exact figures", () => {
  expect(html.match(/<thead>/gu)).toHaveLength(1);
  expect(html).toContain("<sup>74</sup>");
  expect(html).toContain("=1+1<br>6/6");
  expect(html).toContain("≥ 100");
});

test("every look is inline: Word drops style sheets, classes and scripts", () => {
  expect(html).not.toMatch(/<style|class=|<script/u);
  expect(html).toContain("font-family:'Times New Roman'");
  expect((html.match(/<t[dh][ >]/gu) ?? []).every((tag) => tag.endsWith(" "))).toBe(true);
});

test("a heading's number in its own cell, the rest spanned; tags are closed; the name is missing for all to see", () => {
  expect(html).toContain("<b>I</b></td><td colspan=");
  for (const tag of ["div", "table", "tr", "td", "th", "p", "b", "i", "sup"]) {
    const opened = html.match(new RegExp(`<${tag}[ >]`, "gu")) ?? [];
    expect([tag, opened.length]).toEqual([tag, (html.match(new RegExp(`</${tag}>`, "gu")) ?? []).length]);
  }
  expect(html).toContain("[họ và tên]");
});
