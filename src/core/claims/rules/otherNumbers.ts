import type { Citation } from "./citations";
import type { Remark } from "./model";
import { quoteOf } from "./phrases";

/** Numbers of one office on one day lie together: so far apart they are one number, misread. */
const LEAST_APART = 50;
const MOST_A_DAY = 0.1;
const TITLE_WORDS = 8;
/** Earlier citations of one day that a later one is held against. */
const MOST_OF_DAY = 20;

/** The words behind a citation, as far as they tell what it is about; empty for few. */
function titleOf({ spot: { passage, span } }: Citation): string {
  const words = passage.folded.slice(span.end).trim().split(" ").slice(0, TITLE_WORDS);
  return words.length < TITLE_WORDS ? "" : words.join(" ");
}

function isOneSlip(one: string, other: string): boolean {
  return one.length === other.length && [...one].filter((digit, i) => digit !== other[i]).length === 1;
}

/** One symbol, one day, one digit off, and one title, or numbers that no office reaches within a day. */
function isOtherNumber(one: Citation, other: Citation): boolean {
  const isOneDay = one.day !== null && one.day === other.day && one.dateYear === other.dateYear;
  if (!isOneDay || one.symbol !== other.symbol || !isOneSlip(one.number, other.number)) return false;
  const [a, b] = [Number(one.number), Number(other.number)];
  const isFar = Math.abs(a - b) >= Math.max(LEAST_APART, MOST_A_DAY * Math.max(a, b));
  return isFar || (titleOf(one) !== "" && titleOf(one) === titleOf(other));
}

/** Two citations of one document under two numbers, told at the later one. */
export function otherNumbers(citations: readonly Citation[]): Remark[] {
  const byDay = new Map<string, Citation[]>();
  return citations.flatMap((citation): Remark[] => {
    const key = `${citation.symbol} ${citation.day ?? ""} ${citation.dateYear ?? ""}`;
    const before = byDay.get(key) ?? [];
    byDay.set(key, [...before.slice(-MOST_OF_DAY), citation]);
    const other = before.find((earlier) => isOtherNumber(citation, earlier));
    if (!other) return [];
    const [own, theirs] = [quoteOf(citation.spot), quoteOf(other.spot)];
    return [
      {
        ...{ at: citation.spot, others: [other.spot], verdict: "inconsistent" },
        message: {
          vi: `Một văn bản dẫn theo hai số: “${own}” ở đây, “${theirs}” ở nơi khác.`,
          en: `One document is cited with two numbers: “${own}” here, “${theirs}” elsewhere.`,
        },
      },
    ];
  });
}
