import { phrases } from "../reading/phrases";
import { fold } from "../../text/fold";
import { bundleMismatches } from "./bundles";
import type { Claim } from "../model";
import { openingOf, type PlacedQuantity } from "../reading/quantities";
import { digitsOf, isMisprint, sortedDigits, tellingDigits } from "../stating/repair";
import { isStill, mismatchOf } from "./repeats";
import { isSameThing, timeOf } from "./sameThing";

/** Digits that more figures share than this tell none of them. */
const MOST_SHARING = 4;
/** So many telling words in common, so many digits: then one misread digit is one. */
const LEAST_SHARED = 3;
const LEAST_PRINTED = 3;
/** With so many digits fewer words are enough. */
const MANY_PRINTED = 4;
const LEAST_OF_MANY = 2;
const FULL_NAME = 5;
/** Words of the longer name that the shorter one must have. */
const LEAST_ALIKE = 0.5;
/** "trong đó": the figure is of a part of what is named. */
const OF_WHICH = phrases("trong (?:đó|số|tổng)");

function isOfWhich({ mention, quantity, read }: PlacedQuantity): boolean {
  return OF_WHICH.test(openingOf(read.mentions, mention)) || OF_WHICH.test(quantity.subject);
}

/** Of a sector's growth it often goes unsaid that it is one of its output, of an amount what its unit says. */
const UNSAID = new Set(["gtsx", "giá", "trị", "nhóm", "diện", "tích", "sl", "đàn", "con"].map(fold));

function namedIn({ key }: PlacedQuantity): ReadonlySet<string> {
  const named = [...key.words].filter((word) => !UNSAID.has(word));
  return named.length > 0 ? new Set(named) : key.words;
}

/** One name says all that the other says, and hardly more: "hộ nghèo" and "hộ nghèo toàn huyện". */
function isOneName(one: ReadonlySet<string>, other: ReadonlySet<string>, isWhole: boolean): boolean {
  const shared = [...one].filter((word) => other.has(word)).length;
  if (isWhole && one.size !== other.size) return false;
  return (
    shared > 0 &&
    shared === Math.min(one.size, other.size) &&
    shared >= LEAST_ALIKE * Math.max(one.size, other.size)
  );
}

function areAlike(a: PlacedQuantity, b: PlacedQuantity): boolean {
  const { role, unit } = a.quantity;
  // what is counted, and what a plan is of, is told apart by one word more
  const isWhole = role === "completion" || role === "index" || unit?.dimension === "count";
  const isNamed = isOneName(namedIn(a), namedIn(b), isWhole) || isOneName(a.key.near, b.key.near, true);
  const isLong = digitsOf(a.quantity.reading) >= MANY_PRINTED;
  const weight = Math.min(a.key.weight, b.key.weight);
  // "trong đó": of a part of what is named, unless it is named in full itself
  const isOneExtent = isLong || weight >= FULL_NAME || isOfWhich(a) === isOfWhich(b);
  return isNamed && weight >= (isLong ? LEAST_OF_MANY : LEAST_SHARED) && isOneExtent;
}

/** Printed before under a name like its own: then it is no misprint of another figure. */
function isPrintedBefore(later: PlacedQuantity, near: readonly PlacedQuantity[]): boolean {
  const { value } = later.quantity.reading;
  return near.some(({ key, quantity }) => {
    return quantity.reading.value.equals(value) && [...key.words].some((word) => later.key.words.has(word));
  });
}

/** A figure with each digit left out in turn, and all in order of size: figures one slip apart have one in common. */
function patternsOf({ quantity, key, isPlanned }: PlacedQuantity): string[] {
  const { value, decimals } = quantity.reading;
  const printed = value.toFixed(decimals).replace(".", "");
  const id = `${key.unit}|${key.role}|${isPlanned}|`;
  const masked = [...printed].map((_, i) => `${id}${printed.slice(0, i)}?${printed.slice(i + 1)}`);
  return [...masked, `${id}${String(decimals)}|${sortedDigits(quantity.reading)}`];
}

/** Digits that tell a figure from others: behind a comma noughts do so too. */
function tellingOf({ reading }: PlacedQuantity["quantity"]): number {
  return reading.decimals > 0 ? digitsOf(reading) : tellingDigits(reading);
}

/** The one figure printed before that is the same but for a digit; null where several are: a form that is filled in anew. */
function misprintOf(later: PlacedQuantity, near: readonly PlacedQuantity[]): PlacedQuantity | null {
  if (isPrintedBefore(later, near)) return null;
  const alike = near.filter((one) => areAlike(one, later) && timeOf(one) === timeOf(later));
  const [first] = alike;
  const isOne = alike.every(({ quantity }) => first?.quantity.reading.value.equals(quantity.reading.value));
  const isElsewhere = first !== undefined && first.read !== later.read;
  const isSlip = isElsewhere && isMisprint(first.quantity.reading, later.quantity.reading, LEAST_PRINTED);
  return isOne && isSlip && isSameThing(first, later) ? first : null;
}

function slipClaims(quantities: readonly PlacedQuantity[]): Claim[] {
  const seen = new Map<string, PlacedQuantity[]>();
  return quantities.flatMap((later) => {
    if (!isStill(later) || tellingOf(later.quantity) < LEAST_PRINTED) return [];
    const patterns = patternsOf(later);
    const near = new Set(patterns.flatMap((pattern) => seen.get(pattern) ?? []));
    for (const pattern of patterns)
      seen.set(pattern, [...(seen.get(pattern) ?? []).slice(-MOST_SHARING), later]);
    const first = misprintOf(later, [...near]);
    const claim = first && mismatchOf(first, later);
    return claim ? [claim] : [];
  });
}

/** Figures printed twice that differ where all else that is said with them, or all but one digit, is the same. */
export function misprintClaims(quantities: readonly PlacedQuantity[]): Claim[] {
  return [...bundleMismatches(quantities), ...slipClaims(quantities)];
}
