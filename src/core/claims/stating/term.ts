import { counted, measured, productOf, type RoundedValue } from "../../number/intervalValue";
import type { NumberReading } from "../../number/numberLiteral";
import type { Span } from "../../text/normalise";
import type { Unit } from "../../unit/unit";
import { markedSet } from "./markedSet";
import type { Mention } from "../reading/mention";
import type { Operand, OperandRole } from "../model";
import type { Passage } from "../reading/passage";
import type { PrintedFigure } from "../../target/quantity";
import { isCount } from "../../target/recompute";

/** One figure of a statement: a mention, the whole of a fraction, or what two figures together imply. */
export interface Term extends PrintedFigure {
  readonly role: OperandRole;
  readonly passage: Passage;
  readonly span: Span;
  /** Printed as about, over or below so much. */
  readonly isMarked?: true;
  /** For what is not printed as such ("100%", "10 tên"). */
  readonly text?: string;
  /** For a figure of a table: where it stands. */
  readonly cell?: Pick<Operand, "place" | "cell">;
}

/** A mention as a figure to compute with. */
export function termOf(passage: Passage, mention: Mention, role: OperandRole): Term {
  const { figure } = mention;
  const set = markedSet(mention);
  const term = { role, passage, span: figure.span, reading: figure.low, unit: figure.unit };
  return {
    ...term,
    isFall: mention.cue === "fall" && !figure.low.value.isNegative(),
    ...(set && { set, isMarked: true as const }),
  };
}

/** A mention's fraction as part and whole; null where it is none. */
export function fractionOf(passage: Passage, mention: Mention): { part: Term; whole: Term } | null {
  const { of } = mention.figure;
  if (!of) return null;
  const part = termOf(passage, mention, "part");
  // "gần 99,2/151,7 tỷ đồng": what marks the part says nothing of the whole
  const { span, unit } = part;
  return { part, whole: { role: "whole", passage, span, unit, reading: of, isFall: false } };
}

/** What is said of a term that is not printed itself but worked out of printed ones. */
export function impliedTerm(like: Term, role: OperandRole, set: RoundedValue): Term {
  return {
    ...like,
    role,
    set,
    reading: { value: set.point, decimals: set.point.decimalPlaces() },
    isFall: false,
  };
}

/** The figure of a term, as a person reads it. */
export function operandOf({ role, passage, span, reading, unit, text: own, cell }: Term): Operand {
  const text = own ?? passage.source.text.slice(span.start, span.end);
  const place = passage.toPlace(span);
  return { role, text, value: reading.value, unit: unit?.print ?? "", place, ...cell };
}

/** A printed number as a value of another unit or sign. */
export function withReading(term: Term, reading: NumberReading, unit: Unit | null = term.unit): Term {
  return { ...term, reading, unit };
}

/** All that a term may stand for, in its own unit. */
export function setOf(term: Term): RoundedValue {
  return term.set ?? (isCount(term) ? counted(term.reading.value) : measured(term.reading));
}

/** A term in a unit of the same dimension, of another scale: "3 tỷ đồng" as 3.000 triệu đồng. */
export function scaledTo(term: Term, unit: Unit | null): Term {
  const factor = term.unit && unit ? term.unit.factor.dividedBy(unit.factor) : null;
  return factor === null || factor.equals(1)
    ? term
    : { ...term, unit, set: productOf(setOf(term), counted(factor)) };
}
