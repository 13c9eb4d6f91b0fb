import { fold } from "../../text/fold";
import { isComparable } from "../../unit/unit";
import { isPercent, type Mention } from "./mention";

/** Words that open a predicate and name nothing of their own. */
const CONNECTORS = new Set(
  [
    "và đã ước trong năm cả cũng tương ứng nhưng đồng thời với có về thực hiện kết quả trong đó tổng số là lũy kế",
    'đến nay theo so toàn như vậy tính chung cụ thể hiện mới gồm bao - + ( "',
  ].flatMap((words) => fold(words).split(" ")),
);

/** Whether the words before a cue name nothing, so that the figure belongs to what was said before. */
export function isBare({ own }: Pick<Mention, "own">): boolean {
  return own.every((word) => CONNECTORS.has(word) || /^(?:19|20)\d\d$/.test(word));
}

/** Whether a figure says how much something rose or fell. */
export function isChange({ cue }: Mention): boolean {
  return cue === "rise" || cue === "fall";
}

/** Whether a mention states how much of something there is, not how it changed or what share it is. */
export function isLevel({ cue, figure }: Mention): boolean {
  return (
    figure.high === null &&
    cue !== "rise" &&
    cue !== "fall" &&
    cue !== "fold" &&
    cue !== "prior" &&
    cue !== "plan"
  );
}

function isInside(mention: Mention, outer: Mention["bracket"]): boolean {
  let bracket = mention.bracket;
  while (bracket) {
    if (bracket.id === outer?.id) return true;
    bracket = bracket.outer;
  }
  return outer === null;
}

/** The mentions before one that words of its own bracket level may speak of, nearest first; one sentence only. */
export function* before(mentions: readonly Mention[], mention: Mention): Generator<Mention> {
  let { bracket } = mention;
  for (let i = mention.index - 1; i >= 0; i -= 1) {
    const other = mentions[i];
    if (!other || other.sentence !== mention.sentence) return;
    if (bracket && !isInside(other, bracket)) bracket = bracket.outer;
    // a bracket that was closed on the way is an aside
    if (other.bracket?.id !== bracket?.id) continue;
    yield other;
  }
}

/** "đạt 87,9%" and the like, which say something of a figure before them. */
function isPredicate(mention: Mention): boolean {
  return !isLevel(mention) || (isPercent(mention) && mention.cue !== null && isBare(mention));
}

/** "đạt 34,6% dự toán pháp lệnh là 108.800 tỷ đồng": what the percentage before it compares with. */
function isComparison(mentions: readonly Mention[], { index, gap, sentence }: Mention): boolean {
  const last = mentions[index - 1];
  return last?.sentence === sentence && isPercent(last) && last.than !== null && !/[,;:()]/u.test(gap);
}

/**
 * The level that a predicate without a name of its own is said of: the nearest one before it. Null where another
 * name or a semicolon stands between.
 */
export function anchorOf(mentions: readonly Mention[], mention: Mention): Mention | null {
  const isNamed = /[,;:(]/u.test(mention.gap) && !isBare(mention);
  if (isNamed) return null;
  for (const other of before(mentions, mention)) {
    if (other.clause !== mention.clause) return null;
    if (isComparison(mentions, other)) continue;
    if (!isPredicate(other)) return other;
    if (!isBare(other)) return null;
  }
  return null;
}

/** "giấy" and "giấy chứng nhận". */
export function isOneNoun(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

/** Whether two figures are of one unit; a figure without a unit goes with any count. */
export function isAlike(a: Mention, b: Mention): boolean {
  const [one, other] = [a.figure.unit, b.figure.unit];
  if (!one || !other) return one === other || (one ?? other)?.dimension === "count";
  return (
    isComparable(one, other) &&
    (one.dimension !== "count" || one.kind !== undefined || isOneNoun(one.print, other.print))
  );
}
