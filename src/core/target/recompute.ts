import { Decimal } from "../number/decimal";
import { gradeResult, type GradedResult } from "../number/intervalGrade";
import {
  counted,
  differenceOf,
  measured,
  productOf,
  quotientOf,
  sumOf,
  type RoundedValue,
} from "../number/intervalValue";
import type { NumberReading } from "../number/numberLiteral";
import { isComparable, type Unit } from "../unit/unit";
import type { PrintedFigure } from "./quantity";

/** How a printed result was worked out of other printed figures. */
export type FormulaKind = "ratio" | "growth" | "sum" | "difference" | "product" | "quotient" | "output";

/** A printed result against the computed one; or why it cannot be computed: two figures of unlike units, no base. */
export type Recomputed<T extends PrintedFigure = PrintedFigure> =
  | { readonly kind: "graded"; readonly result: GradedResult; readonly decimals: number }
  | { readonly kind: "unlike"; readonly one: T; readonly other: T }
  | { readonly kind: "no_base" };

const HUNDRED = counted(new Decimal(100));
const NONE = counted(new Decimal(0));
/** ha × tạ/ha gives tạ; ten of them are a tonne. */
const QUINTALS_A_TONNE = counted(new Decimal(10));
const ONE = new Decimal(1);

type Combine = (a: RoundedValue, b: RoundedValue) => RoundedValue | null;

const ratio: Combine = (a, b) => {
  const quotient = quotientOf(a, b);
  return quotient && productOf(quotient, HUNDRED);
};

const FORMULAS: Readonly<Record<FormulaKind, Combine>> = {
  ratio,
  growth: (a, b) => {
    const percent = ratio(a, b);
    return percent && differenceOf(percent, HUNDRED);
  },
  sum: sumOf,
  difference: differenceOf,
  product: productOf,
  quotient: quotientOf,
  output: (a, b) => quotientOf(productOf(a, b), QUINTALS_A_TONNE),
};

/** These compare or add figures of one unit; the others take figures at their face value. */
const IN_ONE_UNIT: readonly FormulaKind[] = ["ratio", "growth", "sum", "difference"];
/** Here a whole result of counted things is a count too. */
const OF_COUNTS: readonly FormulaKind[] = ["sum", "difference", "product"];

function negated({ value, decimals }: NumberReading): NumberReading {
  return { value: value.negated(), decimals };
}

/** Whether a figure is a whole number without a unit, or of counted things: exact, as nothing was rounded. */
export function isCount({ reading, unit }: PrintedFigure): boolean {
  return reading.decimals === 0 && (!unit || (unit.dimension === "count" && unit.factor.equals(1)));
}

/** In base units, where figures may differ in scale ("1.518 tỷ", "100 triệu"); without a unit, in that of the others. */
function valueOf({ reading, set }: PrintedFigure, factor: Decimal, areCounts: boolean): RoundedValue {
  const value = set ?? (areCounts ? counted(reading.value) : measured(reading));
  return factor.equals(ONE) ? value : productOf(value, counted(factor));
}

/** Two figures of units that are not comparable; null where there are none. */
function unlikeUnits<T extends PrintedFigure>(figures: readonly T[]): { one: T; other: T } | null {
  const [first, ...rest] = figures.filter(({ unit }) => unit !== null);
  const other = rest.find(({ unit }) => !first?.unit || !unit || !isComparable(first.unit, unit));
  return first && other ? { one: first, other } : null;
}

function factorOf(unit: Unit | null | undefined): Decimal {
  return unit?.factor ?? ONE;
}

/** The operands' result, in the unit of the printed one. */
function compute(
  formula: FormulaKind,
  operands: readonly PrintedFigure[],
  stated: PrintedFigure,
  areCounts: boolean,
): RoundedValue | null {
  const isScaled = IN_ONE_UNIT.includes(formula);
  const common = operands.find(({ unit }) => unit)?.unit ?? stated.unit;
  const values = operands.map((one) =>
    valueOf(one, isScaled ? factorOf(one.unit ?? common) : ONE, areCounts),
  );
  const result = values.reduce<RoundedValue | null>(
    (sofar, value, i) => (i === 0 ? value : sofar && FORMULAS[formula](sofar, value)),
    null,
  );
  const isAmount = formula === "sum" || formula === "difference";
  return result && isAmount ? quotientOf(result, counted(factorOf(stated.unit ?? common))) : result;
}

/**
 * Recomputes a printed result. Whole numbers without a unit, or of counted things, are exact if all operands are;
 * otherwise each figure stands for all that rounds, or is cut off, to it. A sum takes any number of operands, the
 * other formulas two; one operand alone is its own result.
 */
export function recompute<T extends PrintedFigure>(
  formula: FormulaKind,
  operands: readonly T[],
  stated: T,
): Recomputed<T> {
  const isAmount = formula === "sum" || formula === "difference";
  const compared = isAmount ? [...operands, stated] : operands;
  const unlike = IN_ONE_UNIT.includes(formula) ? unlikeUnits(compared) : null;
  if (unlike) return { kind: "unlike", ...unlike };
  const areCounts = operands.every(isCount);
  const computed = compute(formula, operands, stated, areCounts);
  if (!computed) return { kind: "no_base" };
  const isFall = formula === "growth" && stated.isFall;
  const reading = isFall ? negated(stated.reading) : stated.reading;
  const set = isFall && stated.set ? differenceOf(NONE, stated.set) : stated.set;
  const isCounted = areCounts && OF_COUNTS.includes(formula) && isCount(stated);
  const accepted = set ?? (isCounted ? counted(reading.value) : measured(reading));
  return { kind: "graded", result: gradeResult(computed, reading, accepted), decimals: reading.decimals };
}
