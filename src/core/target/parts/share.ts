import type { NumberReading } from "../../number/numberLiteral";
import type { Unit } from "../../unit/unit";
import type { Figure } from "../reading/figures";

/**
 * A part of a whole as a share of it, in `unit`: "107/121" → 88,43 in %. Null where `unit` is no share, and where the
 * figure has no whole or one of nought.
 */
export function shareOf({ low, of }: Figure, unit: Unit | null): NumberReading | null {
  if (!of || of.value.isZero() || unit?.dimension !== "percent") return null;
  const value = low.value.dividedBy(of.value).times(100).dividedBy(unit.factor);
  return { value, decimals: value.decimalPlaces() };
}
