import { counted, productOf, type RoundedValue } from "../number/intervalValue";
import { fold } from "../text/fold";
import { isSameKind } from "../unit/unit";
import type { Claim, ClaimVerdict } from "./model";
import type { PlacedQuantity } from "./quantities";
import { canBeOne, quantityValue } from "./quantityValue";
import { sentenceAround } from "./statement";
import { operandOf, termOf, type Term } from "./term";

/** Fewer telling words could name anything. */
const LEAST_WEIGHT = 4;
/** So many telling words, or so long a wording repeated letter by letter, name one thing. */
const SURE_WEIGHT = 5;
const SURE_WORDS = 6;
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

function isUsable(placed: PlacedQuantity): boolean {
  return isStill(placed) && placed.key.weight >= LEAST_WEIGHT;
}

function isSure(a: PlacedQuantity, b: PlacedQuantity): boolean {
  const isSameWording =
    a.quantity.subject === b.quantity.subject && a.quantity.subject.split(" ").length >= SURE_WORDS;
  return isSameWording || (a.key.weight >= SURE_WEIGHT && b.key.weight >= SURE_WEIGHT);
}

/** In base units, all that the figure may stand for. */
function valueOf(placed: PlacedQuantity): RoundedValue {
  const { unit } = placed.quantity;
  const own = quantityValue(placed);
  return unit ? productOf(own, counted(unit.factor)) : own;
}

/** Whether two figures speak of one year and one part of it. */
export function isSamePeriod(a: PlacedQuantity, b: PlacedQuantity): boolean {
  const [one, other] = [a.quantity.period, b.quantity.period];
  const sameYear = (one.year ?? a.reportYear) === (other.year ?? b.reportYear);
  return (
    sameYear &&
    one.part === other.part &&
    one.isOpening === other.isOpening &&
    one.isCumulative === other.isCumulative &&
    a.isPlanned === b.isPlanned
  );
}

/** Figures this near to each other stand in one list, where the same words come back for each item. */
const NEAR = 7;

function isInOneList(a: PlacedQuantity, b: PlacedQuantity): boolean {
  if (a.read !== b.read) return false;
  const isNear = Math.abs(a.mention.index - b.mention.index) < NEAR || a.mention.clause === b.mention.clause;
  return isNear || a.quantity.subject !== b.quantity.subject;
}

const SCOPES = ["trung ương", "tỉnh", "huyện", "thị xã", "thành phố", "phường", "xã", "thôn"].map(fold);
const SCOPE = new RegExp(`(?<!\\p{L})(?:${SCOPES.join("|")})(?!\\p{L})`, "gu");

/** The levels of government that a subject names: "tại UBND thị xã", "các phường, xã". */
function scopeOf({ quantity }: PlacedQuantity): string {
  return [...new Set(quantity.subject.match(SCOPE) ?? [])].sort().join(" ");
}

function isOneScope(a: PlacedQuantity, b: PlacedQuantity): boolean {
  const [one, other] = [scopeOf(a), scopeOf(b)];
  return one === "" || other === "" || one === other;
}

/** Whether two figures may be of one thing: of one unit, time and level of government, and not two items of a list. */
export function isSameThing(a: PlacedQuantity, b: PlacedQuantity): boolean {
  const [one, other] = [a.quantity.unit, b.quantity.unit];
  return (
    (!one || !other || isSameKind(one, other)) && isSamePeriod(a, b) && isOneScope(a, b) && !isInOneList(a, b)
  );
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
  if (one.point.equals(other.point)) return "ok";
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
    const isQuestion = verdict === "inconsistent" && !isSure(first, later);
    return [repeatClaim(first, later, isQuestion ? "cannot_verify" : verdict, isQuestion)];
  });
}

/** The same quantity in two places of a report must be the same figure. */
export function repeatClaims(quantities: readonly PlacedQuantity[]): Claim[] {
  const groups = new Map<string, PlacedQuantity[]>();
  for (const placed of quantities) {
    const { key } = placed;
    if (!isUsable(placed)) continue;
    const id = `${key.unit}|${key.role}|${placed.isPlanned}|${[...key.words].sort().join(" ")}`;
    const group = groups.get(id);
    if (group) group.push(placed);
    else groups.set(id, [placed]);
  }
  return [...groups.values()].flatMap(groupClaims);
}
