import { isAlike, isBare, isLevel, isOneNoun } from "../reading/anchor";
import type { Unit } from "../../unit/unit";
import { WHOLE } from "./listWords";
import { isPercent, type Mention } from "../reading/mention";
import type { PartList } from "./partLists";
import { isMisread, tellingDigits } from "../stating/repair";
import { isOneSlip, tellingParts } from "./sumSlips";
import { gradeStatement, type Certainty, type Statement } from "../stating/statement";
import type { Term } from "../stating/term";

/** A part that has a name of its own, not a further figure of the item before it. */
function isNamedPart(part: Mention, index: number): boolean {
  return index === 0 || /[,;:(]|\sva\s|\svà\s|^ ?(?:[-+•*]|\(?\w{1,2}[).])/u.test(part.gap);
}

/** "01 vùng tại xã A 8 ha, 01 vùng tại xã B 16 ha": the figure before it opens the item. */
function isNamedItem(list: PartList, part: Mention, index: number): boolean {
  const opener = list.items[list.items.indexOf(part) - 1];
  const isOpened =
    opener !== undefined && !isAlike(opener, part) && isNamedPart(opener, list.items.indexOf(opener));
  return isNamedPart(part, index) || (isOpened && isMeasured(part));
}

function isSameNoun(part: Mention, total: Mention): boolean {
  const [one, other] = [part.figure.unit, total.figure.unit];
  return one === null || other === null || one.dimension !== "count" || isOneNoun(one.print, other.print);
}

/** "xã, phường" and "xã". */
function isSameKind(one: Unit | null, other: Unit | null): boolean {
  return one !== null && other !== null && isOneNoun(one.print, other.print);
}

function isMeasured({ figure }: Mention): boolean {
  return figure.unit !== null && figure.unit.dimension !== "count";
}

/** Every figure of the list is a part, or says something of one in another unit. */
function isRegular(list: PartList, total: Mention, parts: readonly Mention[]): boolean {
  const others = list.items.filter((item) => !parts.includes(item));
  // "01 vùng tại xã A 8 ha": a number without a unit is no part of so many ha
  const isOpener = (item: Mention): boolean => {
    const next = list.items[list.items.indexOf(item) + 1];
    return isMeasured(total) && next !== undefined && parts.includes(next);
  };
  const areAsides = others.every(
    (item) =>
      !isLevel(item) || (isPercent(item) && isBare(item)) || item.figure.unit !== null || isOpener(item),
  );
  // "…, trong đó 7/16 khoản đạt dự toán; kế đến là thu dầu thô 8.097 tỷ đồng": the list ended before
  const isOneList = list.items[0]?.clause === parts[0]?.clause;
  return (
    areAsides &&
    isOneList &&
    !list.isLoose &&
    parts.every((part, i) => isNamedItem(list, part, i) && isSameNoun(part, total) && !part.figure.of)
  );
}

/** A total with the parts of its list, of one unit. */
export interface Sum {
  readonly list: PartList;
  readonly total: Mention;
  readonly parts: readonly Mention[];
  readonly statement: Statement;
}

function compare(sum: Sum): "equal" | "above" | "below" | null {
  const result = gradeStatement(sum.statement);
  if (!result) return null;
  if (result.grade !== "outside") return "equal";
  return result.computed.interval.low.greaterThanOrEqualTo(result.accepted.high) ? "above" : "below";
}

/** The parts of another unit of the same list add up, so the list is complete. */
function isCompleted(sum: Sum, siblings: readonly Sum[]): boolean {
  return siblings.some(
    (other) => other !== sum && other.parts.length === sum.parts.length && compare(other) === "equal",
  );
}

/** How far before a list another total may stand. */
const MOST_BEFORE = 6;
const MOST = 1.6;
const LEAST = 0.5;

function isNear({ total, statement }: Sum): boolean {
  const sum = gradeStatement(statement)?.computed.point;
  const ratio =
    sum && !total.figure.low.value.isZero() ? sum.dividedBy(total.figure.low.value).toNumber() : 0;
  return ratio >= LEAST && ratio <= MOST;
}

/** Numbers without a unit below this are more likely names ("quận 9", "khu phố 5") than totals. */
const LEAST_BARE = 100;

/** "công ty" of "2 công ty tại Lào": what is counted where it is no known noun. */
function nounOf({ tail }: Mention): string {
  return tail.split(" ").slice(0, 2).join(" ");
}

/** Durations do not add up, and a small number without a unit is no total. */
function isAddable({ total, parts }: Sum): boolean {
  const { unit, low } = total.figure;
  if (unit) return unit.dimension !== "duration";
  const noun = nounOf(total);
  const isOneNoun = noun !== "" && parts.every((part) => nounOf(part) === noun);
  return isOneNoun || low.value.greaterThanOrEqualTo(LEAST_BARE);
}

/** Another figure before the list is the total: "93 điều, gồm 12 điều … và 81 điều, trong đó 45 … và 48 …". */
function hasOtherTotal({ total, statement }: Sum, mentions: readonly Mention[]): boolean {
  const found = gradeStatement(statement)?.computed.point;
  // "145/151 xã, trong đó 59 xã …, 12 xã …, 74 xã …": the total is a part itself
  const withIt = found?.plus(total.figure.low.value);
  return mentions
    .slice(Math.max(0, total.index - MOST_BEFORE), total.index)
    .some(({ figure: { low, unit } }) => {
      const isSum = found?.equals(low.value) === true || withIt?.equals(low.value) === true;
      return isSum && (unit?.print === total.figure.unit?.print || isSameKind(unit, total.figure.unit));
    });
}

/** In brackets right behind its total a list is of it, whatever its items are called. */
const LEAST_BRACKETED = 3;

function isBracketed({ list, total }: Sum): boolean {
  const [first] = list.items;
  return list.opening === "whole" && first?.bracket?.after === total.index;
}

/** "gần 500 ha (Điện Biên 314 ha, Sơn La 60 ha)": nothing says that these are all; what is counted is told in full. */
function isUnsaid({ list, total }: Sum): boolean {
  const [first] = list.items;
  if (total.figure.unit?.dimension === "count" && total.precision === "printed") return false;
  return first !== undefined && first.bracket?.id !== total.bracket?.id && !WHOLE.test(first.gap);
}

/** "(01 giải Nhì, 02 giải Khuyến khích)": every item is so many of one word. */
function isOfOneNoun({ list, parts }: Sum): boolean {
  const nouns = parts.map(({ tail }) => tail.split(" ")[0] ?? "");
  const isEach = nouns[0] !== "" && new Set(nouns).size === 1;
  return isEach && parts.length === list.items.length && !list.isLoose;
}

const SPECK = 1e-6;

/** "1.262 tỷ đồng, tương ứng 949 đồng/cổ phiếu" is no part of it. */
function isSpeck(part: Term, total: Term): boolean {
  const [one, all] = [part, total].map(({ reading, unit }) =>
    reading.value.times(unit?.factor ?? 1).toNumber(),
  );
  return one !== undefined && all !== undefined && one !== 0 && one < all * SPECK;
}

/** So many digits that a part of a total is not one digit off it by chance. */
const LEAST_TELLING = 4;

function isMisreadTotal({ statement }: Sum, leastDigits: number): boolean {
  const computed = gradeStatement(statement)?.computed;
  return computed !== undefined && isMisread(statement, computed, leastDigits);
}

/** The total has many digits, or every part tells of its last ones: round ones would fit any. */
function isTold({ statement, parts }: Sum): boolean {
  const isLong = tellingDigits(statement.stated.reading) >= MANY_DIGITS;
  return isLong || tellingParts(statement) === parts.length;
}

const MANY_DIGITS = 4;

/** How sure it is that a list which does not give its total is all of it; null where it may well not be. */
export function certaintyOf(
  sum: Sum,
  siblings: readonly Sum[],
  mentions: readonly Mention[],
): Certainty | null {
  if (hasOtherTotal(sum, mentions)) return null;
  if (sum.list.isDivided) return isNear(sum) || isMisreadTotal(sum, 2) ? "warning" : null;
  const isPrize = isBracketed(sum) && (isOfOneNoun(sum) || (sum.parts.length > 2 && isMisreadTotal(sum, 2)));
  if (isPrize && isOfOneNoun(sum) && isNear(sum)) return "sure";
  if (!isAddable(sum) && !isPrize) return null;
  const isOneKind = sum.parts.every((part) => isSameNoun(part, sum.total));
  if (isOneKind && isCompleted(sum, siblings)) return "sure";
  const isHeld = isBracketed(sum) && !sum.list.isLoose;
  const isWhole = sum.list.opening === "whole";
  if (isWhole && isMisreadTotal(sum, isHeld ? LEAST_BRACKETED : LEAST_TELLING)) return "sure";
  if (!isRegular(sum.list, sum.total, sum.parts)) return null;
  const isSome = sum.list.opening === "some";
  if (isSome && sum.statement.operands.some((part) => isSpeck(part, sum.statement.stated))) return null;
  if (!isSome && isMisreadTotal(sum, 2)) return "sure";
  if (isSome && isTold(sum) && isMisreadTotal(sum, LEAST_TELLING)) return "warning";
  if (isSome && isOneSlip(sum.statement)) return "warning";
  if (!isNear(sum)) return null;
  if (isSome || isUnsaid(sum)) return compare(sum) === "above" ? "warning" : null;
  return "sure";
}
