import { readTable } from "../../src/core/table/readTable";
import { sheetOf, type TestCell } from "./sheetOf";

const ROWS: readonly (readonly TestCell[])[] = [
  ["1", "Thu ngân sách", "100", "120", "x", null, null],
  ["2", "Gia đình văn hóa", "95", "95", "-", "X", null],
  ["3", "Việc làm", "1.200", "942", null, 0, "✓"],
  ["4", "Hộ nghèo", "2", "", null, null, null],
  [null, "Tổng cộng", null, null, 1, 1, 1],
];

test.each([
  [
    "under one parent",
    [
      ["STT", "Chỉ tiêu", "KH", "TH", "Đánh giá"],
      [null, null, null, null, "Vượt", "Đạt", "Không đạt"],
    ],
  ],
  ["by themselves", [["STT", "Chỉ tiêu", "KH", "TH", "Vượt", "Đạt", "Không đạt"]]],
])("verdicts as crosses in columns of their own, %s", (_, header: readonly (readonly TestCell[])[]) => {
  const table = readTable(sheetOf([...header, ...ROWS], header.length > 1 ? ["E1:G1"] : []));
  expect(table?.header.columns).toEqual({ stt: 1, name: 2, target: 3, actual: 4, status: 5 });
  expect(table?.header.texts.status).toBe("Đánh giá");
  expect(table?.extent.right).toBe(7);
  expect(table?.rows.map(({ stated }) => stated)).toEqual(["Vượt", "Đạt", "Không đạt", ""]);
});
