import { fold } from "../text/fold";
import { excerpt } from "../text/excerpt";
import { normaliseText } from "../text/normalise";
import { remember } from "../text/remember";
import type { ColumnRole } from "./indicatorTable";
import { OWN_HEADER_PREFIX } from "./ownColumns";

/** What a header text says: a role, or "field" for the group that a row belongs to ("Lĩnh vực"). */
export type HeaderRole = ColumnRole | "field";

/** Wordings of one role: the whole header, or words in it. Alternatives are separated by "|". */
interface Wording {
  /** "none": the column holds nothing that is judged. */
  readonly role: HeaderRole | "none";
  readonly whole?: string;
  readonly within?: string;
}

/** Most telling first; the first that fits decides. */
const SPECIFIC: readonly Wording[] = [
  { role: "stt", whole: "s ?t ?t\\.?|số ?t ?t|t\\.?t\\.?|số thứ tự|thứ tự|s\\.t\\.t\\.?|số|№" },
  { role: "code", whole: "mã", within: "mã số|mã chỉ tiêu|mã ct" },
  { role: "direction", whole: "chiều|chiều tốt|chiều đánh giá|chiều của chỉ tiêu" },
  {
    role: "none",
    whole: "kỳ trước",
    within:
      "thời gian hoàn thành|thời gian thực hiện|thời hạn|căn cứ|cơ quan giao|cấp giao|nguồn số liệu|th kỳ trước|thực hiện kỳ trước|tháng trước",
  },
  {
    role: "note",
    within: "ghi chú|thuyết minh|lý do|giải trình|nguyên nhân|giải pháp|kiến nghị|khắc phục",
  },
  {
    role: "owner",
    within:
      "chủ trì|phụ trách|theo dõi|cơ quan báo cáo|đơn vị báo cáo|đơn vị thực hiện|cơ quan thực hiện|người nhập|tham mưu|chịu trách nhiệm|phối hợp",
  },
  {
    role: "unit",
    whole: "đơn vị|đơn vị đo lường",
    within: "đơn vị tính|đ\\.?v\\.?t|đv tính|đơn vị đo|đv|đ/v tính",
  },
  { role: "growth", within: "tăng trưởng|tốc độ tăng|tăng, giảm|tăng/giảm" },
  {
    role: "status",
    within:
      "đánh giá|mức độ hoàn thành|mức độ đạt|kết luận|tình trạng|trạng thái|đạt/không đạt|đạt, không đạt|đạt/chưa đạt|xếp loại",
  },
];

const GENERAL: readonly Wording[] = [
  { role: "completion", within: "tỷ lệ|hoàn thành|th/kh|đạt %" },
  { role: "prior", within: "cùng kỳ|năm trước|năm liền trước" },
  {
    role: "name",
    whole:
      "chỉ tiêu|tên chỉ tiêu|nội dung|nội dung chỉ tiêu|chỉ tiêu chủ yếu|các chỉ tiêu|danh mục chỉ tiêu|các chỉ tiêu chủ yếu|hệ thống chỉ tiêu|tên các chỉ tiêu|danh mục",
  },
  { role: "field", whole: "lĩnh vực|ngành|nhóm|ngành, lĩnh vực|nhóm chỉ tiêu|loại chỉ tiêu|nhóm lĩnh vực" },
  { role: "actual", within: "thực hiện|ước|uth|ưth|kết quả|kqth|th|đạt được|lũy kế" },
  { role: "target", within: "kế hoạch|kh|chỉ tiêu|mục tiêu|nghị quyết|giao|dự toán|nq|phấn đấu" },
  { role: "name", within: "nội dung|nhiệm vụ|tiêu chí|tên|lĩnh vực" },
];

const PLAN = fold("(?:kh|kế hoạch|dự toán|nghị quyết|nq|chỉ tiêu|mục tiêu|giao|qđ)");
const RESULT = fold("(?:th|ước|ưth|uth|thực hiện|ck|cùng kỳ)");
/** A quotient of two columns: "ƯTH 2025/KH 2025" is a completion, "ƯTH 2025/TH 2024" and "2025/2024" are growth. */
const OVER_PLAN = new RegExp(`(?:th|thực hiện)[^/]*/\\s*${PLAN}(?!\\p{L})`, "u");
const OVER_RESULT = new RegExp(
  `(?:th|thực hiện|kh|kế hoạch)[^/]*/\\s*${RESULT}(?!\\p{L})|20\\d\\d ?/ ?20\\d\\d`,
  "u",
);
/** "so với KH", "so cùng kỳ", "so với 2024": what the result is compared with decides. */
const COMPARED = /(?<!\p{L})so (?:với )?(.*)$/u;
const HAS_PLAN = new RegExp(`(?<!\\p{L})${PLAN}(?!\\p{L})`, "u");
const HAS_RESULT = new RegExp(`(?<!\\p{L})(?:${RESULT}|năm trước|20\\d\\d)(?!\\p{L})`, "u");

interface RoleTest {
  readonly role: HeaderRole | "none";
  readonly fits: (key: string) => boolean;
}

function roleTest({ role, whole, within }: Wording): RoleTest {
  const alternatives = (words: string): string => words.split("|").map(fold).join("|");
  const isWhole = whole === undefined ? null : new RegExp(`^(?:${alternatives(whole)})$`, "u");
  const has =
    within === undefined ? null : new RegExp(`(?<!\\p{L})(?:${alternatives(within)})(?!\\p{L})`, "u");
  return { role, fits: (key) => (isWhole?.test(key) ?? false) || (has?.test(key) ?? false) };
}

const SPECIFIC_TESTS = SPECIFIC.map(roleTest);
const GENERAL_TESTS = GENERAL.map(roleTest);

/** The decision or resolution that a plan column cites at length. */
const CITATION = new RegExp(
  `(?<=\\p{L}.*) (?:theo|tại|kèm theo|ban hành)(?: \\p{L}+)? (?:${fold("quyết định|nghị quyết|qđ|nq|văn bản")}) .*$`,
  "u",
);

/** A header text on one line, without the bracketed unit or formula and the citation behind it. */
export const headerKey = remember((text): string =>
  fold(normaliseText(excerpt(text)).text)
    .replace(/\([^)]*\)/g, " ")
    .replace(/\s+/g, " ")
    .replace(/ (?=[,;])/g, "")
    .replace(/(?<!\p{L})so sánh(?: với)?(?!\p{L})/gu, "so với")
    .trim()
    .replace(CITATION, ""),
);

/** Longer texts are names or sentences of the table's body. */
const LONGEST_HEADER = 80;

/** A figure with its unit, or a second clause: a cell of the body. */
const VALUE = /\d ?%|\d ?(?:ha|tấn|tỉ|triệu|người)(?!\p{L})|[;:]/u;

function comparedRole(key: string): ColumnRole | null {
  if (OVER_PLAN.test(key)) return "completion";
  if (OVER_RESULT.test(key)) return "growth";
  const base = COMPARED.exec(key)?.[1];
  if (base === undefined) return null;
  return HAS_RESULT.test(base) && !HAS_PLAN.test(base) ? "growth" : "completion";
}

/** Figures alone: they head no column, and there are too many to be remembered. */
const FIGURES = /^[\d.,\s]*$/u;

/** What a column headed by `text` holds; null when the words say nothing, or the add-in wrote them. */
export function roleOfHeader(text: string): HeaderRole | null {
  return FIGURES.test(text) ? null : roleOfWords(text);
}

const roleOfWords = remember((text): HeaderRole | null => {
  if (text.startsWith(OWN_HEADER_PREFIX)) return null;
  const key = headerKey(text);
  if (key.length > LONGEST_HEADER || VALUE.test(key)) return null;
  if (/\([^)]*đạt[^)]*(?:không|chưa) đạt/u.test(fold(normaliseText(text).text))) return "status";
  const isPercent = text.includes("%");
  const quotient = OVER_PLAN.test(key) || OVER_RESULT.test(key) ? comparedRole(key) : null;
  const role =
    quotient ??
    SPECIFIC_TESTS.find(({ fits }) => fits(key))?.role ??
    comparedRole(key) ??
    GENERAL_TESTS.find(({ fits }) => fits(key))?.role;
  if (role === "none") return null;
  if (role === "status" && isPercent) return "completion";
  if (role === "prior" && isPercent) return "growth";
  return role ?? (isPercent ? "completion" : null);
});

const VERDICT =
  /^(?:(?:hoàn thành )?vượt(?: mức)?|đạt|(?:không|chưa|ko) đạt|(?:(?:không|chưa) )?hoàn thành|(?:không|chưa) đánh giá)(?: (?:kế hoạch|kh|chỉ tiêu|mức|giao))*$/u;

/** The verdict that heads a column of crosses ("Không đạt KH"), on one line; null for other headers. */
export function verdictOfHeader(text: string): string | null {
  if (FIGURES.test(text)) return null;
  return VERDICT.test(headerKey(text)) ? normaliseText(text).text.replace(/\s+/g, " ").trim() : null;
}

/** The header names a stretch target beside the assigned one: "Phấn đấu", "Mục tiêu phấn đấu". */
export function isAspiration(text: string): boolean {
  return headerKey(text).includes(fold("phấn đấu"));
}

/** The plan as changed during the year: "Kế hoạch điều chỉnh". */
export function isAdjusted(text: string): boolean {
  return /điều chỉnh|bổ sung/u.test(fold(normaliseText(text).text));
}
