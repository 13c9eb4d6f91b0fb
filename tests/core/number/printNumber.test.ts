import { Decimal } from "../../../src/core/number/decimal";
import { printApart, printCount, printNumber } from "../../../src/core/number/printNumber";

const hundred = new Decimal(100);

test.each([
  ["1199.6", "1200", "99,97"],
  ["1200.3", "1200", "100,03"],
  ["1200", "1200", "100,0"],
  ["942", "1200", "78,5"],
  ["1199.9999", "1200", "99,99999"],
])("completion of %s out of %s prints %s", (actual, target, printed) => {
  const completion = new Decimal(actual).dividedBy(target).times(100);
  expect(printApart(completion, hundred, 1)).toBe(printed);
});

test("a difference behind the twentieth decimal is not printed", () => {
  expect(printApart(hundred.plus("1e-19"), hundred, 1)).toBe(`100,${"0".repeat(18)}1`);
  expect(printApart(hundred.plus("1e-21"), hundred, 1)).toBe(`100,${"0".repeat(20)}`);
  expect(printApart(hundred.plus("1e-25"), hundred, 1)).toBe(`100,${"0".repeat(20)}`);
});

test("a variance that is not 0 is never printed as 0", () => {
  const zero = new Decimal(0);
  expect(printApart(new Decimal("-0.004"), zero, 1)).toBe("−0,004");
  expect(printApart(new Decimal("0.04"), zero, 1)).toBe("0,04");
  expect(printApart(zero, zero, 1)).toBe("0,0");
});

test.each([
  ["1721.4", undefined, "1.721,4"],
  ["-5.25", 1, "−5,3"],
  ["-0.04", 1, "0,0"],
  ["26317836855", undefined, "26.317.836.855"],
  ["3", 1, "3,0"],
  ["0.5", 0, "1"],
  ["1.5", 3, "1,500"],
  ["1234.56", 2, "1.234,56"],
  ["1234.56", 0, "1.235"],
  ["100", undefined, "100"],
  ["1000", 0, "1.000"],
])("%s with %s decimals prints %s", (value, decimals, printed) => {
  expect(printNumber(new Decimal(value), decimals === undefined ? {} : { decimals })).toBe(printed);
});

test("counts below ten take a zero", () => {
  expect([3, 17, 0, 120].map(printCount)).toEqual(["03", "17", "00", "120"]);
});
