import { Decimal } from "../../number/decimal";
import { counted, measured, productOf, quotientOf } from "../../number/intervalValue";
import { isChange } from "../reading/anchor";
import { comparedWith, indexOf, percentsOf, sameComparison } from "../sums/composedClaims";
import type { Mention } from "../reading/mention";
import type { Claim } from "../model";
import type { Passage } from "../reading/passage";
import { triples, type Triple } from "./productClaims";
import { checkStatement } from "../stating/statement";
import { impliedTerm, termOf } from "../stating/term";

/** Two indices of 100 multiplied. */
const SQUARE = counted(new Decimal(10_000));

/** The output's percentage that follows from those of area and yield, compared with the same plan or year. */
function growthClaim(
  passage: Passage,
  mentions: readonly Mention[],
  triple: Triple,
  percent: Mention,
): Claim | null {
  const read = { passage, mentions };
  const compared = comparedWith(percent);
  if (compared === null) return null;
  const [area, rate] = [triple.area, triple.yield].map((mention) =>
    sameComparison({ mention, read }, compared),
  );
  if (!area || !rate) return null;
  const output = measured(triple.output.figure.low);
  const base = quotientOf(productOf(output, SQUARE), productOf(indexOf(area), indexOf(rate)));
  if (!base?.interval.low.greaterThan(0)) return null;
  const isRise = isChange(percent);
  const actual = termOf(passage, triple.output, "result");
  const stated = termOf(passage, percent, "percent");
  const shown = [area, rate].map((one) => termOf(passage, one, "percent"));
  const operands = [actual, impliedTerm(actual, isRise ? "prior" : "plan", base)];
  const [kind, formula] = isRise ? (["growth", "growth"] as const) : (["completion", "ratio"] as const);
  const claim = checkStatement(
    { rule: "growth-composed", kind, formula, operands, stated, shown: [actual, ...shown] },
    "warning",
  );
  return claim && { ...claim, repair: null };
}

/** "Diện tích tăng 2%, năng suất tăng 3%, sản lượng tăng 5,1%": the third follows from the first two. */
export function productGrowthClaims(passage: Passage, mentions: readonly Mention[]): Claim[] {
  const read = { passage, mentions };
  return triples(mentions).flatMap((triple) =>
    percentsOf({ mention: triple.output, read }).flatMap(
      (percent) => growthClaim(passage, mentions, triple, percent) ?? [],
    ),
  );
}
