import type { Decimal } from "../number/decimal";
import type { Answer } from "./answer";
import { point } from "./compare";
import type { TargetComponent } from "./targetComponents";

/** A target and an answer with one of their numbers read the other way. */
export interface Alternative {
  readonly target: TargetComponent;
  readonly answer: Answer;
}

/** How far apart two values of one indicator may plausibly be, as a factor. */
const IMPLAUSIBLE = 50;
const PLAUSIBLE = 5;

function isWithin(a: Decimal, b: Decimal, factor: number): boolean {
  if (a.isZero() || b.isZero()) return false;
  const ratio = a.dividedBy(b).abs();
  return ratio.lessThanOrEqualTo(factor) && ratio.greaterThanOrEqualTo(1 / factor);
}

function withOtherTarget(target: TargetComponent): TargetComponent | null {
  return target.other && target.reading && !target.reading.high
    ? { ...target, reading: { low: target.other, high: null }, other: null }
    : null;
}

function withOtherAnswer(answer: Answer): Answer | null {
  const figure = answer.part?.figure;
  if (!figure?.other || !answer.value || figure.low.value.isZero()) return null;
  const value = answer.value.times(figure.other.value).dividedBy(figure.low.value);
  return { ...answer, value, interval: point(value) };
}

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

/**
 * Other ways to read the pair, where a lone separator before three digits leaves a choice and the reading taken puts
 * target and result implausibly far apart while the other one brings them together.
 */
export function plausibleAlternatives({ target, answer }: Alternative): Alternative[] {
  const t = target.reading?.low.value;
  const a = answer.value;
  if (!t || !a || target.reading?.high || isWithin(a, t, IMPLAUSIBLE)) return [];
  const otherTarget = withOtherTarget(target);
  const otherAnswer = withOtherAnswer(answer);
  const candidates: (Alternative | null)[] = [
    otherTarget && { target: otherTarget, answer },
    otherAnswer && { target, answer: otherAnswer },
  ];
  return candidates.filter((one): one is Alternative => {
    const value = one?.target.reading?.low.value;
    return one?.answer.value != null && value !== undefined && isWithin(one.answer.value, value, PLAUSIBLE);
  });
}
