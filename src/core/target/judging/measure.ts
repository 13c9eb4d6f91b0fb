import { Decimal } from "../../number/decimal";
import type { TargetComponent } from "../parts/targetComponents";
import type { Answer } from "./answer";

/** How far a result went, where that has a meaning. Never rounded. */
export interface Measure {
  readonly completion: Decimal | null;
  readonly variance: Decimal | null;
  readonly varianceUnit: string;
}

function isRate(component: TargetComponent): boolean {
  const dimension = component.unit?.dimension;
  return dimension === "percent" || dimension === "points";
}

/** Rates differ in points; a fall or growth counted in things differs in those things. */
function unitOfDifference(component: TargetComponent, isDifference: boolean): string {
  const { unit } = component;
  if (unit?.dimension === "percent" && !unit.factor.equals(1)) return unit.print;
  return isRate(component) || (isDifference && unit === null) ? "điểm %" : (unit?.print ?? "");
}

/** From nought, or from one sign to the other, no distance is told (domain evaluation, section 5). */
function isAcrossZero(target: Decimal, value: Decimal): boolean {
  return target.isZero() || (!value.isZero() && target.isNegative() !== value.isNegative());
}

/** Distance to the nearer bound of a range; 0 inside. */
function outside(value: Decimal, low: Decimal, high: Decimal): Decimal {
  if (value.lessThan(low)) return value.minus(low);
  return value.greaterThan(high) ? value.minus(high) : new Decimal(0);
}

/**
 * Completion (a/t × 100) only for amounts where higher is better and the target is positive, never for rates, growth,
 * falls, ranges, ranks or neutral rows; variance a − t in the unit, for rates in điểm % (domain evaluation, section 5).
 */
export function measure(component: TargetComponent, answer: Answer): Measure {
  const target = component.reading?.low.value;
  const high = component.reading?.high?.value;
  const { value } = answer;
  const isDifference =
    component.basis === "growth" || component.basis === "reduction" || component.basis === "vs_plan";
  const varianceUnit = unitOfDifference(component, isDifference);
  const isLevel = component.basis === "level" && !high;
  if (!target || !value || (isLevel && isAcrossZero(target, value)))
    return { completion: null, variance: null, varianceUnit };
  if (high) return { completion: null, variance: outside(value, target, high), varianceUnit };
  const isAmount = !isRate(component) && !isDifference && component.unit?.dimension !== "rank";
  const hasRatio =
    isAmount &&
    component.polarity === "higher" &&
    component.better === "higher" &&
    target.isPositive() &&
    !target.isZero();
  return {
    completion: hasRatio ? value.times(100).dividedBy(target) : null,
    variance: value.minus(target),
    varianceUnit,
  };
}
