import { Decimal } from "../number/decimal";
import type { NumberReading } from "../number/numberLiteral";
import { isComparable, type Unit } from "../unit/unit";
import { point, type Interval } from "./compare";
import type { Basis, Reason } from "./model";
import { readParts, ZERO, type Part } from "./parsePhrase";
import type { RowContext, TargetComponent } from "./targetComponents";

/** A result brought to the unit and basis of the target it answers. */
export interface Answer {
  readonly interval: Interval;
  /** The value where the result is a point. */
  readonly value: Decimal | null;
  readonly unit: Unit | null;
  readonly notes: readonly Reason[];
  /** How the result was read, before any conversion. */
  readonly part: Part | null;
}

export type Answered = Answer | { readonly reason: Reason; readonly part: Part | null };

type Convert = (value: Decimal) => Decimal;

interface Conversion {
  readonly convert: Convert;
  readonly notes: readonly Reason[];
}

const same: Convert = (value) => value;

/** The prior value in the unit of the row; null when not printed or not a single figure. */
export function readPrior(prior: string | undefined): Decimal | null {
  const [part, second] = readParts(prior ?? "").parts;
  return part?.figure && !second && !part.figure.high ? part.figure.low.value : null;
}

/** From the basis of the result to the basis of the target, or why that cannot be done. */
function convertBasis(
  target: TargetComponent,
  part: Part,
  context: RowContext,
  prior: Decimal | null,
): Conversion | Reason {
  const actual = part.basis ?? inheritedBasis(target, part, context);
  const inherited: readonly Reason[] = part.basis === null && actual !== "level" ? ["basis_inherited"] : [];
  if (part.planRatio && target.basis === "vs_plan" && !target.part.planRatio) {
    return { convert: (value) => value.minus(100), notes: [] };
  }
  if (actual === target.basis) return { convert: same, notes: context.nameBasis === actual ? [] : inherited };
  return convertBetween(actual, target.basis, prior);
}

function convertBetween(actual: Basis, target: Basis, prior: Decimal | null): Conversion | Reason {
  const usable = prior && !prior.isZero() ? prior : null;
  const conversion = (convert: Convert): Conversion => ({ convert, notes: [] });
  const opposite =
    (actual === "growth" && target === "reduction") || (actual === "reduction" && target === "growth");
  if (opposite) return conversion((value) => value.negated());
  if (actual === "level" && target === "reduction")
    return prior ? conversion((value) => prior.minus(value)) : "needs_prior";
  if (actual === "level" && target === "growth") {
    return usable ? conversion((value) => value.dividedBy(usable).minus(1).times(100)) : "basis_mismatch";
  }
  if (actual === "growth" && target === "level" && usable) {
    return conversion((value) => usable.times(value.dividedBy(100).plus(1)));
  }
  return "basis_mismatch";
}

/**
 * A result without a verb takes the basis of its target ("16%" answers "tăng 5,0 % trở lên so với KH"), unless it
 * plainly is a level: another unit, or a bare percentage of an indicator that is itself a rate.
 */
function inheritedBasis(target: TargetComponent, part: Part, context: RowContext): Basis {
  if (target.basis === "level" || target.basis === "increment") return target.basis;
  if (context.nameBasis === target.basis) return target.basis;
  const unit = part.figure?.unit ?? null;
  const isPercentTarget = target.unit?.dimension === "percent" || target.unit?.dimension === "points";
  if (isPercentTarget && unit && unit.dimension !== "percent" && unit.dimension !== "points") return "level";
  // A labelled percentage that names a share of something ("97,46% số hóa hồ sơ") is a level of that share.
  const namesShare =
    part.label !== "" && part.figure?.unit?.dimension === "percent" && !/^[\p{Lu}\d\s]+$/u.test(part.label);
  return isPercentTarget && (context.isRate || namesShare) ? "level" : target.basis;
}

/** The factor from the unit of the result to the unit of the target, or `unit_mismatch`. */
function convertUnit(target: TargetComponent, unit: Unit | null): Conversion | Reason {
  const wanted = target.unit;
  if (!unit || !wanted) return { convert: same, notes: [] };
  const isRate = (one: Unit): boolean => one.dimension === "percent" || one.dimension === "points";
  const isDifference = target.basis !== "level";
  if (isRate(unit) && isRate(wanted) && (isDifference || unit.dimension === wanted.dimension))
    return scaled(unit, wanted);
  if (isComparable(unit, wanted)) return scaled(unit, wanted);
  const sameThing = unit.dimension === wanted.dimension && (unit.per === "" || wanted.per === "");
  // The per of a unit is often dropped in one of the two cells: "177 triệu" against "triệu đồng/ha".
  return sameThing && unit.dimension !== "count" ? scaled(unit, wanted) : "unit_mismatch";
}

function scaled(unit: Unit, wanted: Unit): Conversion {
  if (unit.factor.equals(wanted.factor)) return { convert: same, notes: [] };
  return { convert: (value) => value.times(unit.factor).dividedBy(wanted.factor), notes: ["unit_scaled"] };
}

function intervalOf(part: Part, low: Decimal, high: Decimal | null): Interval {
  if (high) return { low, lowOpen: false, high, highOpen: false };
  switch (part.comparator) {
    case ">":
    case ">=":
      return { low, lowOpen: part.comparator === ">", high: null, highOpen: true };
    case "<":
    case "<=":
      return { low: null, lowOpen: true, high: low, highOpen: part.comparator === "<" };
    default:
      return point(low);
  }
}

/** "gần 1,3 triệu" lies just below 1,3 triệu: within 5 %. */
function below(value: Decimal): Interval {
  return { low: value.times("0.95"), lowOpen: true, high: value, highOpen: true };
}

/** A part of a set as a percentage of it, where the target is a percentage: "107/121" → 88.43. */
function readValue(target: TargetComponent, part: Part): { low: NumberReading; unit: Unit | null } {
  const figure = part.figure;
  if (!figure) return { low: ZERO, unit: null };
  const asShare = figure.of && target.unit?.dimension === "percent" && !figure.of.value.isZero();
  if (!asShare || !figure.of) return { low: figure.low, unit: figure.unit };
  const value = figure.low.value.dividedBy(figure.of.value).times(100);
  return { low: { value, decimals: value.decimalPlaces() }, unit: target.unit };
}

/** Brings one part of a result to its target, or says why it cannot be compared. */
export function answer(
  target: TargetComponent,
  part: Part,
  context: RowContext,
  prior: Decimal | null,
): Answered {
  const { low: reading, unit } = readValue(target, part);
  const basis = convertBasis(target, part, context, prior);
  if (typeof basis === "string") return { reason: basis, part };
  const unitChange = convertUnit(target, unit);
  if (typeof unitChange === "string") return { reason: unitChange, part };
  const convert: Convert = (value) => basis.convert(unitChange.convert(value));
  const low = convert(reading.value);
  const high = part.figure?.high ? convert(part.figure.high.value) : null;
  const interval = part.approximate === "below" ? below(low) : intervalOf(part, low, high);
  const isPoint = interval.low !== null && interval.high !== null && interval.low.equals(interval.high);
  return {
    interval,
    value: isPoint ? low : null,
    unit: target.unit ?? unit,
    notes: [...basis.notes, ...unitChange.notes, ...kindNotes(part, isPoint)],
    part,
  };
}

function kindNotes(part: Part, isPoint: boolean): readonly Reason[] {
  if (part.approximate) return ["approximate"];
  return isPoint ? [] : ["interval_actual"];
}

/** A count of names as an answer. */
export function countedAnswer(target: TargetComponent, count: number): Answer {
  const value = new Decimal(count);
  return { interval: point(value), value, unit: target.unit, notes: ["counted_names"], part: null };
}
