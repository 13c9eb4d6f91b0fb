import { readParts } from "../target/reading/parsePhrase";
import { isBlank } from "../target/parts/targetComponents";
import { fold } from "../text/fold";
import { normaliseText } from "../text/normalise";
import type { AssessedRow } from "../table/indicatorTable";
import { unitOf } from "./levels";
import type { TableRule } from "./model";
import { placeIn } from "./placeIn";

/** Names that say what is counted, or that have no unit. */
const SAYS_UNIT = new RegExp(
  `(?<!\\p{L})(?:${["số", "tỷ lệ", "tỷ trọng", "tỷ suất", "chỉ số", "hệ số", "xếp hạng", "thứ hạng", "mức giảm", "tốc độ"].map(fold).join("|")})(?!\\p{L})`,
  "u",
);

function hasUnit(text: string): boolean {
  const { parts } = readParts(text);
  return parts.some(({ figure, label }) => figure?.unit != null || /\p{L}{2,}/u.test(label));
}

function isOpen(row: AssessedRow): boolean {
  const { name, target, actual } = row;
  if (row.evaluation.reason === "counted_names") return false;
  if (row.evaluation.components.length === 0 || unitOf(row) || row.definitions.some(({ unit }) => unit))
    return false;
  if (!isBlank(row.unit) || SAYS_UNIT.test(fold(normaliseText(name).text))) return false;
  return !isBlank(target) && !hasUnit(target) && !hasUnit(actual);
}

/** Figures of which neither column, name nor cell tells the unit. */
export const unitMissing: TableRule = {
  id: "unit-missing",
  scope: "table",
  severity: "info",
  what: {
    vi: "Không thấy đơn vị tính ở cột, ở tên hay ở ô số liệu.",
    en: "No unit is found in the column, the name or the figures.",
  },
  why: {
    vi: "Không có đơn vị thì 1.400 có thể là tỷ hay triệu đồng; không so được với bảng khác.",
    en: "Without a unit 1.400 may be millions or billions, and cannot be compared with another table.",
  },
  todo: { vi: "Điền đơn vị tính của dòng.", en: "Fill in the unit of the row." },
  source: "Nghị định 60/2018/NĐ-CP: chỉ tiêu báo cáo có tên, đơn vị tính, kỳ",
  examples: {
    notOk: [{ row: { name: "Thu ngân sách trên địa bàn", target: "1.400", actual: "1.721,4" } }],
    ok: [
      { row: { name: "Thu ngân sách trên địa bàn", unit: "Tỷ đồng", target: "1.400", actual: "1.721,4" } },
      { row: { name: "Thu ngân sách (tỷ đồng)", target: "1.400", actual: "1.721,4" } },
      { row: { name: "Thu ngân sách", target: "1.400 tỷ đồng", actual: "1.721,4" } },
      { row: { name: "Số xã đạt chuẩn nông thôn mới", target: "10", actual: "11" } },
      { row: { name: "Thuê bao băng rộng", unit: "Tỷ lệ", target: "80/100 dân", actual: "80/100 dân" } },
    ],
  },
  check: ({ table, rows }) => {
    const open = table.header.columns.unit === undefined ? [] : rows.filter(isOpen);
    const [first] = open;
    if (!first) return [];
    const { target, actual } = first;
    const places = open.map(({ row }) => row).join(", ");
    return [
      {
        at: placeIn(table, first, "unit"),
        message: {
          vi: `Không rõ đơn vị tính của ${target} và ${actual} (dòng ${places}).`,
          en: `The unit of ${target} and ${actual} is not told (rows ${places}).`,
        },
        evidence: { target, actual, rows: places },
      },
    ];
  },
};
