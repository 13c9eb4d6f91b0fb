import { fold } from "../text/fold";
import type { QuantityPeriod } from "./model";

function words(...phrases: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${phrases.map(fold).join("|")})(?!\\p{L})`, "u");
}

const YEAR = /(?<![\d/.-])((?:19|20)\d\d)(?![\d/-])/u;
const PART = new RegExp(
  `(?<!\\p{L})(?:\\d{1,2} ${fold("tháng")}(?: ${fold("đầu năm")}| ${fold("cuối năm")})?|${fold("quý")} (?:[1-4]|[iv]+)|${fold("tháng")} \\d{1,2}|${fold("đợt")} \\d|${fold("học kỳ")} [i1-2]+|${fold("vụ")} (?:${fold("xuân|đông|mùa|hè thu|đông xuân|chiêm")}))(?![\\p{L}\\d])`,
  "u",
);
const CUMULATIVE = words(
  "lũy kế",
  "luỹ kế",
  "cộng dồn",
  "từ đầu năm",
  "đến nay",
  "nâng tổng",
  "tổng số lên",
  "hiện có",
);
const ESTIMATE = words("ước", "dự kiến", "phấn đấu", "ước đạt", "ước thực hiện");
const OPENING = words(
  "kỳ trước chuyển",
  "đầu kỳ",
  "đầu năm",
  "năm trước chuyển",
  "kỳ trước",
  "cùng kỳ",
  "năm trước",
);

/** What the folded words of a figure's part of the sentence say of its time and of the state of the data. */
export function readPeriod(text: string): QuantityPeriod {
  return {
    year: YEAR.exec(text)?.[1] ?? null,
    part: PART.exec(text)?.[0] ?? null,
    isCumulative: CUMULATIVE.test(text),
    isEstimate: ESTIMATE.test(text),
    isOpening: OPENING.test(text),
  };
}

const NEXT = words("phương hướng", "nhiệm vụ", "mục tiêu", "giải pháp", "kế hoạch", "dự kiến", "chỉ tiêu");
const LONGEST_HEADING = 220;

/**
 * Whether a paragraph opens the part of a report that speaks of what is to come (true) or of what was reached (false);
 * null where it is no such heading.
 */
export function opensPlans(folded: string, year: string | null): boolean | null {
  const isHeading = folded.length < LONGEST_HEADING && !/[.;,:]\s*$/u.test(folded.trim());
  if (!isHeading || !/\p{L}/u.test(folded)) return null;
  const own = YEAR.exec(folded)?.[1] ?? null;
  const isResult = words("kết quả", "tình hình thực hiện", "đánh giá").test(folded);
  if (isResult) return false;
  const isNext = NEXT.test(folded);
  if (own !== null && year !== null && own > year && isNext) return true;
  return isNext &&
    words("phương hướng", "nhiệm vụ", "mục tiêu").test(folded) &&
    /^(?:phần|[ivx]+[.]|[a-c][.])/u.test(folded.trim())
    ? true
    : null;
}

const AIMS = words("mục tiêu", "phấn đấu", "dự kiến", "đặt ra", "kế hoạch năm", "chỉ tiêu năm");

/** Whether the folded words that a sentence opens with speak of what is aimed at. */
export function speaksOfPlans(opening: string): boolean {
  return AIMS.test(opening);
}
