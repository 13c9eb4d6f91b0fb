import { Decimal } from "../number/decimal";
import { printApart, printNumber } from "../number/printNumber";
import type { Measure } from "./judging/measure";

const HUNDRED = new Decimal(100);

/** Quotients do not end; nobody reads further. */
const VARIANCE_DECIMALS = 6;

/**
 * "123,0": the completion with one decimal, or as many more as it takes not to look like 100 when it is not. Empty where
 * it has no meaning.
 */
export function printCompletion({ completion }: Pick<Measure, "completion">): string {
  return completion ? printApart(completion, HUNDRED, 1) : "";
}

/** "+321,4 tỷ đồng", "−6,55 điểm %", "0/100 dân"; empty where the variance has no meaning. */
export function printVariance({ variance, varianceUnit }: Omit<Measure, "completion">): string {
  if (!variance) return "";
  const sign = variance.greaterThan(0) ? "+" : "";
  const space = varianceUnit.startsWith("/") ? "" : " ";
  return `${sign}${printNumber(variance.toDecimalPlaces(VARIANCE_DECIMALS))}${space}${varianceUnit}`.trim();
}
