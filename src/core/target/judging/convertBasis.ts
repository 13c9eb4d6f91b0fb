import type { Decimal } from "../../number/decimal";
import type { Unit } from "../../unit/unit";
import { isNear } from "./compare";
import { convertUnit, isRate, SAME, type Conversion } from "./convertUnit";
import type { Basis, Reason } from "../model";
import type { Part } from "../reading/parsePhrase";
import type { Prior, RowContext } from "../parts/rowContext";
import type { TargetComponent } from "../parts/targetComponents";

function negated(conversion: Conversion): Conversion {
  const { convert, notes, flips } = conversion;
  return { convert: (value) => convert(value).negated(), notes, flips: !flips };
}

/** "47.250" where growth is planned and the year before brought "42.000": an amount, whatever the unit column says. */
function isBesidePrior(target: TargetComponent, { figure }: Part, { prior }: RowContext): boolean {
  const planned = target.reading?.low.value;
  if (!prior || !planned || figure?.unit !== null) return false;
  const { value } = figure.low;
  return isNear(value, prior.reading.value, 3) && !isNear(value, planned, 50);
}

/** In per cent; a bare number above it that is far from the planned one is an amount. */
const MOST_GROWTH = 200;
/** How many times the planned fall a bare number may be and still be a fall. */
const MOST_FALL = 2;

/** "47.250" where growth in per cent is planned: too much to be one. */
function isAmount(target: TargetComponent, { figure }: Part): boolean {
  const planned = target.reading?.low.value;
  if (!planned || figure?.unit !== null) return false;
  const { value } = figure.low;
  return value.greaterThan(MOST_GROWTH) && !isNear(value, planned, 10);
}

/** "50 vụ" where a fall of 5 is planned, "36" where there were 41 the year before: what there is, not the fall. */
function isAllThereIs(target: TargetComponent, { figure }: Part, { prior }: RowContext): boolean {
  const planned = (target.reading?.high ?? target.reading?.low)?.value;
  if (target.basis !== "reduction" || !planned || !figure) return false;
  const { value } = figure.low;
  const before = prior?.reading.value;
  if (value.isZero()) return true;
  // nearer to what there was than to the fall
  return before
    ? value.times(value).greaterThan(before.times(planned).abs())
    : value.greaterThan(planned.times(MOST_FALL));
}

/**
 * A result without a verb takes the basis of its target ("16%" answers "tăng 5,0 % trở lên so với KH"), unless it
 * plainly is a level: another unit, or a bare percentage of an indicator that is itself a rate.
 */
function inheritedBasis(target: TargetComponent, part: Part, context: RowContext): Basis {
  if (target.basis === "level" || target.basis === "increment") return target.basis;
  // "vượt kế hoạch 5 xã" is no answer to how many there are
  if (target.basis === "vs_plan" && !isRate(target.unit)) return "level";
  if (context.nameBasis === target.basis || (target.part.planRatio && context.isPlanShare))
    return target.basis;
  const unit = part.figure?.unit ?? null;
  if (!isRate(target.unit)) return isAllThereIs(target, part, context) ? "level" : target.basis;
  if (isBesidePrior(target, part, context) || isAmount(target, part)) return "level";
  const column = unit ?? context.unit;
  if (column && !isRate(column)) return "level";
  // A labelled percentage that names a share of something ("97,46% số hóa hồ sơ") is a level of that share.
  const namesShare = part.label !== "" && isRate(unit) && !/^[\p{Lu}\d\s]+$/u.test(part.label);
  return context.isRate || (namesShare && !context.growsInPercent) ? "level" : target.basis;
}

const OPPOSITES: readonly (readonly [Basis, Basis])[] = [
  ["growth", "reduction"],
  ["increment", "reduction"],
];

function isOpposite(actual: Basis, target: Basis): boolean {
  return OPPOSITES.some(
    ([up, down]) => (actual === up && target === down) || (actual === down && target === up),
  );
}

/** (a / prior − 1) × 100, with both in one unit. */
function growthOn(prior: Prior, unit: Unit | null, context: RowContext): Conversion | Reason {
  const base = prior.reading.value;
  if (base.isZero()) return "basis_mismatch";
  const toBase = convertUnit(unit ?? context.unit, prior.unit ?? context.unit, "level", context);
  if (typeof toBase === "string") return toBase;
  // rates grow by points: "từ 44,5% lên 45,2%" is 0,7 more
  if (context.isRate || (isRate(unit) && isRate(prior.unit)))
    return { convert: (value) => toBase.convert(value).minus(base), notes: toBase.notes, flips: false };
  return {
    convert: (value) => toBase.convert(value).dividedBy(base).minus(1).times(100),
    notes: toBase.notes,
    flips: base.isNegative(),
  };
}

/** prior − a: in points for rates, in % of the prior value where the target is a percentage of an amount. */
function fallFrom(
  prior: Prior,
  target: TargetComponent,
  unit: Unit | null,
  context: RowContext,
): Conversion | Reason {
  const own = unit ?? prior.unit ?? context.unit;
  if (isRate(target.unit) && own !== null && !isRate(own)) {
    const growth = growthOn(prior, unit, context);
    return typeof growth === "string" ? growth : negated(growth);
  }
  const toTarget = convertUnit(unit, target.unit, "reduction", context);
  const base = convertUnit(prior.unit, target.unit, "reduction", context);
  if (typeof toTarget === "string") return toTarget;
  if (typeof base === "string") return base;
  const from = base.convert(prior.reading.value);
  return { convert: (value) => from.minus(toTarget.convert(value)), notes: toTarget.notes, flips: true };
}

/** prior × (1 + g) in the unit of the target. */
function levelAfter(prior: Prior, target: TargetComponent, context: RowContext): Conversion | Reason {
  const toTarget = convertUnit(prior.unit, target.unit, "level", context);
  if (typeof toTarget === "string") return toTarget;
  const base = toTarget.convert(prior.reading.value);
  const convert = (value: Decimal): Decimal => base.times(value.dividedBy(100).plus(1));
  return { convert, notes: toTarget.notes, flips: base.isNegative() };
}

function convertBetween(
  actual: Basis,
  target: TargetComponent,
  unit: Unit | null,
  context: RowContext,
): Conversion | Reason {
  const { prior } = context;
  if (isOpposite(actual, target.basis)) {
    const toTarget = convertUnit(unit, target.unit, target.basis, context);
    return typeof toTarget === "string" ? toTarget : negated(toTarget);
  }
  if (actual === "level" && target.basis === "reduction")
    return prior ? fallFrom(prior, target, unit, context) : "needs_prior";
  if (actual === "level" && target.basis === "growth")
    return prior ? growthOn(prior, unit, context) : "basis_mismatch";
  if (actual === "growth" && target.basis === "increment" && isRate(unit) && isRate(target.unit)) return SAME;
  if (actual === "growth" && target.basis === "level" && isRate(unit) && !isRate(target.unit) && prior)
    return levelAfter(prior, target, context);
  return "basis_mismatch";
}

/** A ratio to the plan is near 100; "5" beside "vượt 7% dự toán" is no such. */
const LEAST_RATIO = 50;

function isOfSize({ figure }: Part, planned: Decimal | undefined): boolean {
  return planned !== undefined && figure !== null && isNear(figure.low.value, planned, 3);
}

/** Between "đạt 107% dự toán" and "vượt 7% dự toán"; a plain percentage may itself be one of a plan. */
function betweenPlans(target: TargetComponent, part: Part, context: RowContext): Conversion | null {
  if (part.basis !== "vs_plan" || !isRate(part.figure?.unit ?? null)) return null;
  const planned = target.reading?.low.value;
  const isLarge = planned?.greaterThan(LEAST_RATIO) === true;
  const isRatio = isLarge || (part.planRatio && isOfSize(part, planned));
  const isShare = target.basis === "level" && isRate(target.unit) && context.isPlanShare && isRatio;
  const wantsRatio = isShare || target.part.planRatio;
  if (wantsRatio) return part.planRatio ? SAME : { ...SAME, convert: (value) => value.plus(100) };
  return part.planRatio && target.basis === "vs_plan" && isRate(target.unit)
    ? { ...SAME, convert: (value) => value.minus(100) }
    : null;
}

/** From the unit and basis of a result to those of its target, or why that cannot be done. */
export function convertPart(
  target: TargetComponent,
  part: Part,
  unit: Unit | null,
  context: RowContext,
): Conversion | Reason {
  const actual = part.basis ?? inheritedBasis(target, part, context);
  const ofPlan = betweenPlans(target, part, context);
  if (ofPlan) return ofPlan;
  if (target.part.planRatio && part.figure?.of && part.basis === null) return SAME;
  if (actual !== target.basis) return convertBetween(actual, target, unit, context);
  const toTarget = convertUnit(unit, target.unit, target.basis, context);
  if (typeof toTarget === "string") return toTarget;
  const isNamed = context.nameBasis === actual || target.part.basis === null;
  const isInherited = part.basis === null && actual !== "level" && !isNamed;
  return isInherited ? { ...toTarget, notes: ["basis_inherited", ...toTarget.notes] } : toTarget;
}
