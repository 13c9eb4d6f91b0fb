import type { Decimal } from "../../number/decimal";
import type { Comparator, Policy, Status } from "../model";

/** A result as a set of possible values; null ends are unbounded, `open` ends do not belong to it. */
export interface Interval {
  readonly low: Decimal | null;
  readonly lowOpen: boolean;
  readonly high: Decimal | null;
  readonly highOpen: boolean;
}

/** A target: one bound, or two for `range`. `better` says which side of it counts as exceeding; "none" never exceeds. */
export interface Bound {
  readonly comparator: Comparator;
  readonly value: Decimal;
  readonly value2: Decimal | null;
  readonly better: "higher" | "lower" | "none";
}

export type Verdict = { readonly status: Status; readonly boundary: boolean } | "overlap";

export function point(value: Decimal): Interval {
  return { low: value, lowOpen: false, high: value, highOpen: false };
}

/** Whether two values are at most `factor` times apart, signs left aside; nothing is near 0. */
export function isNear(a: Decimal, b: Decimal, factor: number): boolean {
  if (a.isZero() || b.isZero()) return false;
  if (factor >= 10 && a.e === b.e) return true;
  const x = a.abs();
  const y = b.abs();
  return x.lessThanOrEqualTo(y.times(factor)) && y.lessThanOrEqualTo(x.times(factor));
}

/** Whether the interval holds one value only. */
export function isPoint(interval: Interval): interval is Interval & { low: Decimal; high: Decimal } {
  const { low, high } = interval;
  return low !== null && high !== null && (low === high || low.equals(high));
}

/** Every value of the interval is at least (or, `strict`, above) `t`. */
function allAbove({ low, lowOpen }: Interval, t: Decimal, strict: boolean): boolean {
  if (low === null) return false;
  return low.greaterThan(t) || (low.equals(t) && (!strict || lowOpen));
}

/** The interval of all −x. */
export function mirror(interval: Interval): Interval {
  return {
    low: interval.high?.negated() ?? null,
    lowOpen: interval.highOpen,
    high: interval.low?.negated() ?? null,
    highOpen: interval.lowOpen,
  };
}

function allBelow(interval: Interval, t: Decimal, strict: boolean): boolean {
  return allAbove(mirror(interval), t.negated(), strict);
}

const plain = (status: Status): Verdict => ({ status, boundary: false });

/** Target "at least" or "above" t against one value, which lies above it where `order` is positive. */
function pointAgainstFloor(order: number, strictBound: boolean, policy: Policy, canExceed: boolean): Verdict {
  if (order > 0) return plain(canExceed ? "exceeded" : "met");
  if (order < 0) return plain("unmet");
  if (!strictBound) return plain("met");
  return { status: policy === "office" ? "met" : "unmet", boundary: true };
}

/** Target "at least" or "above" t; "at most" and "below" are its mirror image. */
function againstFloor(actual: Interval, t: Decimal, strictBound: boolean, canExceed: boolean): Verdict {
  const exceeded = plain(canExceed ? "exceeded" : "met");
  // An open-ended result is compared bound with bound: "trên 92" against "> 90" is better, against "> 92" equal.
  if (actual.high === null && actual.low !== null) {
    if (actual.low.greaterThan(t)) return exceeded;
    return actual.low.equals(t) ? plain("met") : "overlap";
  }
  if (allAbove(actual, t, true)) return exceeded;
  if (allAbove(actual, t, strictBound)) return plain("met");
  return allBelow(actual, t, !strictBound) ? plain("unmet") : "overlap";
}

function againstRange(actual: Interval, bound: Bound, high: Decimal): Verdict {
  const { value: low, better } = bound;
  if (allAbove(actual, low, false) && allBelow(actual, high, false)) return plain("met");
  const above = allAbove(actual, high, true);
  const below = allBelow(actual, low, true);
  if (!above && !below) return "overlap";
  if (better === "none") return plain("unmet");
  return plain(above === (better === "higher") ? "exceeded" : "unmet");
}

/**
 * The one comparison of the project: a result against a target. "overlap" when the result's values fall on both
 * sides. Only equality on a strict bound depends on the policy (domain evaluation, section 2).
 */
export function compare(actual: Interval, bound: Bound, policy: Policy): Verdict {
  const { comparator, value, value2, better } = bound;
  switch (comparator) {
    case "range":
      return againstRange(actual, bound, value2 ?? value);
    case "=":
      return againstRange(actual, bound, value);
    case ">=":
    case ">": {
      const strict = comparator === ">";
      const canExceed = better === "higher";
      return isPoint(actual)
        ? pointAgainstFloor(actual.low.comparedTo(value), strict, policy, canExceed)
        : againstFloor(actual, value, strict, canExceed);
    }
    case "<=":
    case "<": {
      const strict = comparator === "<";
      const canExceed = better === "lower";
      return isPoint(actual)
        ? pointAgainstFloor(value.comparedTo(actual.low), strict, policy, canExceed)
        : againstFloor(mirror(actual), value.negated(), strict, canExceed);
    }
  }
}
