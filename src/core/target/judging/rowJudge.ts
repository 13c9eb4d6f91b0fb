import { answer, countedAnswer, type Answered } from "./answer";
import {
  arePlans,
  asRow,
  combine,
  combineAlternatives,
  isAggregate,
  sumComponents,
  undecided,
  type Verdict,
} from "./combine";
import { countNames } from "../parts/countNames";
import { judgeComponent, notAssessed } from "./judge";
import { answeringParts, bestPart, matchParts } from "../parts/matchParts";
import type { ComponentEvaluation, Policy, Reason, RowInput } from "../model";
import type { Part, ReadText } from "../reading/parsePhrase";
import { partsOfYear } from "./period";
import { firstReason } from "./reasons";
import { isComparable } from "../../unit/unit";
import type { RowContext } from "../parts/rowContext";
import { judgeStated, judgeStatedRow } from "../parts/statedPlan";
import { isUnassessed, statedPlanOf } from "../parts/statedStatus";
import { isUnfilled, type TargetComponent } from "../parts/targetComponents";

/** "1.073 tỷ đồng so với kế hoạch là 982,8 tỷ đồng": the plan quoted beside the result is no result. */
function withoutQuotedPlan(parts: readonly Part[]): readonly Part[] {
  const own = parts.filter(({ quotedPlan }) => !quotedPlan);
  return own.some(({ figure }) => figure !== null) ? own : parts;
}

/** Judges the components of one row's target against its result. */
export class RowJudge {
  private readonly actualText: string;

  constructor(
    private readonly input: RowInput,
    private readonly actual: ReadText,
    private readonly context: RowContext,
    private readonly policy: Policy,
  ) {
    this.actualText = actual.source.text.trim();
  }

  judge(components: readonly TargetComponent[]): Verdict {
    if (isUnfilled(this.actual)) return this.allOpen(components, "no_actual");
    const all = withoutQuotedPlan(this.actual.parts);
    const parts = answeringParts(all, components).filter(({ kind }) => kind !== "hold");
    if (isUnassessed(this.actual) || !parts.some(({ kind }) => kind === "figure" || kind === "zero"))
      return this.judgeText(components);
    const [single] = components;
    const [part] = parts;
    if (components.length === 1 && single) return this.judgeYear(single, parts, all);
    if (isAggregate(components, parts)) return this.judgeAggregate(components, parts);
    if (arePlans(components) && parts.length === 1 && part) return this.judgePlans(components, part);
    return this.judgeCompound(components, parts);
  }

  private allOpen(components: readonly TargetComponent[], reason: Reason): Verdict {
    const open = components.map((one) => notAssessed(one, reason, this.actualText));
    return undecided(reason, open, this.actualText);
  }

  private openReason(component: TargetComponent): Reason {
    return component.part.kind === "hold" ? "needs_prior" : "qualitative_target";
  }

  private judgeText(components: readonly TargetComponent[]): Verdict {
    const count = countNames(this.actualText);
    const [single] = components;
    const isCount = single?.unit?.dimension === "count" || single?.unit === null;
    if (count === null || components.length !== 1 || !single?.reading || !isCount)
      return this.allOpen(components, "text_only");
    return this.one(single, countedAnswer(single, count));
  }

  private one(component: TargetComponent, answered: Answered): Verdict {
    const judged = judgeComponent(component, answered, this.policy);
    return asRow(judged, [judged]);
  }

  private answerTo(component: TargetComponent, part: Part): Answered {
    if (!component.reading) return { reason: this.openReason(component), part };
    if (part.kind === "zero" && component.better !== "lower" && component.unit?.dimension !== "count") {
      return { reason: "text_only", part };
    }
    return answer(component, part, component.context);
  }

  private judgeYear(single: TargetComponent, parts: readonly Part[], all: readonly Part[]): Verdict {
    const { actual, name = "" } = this.input;
    const own = partsOfYear(single, parts, all, actual, name);
    if (own === null) return this.allOpen([single], "basis_mismatch");
    return this.judgeWithCount(single, own, own === parts ? all : own);
  }

  /** The answer may stand in brackets: "đạt 100% (25/25 công dân)" for a count, "38 vụ (giảm 7,3%)" for a fall. */
  private judgeWithCount(component: TargetComponent, parts: readonly Part[], all: readonly Part[]): Verdict {
    const verdict = this.judgeSingle(component, parts);
    const isElsewhere = ["unit_mismatch", "basis_mismatch", "needs_prior"].includes(verdict.reason ?? "");
    if (!isElsewhere) return verdict;
    const answers = all.filter(({ detail, figure, basis }) => {
      const { unit } = component;
      const isSameUnit = unit && figure?.unit && basis === null && isComparable(figure.unit, unit);
      return component.basis === "level" ? detail && (figure?.of || isSameUnit) : basis === component.basis;
    });
    return answers.length === 1 ? this.judgeSingle(component, answers) : verdict;
  }

  private judgeSingle(component: TargetComponent, parts: readonly Part[]): Verdict {
    const part = bestPart(component, parts, this.input.name ?? "");
    if (!part) return this.allOpen([component], "unreadable_actual");
    const verdict = this.one(component, this.answerTo(component, part));
    if (verdict.reason === "text_only") return this.allOpen([component], "text_only");
    if (verdict.status !== "not_assessed") return verdict;
    const stated = this.statedParts(part, verdict.reason).map((one) =>
      judgeStated(component, one, verdict.reading),
    );
    const judged = stated.find((one) => one !== null);
    return judged ? asRow(judged, [judged]) : verdict;
  }

  /** The part itself; beside an open value ("hơn 34 ngàn tấn, đạt 85% kế hoạch") any that speaks of the plan. */
  private statedParts(part: Part, reason: Reason | null): readonly Part[] {
    return reason === "interval_overlap" ? this.actual.parts : [part];
  }

  private judgeAggregate(components: readonly TargetComponent[], parts: readonly Part[]): Verdict {
    const sum = sumComponents(components);
    const [part] = parts;
    if (!sum || !part) return this.allOpen(components, "unreadable_actual");
    const judged = judgeComponent(sum, this.answerTo(sum, part), this.policy);
    const reason = firstReason(["aggregated", ...(judged.reason ? [judged.reason] : [])]);
    const open = components.map((one) => notAssessed(one, "aggregated", judged.reading.actual));
    return { ...asRow({ ...judged, reason }, open), completion: null };
  }

  private judgePlans(components: readonly TargetComponent[], part: Part): Verdict {
    const judged = components.map((one) => judgeComponent(one, this.answerTo(one, part), this.policy));
    return combineAlternatives(judged, judged[0]?.reading.actual ?? this.actualText);
  }

  private judgeCompound(components: readonly TargetComponent[], parts: readonly Part[]): Verdict {
    const [part] = parts;
    const stated = part && parts.length === 1 ? statedPlanOf(part) : null;
    if (stated?.isRatio && components.every(({ basis }) => basis === "level"))
      return judgeStatedRow(stated, this.context, this.actualText);
    const answers = matchParts(components, parts);
    const judged = components.map((component, i) => this.judgeMatched(component, answers[i] ?? []));
    const readings = judged.map(({ reading }) => reading.actual || "–").join("; ");
    const isChoice = components.some(({ part }) => part.alternative);
    return isChoice ? combineAlternatives(judged, readings) : combine(judged, readings);
  }

  private judgeMatched(component: TargetComponent, own: readonly Part[]): ComponentEvaluation {
    if (own.length === 0)
      return notAssessed(component, component.reading ? "no_actual" : this.openReason(component));
    const part = bestPart(component, own, "");
    if (part) {
      const judged = judgeComponent(component, this.answerTo(component, part), this.policy);
      const stated =
        judged.status === "not_assessed" ? judgeStated(component, part, judged.reading.actual) : null;
      return stated ?? judged;
    }
    const [first] = own.map((one) => this.answerTo(component, one)).filter((one) => "reason" in one);
    const reason = first && "reason" in first ? first.reason : "unreadable_actual";
    return notAssessed(component, reason, this.actualText);
  }
}
