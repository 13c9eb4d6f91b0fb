import { fold } from "../../text/fold";
import { isComparable } from "../../unit/unit";
import { anchorOf, isBare, isChange, isOneNoun } from "../reading/anchor";
import { isPercent, type Mention } from "../reading/mention";

type Mentions = readonly Mention[];

/** A level's change said in its own unit and in per cent; `first` is printed before `second`. */
export interface Pair {
  readonly amount: Mention;
  readonly percent: Mention;
  readonly first: Mention;
  readonly second: Mention;
}

const EXCESS = new RegExp(fold("vượt"), "u");
/** "(tỷ lệ tăng 8,01%)", "hay 5%": words that name no other thing. */
const SILENT = new Set(fold("tỷ lệ mức tốc độ hay hoặc tức số tương đương giá trị").split(" "));

function isSilent({ own }: Mention): boolean {
  return isBare({ own: own.filter((word) => !SILENT.has(word)) });
}

function isOneVerb(first: Mention, second: Mention): boolean {
  return second.cue === first.cue && EXCESS.test(first.lead) === EXCESS.test(second.lead);
}

/** Whether the second figure says once more what the first one says: "tăng 105 con (8,97%)", "bằng 99,6% (giảm 629 ha)". */
function isSaidTwice(first: Mention, second: Mention): boolean {
  const isAside = second.bracket?.after === first.index;
  const isNear =
    second.clause === first.clause &&
    (isAside || second.bracket?.id === first.bracket?.id) &&
    isSilent(second);
  const isOneBase = first.than === second.than || first.than === null || second.than === null;
  if (!isNear || !isOneBase) return false;
  if (isChange(first) && isChange(second)) return isOneVerb(first, second);
  if (isChange(first))
    return second.cue === "share" || second.cue === "reached" || (isAside && second.lead === "");
  return isAside && isChange(second) && isPercent(first) && first.cue === "reached" && first.than !== "plan";
}

/** The pair that a change in its own unit belongs to; null where nothing beside it says it in per cent. */
export function pairOf(mentions: Mentions, amount: Mention): Pair | null {
  const [last, next] = [mentions[amount.index - 1], mentions[amount.index + 1]];
  if (next && isPercent(next) && isChange(amount) && isSaidTwice(amount, next))
    return { amount, percent: next, first: amount, second: next };
  const isAside = last && isPercent(last) && amount.bracket?.after === last.index;
  // "vượt 44,9% kế hoạch (585 tỷ đồng)" names the plan itself
  const isOther = last?.than !== null && amount.cue === null;
  if (isAside && !isOther && isSaidTwice(last, amount))
    return { amount, percent: last, first: last, second: amount };
  return null;
}

/** A level of which the amount may be the change. */
function isLevelFor(one: Mention, { figure: { unit } }: Mention): boolean {
  const own = one.figure.unit;
  if (!own || !unit || isPercent(one) || isChange(one)) return false;
  // "62 triệu đồng/người, tăng 4 triệu đồng": what it is per is not said again
  if (!isComparable(own, unit) && !(own.dimension === unit.dimension && unit.per === "")) return false;
  const isOneThing = own.dimension !== "count" || isOneNoun(own.print, unit.print);
  const isPlain = !one.figure.of && !one.figure.high && one.precision === "printed";
  return isOneThing && isPlain && one.cue !== "prior" && one.cue !== "plan";
}

/** "giảm 49 điểm (1,7%), còn 2.832 điểm". */
function levelBehind(mentions: Mentions, { amount, second }: Pair): Mention | null {
  const next = mentions[second.index + 1];
  const isReached = next?.cue === "level" || next?.cue === "left";
  return next && isReached && next.clause === second.clause && isBare(next) && isLevelFor(next, amount)
    ? next
    : null;
}

/** The words that say what the change is of: those before its verb, and "chết" of "tăng 2 người chết". */
function namesOf({ first, amount }: Pair): readonly string[] {
  const own = isSilent(first) ? [] : first.own.filter((word) => !SILENT.has(word));
  const label = amount.than === null && amount.figure.unit?.dimension === "count" ? amount.tail : "";
  return [...own, ...label.split(" ").slice(0, 1)].filter((word) => word !== "");
}

function isNamed({ lead, tail, figure }: Mention, names: readonly string[]): boolean {
  const words = `${lead} ${figure.unit?.print ?? ""} ${tail}`.split(" ");
  return names.every((name) => words.includes(name));
}

/** The one level of the sentence, or of the sentence before, that the words of the change name. */
function levelNamed(mentions: Mentions, pair: Pair): Mention | null {
  const { first, amount } = pair;
  const names = namesOf(pair);
  const [own, earlier]: [Mention[], Mention[]] = [[], []];
  let isCompared = first.than === "base" || pair.second.than === "base";
  for (let i = first.index - 1; i >= 0; i -= 1) {
    const one = mentions[i];
    if (!one || first.sentence - one.sentence > 1) break;
    isCompared ||= one.sentence === first.sentence && one.than === "base";
    if (!isLevelFor(one, amount)) continue;
    if (one.sentence === first.sentence) own.push(one);
    else earlier.push(one);
  }
  const near = own.length > 0 ? own : isCompared ? earlier : [];
  const labelled = names.length > 0 ? near.filter((one) => isNamed(one, names)) : near;
  const [only, more] = labelled;
  return only && !more ? only : null;
}

/** "3.838 xã (43%), tăng 769 xã (8,6%)": both percentages are shares of one whole. */
function isShared(mentions: Mentions, level: Mention, { percent, amount }: Pair): boolean {
  const own = mentions[level.index + 1];
  const isAside = (one: Mention | undefined, of: Mention): boolean =>
    one?.bracket?.after === of.index && one.lead === "" && isPercent(one);
  return isAside(own, level) && isAside(percent, amount);
}

/** The level that a pair is the change of; null where none or several may be meant. */
export function levelOf(mentions: Mentions, pair: Pair): Mention | null {
  const anchor = isSilent(pair.first) ? anchorOf(mentions, pair.first) : null;
  const isNear = anchor !== null && isLevelFor(anchor, pair.amount) && namesOf(pair).length === 0;
  const level = levelBehind(mentions, pair) ?? (isNear ? anchor : levelNamed(mentions, pair));
  return level && !isShared(mentions, level, pair) ? level : null;
}
