import { anchorOf, isBare } from "../reading/anchor";
import { isPercent } from "../reading/mention";
import type { Claim } from "../model";
import type { PlacedQuantity } from "../reading/quantities";
import { digitsOf, tellingDigits } from "../stating/repair";
import { isStill, mismatchOf } from "./repeats";
import { areOpposed, haveOtherBases, isOneScope } from "./sameThing";
import { contentWords } from "../reading/subject";

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

/** "đạt 87,3%", "tăng 12 tỷ đồng": no level of its own. */
function isSaidOfLevel({ mention, quantity }: PlacedQuantity): boolean {
  return isPercent(mention) || quantity.role !== "level";
}

/** The bundles of a report: each level with the predicates behind it. */
function bundlesOf(quantities: readonly PlacedQuantity[]): Bundle[] {
  const byAnchor = new Map<object, PlacedQuantity[]>();
  for (const placed of quantities) {
    const { mention, read } = placed;
    if (!isStill(placed)) continue;
    const anchor = isBare(mention) && isSaidOfLevel(placed) ? anchorOf(read.mentions, mention) : null;
    const group = anchor && byAnchor.get(anchor);
    if (group) group.push(placed);
    else byAnchor.set(mention, [placed]);
  }
  return [...byAnchor.values()].filter((members) => members.length > 1).map((members) => ({ members }));
}

/** Values that so many bundles share tell none of them. */
const MOST_SHARING = 4;
/** All digits that two bundles must share. */
const LEAST_DIGITS = 5;
const HUNDRED = 100;
/** A level of so many digits alone tells what it is of. */
const LEVEL_DIGITS = 4;

function sharedMembers(one: Bundle, other: Bundle): PlacedQuantity[] {
  const keys = new Set(other.members.map(valueKey));
  return one.members.filter((member) => keys.has(valueKey(member)));
}

/** Whether what two bundles share tells that they print one thing twice: two figures, or one level of many digits. */
function isTelling(shared: readonly PlacedQuantity[]): boolean {
  const telling = shared.filter(({ quantity }) => !quantity.reading.value.equals(HUNDRED));
  const digits = telling.reduce((sum, { quantity }) => sum + digitsOf(quantity.reading), 0);
  const isLevelTold = telling.some(
    ({ quantity, mention }) => !isPercent(mention) && tellingDigits(quantity.reading) >= LEVEL_DIGITS,
  );
  return isLevelTold || (telling.length > 1 && digits >= LEAST_DIGITS);
}

/** Two bundles that agree in all but one figure print one bundle twice. */
function bundleClaims(one: Bundle, other: Bundle): Claim[] {
  const shared = sharedMembers(one, other);
  if (!isTelling(shared)) return [];
  const keys = new Set(shared.map(valueKey));
  const [own, others] = [one, other].map(({ members }) =>
    members.filter((member) => !keys.has(valueKey(member))),
  );
  const pairs = (own ?? []).flatMap((first) => {
    const twin = others?.find((member) => roleKey(member) === roleKey(first));
    return twin ? [{ first, twin }] : [];
  });
  const [pair, ...more] = pairs;
  if (!pair || more.length > 0 || !isOneSubject(pair.first, pair.twin)) return [];
  const claim = mismatchOf(pair.first, pair.twin);
  return claim ? [claim] : [];
}

/** "đạt 51,2% dự toán trung ương, 46,1% dự toán tỉnh": one sentence prints both figures, so they are of two things. */
function isPrintedBeside({ read, mention }: PlacedQuantity, { quantity }: PlacedQuantity): boolean {
  return read.mentions.some(
    ({ sentence, figure }) =>
      sentence === mention.sentence && figure.low.value.equals(quantity.reading.value),
  );
}

function isOneSubject(one: PlacedQuantity, other: PlacedQuantity): boolean {
  // as printed: "thương mại, dịch vụ" and "thương mại" have keys without a word in common
  const words = contentWords(other.quantity.subject);
  const isShared = contentWords(one.quantity.subject).some((word) => words.includes(word));
  const isApart = areOpposed(one, other) || haveOtherBases(one, other) || !isOneScope(one, other);
  return isShared && !isApart && !isPrintedBeside(one, other) && !isPrintedBeside(other, one);
}

/** Figures that differ in two bundles which else print one thing twice: one level with what is said of it. */
export function bundleMismatches(quantities: readonly PlacedQuantity[]): Claim[] {
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
