import { nameUnit } from "../../src/app/unitName";
import { readTable } from "../../src/core/table/readTable";
import { sheetOf } from "../table/sheetOf";

const HEADER = ["STT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch năm 2023", "Thực hiện năm 2023"];

function tableUnder(...titles: string[]) {
  const row = ["1", "Tỷ lệ hộ nghèo", "%", "5", "4"];
  const table = readTable(sheetOf([...titles.map((title) => [title]), HEADER, row]));
  if (!table) throw new Error("no table");
  return [{ table }];
}

test.each([
  ["xa-thach-ha.xlsx", "UBND XÃ THẠCH HẠ", "XÃ THẠCH HẠ"],
  ["huyen-a/03_Thach Ha.xlsx", "Kết quả của xã Thạch Hạ năm 2023", "xã Thạch Hạ"],
  ["dau lieu.xlsx", "KẾT QUẢ CỦA PHƯỜNG ĐẬU LIÊU NĂM 2023", "PHƯỜNG ĐẬU LIÊU"],
  ["Biểu 01 năm 2023.xlsx", "Kết quả của xã Thạch Hạ năm 2023", "xã Thạch Hạ"],
  ["quy-3.xlsx", "KẾT QUẢ CỦA PHƯỜNG 7 QUÝ III", "PHƯỜNG 7"],
])("%s under “%s” is named by the sheet: %s", (file, title, unit) => {
  expect(nameUnit(file, tableUnder(title))).toEqual({ unit, named: "sheet" });
});

test.each([
  ["xa-thach-ha.xlsx", "UBND XÃ LỘC VĨNH", "xa-thach-ha"],
  ["xa_thach_ha.xlsx", "Kết quả thực hiện các chỉ tiêu", "xa thach ha"],
  ["Xã Thạch Hạ.xlsx", "Các xã, phường", "Xã Thạch Hạ"],
  ["Biểu 01.xlsx", "Kết quả thực hiện các chỉ tiêu", "Biểu 01"],
])("%s under “%s” is named by the file: %s", (file, title, unit) => {
  expect(nameUnit(file, tableUnder(title))).toEqual({ unit, named: "file" });
});

test("two places above the table name nobody when the file's name says nothing", () => {
  const tables = tableUnder("UBND TỈNH HÀ TĨNH", "XÃ THẠCH HẠ");
  expect(nameUnit("Biểu 01.xlsx", tables)).toEqual({ unit: "Biểu 01", named: "file" });
});

test("a name in decomposed letters is composed", () => {
  expect(nameUnit("Xã Thạch Hạ.xlsx".normalize("NFD"), tableUnder("Kết quả")).unit).toBe("Xã Thạch Hạ");
});
