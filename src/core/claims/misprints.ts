import { fold } from "../text/fold";
import { anchorOf, isBare } from "./anchor";
import type { Claim } from "./model";
import { openingOf, type PlacedQuantity } from "./quantities";
import { digitsOf, isMisprint, tellingDigits } from "./repair";
import { isStill, mismatchOf } from "./repeats";
import { isSameThing } from "./sameThing";

/** Figures that are said of one level, with it: "206 tỷ đồng, tăng 4,57% so với kế hoạch, tăng 2,36% so với cùng kỳ". */
interface Bundle {
  readonly members: readonly PlacedQuantity[];
}

/** What a figure is there for in its bundle; without its value. */
function roleKey({ key }: PlacedQuantity): string {
  return `${key.unit}|${key.role}`;
}

function valueKey(placed: PlacedQuantity): string {
  return `${roleKey(placed)}|${placed.isPlanned}|${placed.quantity.reading.value.toString()}`;
}

/** The bundles of a report: each level with the predicates behind it. */
function bundlesOf(quantities: readonly PlacedQuantity[]): Bundle[] {
  const byAnchor = new Map<object, PlacedQuantity[]>();
  for (const placed of quantities) {
    const { mention, read } = placed;
    if (!isStill(placed)) continue;
    const anchor = isBare(mention) ? anchorOf(read.mentions, mention) : null;
    const group = anchor && byAnchor.get(anchor);
    if (group) group.push(placed);
    else byAnchor.set(mention, [placed]);
  }
  return [...byAnchor.values()].filter((members) => members.length > 2).map((members) => ({ members }));
}

/** Values that so many bundles share tell none of them. */
const MOST_SHARING = 4;
/** All digits that two bundles must share. */
const LEAST_DIGITS = 5;
const HUNDRED = 100;

function sharedMembers(one: Bundle, other: Bundle): PlacedQuantity[] {
  const keys = new Set(other.members.map(valueKey));
  return one.members.filter((member) => keys.has(valueKey(member)));
}

/** Two bundles that agree in all but one figure print one bundle twice. */
function bundleClaims(one: Bundle, other: Bundle): Claim[] {
  const shared = sharedMembers(one, other);
  const telling = shared.filter(({ quantity }) => !quantity.reading.value.equals(HUNDRED));
  const digits = telling.reduce((sum, { quantity }) => sum + digitsOf(quantity.reading), 0);
  if (telling.length < 2 || digits < LEAST_DIGITS) return [];
  const rest = (bundle: Bundle): PlacedQuantity[] =>
    bundle.members.filter((own) => !shared.some((same) => valueKey(same) === valueKey(own)));
  const [first, ...more] = rest(one);
  const twin = rest(other).find((own) => first && roleKey(own) === roleKey(first));
  const claim = first && twin && more.length === 0 ? mismatchOf(first, twin) : null;
  return claim ? [claim] : [];
}

function bundleMismatches(quantities: readonly PlacedQuantity[]): Claim[] {
  const bundles = bundlesOf(quantities);
  const sharing = new Map<string, Bundle[]>();
  for (const bundle of bundles)
    for (const key of new Set(bundle.members.map(valueKey)))
      sharing.set(key, [...(sharing.get(key) ?? []), bundle]);
  const pairs = new Map<Bundle, Set<Bundle>>();
  for (const group of sharing.values()) {
    const [first, ...rest] = group.length > MOST_SHARING ? [] : group;
    if (first) pairs.set(first, new Set([...(pairs.get(first) ?? []), ...rest]));
  }
  return [...pairs].flatMap(([one, others]) => [...others].flatMap((other) => bundleClaims(one, other)));
}

/** So many telling words in common, so many digits: then one misread digit is one. */
const LEAST_SHARED = 3;
const LEAST_PRINTED = 3;
/** Words of the longer name that the shorter one must have. */
const LEAST_ALIKE = 0.5;
/** "trong đó": the figure is of a part of what is named. */
const OF_WHICH = new RegExp(`(?<!\\p{L})${fold("trong (?:đó|số|tổng)")}(?!\\p{L})`, "u");

function isOfWhich({ mention, quantity, read }: PlacedQuantity): boolean {
  return OF_WHICH.test(openingOf(read.mentions, mention)) || OF_WHICH.test(quantity.subject);
}

/** Of a sector's growth it often goes unsaid that it is one of its output. */
const OUTPUT = new Set(["gtsx", "giá", "trị", "nhóm"].map(fold));

function namedIn({ key, quantity }: PlacedQuantity): ReadonlySet<string> {
  return quantity.role === "growth" ? new Set([...key.words].filter((word) => !OUTPUT.has(word))) : key.words;
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
  return isNamed && Math.min(a.key.weight, b.key.weight) >= LEAST_SHARED && isOfWhich(a) === isOfWhich(b);
}

/** Printed before under a name like its own: then it is no misprint of another figure. */
function isPrintedBefore(later: PlacedQuantity, near: readonly PlacedQuantity[]): boolean {
  const { value } = later.quantity.reading;
  return near.some(({ key, quantity }) => {
    return quantity.reading.value.equals(value) && [...key.words].some((word) => later.key.words.has(word));
  });
}

/** A figure with each digit left out in turn, and each two neighbours: figures one slip apart have one in common. */
function patternsOf({ quantity, key, isPlanned }: PlacedQuantity): string[] {
  const { value, decimals } = quantity.reading;
  const printed = value.toFixed(decimals).replace(".", "");
  const id = `${key.unit}|${key.role}|${isPlanned}|`;
  return [...printed].flatMap((_, i) => [
    `${id}${printed.slice(0, i)}?${printed.slice(i + 1)}`,
    `${id}${printed.slice(0, i)}??${printed.slice(i + 2)}`,
  ]);
}

/** The one figure printed before that is the same but for a digit; null where several are: a form that is filled in anew. */
function misprintOf(later: PlacedQuantity, near: readonly PlacedQuantity[]): PlacedQuantity | null {
  if (isPrintedBefore(later, near)) return null;
  const alike = near.filter((one) => areAlike(one, later));
  const [first] = alike;
  const isOne = alike.every(({ quantity }) => first?.quantity.reading.value.equals(quantity.reading.value));
  const isElsewhere = first !== undefined && first.read !== later.read;
  const isSlip = isElsewhere && isMisprint(first.quantity.reading, later.quantity.reading, LEAST_PRINTED);
  return isOne && isSlip && isSameThing(first, later) ? first : null;
}

function slipClaims(quantities: readonly PlacedQuantity[]): Claim[] {
  const seen = new Map<string, PlacedQuantity[]>();
  return quantities.flatMap((later) => {
    if (!isStill(later) || tellingDigits(later.quantity.reading) < LEAST_PRINTED) return [];
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
