import fc from "fast-check";
import { Decimal } from "../../src/core/number/decimal";
import { exactly, meets, type Interval } from "../../src/core/number/interval";
import { gradeResult } from "../../src/core/number/intervalGrade";
import { halfUpSet, measured, productOf, quotientOf, sumOf } from "../../src/core/number/intervalValue";
import type { NumberReading } from "../../src/core/number/numberLiteral";
import { QUICK_RUNS } from "./runs";

const printed: fc.Arbitrary<NumberReading> = fc
  .tuple(fc.integer({ min: -2_000, max: 2_000 }), fc.integer({ min: 0, max: 3 }))
  .map(([digits, decimals]) => ({ value: new Decimal(digits).dividedBy(10 ** decimals), decimals }));

const sums = fc.array(printed, { minLength: 1, maxLength: 6 });
/** From 0 to 1: where in an interval a value is taken. */
const shares = fc
  .integer({ min: 0, max: 1_000 })
  .map((thousandths) => new Decimal(thousandths).dividedBy(1_000));

function totalOf(parts: readonly NumberReading[]): ReturnType<typeof measured> {
  return parts.map(measured).reduce(sumOf);
}

/** A value of the interval; an open end is given only where the share is 0 or 1. */
function valueIn({ low, high }: Interval, share: Decimal): Decimal {
  return low.plus(high.minus(low).times(share));
}

const isOneOf = (interval: Interval, value: Decimal): boolean => meets(interval, exactly(value));

test("a figure belongs to its own value set, and half-up is part of it", () => {
  fc.assert(
    fc.property(printed, shares, (reading, share) => {
      const { interval, point } = measured(reading);
      expect(isOneOf(interval, point)).toBe(true);
      const halfUp = halfUpSet(reading);
      const value = valueIn(halfUp, share);
      if (isOneOf(halfUp, value)) expect(isOneOf(interval, value)).toBe(true);
    }),
    { numRuns: QUICK_RUNS },
  );
});

test("whatever rounds half-up or is cut off to a figure is in its value set, and nothing else", () => {
  fc.assert(
    fc.property(printed, fc.integer({ min: -4_000, max: 4_000 }), (reading, steps) => {
      const { value, decimals } = reading;
      fc.pre(!value.isZero());
      const u = new Decimal(10).pow(-decimals);
      const near = value.plus(u.times(steps).dividedBy(2_000));
      const prints = [Decimal.ROUND_HALF_UP, Decimal.ROUND_DOWN].some((mode) =>
        near.toDecimalPlaces(decimals, mode).equals(value),
      );
      expect(isOneOf(measured(reading).interval, near)).toBe(prints);
    }),
    { numRuns: QUICK_RUNS },
  );
});

test("wider operands never turn inside to outside", () => {
  fc.assert(
    fc.property(sums, printed, fc.nat(3), fc.nat(3), (parts, stated, down, up) => {
      const total = totalOf(parts);
      const { low, high, ...open } = total.interval;
      const wide = { ...total, interval: { ...open, low: low.minus(down), high: high.plus(up) } };
      const narrow = gradeResult(total, stated, measured(stated)).grade;
      if (narrow !== "outside") expect(gradeResult(wide, stated, measured(stated)).grade).not.toBe("outside");
    }),
    { numRuns: QUICK_RUNS },
  );
});

test("an end belongs to its interval exactly where it is closed, also after adding and multiplying", () => {
  fc.assert(
    fc.property(printed, printed, (left, right) => {
      const [a, b] = [measured(left), measured(right)];
      for (const { interval } of [a, sumOf(a, b), productOf(a, b)]) {
        expect(isOneOf(interval, interval.low)).toBe(!interval.lowOpen);
        expect(isOneOf(interval, interval.high)).toBe(!interval.highOpen);
        expect(interval.low.lessThanOrEqualTo(interval.high)).toBe(true);
      }
    }),
    { numRuns: QUICK_RUNS },
  );
});

test("the order of the terms does not matter", () => {
  fc.assert(
    fc.property(sums, printed, fc.nat(5), (parts, stated, turn) => {
      const turned = [...parts.slice(turn % parts.length), ...parts.slice(0, turn % parts.length)];
      for (const order of [turned, [...parts].reverse()]) {
        const there = gradeResult(totalOf(parts), stated, measured(stated));
        const back = gradeResult(totalOf(order), stated, measured(stated));
        expect(back).toEqual(there);
      }
    }),
    { numRuns: QUICK_RUNS },
  );
});

test("what is exact is inside", () => {
  fc.assert(
    fc.property(sums, fc.integer({ min: 0, max: 3 }), (parts, decimals) => {
      const total = totalOf(parts);
      const stated = { value: total.point.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP), decimals };
      const { grade, accepted } = gradeResult(total, stated, measured(stated));
      expect([grade, meets(total.interval, accepted)]).toEqual(["exact", true]);
    }),
    { numRuns: QUICK_RUNS },
  );
});

test("results hold what any values of the operands give", () => {
  fc.assert(
    fc.property(printed, printed, shares, shares, (left, right, atLeft, atRight) => {
      const a = measured(left);
      const b = measured(right);
      const x = valueIn(a.interval, atLeft);
      const y = valueIn(b.interval, atRight);
      fc.pre(isOneOf(a.interval, x) && isOneOf(b.interval, y));
      expect(isOneOf(sumOf(a, b).interval, x.plus(y))).toBe(true);
      expect(isOneOf(productOf(a, b).interval, x.times(y))).toBe(true);
      const quotient = quotientOf(a, b);
      if (quotient) expect(isOneOf(quotient.interval, x.dividedBy(y))).toBe(true);
      else
        expect(
          isOneOf(b.interval, new Decimal(0)) || b.interval.high.isZero() || b.interval.low.isZero(),
        ).toBe(true);
    }),
    { numRuns: QUICK_RUNS },
  );
});
