import { buildCatalog } from "../../src/core/catalog/matching/catalog";
import { assessTable } from "../../src/core/table/assessTable";
import { governingPlan } from "../../src/core/table/indicatorTable";
import { runRules } from "../../src/core/rules/runRules";
import { readTable } from "../../src/core/table/readTable";
import { summarise } from "../../src/core/summary/summarise";
import { sheetOf, type TestCell } from "./sheetOf";

const HEADER = ["STT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm 2023", "Thực hiện năm 2023", "Đánh giá"];

function assess(rows: readonly (readonly TestCell[])[]) {
  const table = readTable(sheetOf([HEADER, ...rows]));
  if (!table) throw new Error("no table");
  return assessTable(table, "office", buildCatalog([]));
}

const lines = (second: string): TestCell[][] => [
  ["1", "Y tế"],
  ["-", "Giường bệnh/vạn dân", "Giường", "25", "26", ""],
  ["-", "Tỷ lệ bao phủ bảo hiểm y tế", "%", "95", second, ""],
  ["2", "Gia đình văn hóa", "%", "90", "91", "Vượt"],
];

test.each([
  ["95", "exceeded", null],
  ["94", "unmet", null],
  ["", "not_assessed", "partial"],
])(
  "a numbered heading over lines takes their common verdict (second line %p: %s)",
  (second, status, reason) => {
    const rows = assess(lines(second));
    expect(rows[0]?.evaluation).toMatchObject({ status, reason });
    expect(rows[0]?.evaluation.components.map(({ label }) => label)).toEqual([
      "Giường bệnh/vạn dân",
      "Tỷ lệ bao phủ bảo hiểm y tế",
    ]);
    expect(summarise(rows).total).toBe(2);
  },
);

test("the verdict printed beside the number is held against the common one", () => {
  const [first, ...others] = lines("94");
  const rows = assess([[...(first ?? []), "", "", "", "Đạt"], ...others]);
  expect(rows[0]?.evaluation).toMatchObject({ status: "unmet", agrees: false });
});

test("lines without a target leave the heading without one", () => {
  const rows = assess([
    ["1", "Y tế"],
    ["-", "Số bệnh viện", "Bệnh viện", "", "3", ""],
    ["2", "Gia đình văn hóa", "%", "90", "91", "Vượt"],
  ]);
  expect(rows[0]?.evaluation).toMatchObject({ status: "not_assessed", reason: "no_target" });
});

describe("several plan columns", () => {
  const header = [
    "STT",
    "Chỉ tiêu",
    "ĐVT",
    "KH tỉnh giao năm 2023",
    "KH xã giao\nnăm 2023",
    "Thực hiện năm 2023",
  ];
  const sheet = sheetOf([
    header,
    ["1", "Bảo hiểm y tế", "%", "95", "97", "96"],
    ["2", "Gia đình văn hóa", "%", "", "97", "96"],
    ["3", "Tỷ lệ hộ nghèo", "%", "2", "1,5", "1,9"],
  ]);

  test("each is judged; the first that is not blank gives the verdict of the row", () => {
    const table = readTable(sheet);
    if (!table) throw new Error("no table");
    expect(table.header.plans).toEqual([
      { column: 4, header: "KH tỉnh giao năm 2023" },
      { column: 5, header: "KH xã giao năm 2023" },
    ]);
    const rows = assessTable(table, "office", buildCatalog([]));
    expect(
      rows.map((row) => [
        row.evaluation.status,
        row.plans.map(({ target, evaluation }) => `${target} ${evaluation.status}`),
        governingPlan(row)?.column,
      ]),
    ).toEqual([
      ["exceeded", ["95 exceeded", "97 unmet"], 4],
      ["unmet", [" not_assessed", "97 unmet"], 5],
      ["exceeded", ["2 exceeded", "1,5 unmet"], 4],
    ]);
    const { findings } = runRules({ table, rows, policy: "office" });
    expect(findings.map(({ rule, cell, severity }) => [rule, cell, severity])).toEqual([
      ["other-plan", "D2", "warning"],
      ["other-plan", "D4", "warning"],
    ]);
    expect(findings[0]?.message.vi).toContain("“KH xã giao năm 2023” (≥ 97%, −1 điểm %): “Không đạt KH”");
  });

  test("one plan column, or one of another year, gives no list", () => {
    const other = sheetOf([
      ["STT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm 2023", "Kế hoạch năm 2024", "Thực hiện năm 2023"],
      ["1", "Bảo hiểm y tế", "%", "95", "97", "96"],
    ]);
    const table = readTable(other);
    expect([table?.header.plans, table?.rows[0]?.plans]).toEqual([[], []]);
  });
});
