import { evaluateRow } from "../../../../src/core/target/evaluate";
import type { RowInput } from "../../../../src/core/target/model";

type Case = [string, RowInput, string | null, string | null];

/** Completion (two decimals) and variance of a row, as text. */
function measured(input: RowInput): [string | null, string | null] {
  const { completion, variance, varianceUnit } = evaluateRow(input, "office");
  return [
    completion?.toDecimalPlaces(2).toFixed() ?? null,
    variance ? `${variance.toFixed()} ${varianceUnit}`.trim() : null,
  ];
}

describe("completion and variance", () => {
  test.each<Case>([
    ["amount", { target: "1.400 tỷ đồng", actual: "1.721,4 tỷ đồng" }, "122.96", "321.4 tỷ đồng"],
    ["rate", { unit: "%", target: "95", actual: "95,8" }, null, "0.8 điểm %"],
    ["rate per thousand", { unit: "‰", target: "12", actual: "13" }, null, "1 ‰"],
    [
      "per unit",
      { unit: "triệu đồng/người/năm", target: "69", actual: "63,41" },
      "91.9",
      "-5.59 triệu đồng/người/năm",
    ],
    ["fewer is better", { name: "Số hộ nghèo", unit: "hộ", target: "120", actual: "98" }, null, "-22 hộ"],
    ["neutral", { name: "Dân số trung bình", unit: "người", target: "100", actual: "101" }, null, "1 người"],
    ["growth", { target: "tăng 13%", actual: "tăng 6,45%" }, null, "-6.55 điểm %"],
    ["fall in points", { target: "giảm 0,5%", actual: "giảm 0,7%" }, null, "0.2 điểm %"],
    ["fall of a count", { target: "giảm 5 vụ", actual: "giảm 7 vụ" }, null, "2 vụ"],
    [
      "excess over a plan",
      { target: "tăng 5% so với dự toán", actual: "tăng 7% so với dự toán" },
      null,
      "2 điểm %",
    ],
    ["increment", { target: "thêm 02 xã", actual: "thêm 03 xã" }, "150", "1 xã"],
    ["inside a range", { target: "02-03 xã", actual: "02 xã" }, null, "0 xã"],
    ["above a range", { target: "02-03 xã", actual: "05 xã" }, null, "2 xã"],
    ["below a range", { target: "02-03 xã", actual: "01 xã" }, null, "-1 xã"],
    ["target 0", { name: "Số vụ cháy", unit: "vụ", target: "0", actual: "2" }, null, null],
    ["change of sign", { target: "100 tỷ đồng", actual: "-20 tỷ đồng" }, null, null],
    ["interval", { unit: "%", target: "90", actual: "trên 92" }, null, null],
    ["rank", { target: "Thứ 15/63", actual: "Thứ 12/63" }, null, "-3 bậc"],
    ["text", { target: "15", actual: "Đang thực hiện" }, null, null],
    ["result 0", { target: "10 xã", actual: "0 xã" }, "0", "-10 xã"],
    ["two readings of a number", { unit: "%", target: "90%", actual: "92.345%" }, null, null],
    ["several parts", { target: "3 xã; 5 thôn", actual: "4 xã; 6 thôn" }, null, null],
  ])("%s", (_, input, completion, variance) => {
    expect(measured(input)).toEqual([completion, variance]);
  });

  test("several parts are measured one by one", () => {
    const { components } = evaluateRow({ target: "3 xã; 5 thôn", actual: "4 xã; 6 thôn" }, "office");
    expect(components.map(({ variance }) => variance?.toFixed())).toEqual(["1", "1"]);
  });
});
