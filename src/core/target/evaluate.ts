import type { Decimal } from "../number/decimal";
import { excerpt, isTooLong } from "../text/excerpt";
import { isPlain, normaliseText } from "../text/normalise";
import { combine, undecided, type Verdict } from "./judging/combine";
import type { Evaluation, Polarity, Policy, Reason, RowInput, Status } from "./model";
import { readParts, type ReadText } from "./reading/parsePhrase";
import { withListedPairs } from "./parts/pairedText";
import { readContext, type RowContext } from "./parts/rowContext";
import { RowJudge } from "./judging/rowJudge";
import { judgeStatedRow } from "./parts/statedPlan";
import { bareCompletionIn, readPrintedVerdict, statedPlanIn, type StatedPlan } from "./parts/statedStatus";
import { isUnfilled, readTarget, type TargetComponent } from "./parts/targetComponents";

/**
 * A plan that only restates the completion printed in the status ("105% kế hoạch" beside "đạt 105% kế hoạch"), or one
 * of a full 100 %, of which the result itself states the completion.
 */
function isRestated(
  components: readonly TargetComponent[],
  inStatus: Decimal | null,
  inActual: Decimal | null,
): boolean {
  const percent = inStatus ?? (components.every(({ part }) => part.planRatio) ? inActual : null);
  return (
    percent !== null &&
    components.length > 0 &&
    components.every(({ part, unit }) => part.planRatio || unit?.dimension === "percent") &&
    components.some(({ part, reading }) => {
      const value = reading?.low.value;
      return (
        (inStatus !== null && value?.equals(percent) === true) ||
        (part.planRatio && value?.equals(100) === true)
      );
    })
  );
}

/** What a printed status says of the plan; of a row in pieces or money a bare percentage is its completion. */
function completionIn(status: ReadText, { unit }: RowContext): StatedPlan | null {
  const isAmount = unit !== null && unit.dimension !== "percent" && unit.dimension !== "points";
  return statedPlanIn(status) ?? (isAmount ? bareCompletionIn(status) : null);
}

/** Why a row without a readable target is open; where neither cell holds a figure, both are words. */
function targetProblem(problem: Reason, actual: ReadText): Reason {
  if (problem === "no_target") return problem;
  if (isUnfilled(actual)) return "no_actual";
  return problem === "qualitative_target" && !actual.hasFigure ? "text_only" : problem;
}

interface JudgedRow {
  readonly verdict: Verdict;
  readonly polarity: Polarity;
}

/** The row with its texts made ready once, so that whatever looks for words sees single, plain spaces. */
function withPlainTexts(printed: RowInput): RowInput {
  const { name = "" } = printed;
  if ([name, printed.target, printed.actual].every(isPlain)) return printed;
  const [target, actual] = [plain(printed.target), plain(printed.actual)];
  return printed.name === undefined
    ? { ...printed, target, actual }
    : { ...printed, name: plain(name), target, actual };
}

function plain(text: string): string {
  return normaliseText(text).text;
}

/** A row of which a text is too long to be read, judged; null for any other. */
function judgeLongRow({
  name = "",
  unit = "",
  target,
  actual,
  status = "",
  prior = "",
}: RowInput): Evaluation | null {
  const isUnread = [name, unit, target, status, prior].some(isTooLong);
  if (!isUnread && !isTooLong(actual)) return null;
  const reason = isUnread ? "unreadable_target" : "unreadable_actual";
  return describe(undecided(reason, [], excerpt(actual)), "higher", "", excerpt(target));
}

function judgeRow(printed: RowInput, policy: Policy): JudgedRow {
  const input = withListedPairs(withPlainTexts(printed));
  const context = readContext(input);
  const target = readTarget(input, context);
  const { components } = target;
  const polarity = components[0]?.polarity ?? context.polarity ?? "higher";
  const actual = readParts(input.actual);
  const status = readParts(input.status ?? "");
  const inStatus = components.length === 0 ? statedPlanIn(status) : completionIn(status, context);
  const stated = inStatus ?? statedPlanIn(actual);
  if (components.length === 0 || isRestated(components, inStatus?.percent ?? null, stated?.percent ?? null)) {
    const actualText = actual.source.text.trim();
    const verdict = stated
      ? judgeStatedRow(stated, context, actualText)
      : undecided(targetProblem(target.problem ?? "no_target", actual), [], actualText);
    return { verdict, polarity };
  }
  const verdict = new RowJudge(input, actual, context, policy).judge(components);
  const isNamed = target.hasTargetInName && verdict.reason === null;
  return { verdict: isNamed ? { ...verdict, reason: "target_in_name" } : verdict, polarity };
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
  const stated = readPrintedVerdict(status, { components: verdict.components, polarity });
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
      target: readings.join("; ") || plain(printed).trim(),
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
  const long = judgeLongRow(input);
  if (long) return long;
  const { verdict, polarity } = judgeRow(input, policy);
  return describe(verdict, polarity, input.status ?? "", input.target);
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
