import { readNumber, readTargetText, unicodeText } from "../../src/functions/functions";
import { DIV0, ExcelError, provideExcelErrors, thrownBy } from "./excelError";

provideExcelErrors();

describe("DOCSO", () => {
  test.each([
    ["1.721,4", 1721.4],
    ["301,011", 301.011],
    [301.011, 301.011],
    [0, 0],
    [null, ""],
    ["  ", ""],
    [DIV0, "Không đọc được: ô văn bản đang lỗi #DIV/0!"],
  ])("%p → %p", (text, value) => {
    expect(readNumber(text)).toBe(value);
  });

  test("what is no number is #VALUE! with the text", () => {
    expect(thrownBy(() => readNumber("30.4.2023"))).toEqual(
      new ExcelError("#VALUE!", "Không đọc được “30.4.2023” thành một số."),
    );
  });
});

describe("DOCCHITIEU", () => {
  test.each([
    [["Giảm còn dưới 2,32%"], "< 2,32%"],
    [["1.400", "Tỷ đồng"], "≥ 1.400 tỷ đồng"],
    [[1400], "≥ 1.400"],
    [["5", "vụ", "Số vụ tai nạn giao thông"], "≤ 5 vụ"],
    [["Hoàn thành"], "Chỉ tiêu định tính, không có con số để so sánh."],
    [["-"], "Chưa có chỉ tiêu."],
    [[null], ""],
    [[0], ""],
    [[DIV0], "Không đọc được: ô chỉ tiêu đang lỗi #DIV/0!"],
  ])("%j: %s", ([target, unit, name], reading) => {
    expect(readTargetText(target, unit, name)).toBe(reading);
  });
});

describe("UNICODE", () => {
  test.each([
    ["Kinh tÕ", "TCVN3", "Kinh tế"],
    ["Kinh tÕ", "ABC", "Kinh tế"],
    ["Kinh tÕ", ".VnTime", "Kinh tế"],
    ["Kinh tÕ", ".VnTimeH", "KINH TẾ"],
    ["Kinh teá", "VNI", "Kinh tế"],
    ["Kinh teá", "vni-times", "Kinh tế"],
    [null, "VNI", ""],
    [0, "VNI", ""],
    [DIV0, "VNI", "Không đọc được: ô văn bản đang lỗi #DIV/0!"],
  ])("%p in %s: %p", (text, font, answer) => {
    expect(unicodeText(text, font)).toBe(answer);
  });

  test.each(["Arial", "", null])("nothing is guessed of the font %p", (font) => {
    expect(thrownBy(() => unicodeText("Kinh tÕ", font))).toBeInstanceOf(ExcelError);
  });
});
