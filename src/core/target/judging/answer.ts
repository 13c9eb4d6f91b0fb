import { Decimal } from "../../number/decimal";
import type { NumberReading } from "../../number/numberLiteral";
import { fold } from "../../text/fold";
import { inRowUnit, isSameKind, withoutScale, type Unit } from "../../unit/unit";
import { isNear, isPoint, mirror, point, type Interval } from "./compare";
import { convertPart } from "./convertBasis";
import { SHORT_PERIOD } from "./convertUnit";
import type { Reason } from "../model";
import { ZERO, type Part } from "../reading/parsePhrase";
import type { RowContext } from "../parts/rowContext";
import { shareOf } from "../parts/share";
import type { TargetComponent } from "../parts/targetComponents";

/** A result brought to the unit and basis of the target it answers. */
export interface Answer {
  readonly interval: Interval;
  /** The value where the result is a point. */
  readonly value: Decimal | null;
  readonly unit: Unit | null;
  readonly notes: readonly Reason[];
  /** How the result was read, before any conversion. */
  readonly part: Part | null;
  /** The unit of the row that a bare result is in; null where the target's is meant. */
  readonly inherited: Unit | null;
  /** From a printed value to the unit and basis of the target: for reading the number another way. */
  readonly convert: (printed: Decimal) => Decimal;
}

export type Answered = Answer | { readonly reason: Reason; readonly part: Part | null };

function intervalOf(part: Part, low: Decimal, high: Decimal | null): Interval {
  if (part.approximate === "below") return below(low);
  if (high) return { low, lowOpen: false, high, highOpen: false };
  switch (part.comparator) {
    case ">":
    case ">=":
      // "trên 46,8/50 ha" is not all of them
      if (part.figure?.of?.value.greaterThan(low))
        return { low, lowOpen: true, high: part.figure.of.value, highOpen: true };
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
  const near = value.minus(value.abs().times("0.05"));
  return { low: near, lowOpen: true, high: value, highOpen: true };
}

/** A part of a set as a percentage of it, where the target is a percentage: "107/121" → 88.43. */
function readValue(target: TargetComponent, part: Part): { low: NumberReading; unit: Unit | null } {
  const figure = part.figure;
  if (!figure) return { low: ZERO, unit: null };
  const { low, of, unit } = figure;
  const isTarget =
    !target.part.figure?.of && of !== null && target.reading?.low.value.equals(of.value) === true;
  const share = isTarget ? null : shareOf(figure, target.unit);
  return share ? { low: share, unit: target.unit } : { low, unit };
}

/** "12/15 xã" against "12/12 xã": the set itself changed, so that neither count nor share answers the target. */
function isOtherSet(target: TargetComponent, part: Part): boolean {
  const wanted = target.part.figure?.of;
  const { low, of, unit } = part.figure ?? { low: ZERO, of: null, unit: null };
  if (!wanted || !of) return wanted != null && unit === null && isPartOf(low.value, wanted.value, target);
  return !wanted.value.equals(of.value);
}

/** "46" where a share of "45/50" is planned: so many of the 50, or per cent. */
function isPartOf(value: Decimal, whole: Decimal, { unit }: TargetComponent): boolean {
  const isEither = value.isInteger() && value.lessThanOrEqualTo(whole) && !whole.equals(100);
  return unit?.dimension === "percent" && isEither;
}

/**
 * Only one of two amounts has a unit, and they lie so far apart that the other one surely has another unit:
 * "1.300.000 triệu đồng" against a bare "1.400".
 */
function isUnitMissing(target: TargetComponent, part: Part, context: RowContext): boolean {
  const wanted = target.part.figure;
  const found = part.figure;
  if (context.unit || !wanted || !found || (wanted.unit === null) === (found.unit === null)) return false;
  const dimension = (wanted.unit ?? found.unit)?.dimension ?? "count";
  return !UNSCALED.includes(dimension) && !isNear(found.low.value, wanted.low.value, 50);
}

const UNSCALED: readonly string[] = ["count", "percent", "points", "score", "rank", "duration"];

/** "1.250 giường" where "30 giường/vạn dân" are planned: all there are, not how many per. */
function isWithoutPer(target: TargetComponent, { figure }: Part): boolean {
  const wanted = target.reading?.low.value;
  const isDropped = figure?.unit?.dimension === "count" && figure.unit.per === "" && target.unit?.per !== "";
  return isDropped && wanted?.isZero() === false && !isNear(figure.low.value, wanted, 10);
}

/** "mỗi xã 01 mô hình" asks for so many of each, not in all. */
function isOfEach(target: TargetComponent, part: Part): boolean {
  return EACH.test(target.part.label) && !EACH.test(part.label);
}

const EACH = /^m[ỗồ]i (?!năm)/iu;

/** Words of a unit column for whatever the name counts. */
const GENERAL = new Set(["đơn vị", "cái", "chiếc", "chỉ tiêu", "số lượng"].map(fold));

/** "17/19 tiêu chí" in a row whose name, not its unit, says that communes are counted. */
function isOtherThing(target: TargetComponent, found: Unit | null, { counts }: RowContext): boolean {
  if (counts === null || found === null || isSameKind({ kind: counts }, found)) return false;
  return target.unit === null || GENERAL.has(fold(target.unit.print));
}

/** "11.800.000 đôi" in a row counted in "triệu đôi": the noun is printed again, without its scale. */
function unscaledUnit({ figure, label }: Part, row: Unit | null): Unit | null {
  if (figure?.unit !== null || row?.dimension !== "count" || row.factor.equals(1)) return null;
  const noun = withoutScale(row.print);
  const isSame = `${fold(label)} `.startsWith(`${fold(noun)} `);
  return isSame ? { ...row, factor: new Decimal(1), print: noun } : null;
}

/** A bare result is in the unit of the column where the target carries a unit of another kind or size. */
function columnUnit(target: TargetComponent, context: RowContext): Unit | null {
  const own = target.part.figure?.unit;
  const column = context.unit;
  if (!own || !column) return null;
  const isAlike = own.dimension === column.dimension && own.factor.equals(column.factor);
  return isAlike && !SHORT_PERIOD.test(own.per) ? null : column;
}

/** "1.250 người" against "tăng thêm 100 người" is the total, not what was added. */
function isTotal(target: TargetComponent, part: Part, value: Decimal): boolean {
  const added = target.reading?.low.value;
  return (
    target.basis === "increment" && part.basis === null && added != null && value.greaterThan(added.times(5))
  );
}

/** "từ 5,2% xuống còn 4,1%" prints the value before the change itself. */
function withStart({ startedAt }: Part, context: RowContext): RowContext {
  return startedAt ? { ...context, prior: { reading: startedAt.low, unit: startedAt.unit } } : context;
}

/** Brings one part of a result to its target, or says why it cannot be compared. */
export function answer(target: TargetComponent, part: Part, context: RowContext): Answered {
  const { low: reading, unit } = readValue(target, part);
  const isOther =
    isOtherSet(target, part) ||
    isOtherThing(target, unit, context) ||
    isWithoutPer(target, part) ||
    isOfEach(target, part);
  if (isOther || isUnitMissing(target, part, context)) return { reason: "unit_mismatch", part };
  const printed =
    inRowUnit(unit, context.unit) ?? unscaledUnit(part, context.unit) ?? columnUnit(target, context);
  const conversion = convertPart(target, part, printed, withStart(part, context));
  if (typeof conversion === "string") return { reason: conversion, part };
  const { convert, notes, flips } = conversion;
  const low = convert(reading.value);
  if (isTotal(target, part, low)) return { reason: "basis_mismatch", part };
  const high = part.figure?.high ? convert(part.figure.high.value) : null;
  const interval = flips
    ? mirror(intervalOf(part, low.negated(), high?.negated() ?? null))
    : intervalOf(part, low, high);
  const isValue = isPoint(interval);
  return {
    interval,
    value: isValue ? low : null,
    unit: target.unit ?? unit,
    notes: [...notes, ...kindNotes(part, isValue)],
    part,
    inherited: printed,
    convert,
  };
}

function kindNotes(part: Part, isValue: boolean): readonly Reason[] {
  if (part.approximate) return ["approximate"];
  return isValue ? [] : ["interval_actual"];
}

/** A count of names as an answer. */
export function countedAnswer(target: TargetComponent, count: number): Answer {
  const value = new Decimal(count);
  const notes: readonly Reason[] = ["counted_names"];
  return {
    interval: point(value),
    value,
    unit: target.unit,
    notes,
    part: null,
    inherited: null,
    convert: (one) => one,
  };
}
