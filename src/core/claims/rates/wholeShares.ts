import { phrases } from "../reading/phrases";
import type { RoundedValue } from "../../number/intervalValue";
import { fold } from "../../text/fold";
import { anchorOf, isAlike, isBare, isLevel } from "../reading/anchor";
import { isPercent, type Mention, type ReadPassage } from "../reading/mention";
import type { Claim } from "../model";
import { digitsOf, isMisread } from "../stating/repair";
import { partShareClaims } from "./shareClaims";
import { claimOf, gradeStatement, type Statement } from "../stating/statement";
import { contentWords, subjectOf } from "../reading/subject";
import { termOf } from "../stating/term";

/** A level with the passage it stands in. */
interface Level {
  readonly read: ReadPassage;
  readonly mention: Mention;
}

/** "nợ xấu 360 tỷ đồng, chiếm 1,46% trên tổng dư nợ": a part, its share, and the words that name the whole. */
interface Share {
  readonly read: ReadPassage;
  readonly percent: Mention;
  readonly part: Mention;
  readonly names: readonly string[];
}

/** Paragraphs before that of the share in which its whole may stand. */
const NEAR = 6;
/** So many digits of a share that it is not that of two figures by chance. */
const TELLING_DIGITS = 3;
const MANY_DIGITS = 4;
const MOST_WIDTH = 0.03;
const WHOLE = phrases("tổng", "toàn");
const PLANNED = new RegExp(fold("kế hoạch|dự toán|chỉ tiêu"), "u");
const SAID_ANEW = new RegExp(`^(?:${fold("tương đương|tương ứng|bằng|với")})(?: ${fold("với")})?$`, "u");

/** "chiếm 64%, tương đương 48.000 tỷ đồng". */
function partBehind(mentions: readonly Mention[], percent: Mention): Mention | null {
  const next = mentions[percent.index + 1];
  const isSame = next !== undefined && next.clause === percent.clause && SAID_ANEW.test(next.lead);
  return isSame && !isPercent(next) ? next : null;
}

function shareAt(read: ReadPassage, percent: Mention): Share | null {
  if (!isPercent(percent) || percent.cue !== "share" || percent.figure.high) return null;
  const isNamed = WHOLE.test(percent.tail) && !PLANNED.test(percent.tail);
  if (percent.than !== null && !isNamed) return null;
  const part = partBehind(read.mentions, percent) ?? anchorOf(read.mentions, percent);
  if (!part?.figure.unit || part.figure.of || part.figure.high || isPercent(part)) return null;
  const names = isNamed ? contentWords(percent.tail) : [];
  return { read, percent, part, names };
}

function isCountOf({ figure: { unit } }: Mention): boolean {
  return unit?.dimension === "count";
}

/** A level with a share of its own is a part itself. */
function hasShare({ index, clause }: Mention, mentions: readonly Mention[]): boolean {
  const next = mentions[index + 1];
  return next?.cue === "share" && next.clause === clause && isPercent(next) && isBare(next);
}

/** A level that the part may be some of. */
function isWholeOf(one: Mention, { part, percent }: Share): boolean {
  const isOther = one !== part && one !== percent && isLevel(one) && !isPercent(one) && !one.figure.of;
  // "3.427 nhân khẩu, trong đó 28 người": people are counted under several nouns
  const isOneUnit = isAlike(one, part) || (isCountOf(one) && isCountOf(part));
  const { unit, low } = part.figure;
  const factor = one.figure.unit && unit ? one.figure.unit.factor.dividedBy(unit.factor) : null;
  const isLarger = factor !== null && one.figure.low.value.times(factor).greaterThan(low.value);
  return isOther && one.figure.unit !== null && isOneUnit && isLarger;
}

/** Larger levels of the passage and of those shortly before it, nearest first. */
function wholesNear(all: readonly ReadPassage[], index: number, share: Share): readonly Level[] {
  const near = all.slice(Math.max(0, index - NEAR), index + 1).reverse();
  return near.flatMap((read) =>
    [...read.mentions].reverse().flatMap((mention): Level[] => {
      return isWholeOf(mention, share) && !hasShare(mention, read.mentions) ? [{ read, mention }] : [];
    }),
  );
}

/** Whether the words behind the share name the level: most of them, and two at least. */
function isNamed({ read, mention }: Level, names: readonly string[]): boolean {
  const own = contentWords(`${subjectOf(read.mentions, mention)} ${mention.figure.unit?.print ?? ""}`);
  const common = names.filter((name) => own.includes(name)).length;
  return common >= 2 && common * 2 > names.length;
}

function statementOf({ read, percent, part }: Share, whole: Level): Statement {
  return {
    ...({ rule: "share-of-total", kind: "share", formula: "ratio" } as const),
    operands: [termOf(read.passage, part, "part"), termOf(whole.read.passage, whole.mention, "total")],
    stated: termOf(read.passage, percent, "percent"),
  };
}

function holds(share: Share, whole: Level): boolean {
  const result = gradeStatement(statementOf(share, whole));
  return result !== null && result.grade !== "outside";
}

function claimAgainst(share: Share, whole: Level): Claim | null {
  const statement = statementOf(share, whole);
  const result = gradeStatement(statement);
  return result && claimOf(statement, result, "warning");
}

/** Whether so little was rounded that hardly any other share would do: "1 triệu đồng" may be half as much again. */
function isPrecise({ point, interval }: RoundedValue): boolean {
  return interval.high.minus(interval.low).lessThan(point.times(MOST_WIDTH));
}

function isSlip(share: Share, whole: Level, least: number): boolean {
  const statement = statementOf(share, whole);
  const computed = gradeStatement(statement)?.computed;
  return computed !== undefined && isPrecise(computed) && isMisread(statement, computed, least);
}

/** A whole of which such another share is right, to so many digits that it is not by chance. */
function provenWhole(
  siblings: readonly Share[],
  wholes: readonly Level[],
  isSuch: (sibling: Share) => boolean,
): Level | undefined {
  const telling = siblings.filter((one) => isSuch(one) && digitsOf(one.percent.figure.low) >= TELLING_DIGITS);
  return wholes.find((whole) => telling.some((one) => holds(one, whole)));
}

/** A share that none of the levels near it proves: told where its whole is known and one misread digit explains it. */
function wrongClaim(share: Share, siblings: readonly Share[], wholes: readonly Level[]): Claim | null {
  const isBeside = ({ percent, part }: Share): boolean =>
    percent.sentence === share.percent.sentence && isAlike(part, share.part);
  const beside = provenWhole(siblings, wholes, isBeside);
  if (beside) return claimAgainst(share, beside);
  const known = wholes.filter((whole) => isNamed(whole, share.names));
  const proven = provenWhole(siblings, wholes, () => true);
  // two digits are one slip off those of some level of another paragraph by chance
  const leastFor = ({ read }: Level): number => (read === share.read ? 2 : TELLING_DIGITS);
  const named = known.find((whole) => isSlip(share, whole, leastFor(whole)));
  const slip = named ?? (proven && isSlip(share, proven, 2) ? proven : undefined);
  if (slip) return claimAgainst(share, slip);
  const [nearest] = wholes;
  const isOneSentence = nearest?.read === share.read && nearest.mention.sentence === share.part.sentence;
  const least = isOneSentence && isAlike(nearest.mention, share.part) ? TELLING_DIGITS : MANY_DIGITS;
  const isTold = nearest?.read === share.read && isBare(share.percent) && isSlip(share, nearest, least);
  return isTold ? claimAgainst(share, nearest) : null;
}

function claimsIn(all: readonly ReadPassage[], index: number): Claim[] {
  const read = all[index];
  if (!read || read.passage.kind === "row") return [];
  const near = partShareClaims(read.passage, read.mentions);
  const shares = read.mentions.flatMap((percent) => {
    const share = shareAt(read, percent);
    const { start } = read.passage.toPlace(percent.figure.span).span;
    return share && !near.some(({ stated }) => stated.place?.span.start === start) ? [share] : [];
  });
  const others = shares.flatMap((share) => {
    const wholes = wholesNear(all, index, share);
    const right = wholes.find((whole) => holds(share, whole));
    const isProven =
      right && (isNamed(right, share.names) || digitsOf(share.percent.figure.low) >= TELLING_DIGITS);
    const claim = right ? isProven && claimAgainst(share, right) : wrongClaim(share, shares, wholes);
    return claim ? [claim] : [];
  });
  return [...near, ...others];
}

/**
 * Parts with their share of a whole that stands before them, in their sentence or shortly before it. Right ones are
 * told; wrong ones where words name the whole or other shares are right of it.
 */
export function wholeShareClaims(all: readonly ReadPassage[]): Claim[] {
  return all.flatMap((_, index) => claimsIn(all, index));
}
