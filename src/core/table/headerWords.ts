import { fold } from "../text/fold";
import { normaliseText } from "../text/normalise";
import type { ColumnRole } from "./indicatorTable";

/** Begins the header of every column that the add-in writes; such columns are never read as the office's own. */
export const OWN_HEADER_PREFIX = "KTXH: ";

/** Wordings of one role: the whole header, or words in it. Alternatives are separated by "|". */
interface Wording {
  readonly role: ColumnRole;
  readonly whole?: string;
  readonly within?: string;
}

/** Most telling first; the first that fits decides. */
const WORDINGS: readonly Wording[] = [
  { role: "stt", whole: "stt|số tt|tt|số thứ tự|s.t.t|số" },
  { role: "note", within: "ghi chú|thuyết minh|lý do|giải trình|nguyên nhân" },
  {
    role: "owner",
    within:
      "chủ trì|phụ trách|theo dõi|cơ quan báo cáo|đơn vị báo cáo|đơn vị thực hiện|cơ quan thực hiện|người nhập|tham mưu",
  },
  { role: "unit", whole: "đơn vị", within: "đơn vị tính|đvt|đv tính|đơn vị đo|đv" },
  {
    role: "growth",
    within:
      "cùng kỳ|so với năm trước|so năm trước|tăng trưởng|tốc độ tăng|tăng, giảm|tăng/giảm|so với th|so th",
  },
  {
    role: "status",
    within: "đánh giá|mức độ hoàn thành|mức độ đạt|kết luận|tình trạng|đạt/không đạt|đạt, không đạt|xếp loại",
  },
  {
    role: "completion",
    within:
      "so với kế hoạch|so với kh|so kế hoạch|so kh|so sánh|tỷ lệ|hoàn thành|th/kh|so với dự toán|so với nq|so với nghị quyết|đạt %",
  },
  {
    role: "name",
    whole:
      "chỉ tiêu|tên chỉ tiêu|nội dung|nội dung chỉ tiêu|chỉ tiêu chủ yếu|các chỉ tiêu|danh mục chỉ tiêu|các chỉ tiêu chủ yếu|hệ thống chỉ tiêu|tên các chỉ tiêu|danh mục",
  },
  { role: "actual", within: "thực hiện|ước|uth|ưth|kết quả|kqth|th|đạt được|lũy kế" },
  { role: "target", within: "kế hoạch|kh|chỉ tiêu|mục tiêu|nghị quyết|giao|dự toán|nq|phấn đấu" },
  { role: "name", within: "nội dung|nhiệm vụ|tiêu chí|tên|lĩnh vực" },
];

/** A quotient of two columns: "ƯTH 2025/KH 2025" is a completion, "ƯTH 2025/TH 2024" a growth. */
const OVER_PLAN = /th[^/]*\/\s*(?:kh|kế hoạch|dự toán)/u;
const OVER_RESULT = /th[^/]*\/\s*(?:th|ck|cùng kì)/u;

function matcher({ whole, within }: Wording): (key: string) => boolean {
  const alternatives = (words: string): string => words.split("|").map(fold).join("|");
  const isWhole = whole === undefined ? null : new RegExp(`^(?:${alternatives(whole)})$`, "u");
  const has =
    within === undefined ? null : new RegExp(`(?<!\\p{L})(?:${alternatives(within)})(?!\\p{L})`, "u");
  return (key) => (isWhole?.test(key) ?? false) || (has?.test(key) ?? false);
}

const ROLES = WORDINGS.map((wording) => ({ role: wording.role, fits: matcher(wording) }));

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

/** Longer texts are names or sentences of the table's body. */
const LONGEST_HEADER = 80;

/** A figure with its unit, or a second clause: a cell of the body. */
const VALUE = /\d ?%|\d ?(?:ha|tấn|tỉ|triệu|người)(?!\p{L})|[;:]/u;

/** What a column headed by `text` holds; null when the words say nothing, or the add-in wrote them. */
export function roleOfHeader(text: string): ColumnRole | null {
  if (text.startsWith(OWN_HEADER_PREFIX)) return null;
  const key = headerKey(text);
  if (key.length > LONGEST_HEADER || VALUE.test(key)) return null;
  if (OVER_PLAN.test(key)) return "completion";
  if (OVER_RESULT.test(key)) return "growth";
  const role = ROLES.find(({ fits }) => fits(key))?.role;
  return role ?? (/%/.test(text) ? "completion" : null);
}

/** The last year named in a header ("Kế hoạch năm 2023" → 2023); null for none. */
export function yearOfHeader(text: string): number | null {
  const years = text.match(/(?<!\d)20\d{2}(?!\d)/g);
  return years ? Number(years.at(-1)) : null;
}

/** The header names a stretch target beside the assigned one: "Phấn đấu", "Mục tiêu phấn đấu". */
export function isAspiration(text: string): boolean {
  return fold(text).includes(fold("phấn đấu"));
}

/** The header speaks of a part of the year: "Thực hiện 6 tháng", "Quý III". */
export function isPartOfYear(text: string): boolean {
  return /\d+ tháng|tháng \d|quí|đến hết tháng|lũi kế/u.test(fold(text));
}
