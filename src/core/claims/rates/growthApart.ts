import { anchorOf, isChange } from "../reading/anchor";
import { isPercent } from "../reading/mention";
import type { Claim } from "../model";
import type { PlacedQuantity } from "../reading/quantities";
import { digitsOf, isMisread } from "../stating/repair";
import { isStill } from "../repeats/repeats";
import { claimOf, gradeStatement, type Statement } from "../stating/statement";
import { termOf } from "../stating/term";

const LEAST_DIGITS = 3;
const LEAST_WEIGHT = 3;

function isLevel(placed: PlacedQuantity): boolean {
  const { quantity, mention, key } = placed;
  return (
    isStill(placed) &&
    quantity.role === "level" &&
    quantity.of === null &&
    !isPercent(mention) &&
    key.weight >= LEAST_WEIGHT &&
    digitsOf(quantity.reading) >= LEAST_DIGITS
  );
}

function nameOf({ key, quantity }: PlacedQuantity): string {
  return `${key.unit}|${quantity.period.part ?? ""}|${[...key.words].sort().join(" ")}`;
}

/** Results by name, where one name has one value only. */
function resultsByName(quantities: readonly PlacedQuantity[]): Map<string, PlacedQuantity | null> {
  const results = new Map<string, PlacedQuantity | null>();
  for (const placed of quantities) {
    if (placed.isPlanned || !isLevel(placed)) continue;
    const known = results.get(nameOf(placed));
    const isSame = known?.quantity.reading.value.equals(placed.quantity.reading.value) ?? known === undefined;
    results.set(nameOf(placed), isSame ? (known ?? placed) : null);
  }
  return results;
}

/**
 * "Tổng giá trị sản xuất 55.959 tỷ đồng, tăng 16,9% so với ước thực hiện năm nay" among the aims, where the result of
 * this year stands in another section under the same name: right, or wrong by one misread digit.
 */
export function growthApartClaims(quantities: readonly PlacedQuantity[]): Claim[] {
  const results = resultsByName(quantities);
  const levels = new Map(quantities.filter(isLevel).map((placed) => [placed.mention, placed] as const));
  return quantities.flatMap((growth) => {
    const { mention, read } = growth;
    const isGrowth = growth.isPlanned && isPercent(mention) && isChange(mention) && mention.than === "base";
    const anchor = isGrowth && !mention.figure.high ? anchorOf(read.mentions, mention) : null;
    const level = anchor && levels.get(anchor);
    const base = level && results.get(nameOf(level));
    if (!base) return [];
    const operands = [
      termOf(read.passage, anchor, "actual"),
      termOf(base.read.passage, base.mention, "prior"),
    ];
    const stated = termOf(read.passage, mention, "percent");
    const statement: Statement = {
      rule: "growth-two-levels",
      kind: "growth",
      formula: "growth",
      operands,
      stated,
    };
    const result = gradeStatement(statement);
    const isMeant =
      result && (result.grade !== "outside" || isMisread(statement, result.computed, LEAST_DIGITS));
    return isMeant ? [claimOf(statement, result, "warning")] : [];
  });
}
