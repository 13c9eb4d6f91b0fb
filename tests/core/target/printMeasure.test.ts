import { Decimal } from "../../../src/core/number/decimal";
import { printCompletion, printVariance } from "../../../src/core/target/printMeasure";

test.each([
  ["122.957", "123,0"],
  ["100", "100,0"],
  ["99.97", "99,97"],
  [null, ""],
])("completion %s prints %p", (completion, printed) => {
  expect(printCompletion({ completion: completion === null ? null : new Decimal(completion) })).toBe(printed);
});

test.each([
  ["321.4", "tỷ đồng", "+321,4 tỷ đồng"],
  ["-6.55", "điểm %", "−6,55 điểm %"],
  ["0", "xã", "0 xã"],
  ["0", "/100 dân", "0/100 dân"],
  ["3", "", "+3"],
  ["0.33333333", "ha", "+0,333333 ha"],
  [null, "ha", ""],
])("variance %s in %p prints %p", (variance, varianceUnit, printed) => {
  expect(printVariance({ variance: variance === null ? null : new Decimal(variance), varianceUnit })).toBe(
    printed,
  );
});
