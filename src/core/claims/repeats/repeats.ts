import { counted, productOf, type RoundedValue } from "../../number/intervalValue";
import { fold } from "../../text/fold";
import type { Claim, ClaimVerdict } from "../model";
import type { PlacedQuantity } from "../reading/quantities";
import { isMisprint } from "../stating/repair";
import { canBeOne, isNearBy, quantityValue } from "./quantityValue";
import { isSameThing, timeOf } from "./sameThing";
import { sentenceAround } from "../stating/statement";
import { operandOf, termOf, type Term } from "../stating/term";

/** Fewer telling words could name anything. */
const LEAST_WEIGHT = 3;
/** So many telling words, or so long a wording repeated letter by letter, name one thing. */
const SURE_WEIGHT = 5;
const SURE_WORDS = 6;
/** A whole sentence that is printed again: then even figures far apart are of one thing. */
const COPIED_WORDS = 10;
/** With fewer words, figures of so many digits must be one slip apart, and no counts. */
const LEAST_DIGITS = 2;
/** The same words with more different values than this are a form that is filled in anew for each place or time. */
const MOST_VALUES = 2;
/** Values further apart than this are of two things. */
const FAR = 3;

/** "từ 3,38% lên 9,02%", "so với mức 35,4 triệu": where something was before, or is now. */
const MOVING = new RegExp(
  `(?:^| )(?:${["từ$", "lên", "xuống", "so với mức"].map(fold).join("|")})(?: |$)`,
  "u",
);

/** "điều 354 Bộ luật Hình sự": a place in a law. */
const NUMBERED = new RegExp(
  `(?:^| )(?:${["điều", "khoản", "điểm", "số", "mục", "chương"].map(fold).join("|")})$`,
  "u",
);

/** Whether a figure says how much there is of something, and not what there was before, or is to be. */
export function isStill({ quantity, mention }: PlacedQuantity): boolean {
  const isPlain = quantity.high === null && quantity.role !== "prior" && quantity.role !== "plan";
  const isDated = quantity.unit?.dimension === "duration" || quantity.unit?.dimension === "rank";
  return (
    isPlain &&
    !isDated &&
    !MOVING.test(mention.lead) &&
    !NUMBERED.test(mention.lead) &&
    mention.figure.unit !== null
  );
}

/** So many last words of what stands between two figures, letter by letter; null for fewer. */
function wordingOf({ mention }: PlacedQuantity, count: number): string | null {
  const words = mention.gap.trim().split(" ");
  return words.length < count ? null : words.slice(-count).join(" ");
}

function isCopied(a: PlacedQuantity, b: PlacedQuantity): boolean {
  const wording = wordingOf(a, COPIED_WORDS);
  return wording !== null && wording === wordingOf(b, COPIED_WORDS);
}

function hasSameSubject({ quantity: a }: PlacedQuantity, { quantity: b }: PlacedQuantity): boolean {
  return a.subject === b.subject && a.subject.split(" ").length >= SURE_WORDS;
}

function areOneSlipApart(a: PlacedQuantity, b: PlacedQuantity): boolean {
  const isCounted = a.quantity.unit?.dimension === "count";
  const isElsewhere = a.read !== b.read && !isCounted;
  return isElsewhere && isMisprint(a.quantity.reading, b.quantity.reading, LEAST_DIGITS);
}

/** Figures far apart are of one thing only where the wording is the same letter by letter. */
function isSure(a: PlacedQuantity, b: PlacedQuantity, isFar: boolean): boolean {
  if (isCopied(a, b) || areOneSlipApart(a, b)) return true;
  const [one, other] = [a.quantity, b.quantity];
  // an estimate may give way to the result; and it must be said of what time a figure is
  const isOneState =
    one.period.isEstimate === other.period.isEstimate && one.period.part === other.period.part;
  if (one.subject === "" || other.subject === "") return false;
  const isNamed = a.key.weight >= SURE_WEIGHT && b.key.weight >= SURE_WEIGHT;
  return isOneState && !isFar && (isNamed || hasSameSubject(a, b));
}

/** In base units, all that the figure may stand for. */
function valueOf(placed: PlacedQuantity): RoundedValue {
  const { unit } = placed.quantity;
  const own = quantityValue(placed);
  return unit ? productOf(own, counted(unit.factor)) : own;
}

function termFor({ mention, read }: PlacedQuantity): Term {
  return termOf(read.passage, mention, "other");
}

/** Two places that name one quantity, as a claim of the later one. */
function repeatClaim(
  first: PlacedQuantity,
  later: PlacedQuantity,
  verdict: ClaimVerdict,
  isQuestion: boolean,
): Claim {
  const [stated, other] = [termFor(later), termFor(first)];
  const { passage } = stated;
  const isWrong = verdict === "inconsistent";
  const own = valueOf(first);
  return {
    kind: "repeat",
    rule: verdict === "ok" || verdict === "rounding" ? "repeat-precision" : "repeat-mismatch",
    place: passage.toPlace(stated.span),
    sentence: passage.toPlace(sentenceAround(passage, stated.span)),
    operands: [operandOf(other)],
    stated: operandOf(stated),
    computed: later.quantity.unit ? scaled(own, later) : own,
    accepted: scaled(valueOf(later), later).interval,
    grade: verdict === "ok" ? "exact" : verdict === "rounding" ? "rounding" : "outside",
    verdict,
    severity: isWrong ? (isQuestion ? "info" : "error") : "info",
    isQuestion,
    repair: null,
  };
}

/** Two figures of one thing that cannot both be right, as a claim of the later one; null where they agree. */
export function mismatchOf(first: PlacedQuantity, later: PlacedQuantity): Claim | null {
  return verdictOf(first, later) === "inconsistent" ? repeatClaim(first, later, "inconsistent", false) : null;
}

function scaled(value: RoundedValue, { quantity }: PlacedQuantity): RoundedValue {
  const factor = quantity.unit?.factor;
  if (!factor || factor.isZero()) return value;
  const { low, high, lowOpen, highOpen } = value.interval;
  return {
    point: value.point.dividedBy(factor),
    interval: { low: low.dividedBy(factor), lowOpen, high: high.dividedBy(factor), highOpen },
  };
}

/** How two figures of one quantity agree; null where they are too far apart to be one. */
function verdictOf(a: PlacedQuantity, b: PlacedQuantity): ClaimVerdict | null {
  const [one, other] = [valueOf(a), valueOf(b)];
  // "giảm 13,6%" and "(-13,6%)"
  if (one.point.abs().equals(other.point.abs())) return "ok";
  const [first, second] = [a.quantity, b.quantity];
  const isOnePrecision =
    first.precision === second.precision &&
    first.reading.decimals === second.reading.decimals &&
    first.unit?.print === second.unit?.print;
  if (canBeOne(one, other, isOnePrecision)) return "rounding";
  if (other.point.isZero() || one.point.isZero()) return null;
  const ratio = one.point.dividedBy(other.point).abs().toNumber();
  return ratio > FAR || ratio < 1 / FAR ? null : "inconsistent";
}

/** Figures of one key in reading order: each value held against the first. */
function groupClaims(group: readonly PlacedQuantity[]): Claim[] {
  const values = new Set(group.map((one) => valueOf(one).point.toString()));
  if (values.size > MOST_VALUES) return [];
  const [first, ...rest] = group;
  return rest.flatMap((later) => {
    const verdict = first && isSameThing(first, later) ? verdictOf(first, later) : null;
    if (!first || !verdict) return [];
    const isFar = verdict === "inconsistent" && !isNearBy(first.quantity, later.quantity);
    const isQuestion = verdict === "inconsistent" && !isSure(first, later, isFar);
    const claim = repeatClaim(first, later, isQuestion ? "cannot_verify" : verdict, isQuestion);
    return [isFar && !isQuestion ? { ...claim, severity: "warning" } : claim];
  });
}

/** Two figures stand under one of these: under their names, or under the words right before them. */
function groupKeys(placed: PlacedQuantity): string[] {
  const { key, isPlanned } = placed;
  const role = `${key.unit}|${key.role}|${isPlanned}|${timeOf(placed)}`;
  const wording = wordingOf(placed, COPIED_WORDS);
  const named = key.weight >= LEAST_WEIGHT ? [`${role}|${[...key.words].sort().join(" ")}`] : [];
  return wording === null ? named : [...named, `${role}|${wording}`];
}

/** The same quantity in two places of a report must be the same figure. */
export function repeatClaims(quantities: readonly PlacedQuantity[]): Claim[] {
  const groups = new Map<string, PlacedQuantity[]>();
  for (const placed of quantities.filter(isStill)) {
    for (const id of groupKeys(placed)) {
      const group = groups.get(id);
      if (group) group.push(placed);
      else groups.set(id, [placed]);
    }
  }
  return [...groups.values()].flatMap(groupClaims);
}
