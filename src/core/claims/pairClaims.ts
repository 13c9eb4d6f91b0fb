import { counted, differenceOf, measured, sumOf, type RoundedValue } from "../number/intervalValue";
import { fold } from "../text/fold";
import { isBare, isChange } from "./anchor";
import { isPercent, type Mention } from "./mention";
import type { Claim } from "./model";
import type { Passage } from "./passage";
import type { PrintedFigure } from "../target/quantity";
import { isCount } from "../target/recompute";
import { bestClaim, type Statement } from "./statement";
import { impliedTerm, termOf, type Term } from "./term";

function setOf(term: PrintedFigure): RoundedValue {
  return term.set ?? (isCount(term) ? counted(term.reading.value) : measured(term.reading));
}

/** The level before the change: what it was risen or fallen from, in the unit of the level. */
function levelBefore(actual: Term, change: Term): Term | null {
  const factor = actual.unit && change.unit ? change.unit.factor.dividedBy(actual.unit.factor) : null;
  if (factor !== null && !factor.equals(1)) return null;
  const base = change.isFall
    ? sumOf(setOf(actual), setOf(change))
    : differenceOf(setOf(actual), setOf(change));
  return base.interval.low.greaterThan(0) ? impliedTerm(change, "prior", base) : null;
}

const EXCESS = new RegExp(fold("vượt"), "u");

/** Whether the second figure goes on with the change that the first one states. */
function goesOn(first: Mention, second: Mention): boolean {
  const isBehind = second.bracket?.after === first.index;
  const isNear = second.sentence === first.sentence && (isBehind || second.bracket?.id === first.bracket?.id);
  const isOneVerb = second.cue !== first.cue || EXCESS.test(first.lead) === EXCESS.test(second.lead);
  const isOneBase = first.than === second.than || first.than === null || second.than === null;
  const isSaid = second.cue === first.cue || second.cue === "share" || (second.lead === "" && isBehind);
  return isNear && isBare(second) && isOneVerb && isOneBase && isSaid;
}

/** "tăng 42 lượt (24,9%)", "giảm 5,2% (3 vụ)", "tăng 12 tỷ đồng, tương ứng tăng 8%": one change said in two ways. */
function pairOf(mentions: readonly Mention[], amount: Mention): Mention | null {
  const [last, next] = [mentions[amount.index - 1], mentions[amount.index + 1]];
  if (next && isPercent(next) && isChange(amount) && goesOn(amount, next)) return next;
  const isAside = last !== undefined && amount.bracket?.after === last.index;
  return last && isAside && isPercent(last) && isChange(last) && goesOn(last, amount) ? last : null;
}

/** "chết" of "47 người chết": tells the changes of one unit apart. */
function labelOf({ tail }: Mention): string {
  return tail.split(" ")[0] ?? "";
}

/** Levels that a change in its own unit may be of. */
function isLevelFor(one: Mention, amount: Mention): boolean {
  const isPrinted = !isPercent(one) && !isChange(one) && one.cue !== "prior" && one.cue !== "plan";
  return isPrinted && one.figure.unit?.print === amount.figure.unit?.print && one.precision === "printed";
}

/** The one of several levels that carries the label of the change. */
function onlyLevel(found: readonly Mention[], amount: Mention): Mention | null {
  const label = labelOf(amount);
  const labelled =
    label === "" ? [] : found.filter(({ lead, tail }) => `${lead} ${tail}`.split(" ").includes(label));
  const [only, more] = labelled.length > 0 ? labelled : found;
  return only && !more && !only.figure.of && !only.figure.high ? only : null;
}

/** The level whose change in its own unit an amount is: in its own clause, or in the sentence before. */
function levelOf(mentions: readonly Mention[], amount: Mention): Mention | null {
  const [own, earlier]: [Mention[], Mention[]] = [[], []];
  let isCompared = amount.than === "base";
  for (let i = amount.index - 1; i >= 0; i -= 1) {
    const one = mentions[i];
    if (!one || amount.sentence - one.sentence > 1) break;
    if (one.sentence === amount.sentence && one.than === "base") isCompared = true;
    if (!isLevelFor(one, amount)) continue;
    if (one.clause === amount.clause) own.push(one);
    else if (one.sentence < amount.sentence) earlier.push(one);
  }
  if (own.length > 0) return onlyLevel(own, amount);
  return isCompared ? onlyLevel(earlier, amount) : null;
}

/** A level's change said in its own unit and in per cent: the one follows from the other. Null where it is not. */
export function pairClaim(passage: Passage, mentions: readonly Mention[], amount: Mention): Claim | null {
  if (isPercent(amount) || amount.figure.high || amount.figure.of || !amount.figure.unit) return null;
  const percent = pairOf(mentions, amount);
  const level = percent && levelOf(mentions, percent.index < amount.index ? percent : amount);
  if (!percent || !level) return null;
  const isFall = amount.cue === "fall" || percent.cue === "fall";
  const change = { ...termOf(passage, amount, "change"), isFall };
  const actual = termOf(passage, level, "actual");
  const base = levelBefore(actual, change);
  if (!base) return null;
  const stated = {
    ...termOf(passage, percent, "percent"),
    isFall: isFall && !percent.figure.low.value.isNegative(),
  };
  const rule = percent.than === "plan" || amount.than === "plan" ? "excess-stated" : "growth-two-levels";
  const statement: Statement = {
    rule,
    kind: "growth",
    formula: "growth",
    operands: [actual, base],
    stated,
    shown: [actual, change],
  };
  const isIndex = percent.cue === "share" || percent.cue === "reached";
  return bestClaim(isIndex ? [statement, { ...statement, formula: "ratio" }] : [statement], "sure");
}
