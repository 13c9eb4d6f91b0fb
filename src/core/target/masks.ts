import { fold } from "../text/fold";

/** Alternatives of folded words for a pattern. */
function words(...alternatives: string[]): string {
  return `(?:${alternatives.map((word) => fold(word).replace(/[.()]/g, "\\$&")).join("|")})`;
}

const YEAR = "(?:19|20)\\d{2}(?![.,]?\\d)";
const START = "(?<![\\p{L}\\d])";

/**
 * Digits that are no figures, matched on the folded text: document numbers, dates, years, classes, ages, scales,
 * list numbers. Each pattern is linear: no nested repetition.
 */
const MASKS: readonly RegExp[] = [
  // 51/NQ-HĐND, 37/2022/NQ-HĐND, 3631/BVHTTDL-VHCS, 231-TB/ThU
  `(?<!\\d)\\d+[a-z]?(?:/\\d{4})?/[a-zđ]+\\d*-[\\p{L}\\d]+`,
  `(?<!\\d)\\d+(?:/\\d{4})?/(?:nq|qđ|kh|bc|ct|nđ|tt|tb|cv|ubtvqh\\d*)(?![\\p{L}])`,
  `(?<!\\d)\\d+-(?:nq|qđ|kh|bc|ctr|ct|tb|cv|kl|hd)/\\p{L}+`,
  // dates and periods
  `(?<!\\d)(?:19|20)\\d{2}-\\d{1,2}-\\d{1,2}(?:[t ]\\d{1,2}:\\d{2}(?::\\d{2})?)?(?![\\d.,])`,
  `(?<!\\d)\\d{1,2}/\\d{1,2}/\\d{4}`,
  `(?<!\\d)\\d{1,2}[.-]\\d{1,2}[.-]\\d{4}`,
  `${START}${words("ngày", "hôm")} \\d{1,2}(?:[/-]\\d{1,2})?`,
  `${START}${words("tháng")} \\d{1,2}(?:[/-]\\d{4})?`,
  `${START}${words("quý")} (?:[1-4]|[iv]+)(?:/\\d{4})?(?!\\p{L})`,
  `(?<!\\d)(?:0?[1-9]|1[0-2])/${YEAR}(?! ?\\p{L})`,
  `${START}\\d{1,2} ${words("tháng đầu năm", "tháng cuối năm", "tháng năm", "tháng đầu", "tháng cuối")}`,
  `${YEAR} ?[-,] ?(?:19|20)?\\d{2}(?!\\d)`,
  `${START}${words(
    ...[
      "năm học",
      "năm",
      "giai đoạn",
      "nhiệm kỳ",
      "vụ",
      "đến",
      "từ",
      "kỳ",
      "hết",
      "cuối",
      "đầu",
      "so với",
      "so",
    ],
    ...[
      "trước",
      "sau",
      "kế hoạch",
      "kh",
      "th",
      "thực hiện",
      "ước",
      "chuẩn",
      "tiêu chí",
      "xuân",
      "cùng kỳ",
      "cuối năm",
      "chỉ tiêu",
    ],
  )} ${YEAR}`,
  `(?<!\\d)(?:19|20)\\d{2}, ?(?:19|20)\\d{2}(?!\\d)`,
  `(?<!\\d)1[89]\\d{2} ?- ?(?:19|20)\\d{2}(?!\\d)`,
  `\\( ?${YEAR} ?\\)`,
  `(?<=^|[;\\n] ?)${YEAR}(?= ?:)`,
  `${START}${words("trước", "sau", "đến", "từ", "hết", "xong", "đến hết")} \\d{1,2}/\\d{1,2}(?![\\d/%]| ?\\p{L})`,
  // "31/12" alone: more of a month's days than of a whole
  `^(?:1[3-9]|2\\d|3[01])/(?:0?[1-9]|1[0-2])$`,
  // classes, ranks, numbered things
  `${START}${words(
    ...[
      "mức độ",
      "cấp độ",
      "loại",
      "hạng",
      "con thứ",
      "lần thứ",
      "thứ",
      "mũi",
      "khóa",
      "đề án",
      "nghị quyết",
      "quyết định",
    ],
    ...[
      "thông tư",
      "nghị định",
      "quốc lộ",
      "ql",
      "tỉnh lộ",
      "vành đai",
      "giai đoạn",
      "khu vực",
      "vùng",
      "top",
      "tốp",
      "phần mềm",
    ],
  )} ?(?:\\d{1,4}|[ivx]+)(?![\\p{L}\\d]|[.,]\\d| ?%)`,
  `${START}${words("lớp", "khối", "đợt", "nhóm", "tổ", "thôn", "khu", "ngõ", "điều", "khoản", "đối tượng")} \\d{1,3}(?= *(?:[,;.)]|$))`,
  `${START}${words("đợt")} \\d{1,2}(?= ${words("năm")})`,
  `${START}${words("đường tỉnh", "đt")} ?\\d{2,3}[a-z]?(?![\\p{L}\\d])`,
  `${START}${words("công viên", "quảng trường")} \\d{1,2}/\\d{1,2}(?![\\d/])`,
  `${START}km ?\\d+\\+\\d+`,
  `${START}ql ?[.]? ?\\d{1,3}[a-z]?(?![\\p{L}\\d])`,
  `${START}${words("cả")} \\d+ ${words("tiêu chí", "tiêu chuẩn", "nội dung", "mặt", "lĩnh vực", "cấp học", "cấp")}(?!\\p{L})`,
  `(?:${words("từ")} )?\\d(?: ?- ?\\d)? ${words("sao")}(?: ${words("trở lên")})?(?!\\p{L})`,
  // ages and per-head bases in names: "dưới 5 tuổi", "từ 15 tuổi trở lên", "trên 100 dân", "trên 1 ha"
  `(?:${words("dưới", "trên", "từ", "đủ")} )?(?<!\\d)\\d+(?: ?(?:-|${words("đến", "đến dưới")}) ?\\d+)? ?${words(
    ...["tuổi", "tháng tuổi"],
  )}(?: ${words("trở lên", "trở xuống")})?`,
  `${START}${words("trên", "tính trên")} (?:0?1|100|1[.]?000|10[.]?000|100[.]?000) ?${words(
    ...["ha", "dân", "người dân", "người", "trẻ", "km", "km2", "hộ", "vạn dân"],
  )}(?!\\p{L})`,
  `${words("tỷ lệ", "tl")} 1/\\d[\\d.]*`,
  `\\[\\d{1,3}\\]`,
  // names with digits
  `covid ?- ?\\d+`,
  `iso ?\\d+(?::\\d+)?`,
  `${START}[a-zđ]+\\d+:(?:19|20)\\d{2}`,
  `${START}${words("tuổi")} \\d{1,3}(?!\\d)`,
  `^ *\\d{1,2}(?:[.]\\d{1,2})+[.](?= *(?:\\p{L}|$))`,
  `^ *\\(?\\d{1,2}[.)] (?=[^ ])`,
  `(?<=^|[;.:\\n] ?)\\(\\d{1,2}\\)(?= ?\\p{L})`,
].map((source) => new RegExp(source, "gu"));

/** Ranks, which look like classes: "thứ 15/63", "xếp hạng 12". Their digits are figures. */
const RANKS: readonly RegExp[] = [
  `${START}${words("thứ", "hạng", "vị trí")} \\d{1,3}/\\d{1,3}(?![/\\d])`,
  `${START}${words("xếp", "đứng")}(?: ${words("thứ", "hạng", "thứ hạng", "vị trí", "vị trí thứ", "hạng thứ")}) \\d{1,3}(?!\\d)`,
  `^(?:[<>=≤≥]{1,2} )?${words("thứ", "hạng")} \\d{1,3}$`,
].map((source) => new RegExp(source, "gu"));

/** Any of the masks; most texts hold none. */
const ANY = new RegExp(MASKS.map(({ source }) => source).join("|"), "u");

/** For each place of a folded text, 1 where its digits are no figure; null when all digits are figures. */
export function maskDigits(folded: string): Uint8Array | null {
  if (!ANY.test(folded)) return null;
  const masked = new Uint8Array(folded.length);
  for (const mask of MASKS) {
    for (const match of folded.matchAll(mask)) masked.fill(1, match.index, match.index + match[0].length);
  }
  for (const rank of RANKS) {
    for (const match of folded.matchAll(rank)) masked.fill(0, match.index, match.index + match[0].length);
  }
  return masked;
}
