import { Decimal } from "../../number/decimal";
import { fold } from "../../text/fold";
import { isAlike, isBare, isChange } from "../reading/anchor";
import { isPercent, type Mention } from "../reading/mention";
import type { Claim } from "../model";
import type { Passage } from "../reading/passage";
import { isMisread } from "../stating/repair";
import { claimOf, gradeStatement, type Certainty, type Statement } from "../stating/statement";
import { fractionOf, termOf } from "../stating/term";

const HUNDRED = new Decimal(100);
/** A percentage this far from its fraction, relative to it, is of something else. */
const FAR = new Decimal("0.2");

const SEPARATOR = /[,;:(]/u;
/** "tỷ lệ hộ nghèo 5%" is a rate of its own. */
const RATE = fold("lệ");

/** The mention that a bracket or an aside before this one hangs on: the one that words here may go on from. */
function spokenBefore(mentions: readonly Mention[], mention: Mention): Mention | null {
  let other = mentions[mention.index - 1];
  if (!other) return null;
  // "115/116 ha. Đạt 99,13% so với kế hoạch": a full stop for a comma
  const isCutOff = other.sentence === mention.sentence - 1 && /^ ?\p{L}+ $/u.test(mention.gap);
  if (isCutOff && other.tail === "" && other.bracket === null) return other;
  if (other.sentence !== mention.sentence) return null;
  while (other.bracket && other.bracket.id !== mention.bracket?.id && other.bracket.after >= 0) {
    const outer: Mention | undefined = mentions[other.bracket.after];
    if (!outer || outer.sentence !== mention.sentence) return null;
    other = outer;
  }
  return other;
}

/** "(559/699 đơn)" right behind the percentage. */
function bracketBehind(mentions: readonly Mention[], mention: Mention): Mention | null {
  const next = mentions[mention.index + 1];
  const isFirst = next?.bracket?.after === mention.index && next.lead.trim() === "" && mention.tail === "";
  return next && isFirst ? next : null;
}

/** The fraction whose percentage a mention states. */
function fractionFor(mentions: readonly Mention[], mention: Mention): Mention | null {
  const behind = bracketBehind(mentions, mention);
  if (behind?.figure.of) return behind;
  const isNamed = mention.own.includes(RATE) || (SEPARATOR.test(mention.gap) && !isBare(mention));
  const spoken = isNamed ? null : spokenBefore(mentions, mention);
  if (!spoken?.figure.of) return null;
  const isAside = mention.bracket?.after === spoken.index && mention.lead === "" && mention.tail === "";
  return mention.cue !== null || isAside ? spoken : null;
}

/** Whether a percentage may well be of another plan or whole than the fraction beside it. */
function isOfOther(fraction: Mention, percent: Mention): boolean {
  const { low, of } = fraction.figure;
  if (!of || of.value.isZero()) return true;
  const computed = low.value.dividedBy(of.value).times(HUNDRED);
  const stated = percent.figure.low.value;
  const isFull = stated.greaterThanOrEqualTo(HUNDRED) !== computed.greaterThanOrEqualTo(HUNDRED);
  return isFull || computed.isZero() || stated.minus(computed).abs().dividedBy(computed).greaterThan(FAR);
}

/** "trong tổng số đại biểu": a whole of its own. */
const OTHER_WHOLE = new RegExp(
  `^(?:${["trong", "trên", "tổng số", "tổng", "số"].map(fold).join("|")})(?!\\p{L})`,
  "u",
);
/** "393 đơn/461 đơn, đạt 85% trong tổng số đơn": the whole of the fraction again. */
const IN_ALL = fold("trong tổng số");
const LAST_MONTH = 12;
const LAST_DAY = 31;
const YEAR = /^(?:19|20)\d\d$/;

/** "30/6", "đợt 1/2015", "1/3 thị trường": without a unit such fractions are dates or ways of speaking. */
function isDateLike({ figure }: Mention): boolean {
  const { low, of, unit } = figure;
  if (unit || !of) return false;
  const isDay = low.value.lessThanOrEqualTo(LAST_DAY) && of.value.lessThanOrEqualTo(LAST_MONTH);
  return isDay || (YEAR.test(of.value.toString()) && low.value.lessThanOrEqualTo(LAST_MONTH));
}

function certaintyOf(fraction: Mention, percent: Mention): Certainty {
  const noun = fold(fraction.figure.unit?.print ?? "");
  const isSameWhole = noun !== "" && percent.tail.startsWith(`${IN_ALL} ${noun}`);
  if (isDateLike(fraction) || (OTHER_WHOLE.test(percent.tail) && !isSameWhole)) return "ask";
  const isNamed = percent.than === "plan" || percent.than === "base";
  if (isNamed && isOfOther(fraction, percent)) return "ask";
  return percent.than === "other" && isOfOther(fraction, percent) ? "ask" : "sure";
}

/** "332 con/1238 con, đạt 37% kế hoạch": nothing but the verb stands between. */
function isRightBehind(fraction: Mention, percent: Mention): boolean {
  return fraction.tail === "" && !isDateLike(fraction) && !percent.figure.low.value.equals(HUNDRED);
}

function statementOf(passage: Passage, fraction: Mention, percent: Mention): Statement | null {
  const found = fractionOf(passage, fraction);
  if (!found) return null;
  const isPlan = percent.than === "plan";
  return {
    rule: isPlan ? "completion-stated" : "ratio-percent",
    kind: isPlan ? "completion" : "ratio",
    formula: "ratio",
    operands: [found.part, found.whole],
    stated: termOf(passage, percent, "percent"),
  };
}

/** "80/54 ha, tăng 48,1%"; "giảm 5,83% (3.389/3.599 vụ)", of this year over the last. */
function changedFraction(mentions: readonly Mention[], change: Mention): Mention | null {
  const behind = bracketBehind(mentions, change);
  if (behind?.figure.of) return behind;
  const before = mentions[change.index - 1];
  const isSaid = change.cue === "rise" && isBare(change) && (change.than === null || change.than === "plan");
  return before?.figure.of && isSaid && change.clause === before.clause ? before : null;
}

/** "33/31,5 ha, vượt 1,5 ha so với KH": how far a result printed over its plan, or over the last one, is off it. */
export function excessClaims(passage: Passage, mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((excess) => {
    const fraction = isChange(excess) && !excess.figure.high ? changedFraction(mentions, excess) : null;
    const found = fraction && fractionOf(passage, fraction);
    const isAmount = fraction !== null && !isPercent(excess) && isAlike(excess, fraction);
    if (!fraction || !found || isPercent(fraction) || (!isAmount && !isPercent(excess))) return [];
    const operands = [found.part, found.whole];
    if (isAmount && excess.cue === "fall") operands.reverse();
    const stated = termOf(passage, excess, "change");
    const statement: Statement = isAmount
      ? { rule: "absolute-change", kind: "growth", formula: "difference", operands, stated }
      : { rule: "excess-stated", kind: "growth", formula: "growth", operands, stated };
    const result = gradeStatement(statement);
    // "tăng 5%" alone may be over the year before
    const isMeant = result && (result.grade !== "outside" || isMisread(statement, result.computed, 2));
    return isMeant ? [claimOf(statement, result, "warning")] : [];
  });
}

/** "559/699 đơn, đạt 83,56%", "tỷ lệ 96,43% (27/28)": percentages of printed fractions. */
export function ratioClaims(passage: Passage, mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((percent) => {
    const isStated = percent.cue === "reached" || percent.cue === "share" || percent.cue === null;
    if (!isPercent(percent) || !isStated || percent.figure.high) return [];
    const fraction = fractionFor(mentions, percent);
    const statement = fraction && statementOf(passage, fraction, percent);
    if (!fraction || !statement) return [];
    const result = gradeStatement(statement);
    if (!result) return [];
    const isSlip = isRightBehind(fraction, percent) && isMisread(statement, result.computed, 2);
    const claim = claimOf(statement, result, isSlip ? "sure" : certaintyOf(fraction, percent));
    return claim.isQuestion && isDateLike(fraction) ? [] : [claim];
  });
}
