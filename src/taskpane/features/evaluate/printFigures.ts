import { Decimal } from "../../../core/number/decimal";
import { printApart, printNumber } from "../../../core/number/printNumber";
import type { ComponentEvaluation } from "../../../core/target/model";

type Figures = Pick<ComponentEvaluation, "completion" | "variance" | "varianceUnit">;

const HUNDRED = new Decimal(100);

/** "123,0%": one decimal, or as many more as it takes not to look like 100 when it is not; null without a completion. */
export function printCompletion({ completion }: Figures): string | null {
  return completion && `${printApart(completion, HUNDRED, 1)}%`;
}

/** "+321,4 tỷ đồng", every digit printed; null without a variance. */
export function printVariance({ variance, varianceUnit }: Figures): string | null {
  if (!variance) return null;
  const sign = variance.isPositive() && !variance.isZero() ? "+" : "";
  return `${sign}${printNumber(variance)} ${varianceUnit}`.trim();
}
