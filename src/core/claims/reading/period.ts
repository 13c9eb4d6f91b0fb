import { phrases } from "./phrases";
import { fold } from "../../text/fold";
import type { QuantityPeriod } from "../model";

const YEAR = /(?<![\d/.-])((?:19|20)\d\d)(?![\d/-])/u;

/** The part of a report's time that is all of its year. */
export const WHOLE_YEAR = fold("cả năm");

function part(pattern: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${pattern})(?![\\p{L}\\d])`, "u");
}

const ROMAN: Readonly<Record<string, string>> = { i: "1", ii: "2", iii: "3", iv: "4" };
const LAST_DAYS = 28;
const MONTHS = fold("tháng");

function months(count: number): string {
  return count === 12 ? WHOLE_YEAR : `${String(count)} ${MONTHS}`;
}

/** Wordings of a part of a year, the surer ones first, and what each comes to. */
const PARTS: readonly (readonly [RegExp, (found: readonly string[]) => string])[] = [
  [
    part(`(\\d{1,2}) ${MONTHS}( ${fold("cuối năm")})?`),
    ([, count, last = ""]) => months(Number(count)) + last,
  ],
  // up to the end of June there are six months
  [part(`(?:${fold("đến|hết|cuối")}) ${MONTHS} (\\d{1,2})`), ([, month]) => months(Number(month))],
  [
    part(`(?:${fold("đến|đến ngày|hết ngày")}) (\\d{1,2})/(\\d{1,2})(?:/20\\d\\d)?`),
    ([whole = "", day, month]) => (Number(day) >= LAST_DAYS ? months(Number(month)) : whole),
  ],
  [part(`${fold("quý")} ([1-4]|[iv]+)`), ([, number = ""]) => `${fold("quý")} ${ROMAN[number] ?? number}`],
  [part(`${MONTHS} (\\d{1,2})`), ([, month]) => `${MONTHS} ${String(Number(month))}`],
  [part(`${fold("đợt")} \\d|${fold("học kỳ")} [i1-2]+`), ([whole = ""]) => whole],
  [part(WHOLE_YEAR), () => WHOLE_YEAR],
];

/** Of crops only: what the sentences behind speak of may be of another time. */
const SEASON = part(
  `${fold("vụ")} (?:${fold("đông xuân|chiêm xuân|xuân hè|hè thu|thu đông|xuân|đông|mùa|chiêm")})`,
);

const WHEN = `(?:${fold("với|cùng|kỳ|thời điểm|năm|đầu|cuối|ngày|tháng|quý|trước|ngoái")}|[iv]+|[\\d/]+)`;
/** "so với cùng kỳ năm 2022", "theo giá so sánh năm 2010", "kế hoạch cả năm": the time that a figure is held against. */
const COMPARED = new RegExp(
  `(?<!\\p{L})(?:(?:${fold("so|giá so sánh|giá cố định")})(?: ${WHEN})+|(?:${fold("kế hoạch|kh|dự toán|chỉ tiêu")})[^,;.|]{0,20}? ${WHOLE_YEAR})(?![\\p{L}\\d])`,
  "gu",
);

/** Folded text without the times that its figures are merely held against. */
export function withoutCompared(text: string): string {
  return text.replace(COMPARED, " ");
}

function partIn(text: string): string | null {
  const season = SEASON.exec(text)?.[0];
  if (season !== undefined) return season;
  for (const [pattern, print] of PARTS) {
    const found = pattern.exec(text);
    if (found) return print(found);
  }
  return null;
}

const ONE_MONTH = new RegExp(`^${MONTHS} `, "u");

/** Whether a part of a year is one month, or a season of crops: the next sentence may well be of another. */
export function isPassing(part: string | null): boolean {
  return part !== null && (SEASON.test(part) || ONE_MONTH.test(part));
}

const CUMULATIVE = phrases(
  "lũy kế",
  "luỹ kế",
  "cộng dồn",
  "từ đầu năm",
  "nâng tổng",
  "tổng số lên",
  "hiện có",
);
const ESTIMATE = phrases("ước", "dự kiến", "phấn đấu", "ước đạt", "ước thực hiện");
const OPENING = phrases(
  "kỳ trước chuyển",
  "đầu kỳ",
  "(?<!(?:tháng|từ) )đầu năm",
  "năm trước chuyển",
  "kỳ trước",
  "cùng kỳ",
  "năm trước",
);

/** What the folded words of a figure's part of the sentence say of its time and of the state of the data. */
export function readPeriod(text: string): QuantityPeriod {
  const own = withoutCompared(text);
  return {
    year: YEAR.exec(own)?.[1] ?? null,
    part: partIn(own),
    isCumulative: CUMULATIVE.test(text),
    isEstimate: ESTIMATE.test(text),
    isOpening: OPENING.test(own),
  };
}

const NEXT = phrases("phương hướng", "nhiệm vụ", "mục tiêu", "giải pháp", "kế hoạch", "dự kiến", "chỉ tiêu");
const NEXT_TITLE = phrases("phương hướng", "nhiệm vụ", "mục tiêu");
const RESULTS = phrases("kết quả", "tình hình thực hiện", "đánh giá");
const LONGEST_HEADING = 220;

/**
 * Whether a paragraph opens the part of a report that speaks of what is to come (true) or of what was reached (false);
 * null where it is no such heading.
 */
export function opensPlans(folded: string, year: string | null): boolean | null {
  const isHeading = folded.length < LONGEST_HEADING && !/[.;,:]\s*$/u.test(folded.trim());
  if (!isHeading || !/\p{L}/u.test(folded)) return null;
  const own = YEAR.exec(folded)?.[1] ?? null;
  if (RESULTS.test(folded)) return false;
  const isNext = NEXT.test(folded);
  if (own !== null && year !== null && own > year && isNext) return true;
  return isNext && NEXT_TITLE.test(folded) && /^(?:phần|[ivx]+[.]|[a-c][.])/u.test(folded.trim())
    ? true
    : null;
}

const AIMS = phrases("mục tiêu", "phấn đấu", "dự kiến", "đặt ra", "kế hoạch năm", "chỉ tiêu năm");

/** Whether the folded words that a sentence opens with speak of what is aimed at. */
export function speaksOfPlans(opening: string): boolean {
  return AIMS.test(opening);
}
