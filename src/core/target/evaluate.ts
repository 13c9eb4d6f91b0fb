import type { Decimal } from "../number/decimal";
import { normaliseText } from "../text/normalise";
import { combine, undecided, type Verdict } from "./combine";
import type { Evaluation, Polarity, Policy, Reason, RowInput, Status } from "./model";
import { readParts, type ReadText } from "./parsePhrase";
import { withListedPairs } from "./pairedText";
import { readContext } from "./rowContext";
import { judgeStatedPercent, RowJudge } from "./rowJudge";
import { readStatedPercent, readStatedStatus, statedPercentIn } from "./statedStatus";
import { isUnfilled, readTarget, type TargetComponent } from "./targetComponents";

/** A plan that only restates the completion printed in the status ("100% kế hoạch" beside "đạt 100% kế hoạch"). */
function isRestated(components: readonly TargetComponent[], percent: Decimal | null): boolean {
  return (
    percent !== null &&
    components.length > 0 &&
    components.every(({ part, unit }) => part.planRatio || unit?.dimension === "percent") &&
    components.some(({ part, reading }) => {
      const value = reading?.low.value;
      return value?.equals(percent) === true || (part.planRatio && value?.equals(100) === true);
    })
  );
}

/** Why a row without a readable target is open; where neither cell holds a figure, both are words. */
function targetProblem(problem: Reason, actual: ReadText): Reason {
  if (problem === "no_target") return problem;
  if (isUnfilled(actual)) return "no_actual";
  return problem === "qualitative_target" && !actual.hasFigure ? "text_only" : problem;
}

interface JudgedRow {
  readonly verdict: Verdict;
  readonly components: readonly TargetComponent[];
}

function judgeRow(printed: RowInput, policy: Policy): JudgedRow {
  const input = withListedPairs(printed);
  const context = readContext(input);
  const target = readTarget(input, context);
  const { components } = target;
  const actual = readParts(input.actual);
  const inStatus = readStatedPercent(input.status ?? "");
  const stated = inStatus ?? statedPercentIn(actual);
  const planned = inStatus ?? (components.every(({ part }) => part.planRatio) ? stated : null);
  if (components.length === 0 || isRestated(components, planned)) {
    const actualText = actual.source.text.trim();
    const verdict = stated
      ? judgeStatedPercent(stated, context, actualText)
      : undecided(targetProblem(target.problem ?? "no_target", actual), [], actualText);
    return { verdict, components };
  }
  const verdict = new RowJudge(input, actual, context, policy).judge(components);
  const isNamed = target.hasTargetInName && verdict.reason === null;
  return { verdict: isNamed ? { ...verdict, reason: "target_in_name" } : verdict, components };
}

/** Whether a printed verdict fits: a plain "Đạt" beside a computed "Vượt" is the house style of many offices. */
function agreement(stated: Status | null, verdict: Verdict): boolean | null {
  if (stated === null) return null;
  if (stated === verdict.status) return true;
  if (verdict.status === "not_assessed") return verdict.reason === "partial" ? false : null;
  return stated === "met" && verdict.status === "exceeded";
}

/** `printed` is the target's cell, shown where no part of it was read. */
function describe(verdict: Verdict, polarity: Polarity, status: string, printed: string): Evaluation {
  const stated = readStatedStatus(status);
  const isCompound = verdict.components.length > 1;
  const readings = verdict.components.map(({ label, reading }) =>
    isCompound && label && label !== reading.target ? `${label}: ${reading.target}` : reading.target,
  );
  return {
    status: verdict.status,
    reason: verdict.reason,
    boundary: verdict.boundary,
    polarity,
    completion: verdict.completion,
    variance: verdict.variance,
    varianceUnit: verdict.varianceUnit,
    agrees: agreement(stated, verdict),
    stated,
    reading: {
      target: readings.join("; ") || normaliseText(printed).text.trim(),
      actual: verdict.reading,
    },
    components: verdict.components,
  };
}

/**
 * Judges one row: the only entrance to a verdict, for every host. Reads target and result as printed, compares them
 * under `policy`, and says how they were read; what cannot be read is `not_assessed` with a reason. Never fails.
 */
export function evaluateRow(input: RowInput, policy: Policy): Evaluation {
  const { verdict, components } = judgeRow(input, policy);
  return describe(verdict, components[0]?.polarity ?? "higher", input.status ?? "", input.target);
}

/**
 * Judges a numbered row whose figures stand in the unnumbered rows below it: one indicator in several lines (domain
 * evaluation, section 4). `lines` are those rows, `status` the verdict printed beside the number; null when no line
 * has a target.
 */
export function evaluateLines(
  lines: readonly { readonly name: string; readonly evaluation: Evaluation }[],
  status: string,
): Evaluation | null {
  const components = lines.flatMap(({ name, evaluation }) =>
    evaluation.components.map((one) => ({ ...one, label: one.label || name })),
  );
  if (components.length === 0) return null;
  const actual = components.map(({ reading }) => reading.actual || "–").join("; ");
  return describe(combine(components, actual), lines[0]?.evaluation.polarity ?? "higher", status, "");
}
