import { fold } from "../text/fold";
import { normaliseText } from "../text/normalise";
import type { ColumnRole } from "./indicatorTable";

/** Begins the header of every column that the add-in writes; such columns are never read as the office's own. */
export const OWN_HEADER_PREFIX = "KTXH: ";

function words(...alternatives: string[]): string {
  return `(?<!\\p{L})(?:${alternatives.map(fold).join("|")})(?!\\p{L})`;
}

/** Header wordings by role, most telling first; the first that matches decides. */
const ROLES: readonly (readonly [ColumnRole, RegExp])[] = (
  [
    ["stt", `^(?:${["stt", "số tt", "tt", "số thứ tự", "s.t.t", "số tt."].map(fold).join("|")})$`],
    ["note", words("ghi chú", "thuyết minh", "lý do", "giải trình", "nguyên nhân")],
    [
      "owner",
      words(
        "chủ trì",
        "phụ trách",
        "theo dõi",
        "cơ quan báo cáo",
        "đơn vị thực hiện",
        "cơ quan thực hiện",
        "người nhập",
        "đơn vị báo cáo",
      ),
    ],
    ["unit", `${words("đơn vị tính", "đvt", "đv tính", "đơn vị đo", "đv")}|^${fold("đơn vị")}$`],
    [
      "growth",
      words(
        "cùng kỳ",
        "so với năm trước",
        "so năm trước",
        "tăng trưởng",
        "tốc độ tăng",
        "tăng, giảm",
        "tăng/giảm",
        "so với th",
      ),
    ],
    [
      "status",
      words(
        "đánh giá",
        "mức độ hoàn thành",
        "mức độ đạt",
        "kết luận",
        "tình trạng",
        "đạt/không đạt",
        "đạt, không đạt",
        "kết quả đánh giá",
        "xếp loại",
      ),
    ],
    [
      "completion",
      `${words("so với kế hoạch", "so với kh", "so kế hoạch", "so kh", "so sánh", "tỷ lệ hoàn thành", "tỷ lệ thực hiện", "hoàn thành", "th/kh", "uth/kh", "tỷ lệ đạt", "so với dự toán", "so với nq", "so với nghị quyết", "tỷ lệ")}|%`,
    ],
    [
      "name",
      `^(?:${["chỉ tiêu", "tên chỉ tiêu", "nội dung", "nội dung chỉ tiêu", "chỉ tiêu chủ yếu", "các chỉ tiêu", "danh mục chỉ tiêu", "các chỉ tiêu chủ yếu", "nội dung/chỉ tiêu", "hệ thống chỉ tiêu", "tên các chỉ tiêu", "danh mục", "lĩnh vực/chỉ tiêu"].map(fold).join("|")})$`,
    ],
    [
      "actual",
      words(
        "thực hiện",
        "ước thực hiện",
        "ước th",
        "uth",
        "ước",
        "kết quả",
        "th",
        "đạt được",
        "lũy kế",
        "kết quả thực hiện",
        "ước đạt",
        "số liệu thực hiện",
      ),
    ],
    [
      "target",
      words("kế hoạch", "kh", "chỉ tiêu giao", "chỉ tiêu", "mục tiêu", "nghị quyết", "giao", "dự toán", "nq"),
    ],
    ["name", words("nội dung", "nhiệm vụ", "tiêu chí", "tên")],
  ] as const
).map(([role, source]) => [role, new RegExp(source, "u")]);

/** A header text on one line, without the bracketed unit or formula behind it. */
export function headerKey(text: string): string {
  return fold(
    normaliseText(text)
      .text.replace(/\s+/g, " ")
      .replace(/\([^)]*\)/g, " "),
  )
    .replace(/\s+/g, " ")
    .trim();
}

/** What a column headed by `text` holds; null when the words say nothing, or the add-in wrote them. */
export function roleOfHeader(text: string): ColumnRole | null {
  if (text.startsWith(OWN_HEADER_PREFIX)) return null;
  const key = headerKey(text);
  if (key === "") return /%/.test(text) ? "completion" : null;
  return ROLES.find(([, pattern]) => pattern.test(key))?.[0] ?? null;
}

/** The last year named in a header ("Kế hoạch năm 2023" → 2023); null for none. */
export function yearOfHeader(text: string): number | null {
  const years = text.match(/(?<!\d)20\d{2}(?!\d)/g);
  return years ? Number(years.at(-1)) : null;
}

/** The header speaks of a part of the year: "Thực hiện 6 tháng", "Quý III". */
export function isPartOfYear(text: string): boolean {
  return /\d+ tháng|tháng \d|quí|đến hết tháng|lũi kế/u.test(fold(text));
}
