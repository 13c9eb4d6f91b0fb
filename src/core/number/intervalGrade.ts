import { Decimal } from "./decimal";
import { meets, type Interval } from "./interval";
import { halfUpSet, type RoundedValue } from "./intervalValue";
import type { NumberReading } from "./numberLiteral";

/**
 * How a printed result follows from what it was computed of: exact; explained by rounding of the figures; explained
 * only if its own last digits were cut off; or not at all.
 */
export type RoundingGrade = "exact" | "rounding" | "cut_off" | "outside";

/** A printed result against the computed one. `accepted` are the values that the printed one may stand for. */
export interface GradedResult {
  readonly grade: RoundingGrade;
  readonly computed: RoundedValue;
  readonly accepted: Interval;
}

function gradeOf(computed: RoundedValue, stated: NumberReading, accepted: Interval): RoundingGrade {
  const rounded = computed.point.toDecimalPlaces(stated.decimals, Decimal.ROUND_HALF_UP);
  const isCount = accepted.low.equals(accepted.high);
  if ((isCount ? computed.point : rounded).equals(stated.value)) return "exact";
  if (!meets(computed.interval, accepted)) return "outside";
  return isCount || meets(computed.interval, halfUpSet(stated)) ? "rounding" : "cut_off";
}

/**
 * Compares a computed result with the printed one, whose value set says whether it is a count or a measure. Inside
 * means that both sets have a value in common (domain consistency, section 1).
 */
export function gradeResult(
  computed: RoundedValue,
  stated: NumberReading,
  { interval: accepted }: RoundedValue,
): GradedResult {
  return { grade: gradeOf(computed, stated, accepted), computed, accepted };
}
