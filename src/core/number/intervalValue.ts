import { Decimal } from "./decimal";
import { dividedBy, exactly, minus, plus, times, type Interval } from "./interval";
import type { NumberReading } from "./numberLiteral";

/** A figure known only as printed, or worked out of such figures: its face value, and all that it may stand for. */
export interface RoundedValue {
  readonly point: Decimal;
  readonly interval: Interval;
}

const TWO = new Decimal(2);

/** Half-up together with cut off, u = 10^−decimals: [s − u/2; s + u), mirrored for negative s. */
function valueSet(value: Decimal, decimals: number, isCutOff: boolean): Interval {
  const u = new Decimal(10).pow(-decimals);
  const inner = u.dividedBy(TWO);
  const outer = isCutOff ? u : inner;
  return value.isNegative()
    ? { low: value.minus(outer), lowOpen: true, high: value.plus(inner), highOpen: false }
    : { low: value.minus(inner), lowOpen: false, high: value.plus(outer), highOpen: true };
}

/** What half-up alone may have printed: [s − u/2; s + u/2), mirrored for negative s. */
export function halfUpSet({ value, decimals }: NumberReading): Interval {
  return valueSet(value, decimals, false);
}

/**
 * A printed measure: money, area, rates; it may have been rounded half-up or cut off at its last digit, trailing zeros
 * included (domain consistency, section 1).
 */
export function measured({ value, decimals }: NumberReading): RoundedValue {
  return { point: value, interval: valueSet(value, decimals, true) };
}

/** Counted things (people, communes, cases) and constants: what is printed is all there is. */
export function counted(value: Decimal): RoundedValue {
  return { point: value, interval: exactly(value) };
}

/** a + b. */
export function sumOf(a: RoundedValue, b: RoundedValue): RoundedValue {
  return { point: a.point.plus(b.point), interval: plus(a.interval, b.interval) };
}

/** a − b. */
export function differenceOf(a: RoundedValue, b: RoundedValue): RoundedValue {
  return { point: a.point.minus(b.point), interval: minus(a.interval, b.interval) };
}

/** a × b. */
export function productOf(a: RoundedValue, b: RoundedValue): RoundedValue {
  return { point: a.point.times(b.point), interval: times(a.interval, b.interval) };
}

/** a ÷ b to 40 significant digits; null where b may be 0. */
export function quotientOf(a: RoundedValue, b: RoundedValue): RoundedValue | null {
  const interval = dividedBy(a.interval, b.interval);
  return interval && { point: a.point.dividedBy(b.point), interval };
}
