import { findClaims } from "../../../src/core/claims/findClaims";
import { findQuantities } from "../../../src/core/claims/reading/quantities";
import { readTable } from "../../../src/core/table/readTable";
import type { Cell, SheetSnapshot } from "../../../src/core/table/sheet";

function paragraphs(...texts: readonly string[]): { text: string }[] {
  return texts.map((text) => ({ text }));
}

function sheet(rows: readonly (readonly string[])[]): SheetSnapshot {
  const cells: Cell[] = rows.flatMap((row, r) =>
    row.map((text, c) => ({ row: r + 1, column: c + 1, kind: "text" as const, text })),
  );
  const nothing = { merges: [], hiddenRows: [], hiddenColumns: [], notes: [], highlights: [] };
  return { name: "Biểu", hidden: false, cells, ...nothing };
}

const HEADER = ["STT", "Chỉ tiêu", "Đơn vị", "Kế hoạch năm 2023", "Thực hiện năm 2023"];
const JOBS = ["1", "Giải quyết việc làm mới", "Người", "1.200", "942"];
const CAPITAL = ["2", "Tổng vốn đầu tư toàn xã hội", "Tỷ đồng", "1.400", "1.721,4"];

test("a figure of the text is held against the workbook's table", () => {
  const table = readTable(sheet([HEADER, JOBS, CAPITAL]));
  const claims = findClaims(paragraphs("Giải quyết việc làm cho 924/1.200 lao động."), table ? [table] : []);
  expect(claims).toMatchObject([
    { rule: "repeat-mismatch", verdict: "inconsistent", operands: [{ cell: { row: 2, field: "actual" } }] },
  ]);
});

test("the plan of a table's row is what the text's percentage is of", () => {
  const rows = [HEADER, JOBS, CAPITAL].map((row) => row.join("\t"));
  const text = "Tổng vốn đầu tư toàn xã hội 1.721,4 tỷ đồng, tăng 16% kế hoạch.";
  const claims = findClaims(paragraphs(text, ...rows));
  expect(claims).toMatchObject([
    { rule: "repeat-precision", verdict: "ok" },
    { rule: "excess-stated", verdict: "inconsistent", place: { paragraph: 0 } },
  ]);
  expect(claims[1]?.computed?.point.toFixed(2)).toBe("22.96");
  expect(claims[1]?.operands[1]?.place).toEqual({ paragraph: 3, span: { start: 38, end: 43 } });
});

test("places lead back to the user's own text, past footnote marks and over a page break", () => {
  const texts = [
    "Trong năm đã tiếp nhận và giải quyết 559/699 đơn¹ theo",
    "¹ Có 02 đơn phức tạp.",
    "thẩm quyền, đạt 83,56%.",
  ];
  const [claim] = findClaims(paragraphs(...texts));
  expect(claim).toMatchObject({
    rule: "ratio-percent",
    verdict: "inconsistent",
    stated: { place: { paragraph: 2 } },
  });
  const { paragraph, span } = claim?.stated.place ?? { paragraph: 0, span: { start: 0, end: 0 } };
  expect(texts[paragraph]?.slice(span.start, span.end)).toBe("83,56%");
  expect(claim?.repair?.value.toFixed()).toBe("669");
});

test("the accepted width is what the stated figure may stand for", () => {
  const [claim] = findClaims(paragraphs("cấp lên 34.361/35.890 thửa đạt 95,73%"));
  expect([claim?.accepted?.low.toFixed(), claim?.accepted?.high.toFixed()]).toEqual(["95.725", "95.74"]);
  expect(claim).toMatchObject({ grade: "cut_off", verdict: "rounding" });
});

test("quantities know subject, role, period and place", () => {
  const text = "Năm 2022, sản lượng lúa ước đạt 15.298 tấn, tăng 21,9% so với kế hoạch.";
  expect(findQuantities(paragraphs(text))).toMatchObject([
    { subject: "năm 2022, sản lượng lúa", role: "level", period: { year: "2022", isEstimate: true } },
    { subject: "năm 2022, sản lượng lúa", role: "growth", text: "21,9%", place: { paragraph: 0 } },
  ]);
});

test.each([
  "",
  " ",
  "\t",
  "()",
  "((((",
  "))",
  "12",
  "1/2/3/4",
  "%",
  "¹",
  "(1) (2)",
  "trong đó: 5, 6 và 7",
  "5 (",
  "-",
])("%j gives no accusation and does not fail", (text) => {
  expect(findClaims(paragraphs(text, text)).filter(({ verdict }) => verdict === "inconsistent")).toEqual([]);
});

const VERDICTS = [
  ["1", "Thôn văn hóa", "%", "93", "98", "Vượt KH"],
  ["2", "Hộ nghèo", "%", "2", "1,9", "Vượt KH"],
  ["3", "Trồng rừng", "ha", "100", "100", "Đạt KH"],
  ["4", "Diện tích lúa", "ha", "200", "200", "Đạt KH"],
  ["5", "Diện tích ngô", "ha", "300", "303", "Vượt KH"],
  ["6", "Diện tích lạc", "ha", "400", "390", "Không đạt"],
];

test.each([
  ["Có 5/6 chỉ tiêu đạt và vượt kế hoạch, 01 chỉ tiêu không đạt.", []],
  ["Có 4/6 chỉ tiêu đạt và vượt kế hoạch.", ["4/6 chỉ tiêu"]],
  [
    "Có 5/6 chỉ tiêu (trong 3 nhóm) đạt và vượt kế hoạch¹.\n¹ Có 02 chỉ tiêu đạt, 04 chỉ tiêu vượt.",
    ["04 chỉ tiêu"],
  ],
  ["Có 5/6 chỉ tiêu đạt và vượt kế hoạch¹.\n¹ Có 02 chỉ tiêu đạt, 03 chỉ tiêu vượt.", []],
  ["Có 4/7 chỉ tiêu đạt và vượt kế hoạch.", []],
])("the verdicts of the table are counted again: %s", (text, wrong) => {
  const rows = [[...HEADER, "Đánh giá"], ...VERDICTS].map((row) => row.join("\t"));
  const claims = findClaims(paragraphs(...text.split("\n"), ...rows));
  const accused = claims.filter(({ verdict, rule }) => verdict === "inconsistent" && rule === "count-kn");
  expect(accused.map(({ stated }) => stated.text.trim())).toEqual(wrong);
});
