import { countRows, talliesOf } from "./tallies";
import type { TableRule } from "./model";

const HEADER = ["STT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện", "Đánh giá"];
const ROWS = [
  ["1", "Làng văn hóa", "%", "93", "98", "Vượt"],
  ["", "Cơ quan văn hóa", "Cơ quan", "10", "12", "Vượt"],
  ["2", "Trường học", "Trường", "1", "1", "Đạt"],
];

/** A printed number of indicators that needs a row without a number to come out. */
export const subrowCounted: TableRule = {
  id: "subrow-counted",
  scope: "table",
  severity: "warning",
  what: {
    vi: "Tổng số chỉ tiêu in ra chỉ đúng khi tính cả dòng phụ không đánh số.",
    en: "The printed number of indicators comes out only if unnumbered sub-rows are counted.",
  },
  why: {
    vi: "Mẫu số k/n là số dòng có số thứ tự; tính thêm dòng phụ làm tỷ lệ đạt thay đổi.",
    en: "The n of k/n is the number of numbered rows; counting sub-rows changes the share.",
  },
  todo: {
    vi: "Đánh số cho dòng phụ, hoặc sửa tổng số chỉ tiêu.",
    en: "Number the sub-rows, or correct the number of indicators.",
  },
  source: "Phụ lục thành phố Hải Dương 2023: 10 dòng đánh số và 01 dòng phụ, n = 10",
  examples: {
    notOk: [{ sheet: [["Có 03/03 chỉ tiêu đạt và vượt kế hoạch"], HEADER, ...ROWS] }],
    ok: [{ sheet: [["Có 02/02 chỉ tiêu đạt và vượt kế hoạch"], HEADER, ...ROWS] }],
  },
  check: (context) => {
    const { counted, others } = countRows(context.rows);
    const found = talliesOf(context).filter(({ all }) => others > 0 && all === counted + others);
    const [n, sub] = [String(counted), String(others)];
    return found.map(({ cell, quote, all }) => ({
      at: { row: cell.row, column: cell.column },
      message: {
        vi: `Ghi “${quote}”: ${all} chỉ tiêu là ${n} dòng đánh số cộng ${sub} dòng phụ.`,
        en: `Printed “${quote}”: ${all} indicators are ${n} numbered rows and ${sub} sub-rows.`,
      },
      evidence: { stated: quote, counted: n, subrows: sub },
    }));
  },
};
