import { Decimal } from "./decimal";

/** Plain digits with a point, rounded half-up or padded to `decimals`. */
function fixed(value: Decimal, decimals: number): string {
  const exact = value.toFixed();
  const point = exact.indexOf(".");
  const missing = decimals - (point < 0 ? 0 : exact.length - point - 1);
  if (missing < 0) return value.toFixed(decimals, Decimal.ROUND_HALF_UP);
  return missing === 0 ? exact : `${exact}${point < 0 ? "." : ""}${"0".repeat(missing)}`;
}

/** "26317836855" → "26.317.836.855". */
function grouped(integer: string): string {
  return integer.length > 3 ? integer.replace(/\B(?=(?:\d{3})+$)/g, ".") : integer;
}

/**
 * Prints a number as Vietnamese documents do: "1.721,4", "−5,2". Without `decimals` every digit is printed; with it
 * the number is rounded half-up and padded ("3,0").
 */
export function printNumber(value: Decimal, options: { readonly decimals?: number } = {}): string {
  const isNegative = value.isNegative();
  const size = isNegative ? value.abs() : value;
  const plain = options.decimals === undefined ? size.toFixed() : fixed(size, options.decimals);
  const point = plain.indexOf(".");
  const digits = point < 0 ? grouped(plain) : `${grouped(plain.slice(0, point))},${plain.slice(point + 1)}`;
  return isNegative && /[1-9]/.test(digits) ? `−${digits}` : digits;
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
