import type { GradedResult } from "../../number/intervalGrade";
import type { Span } from "../../text/normalise";
import type { Claim, ClaimKind, ClaimRule, ClaimSeverity, ClaimVerdict } from "../model";
import type { Passage } from "../reading/passage";
import { recompute, type FormulaKind } from "../../target/recompute";
import { digitsOf, findRepair } from "./repair";
import { operandOf, type Term } from "./term";

const VERDICTS: Readonly<Record<GradedResult["grade"], ClaimVerdict>> = {
  exact: "ok",
  rounding: "rounding",
  cut_off: "rounding",
  outside: "inconsistent",
};

/** What a check knows of a statement before it is computed. */
export interface Statement {
  readonly rule: ClaimRule;
  readonly kind: ClaimKind;
  readonly formula: FormulaKind;
  readonly operands: readonly Term[];
  readonly stated: Term;
  /** Terms to show beside the operands where those are implied ones. */
  readonly shown?: readonly Term[];
  /** The passage to place the claim in; that of the stated figure unless given. */
  readonly at?: Passage;
}

/** How sure it is that the figures of a statement belong together. */
export type Certainty = "sure" | "warning" | "ask";

/** Recomputes a statement; null where its figures are of unlike units or there is no base. */
export function gradeStatement({ formula, operands, stated }: Statement): GradedResult | null {
  const found = recompute(formula, operands, stated);
  return found.kind === "graded" ? found.result : null;
}

function hull(spans: readonly Span[]): Span {
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

/** The sentence of a passage around a span, from full stop to full stop. */
export function sentenceAround({ source }: Passage, span: Span): Span {
  const { text } = source;
  const before = Math.max(text.lastIndexOf(". ", span.start) + 1, text.lastIndexOf("\n", span.start) + 1, 0);
  const stop = text.indexOf(". ", span.end);
  const line = text.indexOf("\n", span.end);
  const ends = [stop < 0 ? text.length : stop + 1, line < 0 ? text.length : line];
  const start = text[before] === " " ? before + 1 : before;
  return { start, end: Math.min(...ends) };
}

function severityOf(terms: readonly Term[], certainty: Certainty): ClaimSeverity {
  return certainty === "sure" && terms.every(({ isMarked }) => !isMarked) ? "error" : "warning";
}

/** The claim that a statement makes, given its graded result. */
export function claimOf(statement: Statement, result: GradedResult, certainty: Certainty): Claim {
  const { rule, kind, stated } = statement;
  const shown = statement.shown ?? statement.operands;
  const isOutside = result.grade === "outside";
  const isQuestion = isOutside && certainty === "ask";
  const at = statement.at ?? stated.passage;
  const own = [stated, ...shown].filter(({ passage, cell }) => passage === at && !cell);
  const span = hull(own.map((term) => term.span));
  return {
    kind,
    rule,
    place: at.toPlace(span),
    sentence: at.toPlace(sentenceAround(at, span)),
    operands: shown.map(operandOf),
    stated: operandOf(stated),
    computed: result.computed,
    accepted: result.accepted,
    grade: result.grade,
    verdict: isQuestion ? "cannot_verify" : VERDICTS[result.grade],
    severity: isOutside && !isQuestion ? severityOf([...shown, stated], certainty) : "info",
    isQuestion,
    repair: isOutside ? findRepair(statement) : null,
  };
}

/** Recomputes and claims; null where nothing can be computed. */
export function checkStatement(statement: Statement, certainty: Certainty): Claim | null {
  const result = gradeStatement(statement);
  return result && claimOf(statement, result, certainty);
}

/** The best of several readings of one statement: the first that holds, else the first. */
export function bestClaim(statements: readonly Statement[], certainty: Certainty): Claim | null {
  const holding = statements.find((one) => {
    const result = gradeStatement(one);
    return result !== null && result.grade !== "outside";
  });
  const taken = holding ?? statements[0];
  return taken ? checkStatement(taken, certainty) : null;
}

/**
 * Of several readings, of which none may be meant: accused only where one misread digit explains the difference, of at
 * least so many digits in the stated figures.
 */
export function likelyClaim(statements: readonly Statement[], leastDigits = 0): Claim | null {
  const found = bestClaim(statements, "ask");
  const isTelling = statements.every(({ stated }) => digitsOf(stated.reading) >= leastDigits);
  return found?.repair && isTelling ? bestClaim(statements, "warning") : found;
}
