import { differenceOf, sumOf } from "../number/intervalValue";
import { fold } from "../text/fold";
import { isComparable } from "../unit/unit";
import { anchorOf, isBare, isChange, isOneNoun } from "./anchor";
import { isPercent, type Mention } from "./mention";
import type { Claim } from "./model";
import type { Passage } from "./passage";
import { digitsOf } from "./repair";
import { bestClaim, type Statement } from "./statement";
import { impliedTerm, scaledTo, setOf, termOf, type Term } from "./term";

type Mentions = readonly Mention[];

/** A level's change said in its own unit and in per cent. */
interface Pair {
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
function pairOf(mentions: Mentions, amount: Mention): Pair | null {
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

function levelOf(mentions: Mentions, pair: Pair): Mention | null {
  const behind = levelBehind(mentions, pair);
  if (behind) return behind;
  const anchor = isSilent(pair.first) ? anchorOf(mentions, pair.first) : null;
  const isNear = anchor !== null && isLevelFor(anchor, pair.amount);
  return isNear && namesOf(pair).length === 0 ? anchor : levelNamed(mentions, pair);
}

/** The level before the change: what it rose or fell from, in the unit of the level. */
function levelBefore(actual: Term, change: Term, isFall: boolean): Term | null {
  const [now, moved] = [setOf(actual), setOf(scaledTo(change, actual.unit))];
  const base = isFall ? sumOf(now, moved) : differenceOf(now, moved);
  return base.interval.low.greaterThan(0) ? impliedTerm(actual, "prior", base) : null;
}

/** A printed sign says what the verb says: "giảm 2,8% (-46 triệu USD)". */
function unsigned(term: Term): Term {
  return { ...term, reading: { ...term.reading, value: term.reading.value.abs() }, isFall: false };
}

/** So many digits that one misread digit among them is not by chance. */
const TELLING_DIGITS = 3;

/** Of several readings, of which none may be meant: accused only where one misread digit explains the difference. */
function likelyClaim(statements: readonly Statement[]): Claim | null {
  const found = bestClaim(statements, "ask");
  const isTelling = statements.every(({ stated }) => digitsOf(stated.reading) >= TELLING_DIGITS);
  return found?.repair && isTelling ? bestClaim(statements, "warning") : found;
}

/** Whether words or a sign say of the amount that it is a change: "(20,0 nghìn tấn)" may be what there was before. */
function isSigned({ amount }: Pair): boolean {
  return isChange(amount) || amount.figure.low.value.isNegative() || /[-+]\s*$/u.test(amount.gap);
}

function asPrior(passage: Passage, { amount }: Pair, actual: Term): Pick<Statement, "operands" | "shown"> {
  const operands = [actual, termOf(passage, amount, "prior")];
  return { operands, shown: operands };
}

/** A level's change said in its own unit and in per cent: the one follows from the other. Null where it is not. */
export function pairClaim(passage: Passage, mentions: Mentions, amount: Mention): Claim | null {
  if (isPercent(amount) || amount.figure.high || amount.figure.of || !amount.figure.unit) return null;
  const pair = pairOf(mentions, amount);
  const level = pair && levelOf(mentions, pair);
  if (!pair || !level) return null;
  const { percent } = pair;
  const isFall = amount.cue === "fall" || percent.cue === "fall";
  const change = { ...unsigned(termOf(passage, amount, "change")), isFall };
  const actual = termOf(passage, level, "actual");
  const base = levelBefore(actual, change, isFall);
  if (!base) return null;
  const rule = percent.than === "plan" || amount.than === "plan" ? "excess-stated" : "growth-two-levels";
  const shown = { operands: [actual, base], shown: [actual, change] };
  const printed = unsigned(termOf(passage, percent, "percent"));
  const growth: Statement = {
    rule,
    kind: "growth",
    formula: "growth",
    ...shown,
    stated: { ...printed, isFall },
  };
  const index: Statement = { ...growth, formula: "ratio", stated: printed };
  // "bằng 99,6% (giảm 629 ha)"; "giảm 629 ha, đạt 99,6%" may speak of a plan that is not named
  if (percent.cue === "reached")
    return percent === pair.second ? likelyClaim([index]) : bestClaim([index], "sure");
  if (percent.cue === "share") return bestClaim([growth, index], "sure");
  return isSigned(pair)
    ? bestClaim([growth], "sure")
    : likelyClaim([growth, { ...growth, ...asPrior(passage, pair, actual) }]);
}
