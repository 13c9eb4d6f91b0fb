import { Decimal } from "../../src/core/number/decimal";
import { exactly, plus, type Interval } from "../../src/core/number/interval";
import { benchmark, fastest, inTurn, line } from "./benchmark";

const COUNTS = [1_000, 10_000, 100_000];
const HALF = new Decimal("0.05");

/** Figures printed with one decimal: exact value, and all values that round to it. */
function figures(count: number) {
  return Array.from({ length: count }, (_, i) => {
    const value = new Decimal(i % 9_973).dividedBy(10);
    const meant: Interval = {
      ...{ low: value.minus(HALF), lowOpen: false },
      ...{ high: value.plus(HALF), highOpen: true },
    };
    return { value, double: value.toNumber(), meant };
  });
}

async function compare(count: number) {
  const all = figures(count);
  const zero = new Decimal(0);
  return {
    count,
    intervals: await fastest(() => all.reduce((sum, { meant }) => plus(sum, meant), exactly(zero))),
    decimals: await fastest(() => all.reduce((sum, { value }) => sum.plus(value), zero)),
    doubles: await fastest(() => all.reduce((sum, { double }) => sum + double, 0)),
  };
}

/** Sums that keep what rounding may have taken from each figure, beside a plain loop. */
export const intervals = benchmark(
  "intervals",
  () => inTurn(COUNTS, compare),
  (sizes) =>
    sizes
      .flatMap(({ count, intervals: ours, decimals, doubles }) => [
        line(`${count} figures added as intervals`, ours),
        line("  as decimals", decimals, `ratio ${(ours / decimals).toFixed(1)}`),
        line("  as doubles", doubles, `ratio ${(ours / doubles).toFixed(0)}`),
      ])
      .join("\n"),
);
