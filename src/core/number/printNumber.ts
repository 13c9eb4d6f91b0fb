import { Decimal } from "./decimal";

/**
 * Prints a number as Vietnamese documents do: "1.721,4", "−5,2". Without `decimals` every digit is printed; with it
 * the number is rounded half-up and padded ("3,0").
 */
export function printNumber(value: Decimal, options: { readonly decimals?: number } = {}): string {
  const fixed =
    options.decimals === undefined
      ? value.abs().toFixed()
      : value.abs().toFixed(options.decimals, Decimal.ROUND_HALF_UP);
  const [integer = "0", fraction] = fixed.split(".");
  const grouped = integer.replace(/\B(?=(?:\d{3})+$)/g, ".");
  const digits = fraction ? `${grouped},${fraction}` : grouped;
  return value.isNegative() && /[1-9]/.test(digits) ? `−${digits}` : digits;
}

/** Prints a whole number with two digits at least, as counts below ten are written: "03", "17". */
export function printCount(count: number): string {
  return String(count).padStart(2, "0");
}

/**
 * Prints `value` with at least `decimals` decimals, and as many more as it takes not to look equal to `other` when it
 * is not: 99,97 beside 100, never 100,0. Equal numbers are printed with `decimals`.
 */
export function printApart(value: Decimal, other: Decimal, decimals: number): string {
  let places = decimals;
  while (
    places < 20 &&
    !value.equals(other) &&
    new Decimal(value.toFixed(places, Decimal.ROUND_HALF_UP)).equals(other)
  ) {
    places += 1;
  }
  return printNumber(value, { decimals: places });
}
