import { Decimal } from "../../number/decimal";
import {
  counted,
  differenceOf,
  measured,
  productOf,
  quotientOf,
  sumOf,
  type RoundedValue,
} from "../../number/intervalValue";
import { anchorOf, isBare, isChange } from "../reading/anchor";
import { isPercent, type Mention, type ReadPassage } from "../reading/mention";
import type { Claim } from "../model";
import { claimOf, gradeStatement, type Statement } from "../stating/statement";
import { impliedTerm, termOf, type Term } from "../stating/term";

/** A level of a list with the passage it stands in. */
export interface ReadMention {
  readonly mention: Mention;
  readonly read: ReadPassage;
}

const HUNDRED = counted(new Decimal(100));
const MOST_BEHIND = 6;

/** What a percentage compares its level with: one plan of several (its folded words), or the year before (""). */
export function comparedWith({ than, tail }: Mention): string | null {
  if (than === "other") return null;
  return than === "plan" ? tail.replace(/ và$/u, "") : "";
}

/** The percentages that are said of a level, of a plan or of the year before. */
export function percentsOf({ mention, read }: ReadMention): Mention[] {
  return read.mentions.slice(mention.index + 1, mention.index + 1 + MOST_BEHIND).filter((one) => {
    // "bằng 103% dự toán tỉnh, 100% dự toán thành phố": the verb goes on
    const isReached = one.cue === "reached" || (one.lead === "" && one.bracket === null);
    const isSaid = isChange(one) || (isReached && one.than !== null);
    const isPlain = isPercent(one) && one.figure.high === null && one.precision === "printed";
    return isSaid && isPlain && isBare(one) && anchorOf(read.mentions, one) === mention;
  });
}

/** A level in per cent of what it is compared with: +4,57 % → 104,57. */
export function indexOf(percent: Mention): RoundedValue {
  const own = measured(percent.figure.low);
  const rise = percent.cue === "fall" ? differenceOf(HUNDRED, own) : sumOf(HUNDRED, own);
  return isChange(percent) ? rise : own;
}

/** The level that a percentage compares with: 206 tỷ đồng at +4,57 % → 197 tỷ đồng. */
function baseOf({ mention, read }: ReadMention, percent: Mention): RoundedValue | null {
  const level = termOf(read.passage, mention, "part");
  const factor = level.unit?.factor ?? new Decimal(1);
  const index = indexOf(percent);
  if (!index.interval.low.greaterThan(0)) return null;
  const base = quotientOf(productOf(measured(level.reading), productOf(HUNDRED, counted(factor))), index);
  return base;
}

/** The one percentage of a level that compares it with the same; null for none or several. */
export function sameComparison(part: ReadMention, compared: string): Mention | null {
  const all = percentsOf(part);
  const same = all.filter((one) => comparedWith(one) === compared);
  const [only, more] =
    same.length > 0 || compared === "" ? same : all.filter((one) => one.tail.includes(compared));
  return only && !more ? only : null;
}

function composed(total: ReadMention, percent: Mention, parts: readonly ReadMention[]): Statement | null {
  const compared = comparedWith(percent);
  const actual = termOf(total.read.passage, total.mention, "total");
  const shown: Term[] = [];
  let base: RoundedValue | null = null;
  for (const part of parts) {
    const own = compared === null ? null : sameComparison(part, compared);
    const level = own && baseOf(part, own);
    if (!own || !level) return null;
    base = base ? sumOf(base, level) : level;
    shown.push(termOf(part.read.passage, part.mention, "part"), termOf(part.read.passage, own, "percent"));
  }
  if (!base) return null;
  const before = quotientOf(base, counted(actual.unit?.factor ?? new Decimal(1)));
  if (!before) return null;
  const stated = termOf(total.read.passage, percent, "percent");
  const operands = [actual, impliedTerm(actual, isChange(percent) ? "prior" : "plan", before)];
  const isOfPlan = percent.than === "plan";
  const rule = isChange(percent) ? (isOfPlan ? "excess-stated" : "growth-composed") : "completion-stated";
  const [kind, formula] = isChange(percent)
    ? (["growth", "growth"] as const)
    : (["completion", "ratio"] as const);
  return { rule, kind, formula, operands, stated, shown: [actual, ...shown] };
}

/** The parts make up the total, in whatever scale each is printed. */
function addUp(total: ReadMention, parts: readonly ReadMention[]): boolean {
  const stated = termOf(total.read.passage, total.mention, "total");
  const operands = parts.map(({ mention, read }) => termOf(read.passage, mention, "part"));
  const result = gradeStatement({ rule: "sum-parts", kind: "sum", formula: "sum", operands, stated });
  return result !== null && result.grade !== "outside";
}

/**
 * "Giá trị 500 tỷ đồng, tăng 8%", with parts that make up the 500 and each say how much they rose: the whole's
 * percentage follows from theirs.
 */
export function composedClaims(total: ReadMention, parts: readonly ReadMention[]): Claim[] {
  if (parts.length < 2 || total.mention.figure.of || !addUp(total, parts)) return [];
  return percentsOf(total).flatMap((percent) => {
    const statement = composed(total, percent, parts);
    const result = statement && gradeStatement(statement);
    return statement && result ? [{ ...claimOf(statement, result, "warning"), repair: null }] : [];
  });
}
