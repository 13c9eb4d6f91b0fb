import { differenceOf, sumOf } from "../../number/intervalValue";
import { isChange } from "../reading/anchor";
import { levelOf, pairOf, type Pair } from "./changePairs";
import { isPercent, type Mention } from "../reading/mention";
import type { Claim } from "../model";
import type { Passage } from "../reading/passage";
import { bestClaim, likelyClaim, type Statement } from "../stating/statement";
import { impliedTerm, scaledTo, setOf, termOf, type Term } from "../stating/term";

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

/** Whether words or a sign say of the amount that it is a change: "(20,0 nghìn tấn)" may be what there was before. */
function isSigned({ amount }: Pair): boolean {
  return isChange(amount) || amount.figure.low.value.isNegative() || /[-+]\s*$/u.test(amount.gap);
}

function asPrior(passage: Passage, { amount }: Pair, actual: Term): Pick<Statement, "operands" | "shown"> {
  const operands = [actual, termOf(passage, amount, "prior")];
  return { operands, shown: operands };
}

/** A level's change said in its own unit and in per cent: the one follows from the other. Null where it is not. */
export function pairClaim(passage: Passage, mentions: readonly Mention[], amount: Mention): Claim | null {
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
    return percent === pair.second ? likelyClaim([index], TELLING_DIGITS) : bestClaim([index], "sure");
  if (percent.cue === "share") return bestClaim([growth, index], "sure");
  return isSigned(pair)
    ? bestClaim([growth], "sure")
    : likelyClaim([growth, { ...growth, ...asPrior(passage, pair, actual) }], TELLING_DIGITS);
}
