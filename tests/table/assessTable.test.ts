import { buildCatalog } from "../../src/core/catalog/catalog";
import { assessTable } from "../../src/core/table/assessTable";
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
