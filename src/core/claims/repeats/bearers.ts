import { phrases } from "../reading/phrases";
import type { Figure } from "../../target/reading/figures";
import { fold } from "../../text/fold";
import { isComparable } from "../../unit/unit";
import { anchorOf } from "../reading/anchor";
import { isPercent } from "../reading/mention";
import { openingOf, type PlacedQuantity } from "../reading/quantities";
import { sentenceAround } from "../stating/statement";

/** "Hà Nội", "Vietjet Air", "TP. HCM": two or more capitalised words. */
const PROPER = /\p{Lu}\p{L}*(?:\.? \p{Lu}\p{L}*)+/gu;

/** The proper names in the sentence of a figure, folded: whose figure it may be. */
function bearersOf({ read, mention }: PlacedQuantity): ReadonlySet<string> {
  const { passage } = read;
  const { start, end } = sentenceAround(passage, mention.figure.span);
  return new Set((passage.source.text.slice(start, end).match(PROPER) ?? []).map(fold));
}

/** Whether the sentences of two figures name different places, firms or works: "người dân Hà Nội", "người dân Huế". */
export function haveOtherBearers(a: PlacedQuantity, b: PlacedQuantity): boolean {
  const [one, other] = [bearersOf(a), bearersOf(b)];
  return one.size > 0 && other.size > 0 && [...one].every((name) => !other.has(name));
}

/** "Trong khu vực công nghiệp, ngành …": the figure is of a part of what is named. */
const CONTAINER = phrases("trong (?:khu vực|ngành|lĩnh vực|nhóm|khối)");

/** Whether just one of two figures is said of a part of the sector or group that its sentence names. */
export function isOneOfPart(a: PlacedQuantity, b: PlacedQuantity): boolean {
  const [one, other] = [a, b].map(({ read, mention, quantity }) =>
    CONTAINER.test(`${openingOf(read.mentions, mention)} | ${quantity.subject}`),
  );
  return one !== other;
}

/** Copies of one level are this near to each other, rounding and "hơn", "gần" included. */
const MOST_APART = 0.01;

function areOtherAmounts(one: Figure, other: Figure): boolean {
  if (one.of && other.of) return !one.of.value.equals(other.of.value);
  if (!one.unit || !other.unit || !isComparable(one.unit, other.unit) || other.low.value.isZero())
    return false;
  const [own, twin] = [one, other].map(({ low, unit }) => low.value.times(unit?.factor ?? 1).toNumber());
  return Math.abs((own ?? 0) / (twin ?? 1) - 1) > MOST_APART;
}

/** Whether two percentages are said of two levels: "29,4 tỷ USD, tăng 13,4%" and "42,5 tỷ USD, tăng 12,5%". */
export function haveOtherLevels(a: PlacedQuantity, b: PlacedQuantity): boolean {
  if (!isPercent(a.mention) || !isPercent(b.mention)) return false;
  const [one, other] = [a, b].map(({ read, mention }) => anchorOf(read.mentions, mention)?.figure);
  return one && other ? areOtherAmounts(one, other) : false;
}
