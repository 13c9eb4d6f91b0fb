import { meets } from "../number/interval";
import { counted, measured, type RoundedValue } from "../number/intervalValue";
import { markedSet } from "./markedSet";
import type { PlacedQuantity } from "./quantities";
import { isCount } from "../target/recompute";

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
