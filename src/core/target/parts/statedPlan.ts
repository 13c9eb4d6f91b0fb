import type { Decimal } from "../../number/decimal";
import { undecided, type Verdict } from "../judging/combine";
import { notAssessed } from "../judging/judge";
import type { ComponentEvaluation, Polarity, Reason, Status } from "../model";
import { isComparable } from "../../unit/unit";
import type { Part } from "../reading/parsePhrase";
import type { RowContext } from "./rowContext";
import { statedPlanOf, type StatedPlan } from "./statedStatus";
import type { TargetComponent } from "./targetComponents";

/**
 * The verdict that a stated completion or excess gives. Where fewer is better only words of size say which side is the
 * better one: a percentage of the plan may mean more or less of the thing.
 */
function statusOf({ excess, bySize }: StatedPlan, polarity: Polarity | null): Status | Reason {
  if (polarity === "none") return "neutral";
  if (excess.isZero()) return "met";
  if (polarity === "lower" && !bySize) return "basis_mismatch";
  return excess.isPositive() === (polarity !== "lower") ? "exceeded" : "unmet";
}

function isStatus(found: Status | Reason): found is Status {
  return found === "met" || found === "exceeded" || found === "unmet";
}

/** An excess over a rate is in points, not in per cent of it. */
function completionOf({ percent, isRatio }: StatedPlan, isRate: boolean): Decimal | null {
  return isRate && !isRatio ? null : percent;
}

/** The verdict of a row whose plan is not printed but whose completion of it is ("đạt 87,9% kế hoạch"). */
export function judgeStatedRow(stated: StatedPlan, context: RowContext, actualText: string): Verdict {
  const found = statusOf(stated, context.polarity);
  if (!isStatus(found)) return undecided(found, [], actualText);
  const completion = completionOf(stated, context.isRate || context.unit?.dimension === "percent");
  const nothing = { boundary: false, variance: null, varianceUnit: "", components: [], reading: actualText };
  return { ...nothing, status: found, reason: "stated_percent", completion };
}

/**
 * "đạt 96% kế hoạch" of a rate planned at 95 %: 96 % of that, or the rate itself; open where that matters, and where
 * the target is a share of a plan that the result's own words do not fit.
 */
function isRateOrRatio(component: TargetComponent, part: Part): boolean {
  const planned = component.reading?.low.value;
  const percent = part.figure?.low.value;
  if (component.unit?.dimension !== "percent") return false;
  if (component.context.isPlanShare) return true;
  return (
    part.planRatio &&
    planned !== undefined &&
    percent?.lessThan(100) === true &&
    percent.greaterThanOrEqualTo(planned)
  );
}

/** A difference told in another unit than the target's: "vượt 5 xã" in a row of hectares. */
function isOtherUnit({ unit }: TargetComponent, { figure }: Part): boolean {
  const own = figure?.unit;
  if (!own || !unit || own.dimension === "percent" || own.dimension === "points") return false;
  return !isComparable(own, { ...unit, per: own.per });
}

/** A printed level that the result answers only by how much of it was reached; null where it does not say. */
export function judgeStated(
  component: TargetComponent,
  part: Part,
  actualText: string,
): ComponentEvaluation | null {
  const stated = component.basis === "level" ? statedPlanOf(part) : null;
  if (!stated || isRateOrRatio(component, part) || isOtherUnit(component, part)) return null;
  const found = statusOf(stated, component.polarity);
  if (!isStatus(found)) return notAssessed(component, found, actualText);
  const completion = completionOf(stated, component.unit?.dimension === "percent");
  return { ...notAssessed(component, "stated_percent", actualText), status: found, completion };
}
