import { readTable } from "../../src/core/table/readTable";
import type { ColumnRole, IndicatorTable } from "../../src/core/table/indicatorTable";
import { sheetOf } from "./sheetOf";

const HEADS = [
  "TT",
  "Chỉ tiêu",
  "ĐVT",
  "KH tỉnh giao 2025",
  "KH xã giao 2025",
  "Thực hiện 2025",
  "Số liệu rà soát",
];
const SHEET = sheetOf([
  HEADS,
  ["1", "Thu ngân sách", "Tỷ đồng", "100", "120", "110", "130"],
  ["2", "Số lao động", "Người", "100", "120", "90", "95"],
]);

/** The table where people have settled these columns: "G actual", "D -" for nothing. */
function settled(...words: readonly string[]): IndicatorTable | null {
  const columns = words.map((word) => {
    const [letter = "A", role = "-"] = word.split(" ");
    const column = letter.charCodeAt(0) - 64;
    return { column, header: HEADS[column - 1] ?? "", role: role === "-" ? null : (role as ColumnRole) };
  });
  return readTable(SHEET, columns);
}

const results = (table: IndicatorTable | null): unknown =>
  table?.rows.map(({ target, actual }) => `${target} ${actual}`);

test.each<[string, readonly string[], readonly string[]]>([
  ["nothing settled", [], ["100 110", "100 90"]],
  ["a column that no word tells", ["G actual"], ["100 130", "100 95"]],
  ["another plan", ["E target"], ["120 110", "120 90"]],
  ["the last word counts", ["G actual", "F actual"], ["100 110", "100 90"]],
  ["a column that is not there any more", ["H actual"], ["100 110", "100 90"]],
  ["no result: what was planned stays", ["F -"], ["100 ", "100 "]],
  ["neither plan nor result", ["F -", "D -"], ["100 ", "100 "]],
  ["no names", ["B -"], ["100 110", "100 90"]],
])("%s", (_, words, expected) => {
  expect(results(settled(...words))).toEqual(expected);
});

test("every column is listed with what stands above it", () => {
  expect(settled()?.header.heads).toEqual(HEADS.map((header, index) => ({ column: index + 1, header })));
});

test("a column is found again where others were inserted before it, and not where two are headed alike", () => {
  const moved = sheetOf([
    ["TT", "Chỉ tiêu", "", "KH 2025", "TH 2025", "Rà soát"],
    ["1", "Thu", "", "10", "11", "12"],
  ]);
  const role = "actual" as const;
  expect(readTable(moved, [{ column: 5, header: "Rà soát", role }])?.rows[0]?.actual).toBe("12");
  const alike = sheetOf([
    ["TT", "Chỉ tiêu", "KH 2025", "TH 2025", "Rà soát", "Rà soát"],
    ["1", "Thu", "10", "11", "12", "13"],
  ]);
  expect(readTable(alike, [{ column: 9, header: "Rà soát", role }])?.rows[0]?.actual).toBe("11");
  expect(readTable(alike, [{ column: 6, header: "Rà soát", role }])?.rows[0]?.actual).toBe("13");
});
