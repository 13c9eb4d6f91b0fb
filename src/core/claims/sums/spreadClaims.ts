import { composedClaims, type ReadMention } from "./composedClaims";
import { fold } from "../../text/fold";
import type { Claim } from "../model";
import { isPercent } from "../reading/mention";
import type { PlacedQuantity } from "../reading/quantities";
import { isMisread, tellingDigits } from "../stating/repair";
import { isStill } from "../repeats/repeats";
import { isSamePeriod } from "../repeats/sameThing";
import { claimOf, gradeStatement, type Statement } from "../stating/statement";
import { contentWords } from "../reading/subject";
import { termOf } from "../stating/term";

/** Figures with so many digits do not add up to another by chance; fewer by one misread digit. */
const LEAST_DIGITS = 6;
const SURE_DIGITS = 7;
const HEAD_WORDS = 2;
const TOTAL = fold("tổng");
/** More figures of one name are a table or a list, not one total with its parts. */
const MOST_OF_NAME = 60;
/** Sums wider than this for their size fit too much. */
const NARROW = 1e-5;
const MOST_PARTS = 4;
/** Among more figures of one name too many sums would be tried. */
const MOST_CANDIDATES = 10;

function isCandidate(placed: PlacedQuantity): boolean {
  const { quantity, mention, read } = placed;
  const isLevel = quantity.role === "level" && !isPercent(mention) && quantity.of === null;
  return isStill(placed) && isLevel && quantity.unit?.dimension === "money" && read.passage.kind === "body";
}

/** What totals and their parts are both called: "giá trị" of "tổng giá trị sản xuất" and "giá trị ngành dịch vụ". */
function headOf({ quantity }: PlacedQuantity): string {
  return contentWords(quantity.subject)
    .filter((word) => word !== TOTAL && !/\d/u.test(word))
    .slice(0, HEAD_WORDS)
    .join(" ");
}

function isPartOf(part: PlacedQuantity, total: PlacedQuantity): boolean {
  const { reading, unit } = part.quantity;
  const all = total.quantity;
  const isLess = reading.value
    .times(unit?.factor ?? 1)
    .lessThan(all.reading.value.times(all.unit?.factor ?? 1));
  return isLess && part.isPlanned === total.isPlanned && isSamePeriod(part, total);
}

/** All choices of two to four of these. */
function* choices<T>(from: readonly T[], at = 0, taken: readonly T[] = []): Generator<readonly T[]> {
  if (taken.length > 1) yield taken;
  if (taken.length === MOST_PARTS) return;
  for (let i = at; i < from.length; i += 1) {
    const next = from[i];
    if (next !== undefined) yield* choices(from, i + 1, [...taken, next]);
  }
}

/** In the base unit, as a double: the value, and one unit of its last printed digit. */
function roughly({ quantity: { reading, unit } }: PlacedQuantity): { value: number; step: number } {
  const factor = unit?.factor.toNumber() ?? 1;
  return { value: reading.value.toNumber() * factor, step: factor / 10 ** reading.decimals };
}

/** Rules out by doubles nearly all sums that are neither right nor wrong by one digit, or two changed about. */
function mayAddUp(total: PlacedQuantity, parts: readonly PlacedQuantity[]): boolean {
  const all = roughly(total);
  const sums = parts.map(roughly);
  const off = Math.abs(sums.reduce((sum, { value }) => sum + value, 0) - all.value) / all.step;
  const width = sums.reduce((sum, { step }) => sum + step, all.step) / all.step;
  if (off <= width) return true;
  let digits = Math.round(off);
  while (digits > 0 && digits % 10 === 0) digits /= 10;
  return digits < 10 || (digits < 82 && digits % 9 === 0);
}

function statementOf(total: PlacedQuantity, parts: readonly PlacedQuantity[]): Statement {
  const stated = termOf(total.read.passage, total.mention, "total");
  const operands = parts.map(({ mention, read }) => termOf(read.passage, mention, "part"));
  return { rule: "sum-parts", kind: "sum", formula: "sum", operands, stated };
}

function readMention({ mention, read }: PlacedQuantity): ReadMention {
  return { mention, read };
}

function totalClaims(total: PlacedQuantity, all: readonly PlacedQuantity[]): Claim[] {
  const parts = all.filter((part) => part !== total && isPartOf(part, total));
  if (parts.length < 2 || parts.length > MOST_CANDIDATES) return [];
  let slip: Claim | null = null;
  for (const chosen of choices(parts)) {
    if (!mayAddUp(total, chosen)) continue;
    const statement = statementOf(total, chosen);
    const result = gradeStatement(statement);
    if (!result) continue;
    if (result.grade !== "outside")
      return [
        claimOf(statement, result, "warning"),
        ...composedClaims(readMention(total), chosen.map(readMention)),
      ];
    const { low, high } = result.computed.interval;
    const isNarrow = high.minus(low).lessThan(result.computed.point.times(NARROW));
    if (isNarrow && isMisread(statement, result.computed, SURE_DIGITS))
      slip = claimOf(statement, result, "warning");
  }
  return slip ? [slip] : [];
}

/** Totals whose parts stand in other sections: known by their names, and by adding up to so long a figure. */
export function spreadClaims(quantities: readonly PlacedQuantity[]): Claim[] {
  const named = new Map<string, PlacedQuantity[]>();
  for (const placed of quantities) {
    if (!isCandidate(placed)) continue;
    const head = headOf(placed);
    const group = named.get(head);
    if (group) group.push(placed);
    else named.set(head, [placed]);
  }
  return [...named.values()].flatMap((group) =>
    (group.length > MOST_OF_NAME ? [] : group)
      .filter(({ quantity }) => tellingDigits(quantity.reading) >= LEAST_DIGITS)
      .flatMap((total) => totalClaims(total, group)),
  );
}
