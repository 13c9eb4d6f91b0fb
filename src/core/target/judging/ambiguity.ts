import type { Decimal } from "../../number/decimal";
import type { Answer } from "./answer";
import type { NumberReading } from "../../number/numberLiteral";
import type { Unit } from "../../unit/unit";
import { isNear, point } from "./compare";
import type { Figure } from "../reading/figures";
import type { TargetComponent } from "../parts/targetComponents";

/** A target and an answer with one of their numbers read the other way. */
export interface Alternative {
  readonly target: TargetComponent;
  readonly answer: Answer;
}

/** How far apart two values of one indicator may plausibly be, as a factor. */
const IMPLAUSIBLE = 50;
const PLAUSIBLE = 5;

function withTarget(target: TargetComponent, low: NumberReading): TargetComponent {
  return { ...target, reading: { low, high: null }, other: null };
}

function withOtherTarget(target: TargetComponent): TargetComponent | null {
  return target.other && target.reading && !target.reading.high ? withTarget(target, target.other) : null;
}

function withAnswer(answer: Answer, printed: Decimal): Answer {
  const value = answer.convert(printed);
  return { ...answer, value, interval: point(value) };
}

function withOtherAnswer(answer: Answer): Answer | null {
  const other = answer.part?.figure?.other;
  return other && answer.value ? withAnswer(answer, other.value) : null;
}

/** A rate kept as a fraction by the spreadsheet: "0,78" for 78 %. Only where no per cent sign is printed. */
function asFraction(figure: Figure | null | undefined, unit: Unit | null): NumberReading | null {
  const isBare = figure != null && figure.unit === null && figure.high === null && figure.of === null;
  if (!isBare || unit?.dimension !== "percent" || figure.low.value.abs().greaterThan(MOST_FRACTION))
    return null;
  return { ...figure.low, value: figure.low.value.times(100).dividedBy(unit.factor) };
}

/** Fractions up to 200 %. */
const MOST_FRACTION = 2;

function isCount({ unit }: TargetComponent): boolean {
  return unit?.dimension === "count" && unit.per === "" && unit.factor.equals(1);
}

/** Counted things have no decimals: "1,200 người" is 1200, whichever convention it was typed in. */
export function readCountsWhole({
  target,
  answer,
}: Alternative): Alternative & { readonly changed: boolean } {
  const wholeTarget =
    isCount(target) && target.reading && !target.reading.low.value.isInteger()
      ? withOtherTarget(target)
      : null;
  const wholeAnswer =
    isCount(target) && answer.value && !answer.value.isInteger() ? withOtherAnswer(answer) : null;
  return {
    target: wholeTarget ?? target,
    answer: wholeAnswer ?? answer,
    changed: wholeTarget !== null || wholeAnswer !== null,
  };
}

/** The bare number in the target's own unit instead of the column's. */
function inTargetUnit(answer: Answer): Answer | null {
  const figure = answer.part?.figure;
  if (!figure || figure.unit !== null || figure.high || !answer.value) return null;
  const { value } = figure.low;
  return value.equals(answer.value) ? null : { ...answer, value, interval: point(value) };
}

/**
 * "103%" without a verb where a change is asked for may be the ratio itself: 3 % more. Between half and twice the
 * base, and far above the change that was planned.
 */
export function ratioAlternative({ target, answer }: Alternative): Alternative | null {
  const t = target.reading?.low.value;
  const a = answer.value;
  const isChange = target.basis === "growth" || target.basis === "vs_plan";
  if (!t || !a || !isChange || answer.part?.basis != null || target.part.planRatio) return null;
  if (t.greaterThan(40) || a.lessThan(50) || a.greaterThan(200)) return null;
  const value = a.minus(100);
  return { target, answer: { ...answer, value, interval: point(value) } };
}

/**
 * Other ways to read the pair, where a lone separator before three digits or a rate without its sign leaves a choice,
 * and the reading taken puts target and result implausibly far apart while the other one brings them together.
 */
export function plausibleAlternatives({ target, answer }: Alternative): Alternative[] {
  const t = target.reading?.low.value;
  const a = answer.value;
  if (!t || !a || target.reading?.high || isNear(a, t, IMPLAUSIBLE)) return [];
  const otherTarget = withOtherTarget(target);
  const otherAnswer = withOtherAnswer(answer);
  const targetFraction = asFraction(target.part.figure, target.unit);
  const answerFraction = asFraction(answer.part?.figure, target.unit);
  const otherUnit = inTargetUnit(answer);
  const candidates: (Alternative | null)[] = [
    otherUnit && { target, answer: otherUnit },
    otherTarget && { target: otherTarget, answer },
    otherAnswer && { target, answer: otherAnswer },
    targetFraction && { target: withTarget(target, targetFraction), answer },
    answerFraction && { target, answer: withAnswer(answer, answerFraction.value) },
  ];
  return candidates.filter((one): one is Alternative => {
    const value = one?.target.reading?.low.value;
    return one?.answer.value != null && value !== undefined && isNear(one.answer.value, value, PLAUSIBLE);
  });
}
