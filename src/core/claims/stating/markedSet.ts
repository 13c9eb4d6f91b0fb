import { Decimal } from "../../number/decimal";
import { measured, type RoundedValue } from "../../number/intervalValue";
import type { NumberReading } from "../../number/numberLiteral";
import type { Mention } from "../reading/mention";

const HALF = new Decimal("0.5");
const ABOVE = new Decimal("1.25");
const BELOW = new Decimal("0.9");

/** Half a unit of the last digit that is not nought: khoảng 4.500 → 50. */
function halfLastDigit({ value, decimals }: NumberReading): Decimal {
  const digits = value.abs().toFixed(decimals).replace(".", "").replace(/0+$/, "");
  const places = value.abs().toFixed(decimals).replace(".", "").length - digits.length - decimals;
  return new Decimal(10).pow(places).times(HALF);
}

/** What a marked figure may stand for ("khoảng", "hơn", "gần"); undefined for one as printed. */
export function markedSet({ figure, precision }: Mention): RoundedValue | undefined {
  const { value } = figure.low;
  const point = value;
  if (precision === "printed") return undefined;
  if (precision === "about") {
    const half = halfLastDigit(figure.low);
    return {
      point,
      interval: { low: value.minus(half), lowOpen: false, high: value.plus(half), highOpen: false },
    };
  }
  const [low, high] = precision === "above" ? [value, value.times(ABOVE)] : [value.times(BELOW), value];
  const widest = measured(figure.low).interval;
  return {
    point,
    interval: { ...widest, low: Decimal.min(low, widest.low), high: Decimal.max(high, widest.high) },
  };
}
