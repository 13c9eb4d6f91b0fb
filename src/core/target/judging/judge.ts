import type { Answer, Answered } from "./answer";
import { plausibleAlternatives, ratioAlternative, readCountsWhole } from "./ambiguity";
import { compare, type Verdict } from "./compare";
import { measure } from "./measure";
import type { ComponentEvaluation, Policy, Reason, Status } from "../model";
import { printActual, printTarget } from "../printReading";
import { firstReason } from "./reasons";
import type { TargetComponent } from "../parts/targetComponents";

function verdictOf(target: TargetComponent, answer: Answer, policy: Policy): Verdict {
  if (!target.reading) return "overlap";
  const bound = {
    comparator: target.comparator,
    value: target.reading.low.value,
    value2: target.reading.high?.value ?? null,
    better: target.better,
  };
  return compare(answer.interval, bound, policy);
}

function statusOf(verdict: Verdict): Status {
  return verdict === "overlap" ? "not_assessed" : verdict.status;
}

interface Judged {
  readonly status: Status;
  readonly boundary: boolean;
  readonly notes: readonly Reason[];
  /** Another reading is as likely: how far the result went is not said. */
  readonly isUnsure: boolean;
}

function openFor(reason: Reason): Judged {
  return { status: "not_assessed", boundary: false, notes: [reason], isUnsure: false };
}

/** The verdict on one pair of readings, with the neutral case set apart. */
function judgeOne(target: TargetComponent, answer: Answer, policy: Policy): Judged {
  const verdict = verdictOf(target, answer, policy);
  if (verdict === "overlap") return openFor("interval_overlap");
  if (target.isNeutralBare && verdict.status !== "met") return openFor("neutral");
  return { status: verdict.status, boundary: verdict.boundary, notes: [], isUnsure: false };
}

/** Judges with the reading taken; where another reading is plausible the verdict stands only if both agree. */
function judgeReadings(target: TargetComponent, answer: Answer, policy: Policy): Judged {
  const taken = judgeOne(target, answer, policy);
  const ratio = ratioAlternative({ target, answer });
  const others = ratio ? [ratio] : plausibleAlternatives({ target, answer });
  const malformed = target.part.figure?.malformed || answer.part?.figure?.malformed;
  if (others.length === 0)
    return malformed ? { ...taken, notes: [...taken.notes, "ambiguous_number"] } : taken;
  const agrees = others.every((one) => statusOf(verdictOf(one.target, one.answer, policy)) === taken.status);
  const notes: readonly Reason[] = [...taken.notes, "ambiguous_number"];
  return agrees
    ? { ...taken, notes, isUnsure: true }
    : { status: "not_assessed", boundary: false, notes, isUnsure: true };
}

/** What was found out about a component, apart from what its target says. */
type Found = Omit<
  ComponentEvaluation,
  "label" | "comparator" | "value" | "value2" | "unit" | "basis" | "reading"
>;

function describe(target: TargetComponent, found: Found, actualText: string): ComponentEvaluation {
  return {
    label: target.label,
    comparator: target.reading ? target.comparator : null,
    value: target.reading?.low.value ?? null,
    value2: target.reading?.high?.value ?? null,
    unit: target.unit?.print ?? "",
    basis: target.basis,
    actual: found.actual,
    status: found.status,
    reason: found.reason,
    boundary: found.boundary,
    completion: found.completion,
    variance: found.variance,
    varianceUnit: found.varianceUnit,
    reading: { target: printTarget(target), actual: actualText },
  };
}

/** A component without a verdict, and why. */
export function notAssessed(target: TargetComponent, reason: Reason, actualText = ""): ComponentEvaluation {
  const nothing = { actual: null, boundary: false, completion: null, variance: null, varianceUnit: "" };
  return describe(target, { status: "not_assessed", reason, ...nothing }, actualText);
}

/** Judges one component against the answer found for it. */
export function judgeComponent(
  component: TargetComponent,
  answered: Answered,
  policy: Policy,
): ComponentEvaluation {
  const inherited = ("inherited" in answered ? answered.inherited : null) ?? component.unit;
  const actualText = answered.part ? printActual(answered.part, inherited) : "";
  if ("reason" in answered) return notAssessed(component, answered.reason, actualText);
  const { target, answer, changed } = readCountsWhole({ target: component, answer: answered });
  const judged = judgeReadings(target, answer, policy);
  const { completion, variance, varianceUnit } = measure(
    target,
    judged.isUnsure ? { ...answer, value: null } : answer,
  );
  const { status, boundary } = judged;
  const reason = firstReason(judged.notes, target.notes, answer.notes, changed ? ["ambiguous_number"] : []);
  const found = { actual: answer.value, status, reason, boundary, completion, variance, varianceUnit };
  return describe(target, found, actualText || (answer.value?.toFixed() ?? ""));
}
