import { fold } from "../../text/fold";
import { isAlike, isLevel } from "../reading/anchor";
import { OPEN, OVERLAP, SOME_OF } from "./listWords";
import { isPercent, type Mention, type ReadPassage } from "../reading/mention";
import type { Claim } from "../model";
import { claimOf, gradeStatement, type Statement } from "../stating/statement";
import { isOneSlip } from "./sumSlips";
import { termOf } from "../stating/term";

/** A level with the passage it stands in. */
interface Level {
  readonly read: ReadPassage;
  readonly mention: Mention;
}

/** "Diện tích của các địa phương như sau: …", "Theo khu vực kinh tế: …", "Xét theo ngành, …", "Trong các nguồn thu, …". */
const CUE = new RegExp(
  `(?<!\\p{L})(?:${fold(
    "như sau|(?:của|tại) các (?:địa phương|huyện|xã|phường|đơn vị)|ở các (?:địa phương|huyện|xã)",
  )})[^,;:]*:|^ *(?:${fold("(?:xét |phân |chia |tính )?theo|trong (?:các|tổng số|tổng)")})(?!\\p{L})[^;:]*[,:]`,
  "u",
);
/** Two figures make a list only where all of the total is spoken of. */
const OF_ALL = new RegExp(`^ *${fold("trong tổng")}(?!\\p{L})`, "u");
const TOTAL = new RegExp(`(?:^| )(?:${fold("nâng tổng|đưa tổng|tổng cộng|như vậy tổng")})(?!\\p{L})`, "u");
const LEAST_PARTS = 3;
const MOST_PARTS = 30;
/** Totals that are tried, nearest first. */
const MOST_TOTALS = 5;
const MOST = 1.6;
const LEAST = 0.5;

/** A level that may be a part or a total: so much, outside brackets, of a known unit. */
function isPlain(one: Mention): boolean {
  const { unit, of } = one.figure;
  return isLevel(one) && !isPercent(one) && one.bracket === null && unit !== null && !of;
}

/** Larger levels before a list, in its passage and in the one before it. */
function totalsBefore(all: readonly ReadPassage[], index: number, parts: readonly Mention[]): Level[] {
  const [first] = parts;
  const own = all[index];
  if (!first || !own) return [];
  const isTotal = (one: Mention): boolean =>
    // "tổng số dân năm 2019 là 96.208.984 người" is of no year before
    isPlain({ ...one, cue: one.cue === "prior" ? null : one.cue }) &&
    one.precision === "printed" &&
    parts.every((part) => isAlike(one, part) && !part.figure.low.value.greaterThan(one.figure.low.value));
  const near = own.mentions.filter(({ sentence }) => sentence < first.sentence);
  const levels = [all[index - 1], own].flatMap((read) =>
    (read === own ? near : (read?.mentions ?? [])).flatMap((mention) =>
      read && isTotal(mention) ? [{ read, mention }] : [],
    ),
  );
  return levels.reverse().slice(0, MOST_TOTALS);
}

function statementOf(read: ReadPassage, parts: readonly Mention[], total: Level): Statement {
  return {
    ...({ rule: "sum-parts", kind: "sum", formula: "sum" } as const),
    operands: parts.map((part) => termOf(read.passage, part, "part")),
    stated: termOf(total.read.passage, total.mention, "total"),
    at: read.passage,
  };
}

function isNear(statement: Statement): boolean {
  const computed = gradeStatement(statement)?.computed.point;
  const ratio = computed?.dividedBy(statement.stated.reading.value).toNumber() ?? 0;
  return ratio >= LEAST && ratio <= MOST;
}

/** The claim of the total that the parts make up; else of the nearest one that they miss by one misread digit. */
function sumClaim(read: ReadPassage, parts: readonly Mention[], totals: readonly Level[]): Claim[] {
  const statements = totals.map((total) => statementOf(read, parts, total));
  const right = statements.find((one) => {
    const result = gradeStatement(one);
    return result !== null && result.grade !== "outside";
  });
  const meant = right ?? statements.find((one) => isNear(one) && isOneSlip(one));
  const result = meant && gradeStatement(meant);
  return meant && result ? [claimOf(meant, result, "warning")] : [];
}

/** The levels of one sentence that a cue opens as a list of all there is. */
function partsOf(mentions: readonly Mention[], sentence: number): Mention[] {
  const own = mentions.filter((one) => one.sentence === sentence);
  const [first] = own;
  const text = own.map(({ gap, behind }) => `${gap} ${behind}`).join(" ");
  if (!first || !CUE.test(first.gap) || OPEN.test(text) || OVERLAP.test(text) || SOME_OF.test(first.gap))
    return [];
  const levels = own.filter(isPlain);
  const [head] = levels;
  const parts = levels.filter((one) => head !== undefined && isAlike(one, head));
  const least = OF_ALL.test(first.gap) ? 2 : LEAST_PARTS;
  return parts.length >= least && parts.length <= MOST_PARTS ? parts : [];
}

/** "… 7.256,8 triệu USD; … 4.924,54 triệu USD, nâng tổng vốn lên 12.181,34 triệu USD". */
function totalBehindClaims(read: ReadPassage): Claim[] {
  return read.mentions.flatMap((total) => {
    if (!isPlain(total) || !TOTAL.test(total.lead)) return [];
    const parts = read.mentions
      .slice(0, total.index)
      .filter((one) => one.sentence === total.sentence && isPlain(one) && isAlike(one, total));
    return parts.length > 1 ? sumClaim(read, parts, [{ read, mention: total }]) : [];
  });
}

/**
 * Lists whose total stands in a sentence before them or behind their parts: told where the parts make it up, or miss
 * it by one misread digit.
 */
export function cuedSumClaims(all: readonly ReadPassage[]): Claim[] {
  return all.flatMap((read, index) => {
    if (read.passage.kind === "row") return [];
    const sentences = [...new Set(read.mentions.map(({ sentence }) => sentence))];
    const lists = sentences.flatMap((sentence) => {
      const parts = partsOf(read.mentions, sentence);
      return parts.length > 0 ? sumClaim(read, parts, totalsBefore(all, index, parts)) : [];
    });
    return [...lists, ...totalBehindClaims(read)];
  });
}
