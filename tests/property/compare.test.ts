import fc from "fast-check";
import { Decimal } from "../../src/core/number/decimal";
import {
  compare,
  point,
  type Bound,
  type Interval,
  type Verdict,
} from "../../src/core/target/judging/compare";
import { POLICIES } from "../../src/core/target/labels";
import { QUICK_RUNS } from "./runs";

/** Few values, so that ends and bounds often fall on one another. */
const places = fc.integer({ min: -4, max: 4 });
const policies = fc.constantFrom(...POLICIES);

const bounds: fc.Arbitrary<Bound> = fc
  .tuple(
    fc.constantFrom(">=", ">", "<=", "<", "=", "range"),
    places,
    fc.integer({ min: 1, max: 3 }),
    fc.constantFrom("higher", "lower", "none"),
  )
  .map(([comparator, value, width, better]) => ({
    comparator,
    value: new Decimal(value),
    value2: comparator === "range" ? new Decimal(value + width) : null,
    better,
  }));

/** An end of an interval; null is unbounded. */
interface End {
  readonly at: number | null;
  readonly open: boolean;
}

function interval(low: End, high: End): Interval {
  const value = ({ at }: End): Decimal | null => (at === null ? null : new Decimal(at));
  return { low: value(low), lowOpen: low.open, high: value(high), highOpen: high.open };
}

const ends: fc.Arbitrary<End> = fc.record({ at: fc.option(places, { freq: 4 }), open: fc.boolean() });

/** Two ends with something between them. */
const ranges = fc
  .tuple(ends, ends)
  .filter(([low, high]) => low.at === null || high.at === null || low.at < high.at);
const points = places.map((at): [End, End] => [
  { at, open: false },
  { at, open: false },
]);
const results = fc.oneof(ranges, points);

/** Further out on its side, or no longer open; `side` is −1 for the lower end. */
function widened({ at, open }: End, by: number | null, side: 1 | -1): End {
  if (at === null || by === null) return { at: null, open: true };
  return by === 0 ? { at, open: false } : { at: at + side * by, open };
}

const steps = fc.option(fc.integer({ min: 0, max: 3 }), { freq: 4 });

function statusOf(verdict: Verdict): string {
  return verdict === "overlap" ? verdict : verdict.status;
}

function isBoundary(verdict: Verdict): boolean {
  return verdict !== "overlap" && verdict.boundary;
}

test("a wider interval never turns inside to outside, nor outside to inside", () => {
  fc.assert(
    fc.property(results, steps, steps, bounds, policies, ([low, high], down, up, bound, policy) => {
      const narrow = compare(interval(low, high), bound, policy);
      const wide = compare(interval(widened(low, down, -1), widened(high, up, 1)), bound, policy);
      // one value on a strict bound is the office's convention, not a place on one side
      if (isBoundary(narrow) || narrow === "overlap" || wide === "overlap") return;
      expect(wide.status === "unmet").toBe(narrow.status === "unmet");
    }),
    { numRuns: 10 * QUICK_RUNS },
  );
});

const RANK: Readonly<Record<string, number>> = { unmet: 0, met: 1, exceeded: 2 };

/** Which way a result gets better: as the bound says, else as the target's direction does. */
function betterWay({ comparator, better }: Bound): number {
  if (comparator === ">" || comparator === ">=") return 1;
  if (comparator === "<" || comparator === "<=") return -1;
  return better === "higher" ? 1 : better === "lower" ? -1 : 0;
}

test("the verdict is monotone in the result, be it a value or an interval", () => {
  fc.assert(
    fc.property(results, fc.nat(4), bounds, policies, ([low, high], step, bound, policy) => {
      const moved = ({ at, open }: End): End => ({
        at: at === null ? null : at + step * betterWay(bound),
        open,
      });
      const worse = RANK[statusOf(compare(interval(low, high), bound, policy))];
      const better = RANK[statusOf(compare(interval(moved(low), moved(high)), bound, policy))];
      if (worse !== undefined && better !== undefined) expect(better).toBeGreaterThanOrEqual(worse);
    }),
    { numRuns: 10 * QUICK_RUNS },
  );
});

test("a value gets a verdict, and only equality on a strict bound depends on the policy", () => {
  fc.assert(
    fc.property(places, bounds, (at, bound) => {
      const [office, strict] = POLICIES.map((policy) => compare(point(new Decimal(at)), bound, policy));
      const isOnStrict = [">", "<"].includes(bound.comparator) && bound.value.equals(at);
      expect(office).toEqual(isOnStrict ? { status: "met", boundary: true } : strict);
      expect(strict).not.toBe("overlap");
      if (isOnStrict) expect(strict).toEqual({ status: "unmet", boundary: true });
    }),
    { numRuns: QUICK_RUNS },
  );
});
