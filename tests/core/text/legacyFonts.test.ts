import { decodeLegacyText } from "../../../src/core/text/legacyFonts";
import { readTable } from "../../../src/core/table/readTable";
import { sheetOf } from "../../table/sheetOf";

test.each([
  [".VnTime", "§¬n vÞ tÝnh", "Đơn vị tính"],
  [".VnArial", "Tû lÖ hé nghÌo gi¶m", "Tỷ lệ hộ nghèo giảm"],
  [".VnTime", "Thu ng©n s¸ch nhµ n\u00ADíc", "Thu ngân sách nhà nước"],
  [".VnTimeH", "kÕ ho¹ch n¨m", "KẾ HOẠCH NĂM"],
  ["VNI-Times", "ngöôøi", "người"],
  ["VNI-Times", "möùc giaûm tyû leä hoä ngheøo", "mức giảm tỷ lệ hộ nghèo"],
  ["VNI-Helve", "ÑÔN VÒ TÍNH: TYÛ ÑOÀNG", "ĐƠN VỊ TÍNH: TỶ ĐỒNG"],
  ["VNI-Times", "Giaù trò saûn xuaát coâng nghieäp", "Giá trị sản xuất công nghiệp"],
])("%s: %s", (font, typed, seen) => {
  expect(decodeLegacyText(typed, font)).toBe(seen);
});

test.each(["Times New Roman", "Arial", undefined])("a Unicode font (%s) leaves every text alone", (font) => {
  expect(decodeLegacyText("Đơn vị: §¬n 80 m²", font)).toBe("Đơn vị: §¬n 80 m²");
});

test("a table typed in .VnTime is read", () => {
  const rows = [
    ["STT", "ChØ tiªu", "§VT", "KÕ ho¹ch", "Thùc hiÖn", "§¸nh gi¸"],
    ["1", "Tû lÖ hé nghÌo", "%", "D\u00ADíi 2", "1,5", "V\u00ADît"],
  ];
  const sheet = sheetOf(rows);
  const cells = sheet.cells.map((cell) => ({ ...cell, fontName: ".VnTime" }));
  const table = readTable({ ...sheet, cells });
  expect(table?.rows[0]).toMatchObject({ name: "Tỷ lệ hộ nghèo", target: "Dưới 2", stated: "Vượt" });
});
