import { evaluateRow } from "../../../src/core/target/evaluate";

/** A full Excel cell of one thing over and over: reading time must stay in proportion to the length. */
const LENGTH = 32_000;

function filled(piece: string): string {
  return piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
}

test.each([
  ...["1", "1.", "1 234 ", "1-", "1/", "5;", "5 xã, ", "tăng 5% ", "1 tỷ ", "\n1", "12 ", "2023 "],
  ...["(", " ", ",", "a", "ab ", "và ", "không có ", "dưới 1 ", "từ 3-", "ngày ", "a:", "⁷", "\u0301"],
])("a cell full of %p is read", (piece) => {
  const text = filled(piece);
  const row = { name: "Tỷ lệ", unit: "%", target: "95", actual: text };
  expect(evaluateRow(row, "office").components.length).toBeLessThanOrEqual(1);
  expect(evaluateRow({ ...row, target: text, actual: "95" }, "office").reason).not.toBe("no_actual");
});
