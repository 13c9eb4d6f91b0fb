import { printNumber } from "../core/number/printNumber";
import type { Evaluation } from "../core/target/model";

/** "+321,4 tỷ đồng", "−6,55 điểm %", "0 điểm %"; empty where the variance has no meaning. */
export function printVariance({ variance, varianceUnit }: Evaluation): string {
  if (!variance) return "";
  const sign = variance.greaterThan(0) ? "+" : "";
  const space = varianceUnit.startsWith("/") ? "" : " ";
  return `${sign}${printNumber(variance.toDecimalPlaces(6))}${space}${varianceUnit}`.trim();
}
