import type { Decimal } from "../number/decimal";
import { isSameKind, type Unit } from "../unit/unit";
import { isNear } from "./compare";
import type { Basis, Reason } from "./model";
import type { Part } from "./parsePhrase";
import type { Prior, RowContext } from "./rowContext";
import type { TargetComponent } from "./targetComponents";

/** How a printed value becomes a value in the unit and basis of its target. */
export interface Conversion {
  readonly convert: (value: Decimal) => Decimal;
  readonly notes: readonly Reason[];
  /** A larger printed value is a smaller converted one: "còn 2%" as a fall from 2,5 %. */
  readonly flips: boolean;
}

const SAME: Conversion = { convert: (value) => value, notes: [], flips: false };

function negated(conversion: Conversion): Conversion {
  const { convert, notes, flips } = conversion;
  return { convert: (value) => convert(value).negated(), notes, flips: !flips };
}

function isRate(unit: Unit | null): boolean {
  return unit?.dimension === "percent" || unit?.dimension === "points";
}

function isChange(basis: Basis): boolean {
  return basis !== "level";
}

/** What is counted per month is another amount than what is counted in the plan year. */
export const SHORT_PERIOD = /(?:tháng|quý|tuần|ngày|giờ)/u;

/** A plan is for a year: "triệu đồng/người" says what "triệu đồng/người/năm" does. */
function withoutYear(per: string): string {
  return per.replace(/\/?năm$/u, "");
}

/** Units count per the same, or one cell leaves out what the name or the other cell says. */
function isSamePer(unit: Unit, wanted: Unit, context: RowContext): boolean {
  if (withoutYear(unit.per) === withoutYear(wanted.per)) return true;
  const per = unit.per || wanted.per;
  const isDropped = (unit.per === "" || wanted.per === "") && !SHORT_PERIOD.test(per);
  // "177 triệu" against "triệu đồng/ha"; counts need the name: "20,5 giường" of "Giường bệnh/vạn dân".
  return isDropped && (unit.dimension !== "count" || per === context.per || per === "năm");
}

/** From `unit` to `wanted`, or `unit_mismatch`; an unknown unit is taken as the other one. */
export function convertUnit(
  unit: Unit | null,
  wanted: Unit | null,
  basis: Basis,
  context: RowContext,
): Conversion | Reason {
  if (!unit || !wanted || unit === wanted) return SAME;
  const isRatePair = isRate(unit) && isRate(wanted) && isChange(basis);
  const isSameThing = unit.dimension === wanted.dimension && isSameKind(unit, wanted);
  if (!isRatePair && !(isSameThing && isSamePer(unit, wanted, context))) return "unit_mismatch";
  if (unit.factor.equals(wanted.factor)) return SAME;
  return {
    convert: (value) => value.times(unit.factor).dividedBy(wanted.factor),
    notes: ["unit_scaled"],
    flips: false,
  };
}

/** "47.250" where growth is planned and the year before brought "42.000": an amount, whatever the unit column says. */
function isBesidePrior(target: TargetComponent, { figure }: Part, { prior }: RowContext): boolean {
  const planned = target.reading?.low.value;
  if (!prior || !planned || figure?.unit !== null) return false;
  const { value } = figure.low;
  return isNear(value, prior.reading.value, 3) && !isNear(value, planned, 50);
}

/**
 * A result without a verb takes the basis of its target ("16%" answers "tăng 5,0 % trở lên so với KH"), unless it
 * plainly is a level: another unit, or a bare percentage of an indicator that is itself a rate.
 */
function inheritedBasis(target: TargetComponent, part: Part, context: RowContext): Basis {
  if (target.basis === "level" || target.basis === "increment") return target.basis;
  if (context.nameBasis === target.basis) return target.basis;
  const unit = part.figure?.unit ?? null;
  if (!isRate(target.unit)) return target.basis;
  if (isBesidePrior(target, part, context)) return "level";
  const column = unit ?? context.unit;
  if (column && !isRate(column)) return "level";
  // A labelled percentage that names a share of something ("97,46% số hóa hồ sơ") is a level of that share.
  const namesShare = part.label !== "" && isRate(unit) && !/^[\p{Lu}\d\s]+$/u.test(part.label);
  return context.isRate || namesShare ? "level" : target.basis;
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

/** From the unit and basis of a result to those of its target, or why that cannot be done. */
export function convertPart(
  target: TargetComponent,
  part: Part,
  unit: Unit | null,
  context: RowContext,
): Conversion | Reason {
  const actual = part.basis ?? inheritedBasis(target, part, context);
  if (part.planRatio && target.basis === "vs_plan" && !target.part.planRatio)
    return { ...SAME, convert: (value) => value.minus(100) };
  if (target.part.planRatio && part.figure?.of && part.basis === null) return SAME;
  if (actual !== target.basis) return convertBetween(actual, target, unit, context);
  const toTarget = convertUnit(unit, target.unit, target.basis, context);
  if (typeof toTarget === "string") return toTarget;
  const isInherited = part.basis === null && actual !== "level" && context.nameBasis !== actual;
  return isInherited ? { ...toTarget, notes: ["basis_inherited", ...toTarget.notes] } : toTarget;
}
