import { composedClaims } from "./composedClaims";
import { isPercent, type Mention } from "../reading/mention";
import type { Claim } from "../model";
import { findPartLists, partsOf, type PartList } from "./partLists";
import { dividedLists } from "./partClasses";
import type { Passage } from "../reading/passage";
import { claimOf, gradeStatement, type Statement } from "../stating/statement";
import { certaintyOf, type Sum } from "./sumCertainty";
import { termOf, withReading, type Term } from "../stating/term";

function partTerm(passage: Passage, part: Mention, total: Term): Term {
  const term = termOf(passage, part, "part");
  return total.unit?.dimension === "count" || term.unit === null
    ? withReading(term, term.reading, total.unit)
    : term;
}

/** A list with where it is printed: its total, and each of its items. */
interface PlacedList {
  readonly list: PartList;
  readonly at: Passage;
  readonly passageOf: (item: Mention) => Passage;
}

function statementOf(
  { list, at, passageOf }: PlacedList,
  of: Passage,
  total: Mention,
  parts: readonly Mention[],
): Statement {
  const stated = termOf(of, total, "total");
  const operands = parts.map((part) => partTerm(passageOf(part), part, stated));
  const rule = list.opening === "some" ? "sum-of-which" : "sum-parts";
  return { rule, kind: "sum", formula: "sum", operands, stated, at };
}

function sumsOf(placed: PlacedList, passage: Passage): Sum[] {
  const { list } = placed;
  return list.totals.flatMap((total) => {
    const parts = partsOf(list, total);
    if (parts.length < 2 || total.figure.high || isPercent(total)) return [];
    return [untilFull({ list, total, parts, statement: statementOf(placed, passage, total, parts) })];
  });
}

/** The list ends where its first parts have made up the total: "770 ha, 160 ha; … và khu 160 ha liền kề". */
function untilFull(sum: Sum): Sum {
  const { operands } = sum.statement;
  for (let count = 2; count < operands.length; count += 1) {
    const statement = { ...sum.statement, operands: operands.slice(0, count) };
    if (gradeStatement(statement)?.grade === "exact")
      return { ...sum, parts: sum.parts.slice(0, count), statement };
  }
  return sum;
}

/** The sums of one list whose totals stand in `passage`. */
export function listClaims(placed: PlacedList, passage: Passage, mentions: readonly Mention[]): Claim[] {
  const sums = sumsOf(placed, passage);
  return sums.flatMap((sum) => {
    const result = gradeStatement(sum.statement);
    if (!result) return [];
    if (result.grade !== "outside") return [claimOf(sum.statement, result, "sure")];
    const certainty = certaintyOf(sum, sums, mentions);
    return certainty ? [claimOf(sum.statement, result, certainty)] : [];
  });
}

/** Totals with their listed parts: complete lists must add up, partial ones must not exceed. */
export function sumClaims(passage: Passage, mentions: readonly Mention[]): Claim[] {
  const passageOf = (): Passage => passage;
  const read = { passage, mentions };
  const divided = dividedLists(passage, mentions);
  const known = new Set(divided.flatMap(({ totals }) => totals));
  const others = findPartLists(mentions).map((list) => ({
    ...list,
    totals: list.totals.filter((total) => !known.has(total)),
  }));
  const lists: readonly PartList[] = [...divided, ...others];
  return lists.flatMap((list) => [
    ...listClaims({ list, at: passage, passageOf }, passage, mentions),
    ...list.totals.flatMap((total) =>
      composedClaims(
        { mention: total, read },
        partsOf(list, total).map((mention) => ({ mention, read })),
      ),
    ),
  ]);
}
