import { Decimal } from "./decimal";

/** All values between two ends; an `open` end does not belong to it. */
export interface Interval {
  readonly low: Decimal;
  readonly lowOpen: boolean;
  readonly high: Decimal;
  readonly highOpen: boolean;
}

/** One end of an interval. */
interface End {
  readonly at: Decimal;
  readonly open: boolean;
}

const ZERO = new Decimal(0);

/** The interval that holds `value` alone. */
export function exactly(value: Decimal): Interval {
  return { low: value, lowOpen: false, high: value, highOpen: false };
}

function ends({ low, lowOpen, high, highOpen }: Interval): readonly [End, End] {
  return [
    { at: low, open: lowOpen },
    { at: high, open: highOpen },
  ];
}

/** The end that lies furthest on one side (`side` −1: lowest); of several at one place a closed one. */
function furthest(found: readonly End[], side: 1 | -1): End {
  return found.reduce((best, end) => {
    const order = end.at.comparedTo(best.at) * side;
    return order > 0 || (order === 0 && !end.open) ? end : best;
  });
}

/** The interval that holds what `combine` makes of any two ends, where its extremes lie at ends. */
function spanned(a: Interval, b: Interval, combine: (x: End, y: End) => End): Interval {
  const found = ends(a).flatMap((x) => ends(b).map((y) => combine(x, y)));
  const low = furthest(found, -1);
  const high = furthest(found, 1);
  return { low: low.at, lowOpen: low.open, high: high.at, highOpen: high.open };
}

function isNought({ at, open }: End): boolean {
  return at.isZero() && !open;
}

/** All x + y. */
export function plus(a: Interval, b: Interval): Interval {
  return {
    low: a.low.plus(b.low),
    lowOpen: a.lowOpen || b.lowOpen,
    high: a.high.plus(b.high),
    highOpen: a.highOpen || b.highOpen,
  };
}

/** All x − y. */
export function minus(a: Interval, b: Interval): Interval {
  return plus(a, { low: b.high.negated(), lowOpen: b.highOpen, high: b.low.negated(), highOpen: b.lowOpen });
}

/** All x × y. A zero that belongs to its interval gives 0 with anything. */
export function times(a: Interval, b: Interval): Interval {
  return spanned(a, b, (x, y) => ({
    at: x.at.times(y.at),
    open: (x.open || y.open) && !isNought(x) && !isNought(y),
  }));
}

/** All x ÷ y, to 40 significant digits; null where y may be 0, or come as near to it as one likes. */
export function dividedBy(a: Interval, b: Interval): Interval | null {
  if (b.low.lessThanOrEqualTo(ZERO) && b.high.greaterThanOrEqualTo(ZERO)) return null;
  return spanned(a, b, (x, y) => ({
    at: x.at.dividedBy(y.at),
    open: (x.open || y.open) && !isNought(x),
  }));
}

/** A low end does not lie beyond a high one, and their one value, if it is one, belongs to both. */
function reaches(low: End, high: End): boolean {
  const order = low.at.comparedTo(high.at);
  return order < 0 || (order === 0 && !low.open && !high.open);
}

/** Whether the intervals have a value in common. */
export function meets(a: Interval, b: Interval): boolean {
  const [aLow, aHigh] = ends(a);
  const [bLow, bHigh] = ends(b);
  return reaches(aLow, bHigh) && reaches(bLow, aHigh);
}
