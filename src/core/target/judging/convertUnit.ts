import type { Decimal } from "../../number/decimal";
import { isSameKind, type Unit } from "../../unit/unit";
import type { Basis, Reason } from "../model";
import type { RowContext } from "../parts/rowContext";

/** How a printed value becomes a value in the unit and basis of its target. */
export interface Conversion {
  readonly convert: (value: Decimal) => Decimal;
  readonly notes: readonly Reason[];
  /** A larger printed value is a smaller converted one: "còn 2%" as a fall from 2,5 %. */
  readonly flips: boolean;
}

/** No conversion at all. */
export const SAME: Conversion = { convert: (value) => value, notes: [], flips: false };

/** Whether the unit is per cent or points of it. */
export function isRate(unit: Unit | null): boolean {
  return unit?.dimension === "percent" || unit?.dimension === "points";
}

/** What is counted per month is another amount than what is counted in the plan year. */
export const SHORT_PERIOD = /(?:tháng|quý|tuần|ngày|giờ)/u;

/** A plan is for a year: "triệu đồng/người" says what "triệu đồng/người/năm" does. */
function withoutYear(per: string): string {
  return per.replace(/\/?năm$/u, "");
}

/** What stands behind the slash in the unit column or the name, where a cell leaves it out. */
function isNamedPer(per: string, { unit, per: named }: RowContext): boolean {
  return per === named || per === withoutYear(unit?.per ?? "");
}

/** Units count per the same, or one cell leaves out what the name or the other cell says. */
function isSamePer(unit: Unit, wanted: Unit, context: RowContext): boolean {
  const own = withoutYear(unit.per);
  const other = withoutYear(wanted.per);
  if (own === other) return true;
  const per = own || other;
  const isDropped = (own === "" || other === "") && !SHORT_PERIOD.test(per);
  // "177 triệu" against "triệu đồng/ha"; counts need it said: "20,5 giường" of "Giường bệnh/vạn dân".
  return isDropped && (unit.dimension !== "count" || isNamedPer(per, context));
}

/** From `unit` to `wanted`, or `unit_mismatch`; an unknown unit is taken as the other one. */
export function convertUnit(
  unit: Unit | null,
  wanted: Unit | null,
  basis: Basis,
  context: RowContext,
): Conversion | Reason {
  if (!unit || !wanted || unit === wanted) return SAME;
  const isRatePair = isRate(unit) && isRate(wanted) && basis !== "level";
  const isSameThing = unit.dimension === wanted.dimension && isSameKind(unit, wanted);
  if (!isRatePair && !(isSameThing && isSamePer(unit, wanted, context))) return "unit_mismatch";
  if (unit.factor.equals(wanted.factor)) return SAME;
  return {
    convert: (value) => value.times(unit.factor).dividedBy(wanted.factor),
    notes: ["unit_scaled"],
    flips: false,
  };
}
