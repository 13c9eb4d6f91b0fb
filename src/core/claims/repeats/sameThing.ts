import { phrases } from "../reading/phrases";
import { fold } from "../../text/fold";
import { isSameKind } from "../../unit/unit";
import { haveOtherBearers, haveOtherLevels, isOneOfPart } from "./bearers";
import { WHOLE_YEAR } from "../reading/period";
import type { PlacedQuantity } from "../reading/quantities";

/** The year and the part of it that a figure is of: those of its report where nothing else is said. */
export function timeOf({ quantity: { period }, reportYear, reportPart }: PlacedQuantity): string {
  return `${period.year ?? reportYear ?? ""}|${period.part ?? reportPart ?? WHOLE_YEAR}`;
}

/** Whether two figures speak of one year and one part of it. */
export function isSamePeriod(a: PlacedQuantity, b: PlacedQuantity): boolean {
  const [one, other] = [a.quantity.period, b.quantity.period];
  return (
    timeOf(a) === timeOf(b) &&
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
  // "4 tập thể, 7 cá nhân …; 3 tập thể, 6 cá nhân …": named behind the figure only
  return isNear || a.quantity.subject === "" || a.quantity.subject !== b.quantity.subject;
}

const SCOPES = ["trung ương", "bộ", "tỉnh", "huyện", "thị xã", "thành phố", "phường", "xã", "thôn"].map(fold);
const SCOPE = new RegExp(`(?<!\\p{L})(?:${SCOPES.join("|")})(?!\\p{L})`, "gu");

/** The levels of government that a figure is of: "tại UBND thị xã", "các phường, xã", "đạt 51% dự toán tỉnh giao". */
function scopeOf({ quantity, mention }: PlacedQuantity): string {
  const text = quantity.role === "completion" ? `${quantity.subject} ${mention.tail}` : quantity.subject;
  return [...new Set(text.match(SCOPE) ?? [])].sort().join(" ");
}

/** Whether two figures may be of one level of government: not where each names others. */
export function isOneScope(a: PlacedQuantity, b: PlacedQuantity): boolean {
  const [one, other] = [scopeOf(a), scopeOf(b)];
  return one === "" || other === "" || one === other;
}

const OPPOSITES = [
  ["thu", "chi"],
  ["xuất khẩu", "nhập khẩu"],
  ["xuất siêu", "nhập siêu"],
  ["trong nước", "nước ngoài"],
  ["thành thị", "nông thôn"],
  ["thành lập", "giải thể"],
  ["mua", "bán"],
  ["nam", "nữ"],
].map((pair) => pair.map((word) => phrases(word)));

/** Whether one figure is named by a word and the other by its opposite: "thu ngân sách", "chi ngân sách". */
export function areOpposed(a: PlacedQuantity, b: PlacedQuantity): boolean {
  const texts = [a, b].map(({ quantity, mention }) => `${quantity.subject} ${mention.tail}`);
  return OPPOSITES.some((pair) => {
    const [one, other] = texts.map((text) => pair.map((word) => word.test(text)));
    return one?.[0] !== one?.[1] && other?.[0] !== other?.[1] && one?.[0] !== other?.[0];
  });
}

/** "so với tháng trước", "so với quý I": a change over less than a year. */
const SHORT_BASE = new RegExp(`${fold("so (?:với )?(?:tháng|quý|kỳ) ")}`, "u");

/** Whether just one of two changes is over the month or quarter before. */
export function haveOtherBases(a: PlacedQuantity, b: PlacedQuantity): boolean {
  const [one, other] = [a, b].map(({ mention }) => SHORT_BASE.test(`${mention.lead} | ${mention.tail}`));
  return one !== other;
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
    !haveOtherLevels(a, b) &&
    !haveOtherBases(a, b) &&
    !areOpposed(a, b) &&
    !isOneOfPart(a, b)
  );
}
