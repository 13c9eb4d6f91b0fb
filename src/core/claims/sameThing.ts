import { fold } from "../text/fold";
import { isSameKind } from "../unit/unit";
import { haveOtherBearers, haveOtherFractions, isOneOfPart } from "./bearers";
import type { PlacedQuantity } from "./quantities";

/** Whether two figures speak of one year and one part of it. */
export function isSamePeriod(a: PlacedQuantity, b: PlacedQuantity): boolean {
  const [one, other] = [a.quantity.period, b.quantity.period];
  const sameYear = (one.year ?? a.reportYear) === (other.year ?? b.reportYear);
  return (
    sameYear &&
    one.part === other.part &&
    // "tăng 17% so với cùng kỳ" is no figure of the year before
    (a.quantity.role !== "level" || one.isOpening === other.isOpening) &&
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
    (!one || !other || isSameKind(one, other)) &&
    isSamePeriod(a, b) &&
    isOneScope(a, b) &&
    !isInOneList(a, b) &&
    !haveOtherBearers(a, b) &&
    !haveOtherFractions(a, b) &&
    !isOneOfPart(a, b)
  );
}
