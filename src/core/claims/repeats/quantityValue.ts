import { meets } from "../../number/interval";
import { counted, measured, type RoundedValue } from "../../number/intervalValue";
import { markedSet } from "../stating/markedSet";
import type { PlacedQuantity } from "../reading/quantities";
import { isMisprint } from "../stating/repair";
import type { PrintedFigure } from "../../target/quantity";
import { isCount } from "../../target/recompute";

/** All that a figure may stand for, in the unit printed. */
export function quantityValue({ quantity, mention }: PlacedQuantity): RoundedValue {
  const { reading, unit } = quantity;
  const isExact = isCount({ reading, unit, isFall: false });
  return markedSet(mention) ?? (isExact ? counted(reading.value) : measured(reading));
}

/**
 * Whether two printed figures can be one value. Copies to one precision must be equal: one figure is rounded in one
 * way; a copy to fewer decimals may be rounded or cut off.
 */
export function canBeOne(a: RoundedValue, b: RoundedValue, isOnePrecision: boolean): boolean {
  return a.point.equals(b.point) || (!isOnePrecision && meets(a.interval, b.interval));
}

type Printed = Pick<PrintedFigure, "reading" | "unit">;

/** Copies of one figure that went apart differ by no more than this: others are of two times, places or payments. */
const MOST_APART = 1.25;
const LEAST_DIGITS = 2;

/** Whether two figures that differ are near enough to be one that was not changed everywhere, or was misread. */
export function isNearBy(one: Printed, other: Printed): boolean {
  const [a, b] = [one, other].map(({ reading, unit }) => reading.value.times(unit?.factor ?? 1));
  const ratio = !a || !b || b.isZero() ? 0 : a.dividedBy(b).toNumber();
  const isClose = ratio >= 1 / MOST_APART && ratio <= MOST_APART;
  return isClose || isMisprint(one.reading, other.reading, LEAST_DIGITS);
}
