import { checkShares, checkStated, checkTotal } from "../../src/functions/functions";
import { DIV0, ExcelError, provideExcelErrors, thrownBy } from "./excelError";

provideExcelErrors();

describe("KIEMTRA", () => {
  test.each<[string, unknown, unknown, unknown, string, string]>([
    ["HL-C122", "1068", "1161", "91,99", "", "đúng"],
    ["TN-C006", 559, 699, "83,56%", "", "sai: tính được 79,9714; chấp nhận 83,555 – 83,57"],
    [
      "HD-C070",
      "34.361",
      "35.890",
      "95,73",
      "tỷ lệ",
      "khớp trong sai số làm tròn (cắt bớt chữ số): tính được 95,7398; chấp nhận 95,725 – 95,74",
    ],
    [
      "TN-C042",
      "8.670 ha",
      "64,33 tạ/ha",
      "55.766 tấn",
      "sản lượng",
      "khớp trong sai số làm tròn (cắt bớt chữ số): tính được 55.774,11 (từ 55.766,56 đến 55.789,21); chấp nhận 55.765,5 – 55.767",
    ],
    [
      "TN-C029",
      "856,2",
      "1.312,3",
      "2.168",
      "tổng",
      "khớp trong sai số làm tròn: tính được 2.168,5 (từ 2.168,4 đến 2.168,7); chấp nhận 2.167,5 – 2.169",
    ],
    [
      "HL-C076",
      "1.721,4 tỷ đồng",
      "1.400",
      "tăng 16%",
      "tăng",
      "sai: tính được 22,96 (từ 22,87 đến 23,01); chấp nhận 15,5 – 17",
    ],
    ["a fall", "887", "1.000", "giảm 11,3%", "growth", "đúng"],
    ["a fall as a number", 887, 1000, -11.3, "tang", "đúng"],
    [
      "a rise where a fall is told",
      "1.113",
      "1.000",
      "giảm 11,3%",
      "tăng",
      "sai: tính được 11,3; chấp nhận −11,4 – −11,25",
    ],
    ["a difference", "3.000", "200", "2.800", "hiệu", "đúng"],
    ["units of two scales", "1.518 tỷ đồng", "100 triệu đồng", "1.518,1 tỷ đồng", "cộng", "đúng"],
    ["a product", "12", "5", "60", "tích", "đúng"],
    ["a quotient", "32,5", "65", "0,5", "thương", "đúng"],
    ["other things", "5 xã", "4 ha", "3", "", "Chưa tính: “5 xã” và “4 ha” khác loại đơn vị"],
    ["nothing to divide by", "5", "0", "3", "", "Chưa tính: số chia phải khác 0"],
    ["words", "5", "năm", "3", "", "Chưa tính: số thứ hai “năm” không phải là một số (có thể kèm đơn vị)"],
    ["an error value", "5", 4, DIV0, "", "Chưa tính: ô kết quả đã in đang lỗi #DIV/0!"],
  ])("%s: %p and %p printed %p (%s): %s", (_, left, right, stated, kind, answer) => {
    expect(checkStated(left, right, stated, kind)).toBe(answer);
  });

  test.each([null, 0, ""])("a blank cell (%p) leaves the answer blank", (blank) => {
    expect([checkStated(blank, 4, 3), checkStated(5, blank, 3), checkStated(5, 4, blank)]).toEqual([
      "",
      "",
      "",
    ]);
    expect(checkStated(1, 2, 50, blank)).toBe("đúng");
  });

  test("whole numbers without a unit are counts, with one they are rounded", () => {
    expect(checkStated("301", "192", "56,4", "tăng")).toMatch(/^sai: tính được 56,771; /);
    expect(checkStated("301 tỷ đồng", "192 tỷ đồng", "56,4", "tăng")).toMatch(
      /^khớp trong sai số làm tròn: /,
    );
  });

  test("an unknown kind is #VALUE! with those there are", () => {
    expect(thrownBy(() => checkStated(1, 2, 3, "mũ"))).toEqual(
      new ExcelError(
        "#VALUE!",
        "Không có phép tính “mũ”. Dùng một trong: tỷ lệ, tăng, tổng, hiệu, tích, thương, sản lượng.",
      ),
    );
  });
});

describe("TONGKHOP", () => {
  test.each([
    ["HL-C065", "60", [[5], [2], [3], [43]], "sai: tính được 53; chấp nhận 60"],
    [
      "TN-C021",
      "3.162,620",
      [
        ["1.465,483", "4,080"],
        ["1.693,056", null],
      ],
      "khớp trong sai số làm tròn: tính được 3.162,619 (từ 3.162,6175 đến 3.162,622); chấp nhận 3.162,6195 – 3.162,621",
    ],
    ["HD-C136", "83.209 hồ sơ", [["5.501"], ["75.713"], [0]], "sai: tính được 81.214; chấp nhận 83.209"],
    ["one part", "5", [["5"]], "đúng"],
    ["no parts", "60", [[null], [0]], ""],
    ["no total", null, [["5"]], ""],
    ["an error value", "60", [[5], [DIV0]], "Chưa tính: ô phần thứ 2 đang lỗi #DIV/0!"],
    ["words", "60", [[5], ["x"]], "Chưa tính: phần “x” không phải là một số (có thể kèm đơn vị)"],
  ])("%s: %p of %j: %s", (_, total, parts, answer) => {
    expect(checkTotal(total, parts)).toBe(answer);
  });
});

describe("COCAU", () => {
  test.each([
    [["59,7%", "33,7%", "6,6%"], "đúng: các tỷ trọng cộng được 100"],
    [[59.7, 33.7, 6.5], "khớp trong sai số làm tròn: cộng được 99,9 (từ 99,75 đến 100,2)"],
    [[59.7, 33.7, 16.5], "sai: cộng được 109,9 (từ 109,75 đến 110,2), không phải 100"],
    [[0.597, 0.337, 0.066], "đúng: các tỷ trọng cộng được 1"],
    [[null, 0], ""],
    [[5, DIV0], "Chưa tính: ô tỷ trọng thứ 2 đang lỗi #DIV/0!"],
  ])("%j: %s", (shares, answer) => {
    expect(checkShares(shares.map((share) => [share]))).toBe(answer);
  });
});
