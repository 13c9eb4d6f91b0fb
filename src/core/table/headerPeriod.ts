import { fold } from "../text/fold";
import { normaliseText } from "../text/normalise";

/** The time that a header text speaks of. */
export interface HeaderPeriod {
  /** The last year named; null for none. */
  readonly year: number | null;
  /** The part of a year ("6 tháng", "tháng 10", "quý 3", "lũy kế"); empty for a whole year. */
  readonly part: string;
  /** Several years together: "giai đoạn 2021-2025", "nhiệm kỳ". */
  readonly isTerm: boolean;
  /** How much of the year the part covers: a whole year most, then what is cumulative, then the latest month. */
  readonly reach: number;
}

const WHOLE_YEAR = 100;
const CUMULATIVE = 50;
const MONTHS_SPAN = 20;
const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const NUMERALS: Readonly<Record<string, number>> = { sáu: 6, chín: 9 };

const QUARTER = new RegExp(`(?<!\\p{L})(?:${fold("quý")}|q) ?(iv|i{1,3}|[1-4])(?!\\p{L}|\\d)`, "u");
/** Day and month up to which the figures go. */
const UNTIL = new RegExp(`${fold("đến (?:hết |ngày |hết ngày )?")}\\d{1,2}[/.](\\d{1,2})(?!\\d)`, "u");

function isTermText(key: string): boolean {
  const years = /(?<!\d)(20\d{2})\s*-\s*(20\d{2})(?!\d)/.exec(key);
  if (years && Number(years[2]) - Number(years[1]) > 1) return true;
  return /giai đoạn|nhiệm kì|(?<!\d)5 năm|năm năm/u.test(key);
}

/** Months since the start of the year that the text covers, with the words that say so. */
function monthsOf(key: string): { readonly words: string; readonly reach: number } | null {
  const span = /(?<!\p{L}|\d)(\d{1,2}|sáu|chín) ?(?:tháng|t)(?!\p{L})(?! ?\d{1,2}(?!\d))( cuối năm)?/u.exec(
    key,
  );
  if (span) {
    const months = NUMERALS[span[1] ?? ""] ?? Number(span[1]);
    if (months === 12) return null;
    return { words: `${months} tháng${span[2] ?? ""}`, reach: span[2] ? 0.5 : MONTHS_SPAN + months };
  }
  const month = /tháng ?(\d{1,2})(?!\d)/u.exec(key);
  if (month) return { words: `tháng ${month[1]}`, reach: Number(month[1]) };
  const quarter = QUARTER.exec(key);
  if (quarter) {
    const number = QUARTERS[quarter[1] ?? ""] ?? Number(quarter[1]);
    return { words: `quý ${number}`, reach: number * 3 };
  }
  const until = UNTIL.exec(key);
  return until && until[1] !== "12" ? { words: until[0], reach: MONTHS_SPAN + Number(until[1]) } : null;
}

/** Reads the period of a header text: "Thực hiện 6 tháng đầu năm 2025" → 2025, "6 tháng". */
export function periodOfHeader(text: string): HeaderPeriod {
  const key = fold(normaliseText(text).text).replace(/\s+/g, " ");
  const years = key.match(/(?<!\d)20\d{2}(?!\d)/g);
  const months = /cả năm/u.test(key) ? null : monthsOf(key);
  const isCumulative = /lũi kế|đến hết tháng|từ đầu năm/u.test(key);
  const reach = months?.reach ?? (isCumulative ? 0 : WHOLE_YEAR);
  return {
    year: years ? Number(years.at(-1)) : null,
    part: months?.words ?? (isCumulative ? "lũy kế" : ""),
    isTerm: isTermText(key),
    reach: isCumulative ? CUMULATIVE + Math.min(reach, MONTHS_SPAN + 12) / 10 : reach,
  };
}
