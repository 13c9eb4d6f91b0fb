import { fold } from "../../text/fold";

/** What the words right before a figure say that it does. */
type Cue = "rise" | "fall" | "reached" | "share" | "left" | "level" | "fold" | "prior" | "plan";

/** What a figure is compared with: a plan, an earlier period, or something else that is named. */
export type Than = "plan" | "base" | "other";

const CUES: readonly (readonly [Cue, readonly string[]])[] = [
  ["rise", ["tăng", "tăng trưởng", "tăng thêm", "tăng cao hơn", "vượt", "vượt mức", "đạt vượt", "tăng vượt"]],
  ["rise", ["cao hơn", "nhiều hơn", "lớn hơn", "tăng so", "tốc độ tăng", "mức tăng", "đã tăng", "vượt hơn"]],
  [
    "fall",
    ["giảm", "giảm thêm", "thấp hơn", "ít hơn", "hụt", "giảm sâu", "đã giảm", "mức giảm", "giảm được"],
  ],
  ["reached", ["đạt", "bằng", "=", "ước đạt", "hoàn thành", "đạt tỷ lệ", "ước bằng", "đạt được"]],
  [
    "reached",
    ["đạt khoảng", "thực hiện đạt", "tỷ lệ đạt", "tiến độ đạt", "bằng khoảng", "mới đạt", "đã đạt"],
  ],
  ["share", ["chiếm", "chiếm tỷ lệ", "chiếm tỷ trọng", "tỷ lệ", "tương ứng", "tương đương", "với tỷ lệ"]],
  ["share", ["tương ứng với", "tương đương với", "ứng với", "có tỷ lệ", "tương đương tỷ lệ", "tỷ lệ là"]],
  ["left", ["còn lại", "còn lại là", "chỉ còn lại", "số còn lại", "thì còn", "hiện còn", "hiện còn lại"]],
  [
    "level",
    ["tăng lên", "giảm còn", "giảm xuống", "giảm xuống còn", "xuống còn", "nâng lên", "lên", "xuống"],
  ],
  ["level", ["còn", "chỉ còn", "tăng lên thành", "nâng tổng số lên", "tăng lên đến", "lên đến", "lên tới"]],
  ["fold", ["gấp", "tăng gấp", "cao gấp", "bằng gấp", "gấp khoảng", "gấp hơn", "gấp trên", "gấp gần"]],
  [
    "prior",
    ["cùng kỳ", "cùng kỳ năm trước", "năm trước", "năm ngoái", "kỳ trước", "cùng kỳ năm ngoái", "ck"],
  ],
  ["plan", ["kế hoạch", "kh", "dự toán", "kế hoạch giao", "chỉ tiêu giao", "dự toán giao", "kế hoạch năm"]],
  ["plan", ["kế hoạch vốn", "chỉ tiêu được giao", "kế hoạch được giao", "kế hoạch đề ra", "nghị quyết giao"]],
];

/** Words that stand between a cue and its figure without changing what it says. */
const FILLERS = new Set(
  ["là", "được", "mức", "ở", "tới", "đến", "từ", "thêm", "nhẹ", "mạnh", "cao", "khá", "khoảng", "xấp xỉ"]
    .concat(["bình", "quân", "trên", "hơn", "gần", "chỉ", "tỷ", "lệ", "đạt", "thành", "có", "tổng", "ước"])
    .map(fold),
);

const LONGEST_CUE = 4;
const BY_PHRASE = new Map(CUES.flatMap(([cue, phrases]) => phrases.map((one) => [fold(one), cue] as const)));
/** "năm 2022", "cùng kỳ năm 2022", "cuối năm 2022", "tháng trước". */
const YEAR_BEFORE =
  /(?:^| )(?:(?:cùng kỳ|cuối|đầu|thực hiện|th|ước thực hiện|so với|so) )?(?:năm|tháng) (?:(?:19|20)\d\d|trước)$/u;

/** "đến hết năm 2023": the year that the report is of. */
const UNTIL = new RegExp(
  `(?:^| )(?:${["hết", "trong", "đến"].map(fold).join("|")}) năm (?:19|20)\\d\\d$`,
  "u",
);

/** The cue that ends right before word `end`, and where it begins. */
function cueBefore(words: readonly string[], end: number): { cue: Cue; from: number } | null {
  for (let length = Math.min(LONGEST_CUE, end); length > 0; length -= 1) {
    const cue = BY_PHRASE.get(words.slice(end - length, end).join(" "));
    if (cue) return { cue, from: end - length };
  }
  const said = words.slice(Math.max(0, end - 6), end).join(" ");
  const behind = YEAR_BEFORE.exec(said);
  if (!behind || UNTIL.test(said)) return null;
  return { cue: "prior", from: end - behind[0].trim().split(" ").length };
}

function plural(...phrases: readonly string[]): RegExp {
  return new RegExp(`^(?:${phrases.map(fold).join("|")})(?![\\p{L}\\d])`, "u");
}

const PLAN_NOUN = plural(
  ...["kế hoạch", "kh", "dự toán", "dt", "chỉ tiêu", "nghị quyết", "nq", "mục tiêu", "số vốn", "tổng vốn"],
  ...[
    "vốn giao",
    "vốn kế hoạch",
    "chỉ tiêu kế hoạch",
    "pháp lệnh",
    "tỉnh giao",
    "trung ương giao",
    "tw giao",
  ],
  ...["huyện giao", "thành phố giao", "tổng kế hoạch", "tổng dự toán", "hđnd", "ubnd", "định mức"],
);
const BASE_NOUN = plural(
  ...[
    "(?:với )?(?:kết quả |thực hiện |ước thực hiện |số )?(?:cùng kỳ|ck|năm|tháng|quý|kỳ trước|đầu năm|cuối năm)",
  ],
  ...[
    "(?:cùng )?thời điểm",
    "(?:19|20)\\d\\d",
    "trước",
    "6 tháng",
    "9 tháng",
    "vụ trước",
    "nhiệm kỳ",
    "giai đoạn",
  ],
  "(?:ngày )?\\d{1,2}[/-]\\d{1,2}[/-]\\d{4}",
  ...["cùng kì", "đầu kỳ", "ước năm", "thực hiện", "năm học", "đợt trước", "vụ"],
);
const VERSUS = plural("so với", "so", "so sánh với");

/** What words that follow a figure, or "so với", name; null when they begin with none of it. */
function thanOf(words: string, isVersus: boolean): Than | null {
  if (PLAN_NOUN.test(words)) return "plan";
  if (BASE_NOUN.test(words) && isVersus) return "base";
  return isVersus && words !== "" ? "other" : null;
}

/** What the words behind a figure compare it with: "so với cùng kỳ", "kế hoạch tỉnh giao". */
export function thanBehind(tail: string): Than | null {
  const words = tail.trim().replace(/^(?:của|theo) /u, "");
  const versus = VERSUS.exec(words);
  if (versus) return thanOf(words.slice(versus[0].length).trim(), true);
  return thanOf(words, /^(?:cùng kỳ|ck)(?!\p{L})/u.test(words) || /^(?:cùng kì)/u.test(words));
}

/** What the words before a figure say. */
export interface Lead {
  readonly cue: Cue | null;
  readonly than: Than | null;
  /** The words before cue and comparison: whose figure it is, where they name anything. */
  readonly words: readonly string[];
}

const MOST_COMPARED = 10;
/** "Tổng vốn đầu tư toàn xã hội đạt …" is of that capital; "đạt 50% tổng vốn" is of a plan. */
const CAPITAL = plural("tổng vốn", "số vốn", "tổng số vốn");
/** Words that a comparison does not go on behind. */
const BREAKS = new Set(["và", "nhưng", "song", "còn", "khi", "tiếp", "đồng"].map(fold));

/** The comparison that ends right before word `end`: "so với cùng kỳ", "kế hoạch tỉnh giao". */
function comparisonBefore(words: readonly string[], end: number): { than: Than; from: number } | null {
  const last = Math.max(...words.slice(0, end).map((word, i) => (BREAKS.has(word) ? i : -1)));
  const first = Math.max(last + 1, end - MOST_COMPARED);
  for (let from = end - 1; from >= first; from -= 1) {
    const rest = words.slice(from, end).join(" ");
    const versus = VERSUS.exec(rest);
    const than = versus ? thanOf(rest.slice(versus[0].length).trim(), true) : null;
    if (than) return { than, from };
  }
  for (let from = first; from < end; from += 1) {
    const rest = words.slice(from, end).join(" ");
    if (PLAN_NOUN.test(rest) && !CAPITAL.test(rest)) return { than: "plan", from };
  }
  return null;
}

/** "vốn đăng ký cấp mới và tăng thêm là 17,6 tỉ USD": what was added, not a change of it. */
const ADDED = new RegExp(
  `(?:^| )(?:${fold("đăng ký tăng thêm|mới và tăng thêm|tăng thêm là|tăng thêm đạt")})(?: ${fold("là|đạt")})?$`,
  "u",
);

/** Reads the folded words right before a figure, from its end backwards. */
export function readLead(text: string): Lead {
  const words = text.split(" ").filter((word) => word !== "");
  if (ADDED.test(text)) return { cue: null, than: null, words };
  let end = words.length;
  let found = cueBefore(words, end);
  while (!found && end > 0 && FILLERS.has(words[end - 1] ?? "")) {
    end -= 1;
    found = cueBefore(words, end);
  }
  const isVerb = found && found.cue !== "prior" && found.cue !== "plan";
  if (found && isVerb) {
    const compared = comparisonBefore(words, found.from);
    const from = compared && compared.than !== "other" ? compared.from : found.from;
    return {
      cue: found.cue,
      than: from < found.from ? (compared?.than ?? null) : null,
      words: words.slice(0, from),
    };
  }
  const compared = comparisonBefore(words, end);
  const verb = compared && cueBefore(words, compared.from);
  if (compared && (verb?.cue === "rise" || verb?.cue === "fall"))
    return { cue: verb.cue, than: compared.than, words: words.slice(0, verb.from) };
  return { cue: found?.cue ?? null, than: null, words: words.slice(0, found?.from ?? words.length) };
}
