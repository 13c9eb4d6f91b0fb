import { fold } from "../../text/fold";

/** Alternatives of folded words for a pattern. */
function words(...alternatives: string[]): string {
  return `(?:${alternatives.map((word) => fold(word).replace(/[.()]/g, "\\$&")).join("|")})`;
}

const YEAR = "(?:19|20)\\d{2}(?![.,]?\\d)";
const START = "(?<![\\p{L}\\d])";

/** What is counted per, in "trên 100 dân". */
const PER_HEAD = words(
  "ha",
  "dân",
  "người dân",
  "người",
  "trẻ",
  "km",
  "km2",
  "hộ",
  "vạn dân",
  "đơn vị diện tích",
  "lao động",
);

const WIDTH = words("rộng", "bề mặt", "mặt đường", "dày", "khẩu độ");

/** A pattern of digits that are no figures, and what no text that it matches goes without, whatever the digits are. */
type Mask = readonly [hint: string, pattern: string];

/** One of the words stands right before the digits. */
function behind(list: string, rest: string): Mask {
  return [`${list} ?[\\divx]`, `${START}${list}${rest}`];
}

/**
 * Digits that are no figures, matched on the folded text: document numbers, dates, years, classes, ages, scales,
 * list numbers. Each pattern is linear: no nested repetition.
 */
const MASKS: readonly Mask[] = [
  // 51/NQ-HĐND, 37/2022/NQ-HĐND, 3631/BVHTTDL-VHCS, 231-TB/ThU
  ["\\d[a-z]?/", `(?<!\\d)\\d+[a-z]?(?:/\\d{4})?/[a-zđ]+\\d*-[\\p{L}\\d]+`],
  ["\\d/", `(?<!\\d)\\d+(?:/\\d{4})?/(?:nq|qđ|kh|bc|ct|nđ|tt|tb|cv|ubtvqh\\d*)(?![\\p{L}])`],
  ["\\d-", `(?<!\\d)\\d+-(?:nq|qđ|kh|bc|ctr|ct|tb|cv|kl|hd)/\\p{L}+`],
  // dates and periods
  ["\\d-", `(?<!\\d)(?:19|20)\\d{2}-\\d{1,2}-\\d{1,2}(?:[t ]\\d{1,2}:\\d{2}(?::\\d{2})?)?(?![\\d.,])`],
  ["\\d/", `(?<!\\d)\\d{1,2}/\\d{1,2}/\\d{4}`],
  ["\\d-|\\d[.]\\d{1,2}[.-]\\d{4}", `(?<!\\d)\\d{1,2}[.-]\\d{1,2}[.-]\\d{4}`],
  behind(words("ngày", "hôm"), " \\d{1,2}(?:[/-]\\d{1,2})?"),
  behind(words("tháng"), " \\d{1,2}(?:[/.-]\\d{4})?(?![.,]?\\d)"),
  behind(words("quý"), " (?:[1-4]|[iv]+)(?:/\\d{4})?(?!\\p{L})"),
  ["\\d/", `(?<!\\d)(?:0?[1-9]|1[0-2])/${YEAR}(?! ?\\p{L})`],
  [
    `\\d ${words("tháng")}`,
    `${START}\\d{1,2} ${words("tháng đầu năm", "tháng cuối năm", "tháng năm", "tháng đầu", "tháng cuối")}`,
  ],
  ["\\d ?-|\\d ,|\\d, \\d", `${YEAR} ?[-,] ?(?:19|20)?\\d{2}(?!\\d)`],
  behind(
    words(
      ...["năm học", "năm", "giai đoạn", "nhiệm kỳ", "vụ", "đến", "từ", "kỳ", "hết", "cuối", "đầu", "so với"],
      ...["so", "trước", "sau", "kế hoạch", "kh", "th", "thực hiện", "ước", "chuẩn", "tiêu chí", "xuân"],
      ...["cùng kỳ", "cuối năm", "chỉ tiêu"],
    ),
    ` ${YEAR}`,
  ),
  ["\\d{4}, ?\\d", `(?<!\\d)(?:19|20)\\d{2}, ?(?:19|20)\\d{2}(?!\\d)`],
  ["\\d ?-", `(?<!\\d)1[89]\\d{2} ?- ?(?:19|20)\\d{2}(?!\\d)`],
  ["\\( ?\\d", `\\( ?${YEAR} ?\\)`],
  ["\\d ?:", `(?<=^|[;\\n] ?)${YEAR}(?= ?:)`],
  behind(
    words("trước", "sau", "đến", "từ", "hết", "xong", "đến hết"),
    " \\d{1,2}/\\d{1,2}(?![\\d/%]| ?\\p{L})",
  ),
  // "31/12" alone: more of a month's days than of a whole
  ["\\d/", `^(?:1[3-9]|2\\d|3[01])/(?:0?[1-9]|1[0-2])$`],
  // classes, ranks, numbered things
  behind(
    words(
      ...["mức độ", "cấp độ", "loại", "hạng", "con thứ", "lần thứ", "thứ", "mũi", "khóa", "đề án"],
      ...["nghị quyết", "quyết định", "thông tư", "nghị định", "quốc lộ", "ql", "tỉnh lộ", "vành đai"],
      ...["giai đoạn", "khu vực", "vùng", "top", "tốp", "phần mềm"],
    ),
    " ?(?:\\d{1,4}|[ivx]+)(?![\\p{L}\\d]|[.,]\\d| ?%)",
  ),
  // "mức độ 3, 4", "mức độ 3 và 4"
  behind(words("mức độ", "cấp độ"), ` \\d(?: ?(?:,|-|${words("và")}) ?\\d)+(?![\\d.,]*(?:\\d| ?%))`),
  // what a road is like, not how much of it is built
  [
    `${WIDTH} `,
    `${START}${WIDTH}(?: ${words("từ", "trên", "tối thiểu", "là")})* \\d+(?:[.,]\\d+)?(?: ?- ?\\d+(?:[.,]\\d+)?)? ?(?:m|cm|mm)(?![\\p{L}\\d²³])`,
  ],
  ["\\dg", `(?<![\\d.,])[2-6]g(?!\\p{L})`],
  ["[qt]cvn", `${START}[qt]cvn ?[\\d:/-]+`],
  behind(
    `(?<!${fold("nông")} )${words(
      ...["lớp", "khối", "đợt", "nhóm", "tổ", "thôn", "khu", "ngõ", "điều", "khoản", "đối tượng"],
    )}`,
    " \\d{1,3}(?= *(?:[,;.)]|$))",
  ),
  behind(words("đợt"), ` \\d{1,2}(?= ${words("năm")})`),
  behind(words("đường tỉnh", "đt"), " ?\\d{2,3}[a-z]?(?![\\p{L}\\d])"),
  behind(words("công viên", "quảng trường"), " \\d{1,2}/\\d{1,2}(?![\\d/])"),
  ["\\d\\+", `${START}km ?\\d+\\+\\d+`],
  ["ql", `${START}ql ?[.]? ?\\d{1,3}[a-z]?(?![\\p{L}\\d])`],
  behind(
    words("cả"),
    ` \\d+ ${words("tiêu chí", "tiêu chuẩn", "nội dung", "mặt", "lĩnh vực", "cấp học", "cấp")}(?!\\p{L})`,
  ),
  [
    `\\d ${words("sao")}`,
    `(?:${words("từ")} )?\\d(?: ?- ?\\d)? ${words("sao")}(?: ${words("trở lên")})?(?!\\p{L})`,
  ],
  // ages and per-head bases in names: "dưới 5 tuổi", "từ 15 tuổi trở lên", "trên 100 dân", "trên 1 ha"
  [
    `\\d ?${words("tuổi", "tháng")}`,
    `(?:${words("dưới", "trên", "từ", "đủ")} )?(?<!\\d)\\d+(?: ?(?:-|${words("đến", "đến dưới")}) ?\\d+)? ?${words(
      ...["tuổi", "tháng tuổi"],
    )}(?: ${words("trở lên", "trở xuống")})?`,
  ],
  [
    `${words("trên")} [\\d.]+ ?${PER_HEAD}`,
    `${START}${words("trên", "tính trên")} (?:0?1|100|1[.]?000|10[.]?000|100[.]?000) ?${PER_HEAD}(?!\\p{L})`,
  ],
  ["\\d/", `${words("tỷ lệ", "tl")} 1/\\d[\\d.]*`],
  ["\\[\\d", `\\[\\d{1,3}\\]`],
  // names with digits
  ["covid", `covid ?- ?\\d+`],
  ["iso", `iso ?\\d+(?::\\d+)?`],
  ["\\d:", `${START}[a-zđ]+\\d+:(?:19|20)\\d{2}`],
  behind(words("tuổi"), " \\d{1,3}(?!\\d)"),
  ["\\d[.](?!\\d)", `^ *\\d{1,2}(?:[.]\\d{1,2})+[.](?= *(?:\\p{L}|$))`],
  ["\\d[.)] ", `^ *\\(?\\d{1,2}[.)] (?=[^ ])`],
  ["\\(\\d", `(?<=^|[;.:\\n] ?)\\(\\d{1,2}\\)(?= ?\\p{L})`],
];

/** Ranks, which look like classes: "thứ 15/63", "xếp hạng 12". Their digits are figures. */
const RANKS: readonly RegExp[] = [
  `${START}${words("thứ", "hạng", "vị trí")} \\d{1,3}/\\d{1,3}(?![/\\d])`,
  `${START}${words("xếp", "đứng")}(?: ${words("thứ", "hạng", "thứ hạng", "vị trí", "vị trí thứ", "hạng thứ")}) \\d{1,3}(?!\\d)`,
  `^(?:[<>=≤≥]{1,2} )?${words("thứ", "hạng")} \\d{1,3}$`,
].map((source) => new RegExp(source, "gu"));

/** The masks as patterns: no text that one matches is without its hint, which lets most texts skip it. */
export const DIGIT_MASKS = MASKS.map(([hint, pattern]) => ({
  hint: new RegExp(hint, "u"),
  pattern: new RegExp(pattern, "gu"),
}));
const HINT = new RegExp([...new Set(MASKS.map(([hint]) => hint))].join("|"), "u");

/** False where no mask can match a folded text, even if its digits were others; most texts are such. */
export function canHoldMasks(folded: string): boolean {
  return HINT.test(folded);
}

/** For each place of a folded text, 1 where its digits are no figure; null when all digits are figures. */
export function maskDigits(folded: string): Uint8Array | null {
  if (!canHoldMasks(folded)) return null;
  let masked: Uint8Array | null = null;
  for (const { hint, pattern } of DIGIT_MASKS) {
    if (!hint.test(folded)) continue;
    for (const match of folded.matchAll(pattern)) {
      masked ??= new Uint8Array(folded.length);
      masked.fill(1, match.index, match.index + match[0].length);
    }
  }
  for (const rank of masked ? RANKS : []) {
    for (const match of folded.matchAll(rank)) masked?.fill(0, match.index, match.index + match[0].length);
  }
  return masked;
}
