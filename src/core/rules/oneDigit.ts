import { Decimal } from "../number/decimal";
import { printNumber } from "../number/printNumber";
import type { Quantity } from "../target/quantity";

/** More candidates than these tell nothing. */
const MOST = 3;

/** All whole numbers that differ from `value` in one digit; none for decimals. */
function neighbours(value: Decimal): readonly Decimal[] {
  if (!value.isInteger()) return [];
  const digits = value.toFixed();
  return [...digits].flatMap((own, at) =>
    [..."0123456789"]
      .filter((digit) => digit !== own && !(at === 0 && digit === "0"))
      .map((digit) => new Decimal(digits.slice(0, at) + digit + digits.slice(at + 1))),
  );
}

/** The pairs "117/179" that fit after one digit of either number is changed; empty where none or too many do. */
export function oneDigitFits(
  a: Quantity,
  b: Quantity,
  fits: (a: Quantity, b: Quantity) => boolean,
): readonly string[] {
  const changed = (of: Quantity): readonly Quantity[] =>
    neighbours(of.reading.value).map((value) => ({ ...of, reading: { ...of.reading, value } }));
  const pairs = [
    ...changed(a).map((one) => [one, b] as const),
    ...changed(b).map((one) => [a, one] as const),
  ].filter(([one, other]) => fits(one, other));
  const printed = pairs.map((pair) => pair.map(({ reading }) => printNumber(reading.value)).join("/"));
  return printed.length <= MOST ? printed : [];
}
