import { Decimal } from "../../../../src/core/number/decimal";
import {
  compare,
  isNear,
  point,
  type Bound,
  type Interval,
} from "../../../../src/core/target/judging/compare";
import type { Policy } from "../../../../src/core/target/model";

const UNBOUNDED = { low: null, lowOpen: true, high: null, highOpen: true };

function above(value: number): Interval {
  return { ...UNBOUNDED, low: new Decimal(value) };
}

function below(value: number): Interval {
  return { ...UNBOUNDED, high: new Decimal(value) };
}

function between(low: number, high: number): Interval {
  return { low: new Decimal(low), lowOpen: false, high: new Decimal(high), highOpen: false };
}

function bound(
  comparator: Bound["comparator"],
  value: number,
  better: Bound["better"],
  value2?: number,
): Bound {
  return {
    comparator,
    value: new Decimal(value),
    value2: value2 === undefined ? null : new Decimal(value2),
    better,
  };
}

function verdict(actual: Interval | number, target: Bound, policy: Policy = "office"): string {
  const found = compare(typeof actual === "number" ? point(new Decimal(actual)) : actual, target, policy);
  return found === "overlap" ? "overlap" : `${found.status}${found.boundary ? " boundary" : ""}`;
}

describe("decision table, actual is a point", () => {
  test.each([
    [bound(">=", 95, "higher"), ["exceeded", "met", "unmet"]],
    [bound(">", 95, "higher"), ["exceeded", "met boundary", "unmet"]],
    [bound("<=", 95, "lower"), ["unmet", "met", "exceeded"]],
    [bound("<", 95, "lower"), ["unmet", "met boundary", "exceeded"]],
    [bound("=", 95, "higher"), ["exceeded", "met", "unmet"]],
    [bound("=", 95, "lower"), ["unmet", "met", "exceeded"]],
    [bound(">=", 95, "none"), ["met", "met", "unmet"]],
    [bound("<=", 95, "none"), ["unmet", "met", "met"]],
    [bound("=", 95, "none"), ["unmet", "met", "unmet"]],
  ])("$comparator 95, better $better: 96, 95, 94", (target, expected) => {
    expect([96, 95, 94].map((actual) => verdict(actual, target))).toEqual(expected);
  });

  test.each([
    [">", "higher"],
    ["<", "lower"],
  ] as const)("equality on %s is unmet under strict", (comparator, better) => {
    expect(verdict(95, bound(comparator, 95, better), "strict")).toBe("unmet boundary");
    expect(verdict(95, bound(`${comparator}=`, 95, better), "strict")).toBe("met");
  });

  test("= 0 is met or not, never exceeded", () => {
    expect([0, 3].map((actual) => verdict(actual, bound("=", 0, "lower")))).toEqual(["met", "unmet"]);
  });

  test.each([
    ["higher", ["unmet", "met", "met", "met", "exceeded"]],
    ["lower", ["exceeded", "met", "met", "met", "unmet"]],
    ["none", ["unmet", "met", "met", "met", "unmet"]],
  ] as const)("range 2–3, better %s: 1, 2, 2.5, 3, 4", (better, expected) => {
    const target = bound("range", 2, better, 3);
    expect([1, 2, 2.5, 3, 4].map((actual) => verdict(actual, target))).toEqual(expected);
  });
});

describe("decision table, actual is an interval", () => {
  test.each<[string, Interval, Bound, string]>([
    ["above 92 against > 90", above(92), bound(">", 90, "higher"), "exceeded"],
    ["above 90 against > 90", above(90), bound(">", 90, "higher"), "met"],
    ["above 90 against ≥ 90", above(90), bound(">=", 90, "higher"), "met"],
    ["above 85 against ≥ 90", above(85), bound(">=", 90, "higher"), "overlap"],
    ["below 80 against ≥ 90", below(80), bound(">=", 90, "higher"), "unmet"],
    ["below 90 against ≥ 90", below(90), bound(">=", 90, "higher"), "unmet"],
    ["below 95 against ≥ 90", below(95), bound(">=", 90, "higher"), "overlap"],
    ["below 1 against < 1", below(1), bound("<", 1, "lower"), "met"],
    ["below 1 against < 2", below(1), bound("<", 2, "lower"), "exceeded"],
    ["below 2 against < 1", below(2), bound("<", 1, "lower"), "overlap"],
    ["above 1.2 against < 1", above(1.2), bound("<", 1, "lower"), "unmet"],
    ["95–96 against ≥ 94", between(95, 96), bound(">=", 94, "higher"), "exceeded"],
    ["95–96 against ≥ 95", between(95, 96), bound(">=", 95, "higher"), "met"],
    ["95–96 against ≥ 95,5", between(95, 96), bound(">=", 95.5, "higher"), "overlap"],
    ["95–96 against ≥ 97", between(95, 96), bound(">=", 97, "higher"), "unmet"],
    ["2–3 against 2–3", between(2, 3), bound("range", 2, "higher", 3), "met"],
    ["2–4 against 2–3", between(2, 4), bound("range", 2, "higher", 3), "overlap"],
    ["85–90 against ≥ 90", between(85, 90), bound(">=", 90, "higher"), "overlap"],
    ["90–95 against > 90", between(90, 95), bound(">", 90, "higher"), "overlap"],
    ["3–4 against 2–3", between(3, 4), bound("range", 2, "higher", 3), "overlap"],
    ["1–2 against 2–3", between(1, 2), bound("range", 2, "higher", 3), "overlap"],
    ["1–2 against 3–4", between(1, 2), bound("range", 3, "lower", 4), "exceeded"],
    ["anything against ≥ 90", UNBOUNDED, bound(">=", 90, "higher"), "overlap"],
    ["4–5 against 2–3", between(4, 5), bound("range", 2, "higher", 3), "exceeded"],
  ])("%s", (_, actual, target, expected) => {
    expect(verdict(actual, target)).toBe(expected);
    expect(verdict(actual, target, "strict")).toBe(expected);
  });
});

test("a point is the one value and nothing beside it", () => {
  const seven = new Decimal(7);
  expect(point(seven)).toEqual({ low: seven, lowOpen: false, high: seven, highOpen: false });
});

test.each([
  [5, 250, 50, true],
  [250, 5, 50, true],
  [5, 251, 50, false],
  [251, 5, 50, false],
  [-5, 7, 2, true],
  [0, 1, 50, false],
  [1, 0, 50, false],
  [0, 0, 50, false],
])("%d and %d are at most %d times apart: %p", (a, b, factor, expected) => {
  expect(isNear(new Decimal(a), new Decimal(b), factor)).toBe(expected);
});
