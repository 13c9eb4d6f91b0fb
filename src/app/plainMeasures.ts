import { Decimal } from "../core/number/decimal";
import type { AssessedRow, IndicatorTable } from "../core/table/indicatorTable";
import { cellAddress, type SheetSnapshot } from "../core/table/sheet";

/** Formulas without "=" that come to exactly what was computed; a measure that none gives is absent. */
export interface PlainMeasures {
  readonly completion?: string;
  readonly variance?: string;
}

/** Below these a number of 15 digits has room for the decimals. */
const COMPLETION = { decimals: 10, most: 99_999 };
const VARIANCE = { decimals: 6, most: 999_999_999 };

/**
 * Completion and variance of a row as formulas of plain Excel, which follow its cells without the add-in: where target
 * and result are numbers, and the formula says what the judgement on the row says.
 */
export function plainMeasures(
  { cells }: SheetSnapshot,
  { header }: IndicatorTable,
  rows: readonly AssessedRow[],
): ReadonlyMap<number, PlainMeasures> {
  const numbers = new Map(
    cells.flatMap(({ kind, number, ...place }) =>
      kind === "number" && number !== undefined ? [[cellAddress(place), Number(number)] as const] : [],
    ),
  );
  const { target, actual } = header.columns;
  return new Map(
    rows.map(({ row, evaluation }) => {
      const plan = cellAddress({ row, column: target ?? 0 });
      const result = cellAddress({ row, column: actual ?? 0 });
      const [goal = NaN, reached = NaN] = [numbers.get(plan), numbers.get(result)];
      const blank = `ISBLANK(${plan}),ISBLANK(${result})`;
      const ratio = `IF(OR(${blank},${plan}=0),"",ROUND(${result}/${plan}*100,${COMPLETION.decimals}))`;
      const difference = `IF(OR(${blank}),"",ROUND(${result}-${plan},${VARIANCE.decimals}))`;
      return [
        row,
        {
          ...(givesSame(evaluation.completion, (reached / goal) * 100, COMPLETION) && { completion: ratio }),
          ...(givesSame(evaluation.variance, reached - goal, VARIANCE) && { variance: difference }),
        },
      ] as const;
    }),
  );
}

/** Whether Excel's double rounds to the figure computed in decimals. */
function givesSame(
  computed: Decimal | null,
  double: number,
  { decimals, most }: { readonly decimals: number; readonly most: number },
): boolean {
  if (!computed || !Number.isFinite(double) || computed.abs().greaterThan(most)) return false;
  return new Decimal(double).toDecimalPlaces(decimals).equals(computed.toDecimalPlaces(decimals));
}
