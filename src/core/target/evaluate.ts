import type { Decimal } from "../number/decimal";
import { normaliseText } from "../text/normalise";
import { answer, countedAnswer, readPrior, type Answered } from "./answer";
import { countNames } from "./countNames";
import { judgeComponent, notAssessed } from "./judge";
import { answeringParts, bestPart, matchParts } from "./matchParts";
import type { ComponentEvaluation, Evaluation, Policy, Reason, RowInput, Status } from "./model";
import { readParts, type Part } from "./parsePhrase";
import { firstReason } from "./reasons";
import { readStatedPercent, readStatedStatus } from "./statedStatus";
import {
  isBlank,
  readContext,
  readTarget,
  sumComponents,
  type RowContext,
  type TargetComponent,
} from "./targetComponents";

type Verdict = Omit<Evaluation, "agrees" | "stated" | "polarity" | "reading"> & { readonly reading: string };

const NONE = { boundary: false, completion: null, variance: null, varianceUnit: "" };

function undecided(reason: Reason, components: readonly ComponentEvaluation[], actualText: string): Verdict {
  return { ...NONE, status: "not_assessed", reason, components, reading: actualText };
}

/** The verdict of a row whose plan is not printed but whose completion of it is ("đạt 87,9% kế hoạch"). */
function judgeStatedPercent(percent: Decimal, isNeutral: boolean, actualText: string): Verdict {
  const status: Status = percent.greaterThan(100) ? "exceeded" : percent.equals(100) ? "met" : "unmet";
  const verdict = { ...NONE, completion: percent, components: [], reading: actualText };
  return isNeutral
    ? { ...verdict, completion: null, status: "not_assessed", reason: "neutral" }
    : { ...verdict, status, reason: "stated_percent" };
}

function asRow(component: ComponentEvaluation, components: readonly ComponentEvaluation[]): Verdict {
  const { status, reason, boundary, completion, variance, varianceUnit } = component;
  return {
    status,
    reason,
    boundary,
    completion,
    variance,
    varianceUnit,
    components,
    reading: component.reading.actual,
  };
}

/** Reasons that concern the whole row even when they come from one of several parts. */
const ROW_REASONS: readonly Reason[] = [
  "ambiguous_number",
  "polarity_conflict",
  "unit_scaled",
  "approximate",
];

/** Domain evaluation, section 4: unmet wins, then anything open leaves the row open, then exceeded, then met. */
function combine(components: readonly ComponentEvaluation[], actualText: string): Verdict {
  const has = (status: Status): boolean => components.some((one) => one.status === status);
  const reasons = components.flatMap(({ reason }) => reason ?? []);
  const boundary = components.some((one) => one.boundary);
  const reason = firstReason(reasons.filter((one) => ROW_REASONS.includes(one)));
  const decided = { ...NONE, boundary, reason, components, reading: actualText };
  if (has("unmet")) return { ...decided, status: "unmet" };
  if (has("not_assessed")) {
    const [first] = reasons;
    const isShared =
      first !== undefined && components.every((one) => one.status === "not_assessed" && one.reason === first);
    return undecided(isShared ? first : "partial", components, actualText);
  }
  return { ...decided, status: has("exceeded") ? "exceeded" : "met" };
}

/** Targets of one countable unit answered by one bare number: the number is their sum. */
function isAggregate(components: readonly TargetComponent[], parts: readonly Part[]): boolean {
  const [part] = parts;
  const [first] = components;
  if (components.length < 2 || parts.length !== 1 || !part?.figure || part.label || part.figure.high)
    return false;
  return components.every(({ unit, basis, reading }) => {
    const isAmount = unit === null || unit.dimension !== "percent";
    return reading !== null && isAmount && basis === first?.basis && unit?.print === first.unit?.print;
  });
}

class RowJudge {
  private readonly actualText: string;
  private readonly prior: Decimal | null;

  constructor(
    private readonly input: RowInput,
    private readonly context: RowContext,
    private readonly policy: Policy,
  ) {
    this.actualText = normaliseText(input.actual).text.trim();
    this.prior = readPrior(input.prior);
  }

  judge(components: readonly TargetComponent[]): Verdict {
    if (isBlank(this.input.actual)) return this.allOpen(components, "no_actual");
    const parts = answeringParts(readParts(this.input.actual).parts, components).filter(
      ({ kind }) => kind !== "hold",
    );
    const isReason = readStatedStatus(this.input.actual) === "not_assessed";
    if (isReason || !parts.some(({ kind }) => kind === "figure" || kind === "zero"))
      return this.judgeText(components);
    const [single] = components;
    if (components.length === 1 && single) return this.judgeSingle(single, parts);
    if (isAggregate(components, parts)) return this.judgeAggregate(components, parts);
    return this.judgeCompound(components, parts);
  }

  private allOpen(components: readonly TargetComponent[], reason: Reason): Verdict {
    const open = components.map((one) =>
      notAssessed(one, one.reading ? reason : this.openReason(one), this.actualText),
    );
    const first = firstReason(open.flatMap((one) => one.reason ?? []));
    return undecided(first ?? reason, open, this.actualText);
  }

  private openReason(component: TargetComponent): Reason {
    return component.part.kind === "hold" && !this.prior ? "needs_prior" : "qualitative_target";
  }

  private judgeText(components: readonly TargetComponent[]): Verdict {
    const count = countNames(this.actualText);
    const [single] = components;
    const isCount = single?.unit?.dimension === "count" || single?.unit === null;
    if (count === null || components.length !== 1 || !single?.reading || !isCount)
      return this.allOpen(components, "text_only");
    return asRow(...this.one(single, countedAnswer(single, count)));
  }

  private one(component: TargetComponent, answered: Answered): [ComponentEvaluation, ComponentEvaluation[]] {
    const judged = judgeComponent(component, answered, this.policy);
    return [judged, [judged]];
  }

  private answerTo(component: TargetComponent, part: Part): Answered {
    if (!component.reading) return { reason: this.openReason(component), part };
    if (part.kind === "zero" && component.better !== "lower" && component.unit?.dimension !== "count") {
      return { reason: "text_only", part };
    }
    return answer(component, part, this.context, this.prior);
  }

  private judgeSingle(component: TargetComponent, parts: readonly Part[]): Verdict {
    const part = bestPart(component, parts, this.input.name ?? "");
    if (!part) return this.allOpen([component], "unreadable_actual");
    const verdict = asRow(...this.one(component, this.answerTo(component, part)));
    const stated = readStatedPercent(this.input.actual);
    const canState = verdict.status === "not_assessed" && component.basis === "level" && part.planRatio;
    if (!stated || !canState) return verdict;
    return {
      ...judgeStatedPercent(stated, component.polarity === "none", this.actualText),
      components: verdict.components,
    };
  }

  private judgeAggregate(components: readonly TargetComponent[], parts: readonly Part[]): Verdict {
    const sum = sumComponents(components);
    const [part] = parts;
    if (!sum || !part) return this.allOpen(components, "unreadable_actual");
    const [judged] = this.one(sum, this.answerTo(sum, part));
    const reason = firstReason(["aggregated", ...(judged.reason ? [judged.reason] : [])]);
    const open = components.map((one) => notAssessed(one, "aggregated", judged.reading.actual));
    return { ...asRow({ ...judged, reason }, open), completion: null };
  }

  private judgeCompound(components: readonly TargetComponent[], parts: readonly Part[]): Verdict {
    const answers = matchParts(components, parts);
    const judged = components.map((component, i) => {
      const own = answers[i] ?? [];
      const part = own.length > 0 ? bestPart(component, own, "") : null;
      if (own.length === 0)
        return notAssessed(component, component.reading ? "no_actual" : this.openReason(component));
      if (part) return judgeComponent(component, this.answerTo(component, part), this.policy);
      const [first] = own.map((one) => this.answerTo(component, one)).filter((one) => "reason" in one);
      return notAssessed(
        component,
        first && "reason" in first ? first.reason : "unreadable_actual",
        this.actualText,
      );
    });
    return combine(judged, judged.map(({ reading }) => reading.actual || "–").join("; "));
  }
}

/** A plan that only restates the completion printed in the status ("100% kế hoạch" beside "đạt 100% kế hoạch"). */
function isRestated(components: readonly TargetComponent[], percent: Decimal | null): boolean {
  return (
    percent !== null &&
    components.length > 0 &&
    components.every(({ part, unit }) => part.planRatio || unit?.dimension === "percent") &&
    components.some(({ part, reading }) => part.planRatio || reading?.low.value.equals(percent) === true)
  );
}

function judgeRow(
  input: RowInput,
  policy: Policy,
): { verdict: Verdict; components: readonly TargetComponent[] } {
  const context = readContext(input);
  const target = readTarget(input, context);
  const { components } = target;
  const actualText = normaliseText(input.actual).text.trim();
  const inStatus = readStatedPercent(input.status ?? "");
  const stated = inStatus ?? readStatedPercent(input.actual);
  const hasPlan =
    components.length > 0 &&
    !isRestated(components, inStatus ?? (components.every(({ part }) => part.planRatio) ? stated : null));
  if (!hasPlan) {
    const verdict = stated
      ? judgeStatedPercent(stated, context.polarity === "none", actualText)
      : undecided(target.problem ?? "no_target", [], actualText);
    return { verdict, components };
  }
  const verdict = new RowJudge(input, context, policy).judge(components);
  const note = target.hasTargetInName && verdict.reason === null ? "target_in_name" : verdict.reason;
  return { verdict: { ...verdict, reason: note }, components };
}

/** Whether a printed verdict fits: a plain "Đạt" beside a computed "Vượt" is the house style of many offices. */
function agreement(stated: Status | null, verdict: Verdict): boolean | null {
  if (stated === null) return null;
  if (stated === verdict.status) return true;
  if (verdict.status === "not_assessed") return verdict.reason === "partial" ? false : null;
  return stated === "met" && verdict.status === "exceeded";
}

/**
 * Judges one row: the only entrance to a verdict, for every host. Reads target and result as printed, compares them
 * under `policy`, and says how they were read; what cannot be read is `not_assessed` with a reason. Never fails.
 */
export function evaluateRow(input: RowInput, policy: Policy): Evaluation {
  const { verdict, components } = judgeRow(input, policy);
  const stated = readStatedStatus(input.status ?? "");
  const readings = verdict.components.map(({ label, reading }) =>
    verdict.components.length > 1 && label ? `${label}: ${reading.target}` : reading.target,
  );
  return {
    ...verdict,
    polarity: components[0]?.polarity ?? "higher",
    agrees: agreement(stated, verdict),
    stated,
    reading: {
      target: readings.join("; ") || normaliseText(input.target).text.trim(),
      actual: verdict.reading,
    },
  };
}
