import { Decimal } from "../core/number/decimal";
import { exactly, meets, type Interval } from "../core/number/interval";
import { measured, sumOf, type RoundedValue } from "../core/number/intervalValue";
import { printNumber } from "../core/number/printNumber";
import type { Quantity } from "../core/target/quantity";
import { cellText } from "../i18n/cellText";
import type { ClaimCheck } from "./claim";

/** Quotients do not end: two decimals more than printed show on which side of it they lie. */
const MORE_DECIMALS = 2;

function isPoint({ low, high }: Interval): boolean {
  return low.equals(high);
}

/** "55.774,11 (từ 55.766,56 đến 55.789,21)"; a value known exactly stands alone. */
function printComputed({ point, interval }: RoundedValue, decimals: number): string {
  const print = (value: Decimal): string => printNumber(value.toDecimalPlaces(decimals + MORE_DECIMALS));
  if (isPoint(interval)) return print(point);
  return cellText("cell.withRange", {
    point: print(point),
    low: print(interval.low),
    high: print(interval.high),
  });
}

/** "95,725 – 95,74"; a count stands alone. */
function printAccepted(accepted: Interval): string {
  const low = printNumber(accepted.low);
  return isPoint(accepted) ? low : cellText("cell.accepted", { low, high: printNumber(accepted.high) });
}

/** "đúng", or how far a printed result is explained by rounding, with the computed and the accepted values. */
export function printClaim(check: ClaimCheck): string {
  if (check.kind === "open") return cellText("cell.notComputed", { problem: check.problem });
  const { grade, computed, accepted } = check.result;
  if (grade === "exact") return cellText("cell.exact");
  return cellText(`cell.${grade}`, {
    computed: printComputed(computed, check.decimals),
    accepted: printAccepted(accepted),
  });
}

const HUNDRED = new Decimal(100);
const ONE = new Decimal(1);

/** Whether shares add to 100, or to 1 where they stand in cells of format %: 0,597. */
export function printShares(shares: readonly Quantity[]): string {
  const isFraction = shares.every(({ reading, unit }) => !unit && reading.value.lessThanOrEqualTo(ONE));
  const whole = isFraction ? ONE : HUNDRED;
  const sum = shares.map(({ reading }) => measured(reading)).reduce(sumOf);
  const decimals = Math.max(...shares.map(({ reading }) => reading.decimals));
  const texts = { whole: printNumber(whole), computed: printComputed(sum, decimals) };
  if (sum.point.equals(whole)) return cellText("cell.sharesExact", texts);
  return cellText(meets(sum.interval, exactly(whole)) ? "cell.sharesRounding" : "cell.sharesOutside", texts);
}
