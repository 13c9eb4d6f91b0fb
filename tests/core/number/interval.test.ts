import { Decimal } from "../../../src/core/number/decimal";
import {
  dividedBy,
  exactly,
  meets,
  minus,
  plus,
  times,
  type Interval,
} from "../../../src/core/number/interval";
import { gradeResult, type GradedResult } from "../../../src/core/number/intervalGrade";
import {
  counted,
  differenceOf,
  measured,
  productOf,
  quotientOf,
  sumOf,
  type RoundedValue,
} from "../../../src/core/number/intervalValue";
import { parseNumber } from "../../../src/core/number/parseNumber";

/** "[1; 2)" and back. */
function interval(text: string): Interval {
  const [, opening, low = "", high = "", closing] = /^([[(])(.+); (.+)([\])])$/.exec(text) ?? [];
  return {
    low: new Decimal(low),
    lowOpen: opening === "(",
    high: new Decimal(high),
    highOpen: closing === ")",
  };
}

function print({ low, lowOpen, high, highOpen }: Interval): string {
  return `${lowOpen ? "(" : "["}${low.toFixed()}; ${high.toFixed()}${highOpen ? ")" : "]"}`;
}

function reading(text: string): { value: Decimal; decimals: number } {
  return parseNumber(text) ?? { value: new Decimal(NaN), decimals: 0 };
}

/** "#60" is a count, anything else a measure. */
function figure(text: string): RoundedValue {
  return text.startsWith("#") ? counted(reading(text.slice(1)).value) : measured(reading(text));
}

describe("what a printed measure may stand for", () => {
  test.each([
    ["95", "[94.5; 96)"],
    ["85,5", "[85.45; 85.6)"],
    ["3.162,620", "[3162.6195; 3162.621)"],
    ["0", "[-0.5; 1)"],
    ["-2,5", "(-2.6; -2.45]"],
    ["#60", "[60; 60]"],
  ])("%s: %s", (printed, expected) => {
    expect(print(figure(printed).interval)).toBe(expected);
  });
});

describe("arithmetic keeps track of open ends", () => {
  test.each([
    ["[1; 2)", "+", "[3; 4]", "[4; 6)"],
    ["[1; 2)", "-", "[3; 4)", "(-3; -1)"],
    ["[1; 2)", "×", "(3; 4]", "(3; 8)"],
    ["(-2; 3]", "×", "[-5; 4)", "[-15; 12)"],
    ["[0; 1]", "×", "(3; 4)", "[0; 4)"],
    ["(0; 1]", "×", "[3; 4]", "(0; 4]"],
    ["[1; 2)", "÷", "[4; 5)", "(0.2; 0.5)"],
    ["[6; 6]", "÷", "[3; 3]", "[2; 2]"],
    ["[-1; 2]", "÷", "[-4; -2]", "[-1; 0.5]"],
    ["[0; 2]", "÷", "(1; 2]", "[0; 2)"],
  ])("%s %s %s = %s", (a, operator, b, expected) => {
    const operations = { "+": plus, "-": minus, "×": times, "÷": dividedBy };
    const result = operations[operator as keyof typeof operations](interval(a), interval(b));
    expect(result && print(result)).toBe(expected);
  });

  test.each(["[-1; 1]", "[0; 1]", "(0; 1]", "[-1; 0)"])("nothing is divided by %s", (divisor) => {
    expect(dividedBy(exactly(new Decimal(1)), interval(divisor))).toBeNull();
  });

  test.each([
    ["[1; 2)", "[2; 3]", false],
    ["[1; 2]", "[2; 3]", true],
    ["[1; 2]", "(2; 3]", false],
    ["[1; 9]", "(2; 3)", true],
    ["[4; 5]", "[1; 2]", false],
    ["[4; 4]", "[4; 4]", true],
  ])("%s meets %s: %s", (a, b, expected) => {
    expect(meets(interval(a), interval(b))).toBe(expected);
    expect(meets(interval(b), interval(a))).toBe(expected);
  });
});

const HUNDRED = counted(new Decimal(100));
const TEN = counted(new Decimal(10));

/** a ÷ b in per cent. */
function percent(a: RoundedValue, b: RoundedValue): RoundedValue {
  const quotient = quotientOf(a, b);
  if (!quotient) throw new Error("divided by 0");
  return productOf(quotient, HUNDRED);
}

const compute: Record<string, (...figures: RoundedValue[]) => RoundedValue> = {
  ratio: (a = TEN, b = TEN) => percent(a, b),
  growth: (a = TEN, b = TEN) => differenceOf(percent(a, b), HUNDRED),
  sum: (...figures) => figures.reduce(sumOf),
  tonnes: (a = TEN, b = TEN) => quotientOf(productOf(a, b), TEN) ?? TEN,
  restRatio: (a = TEN, b = TEN, c = TEN) => percent(differenceOf(a, b), c),
};

function graded(kind: string, figures: string, stated: string): GradedResult {
  const bare = stated.replace("#", "");
  const computed = compute[kind]?.(...figures.split("; ").map(figure)) ?? TEN;
  return gradeResult(computed, reading(bare), figure(stated));
}

describe("printed results of real reports", () => {
  test.each([
    ["HD-C070", "ratio", "34.361; 35.890", "95,73", "cut_off"],
    ["HD-C070, as counts", "ratio", "#34.361; #35.890", "95,73", "cut_off"],
    ["HD-C156", "ratio", "#27; #393", "6,8", "cut_off"],
    ["HD-C072", "restRatio", "#137; #19; #188", "62,76", "cut_off"],
    ["HD-C067", "ratio", "#127; #179", "65,3", "outside"],
    ["TN-C006", "ratio", "#559; #699", "83,56", "outside"],
    ["HL-C122", "ratio", "#1068; #1161", "91,99", "exact"],
    ["HL-C130", "ratio", "#942; #1.200", "78,5", "exact"],
    ["TN-C042", "tonnes", "8.670; 64,33", "55.766", "cut_off"],
    ["HL-C046", "tonnes", "2.890,45; 52,93", "15.298", "rounding"],
    ["HL-C048", "tonnes", "2.890,45; 52,93", "15.249,1", "outside"],
    ["TN-C029", "sum", "856,2; 1.312,3", "2.168", "rounding"],
    ["TN-C021", "sum", "1.465,483; 4,080; 1.693,056", "3.162,620", "rounding"],
    ["TN-C020", "sum", "28.592,745; 16.116,529; 3.162,620", "47.871,894", "exact"],
    ["HL-C065", "sum", "#5; #2; #3; #43", "#60", "outside"],
    ["HD-C136", "sum", "#5.501; #75.713", "#83.209", "outside"],
    ["TN-C055", "growth", "55.959,323; 47.871,894", "16,9", "exact"],
    ["HL-C015", "growth", "301,011; 192,5", "56,37", "exact"],
    ["HL-C076", "growth", "1.721,4; 1.400", "16", "outside"],
    ["TN-C030", "sum", "59,7; 33,7; 6,6", "#100", "exact"],
  ])("%s: %s of %s printed %s is %s", (_, kind, figures, stated, grade) => {
    expect(graded(kind, figures, stated).grade).toBe(grade);
  });

  test("the computed and the accepted values are told", () => {
    const { computed, accepted } = graded("tonnes", "8.670; 64,33", "55.766");
    expect(computed.point.toFixed()).toBe("55774.11");
    expect(print(computed.interval)).toBe("[55766.55875; 55789.214)");
    expect(print(accepted)).toBe("[55765.5; 55767)");
  });
});
