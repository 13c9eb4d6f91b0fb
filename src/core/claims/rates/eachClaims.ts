import { fold } from "../../text/fold";
import { isLevel, isOneNoun } from "../reading/anchor";
import { isPercent, type Mention } from "../reading/mention";
import type { Claim } from "../model";
import type { Passage } from "../reading/passage";
import { contentWords, subjectOf } from "../reading/subject";
import { isMisread } from "../stating/repair";
import { claimOf, gradeStatement, type Statement } from "../stating/statement";
import { scaledTo, termOf } from "../stating/term";

type Mentions = readonly Mention[];

/** So many digits that one misread digit among them is not by chance: within a sentence, and over two. */
const TELLING_DIGITS = { near: 2, far: 3 };
/** "mỗi suất", "bình quân một doanh nghiệp", "bình quân mỗi hộ". */
const EACH = new RegExp(
  `(?<!\\p{L})(?:(?:${fold("bình quân")} )?(?:${fold("mỗi|một|từng")}|1)|${fold("bình quân")}) (\\p{L}+)`,
  "gu",
);

/** The things of which a figure says how much there is for each; empty where it says nothing of the kind. */
function nounsOf({ gap, figure }: Mention): readonly string[] {
  const said = [...gap.matchAll(EACH)].map(([, noun = ""]) => noun);
  return figure.unit && figure.unit.per !== "" ? [...said, figure.unit.per] : said;
}

/** The count of such things before the figure, in its sentence or the one before. */
function countOf(mentions: Mentions, each: Mention, nouns: readonly string[]): Mention | null {
  const found = mentions.filter(({ index, sentence, figure }) => {
    const { unit, low, of, high } = figure;
    const isCount = unit?.dimension === "count" && low.decimals === 0 && !of && !high;
    const isNear = index < each.index && each.sentence - sentence <= 1;
    return isCount && isNear && nouns.some((noun) => isOneNoun(noun, unit.print));
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The one amount beside the count that the things make up together. */
function totalOf(mentions: Mentions, each: Mention, count: Mention): Mention | null {
  const { unit } = each.figure;
  const found = mentions.filter((one) => {
    const own = one.figure.unit;
    const isOther = one !== each && one !== count && isLevel(one) && !isPercent(one) && !one.figure.of;
    const isOneUnit = own?.per === "" && own.dimension === unit?.dimension;
    const isOneKind = isOneUnit && (own.dimension !== "count" || isOneNoun(own.print, unit?.print ?? ""));
    return isOther && isOneKind && one.sentence >= count.sentence && one.sentence <= each.sentence;
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

const AVERAGE = new Set(fold("bình quân mỗi một từng trung").split(" "));

/** "vốn đăng ký 3.136 tỷ đồng … vốn đăng ký bình quân một doanh nghiệp": the mean is named as its total is. */
function isNamedAlike(mentions: Mentions, each: Mention, total: Mention, nouns: readonly string[]): boolean {
  const own = contentWords(subjectOf(mentions, each).split(EACH)[0] ?? "").filter(
    (word) => !AVERAGE.has(word),
  );
  const words = contentWords(subjectOf(mentions, total));
  return own.length >= 2 && own.every((word) => words.includes(word) || nouns.includes(word));
}

interface Found {
  readonly statement: Statement;
  /** What is stated is of these things for certain. */
  readonly isSure: boolean;
  readonly leastDigits: number;
}

function statementOf(passage: Passage, mentions: Mentions, each: Mention): Found | null {
  const isAmount = isLevel(each) && !isPercent(each) && each.figure.unit !== null && !each.figure.of;
  const nouns = isAmount ? nounsOf(each) : [];
  const count = nouns.length > 0 ? countOf(mentions, each, nouns) : null;
  const total = count && totalOf(mentions, each, count);
  if (!count || !total) return null;
  const stated = termOf(passage, each, "result");
  const whole = termOf(passage, total, "total");
  const parts = termOf(passage, count, "count");
  const operands = [scaledTo(whole, stated.unit), parts];
  const leastDigits = count.sentence === each.sentence ? TELLING_DIGITS.near : TELLING_DIGITS.far;
  const statement = { rule: "product", kind: "product", formula: "quotient", operands, stated } as const;
  const isSure = isNamedAlike(mentions, each, total, nouns);
  return { statement: { ...statement, shown: [whole, parts] }, isSure, leastDigits };
}

/**
 * "250 suất quà, mỗi suất 500 nghìn đồng, tổng 125 triệu đồng", "513 doanh nghiệp, vốn 3.136 tỷ đồng, bình quân một
 * doanh nghiệp 6,1 tỷ đồng": so many things of so much each come to the amount beside them.
 */
export function eachClaims(passage: Passage, mentions: Mentions): Claim[] {
  return mentions.flatMap((each) => {
    const found = statementOf(passage, mentions, each);
    const result = found && gradeStatement(found.statement);
    if (!found || !result) return [];
    const { statement, isSure, leastDigits } = found;
    const isTold = isSure || result.grade !== "outside" || isMisread(statement, result.computed, leastDigits);
    return isTold ? [claimOf(statement, result, "warning")] : [];
  });
}
