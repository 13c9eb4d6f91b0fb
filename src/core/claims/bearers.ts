import { fold } from "../text/fold";
import { anchorOf } from "./anchor";
import { isPercent } from "./mention";
import { openingOf, type PlacedQuantity } from "./quantities";
import { sentenceAround } from "./statement";

/** "Hà Nội", "Vietjet Air": two or more capitalised words. */
const PROPER = /\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)+/gu;

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
const CONTAINER = new RegExp(
  `(?<!\\p{L})${fold("trong (?:khu vực|ngành|lĩnh vực|nhóm|khối)")}(?!\\p{L})`,
  "u",
);

/** Whether just one of two figures is said of a part of the sector or group that its sentence names. */
export function isOneOfPart(a: PlacedQuantity, b: PlacedQuantity): boolean {
  const [one, other] = [a, b].map(({ read, mention, quantity }) =>
    CONTAINER.test(`${openingOf(read.mentions, mention)} | ${quantity.subject}`),
  );
  return one !== other;
}

/** Whether two percentages are said of two fractions: "942/1.200 hồ sơ, đạt 78,5%" and "34/36 hồ sơ, đạt 94,4%". */
export function haveOtherFractions(a: PlacedQuantity, b: PlacedQuantity): boolean {
  if (!isPercent(a.mention) || !isPercent(b.mention)) return false;
  const [one, other] = [a, b].map(({ read, mention }) => anchorOf(read.mentions, mention)?.figure.of);
  return one && other ? !one.value.equals(other.value) : false;
}
