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
import type { Quantity } from "./quantity";

/** How a printed result was worked out of other printed figures. */
export type FormulaKind = "ratio" | "growth" | "sum" | "difference" | "product" | "quotient" | "output";

/** A printed result against the computed one; or two figures of unlike units; or nothing to divide by. */
export type Recomputed =
  | { readonly kind: "graded"; readonly result: GradedResult; readonly decimals: number }
  | { readonly kind: "unlike"; readonly one: string; readonly other: string }
  | { readonly kind: "no_base" };

const HUNDRED = counted(new Decimal(100));
/** ha × tạ/ha gives tạ; ten of them are a tonne. */
const QUINTALS_A_TONNE = counted(new Decimal(10));
const ONE = new Decimal(1);

type Formula = (a: RoundedValue, b: RoundedValue) => RoundedValue | null;

const ratio: Formula = (a, b) => {
  const quotient = quotientOf(a, b);
  return quotient && productOf(quotient, HUNDRED);
};

const FORMULAS: Readonly<Record<FormulaKind, Formula>> = {
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

/** A whole number without a unit, or of counted things. */
function isCount({ reading, unit }: Quantity): boolean {
  return reading.decimals === 0 && (!unit || (unit.dimension === "count" && unit.factor.equals(1)));
}

/** In base units, where figures may differ in scale ("1.518 tỷ", "100 triệu"); without a unit, in that of the others. */
function valueOf({ reading }: Quantity, factor: Decimal, areCounts: boolean): RoundedValue {
  const value = areCounts ? counted(reading.value) : measured(reading);
  return factor.equals(ONE) ? value : productOf(value, counted(factor));
}

/** Two figures of units that are not comparable; null where there are none. */
function unlikeUnits(quantities: readonly Quantity[]): Recomputed | null {
  const [first, ...rest] = quantities.filter(({ unit }) => unit !== null);
  const other = rest.find(({ unit }) => !first?.unit || !unit || !isComparable(first.unit, unit));
  return first && other ? { kind: "unlike", one: first.text, other: other.text } : null;
}

function factorOf(unit: Unit | null | undefined): Decimal {
  return unit?.factor ?? ONE;
}

/** The operands' result, in the unit of the printed one. */
function compute(
  kind: FormulaKind,
  operands: readonly Quantity[],
  stated: Quantity,
  areCounts: boolean,
): RoundedValue | null {
  const isScaled = IN_ONE_UNIT.includes(kind);
  const common = operands.find(({ unit }) => unit)?.unit ?? stated.unit;
  const values = operands.map((one) =>
    valueOf(one, isScaled ? factorOf(one.unit ?? common) : ONE, areCounts),
  );
  const result = values.reduce<RoundedValue | null>(
    (sofar, value, i) => (i === 0 ? value : sofar && FORMULAS[kind](sofar, value)),
    null,
  );
  const isAmount = kind === "sum" || kind === "difference";
  return result && isAmount ? quotientOf(result, counted(factorOf(stated.unit ?? common))) : result;
}

/**
 * Recomputes a printed result. Whole numbers without a unit, or of counted things, are exact if all operands are;
 * otherwise each figure stands for all that rounds, or is cut off, to it. A sum takes any number of operands, the
 * other kinds two; one operand alone is its own result.
 */
export function recompute(kind: FormulaKind, operands: readonly Quantity[], stated: Quantity): Recomputed {
  const isAmount = kind === "sum" || kind === "difference";
  const unlike = IN_ONE_UNIT.includes(kind) ? unlikeUnits(isAmount ? [...operands, stated] : operands) : null;
  if (unlike) return unlike;
  const areCounts = operands.every(isCount);
  const computed = compute(kind, operands, stated, areCounts);
  if (!computed) return { kind: "no_base" };
  const reading = kind === "growth" && stated.isFall ? negated(stated.reading) : stated.reading;
  const isCounted = areCounts && OF_COUNTS.includes(kind) && isCount(stated);
  const accepted = isCounted ? counted(reading.value) : measured(reading);
  return { kind: "graded", result: gradeResult(computed, reading, accepted), decimals: reading.decimals };
}
