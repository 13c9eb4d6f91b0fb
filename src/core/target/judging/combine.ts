import { Decimal } from "../../number/decimal";
import { fold } from "../../text/fold";
import type { ComponentEvaluation, Evaluation, Reason, Status } from "../model";
import type { Part } from "../reading/parsePhrase";
import { firstReason } from "./reasons";
import type { TargetComponent } from "../parts/targetComponents";

/** A row's verdict before the printed status is held against it. */
export type Verdict = Omit<Evaluation, "agrees" | "stated" | "polarity" | "reading"> & {
  readonly reading: string;
};

const NONE = { boundary: false, completion: null, variance: null, varianceUnit: "" };

/** A row without a verdict, and why. */
export function undecided(
  reason: Reason,
  components: readonly ComponentEvaluation[],
  actualText: string,
): Verdict {
  return { ...NONE, status: "not_assessed", reason, components, reading: actualText };
}

/** The verdict of a row of one component. */
export function asRow(component: ComponentEvaluation, components: readonly ComponentEvaluation[]): Verdict {
  const { status, reason, boundary, completion, variance, varianceUnit, reading } = component;
  const printed = reading.actual;
  return { status, reason, boundary, completion, variance, varianceUnit, components, reading: printed };
}

/** Reasons that concern the whole row even when they come from one of several parts. */
const ROW_REASONS: readonly Reason[] = [
  "ambiguous_number",
  "polarity_conflict",
  "unit_scaled",
  "approximate",
];

/** Why a row is open: what all its parts share, else that it is answered in part. */
function openReason(components: readonly ComponentEvaluation[]): Reason {
  const first = components[0]?.reason;
  const isShared = components.every(
    ({ status, reason }) => status === "not_assessed" && reason === first && reason !== "no_actual",
  );
  return isShared && first ? first : "partial";
}

/** Domain evaluation, section 4: unmet wins, then anything open leaves the row open, then exceeded, then met. */
export function combine(components: readonly ComponentEvaluation[], actualText: string): Verdict {
  const has = (status: Status): boolean => components.some((one) => one.status === status);
  const reasons = components.flatMap(({ reason }) => reason ?? []);
  const boundary = components.some((one) => one.boundary);
  const reason = firstReason(reasons.filter((one) => ROW_REASONS.includes(one)));
  const decided = { ...NONE, boundary, reason, components, reading: actualText };
  if (has("unmet")) return { ...decided, status: "unmet" };
  if (has("not_assessed")) return undecided(openReason(components), components, actualText);
  return { ...decided, status: has("exceeded") ? "exceeded" : "met" };
}

/** Parts of which not all need be done (several plans, "hoặc"): a verdict only where all parts give the same one. */
export function combineAlternatives(components: readonly ComponentEvaluation[], actualText: string): Verdict {
  const [first] = components;
  const isShared = components.every(({ status }) => status === first?.status);
  return isShared ? combine(components, actualText) : undecided("partial", components, actualText);
}

const SUMMABLE: readonly string[] = [
  ...["count", "money", "foreign_money", "area", "mass", "length", "volume", "energy", "power"],
];
const PERIOD = /(?<!\p{L})(?:năm|quý|tháng|giai đoạn|kỳ|đợt)(?!\p{L})|\b20\d\d\b/u;
const PLAN = new RegExp(
  `(?<!\\p{L})(?:${["giao", "kế hoạch", "kh", "dự toán", "nghị quyết", "nq", "đăng ký", "phấn đấu"].map(fold).join("|")})(?!\\p{L})`,
  "u",
);

/** Targets that several levels set for one thing: "Tỉnh giao: 1.200; xã giao: 1.250". */
export function arePlans(components: readonly TargetComponent[]): boolean {
  return components.length > 1 && components.every(({ part }) => PLAN.test(fold(part.label)));
}

function isSummable({ unit, better, reading, part, context }: TargetComponent): boolean {
  const key = fold(part.label);
  const isAmount = unit === null || (unit.per === "" && SUMMABLE.includes(unit.dimension));
  const isOneOfMany = PERIOD.test(key) || PLAN.test(key) || part.alternative || context.ofWhich;
  return reading !== null && isAmount && better === "higher" && !isOneOfMany;
}

/** Targets of one countable unit answered by one bare number: the number is their sum. */
export function isAggregate(components: readonly TargetComponent[], parts: readonly Part[]): boolean {
  const [part] = parts;
  const [first] = components;
  if (
    components.length < 2 ||
    parts.length !== 1 ||
    !part?.figure ||
    part.label ||
    part.figure.high ||
    part.planRatio
  )
    return false;
  const isSame = (one: TargetComponent): boolean =>
    one.basis === first?.basis && one.unit?.print === first.unit?.print;
  return components.every((one) => isSummable(one) && isSame(one));
}

/** The sum of components of one unit, as one target: 8 + [1; 2] = [9; 10]. */
export function sumComponents(components: readonly TargetComponent[]): TargetComponent | null {
  const [first] = components;
  if (!first) return null;
  const sum = (pick: (one: TargetComponent) => Decimal | undefined): Decimal =>
    components.reduce((total, one) => total.plus(pick(one) ?? 0), new Decimal(0));
  const low = sum((one) => one.reading?.low.value);
  const high = sum((one) => (one.reading?.high ?? one.reading?.low)?.value);
  const isRange = !low.equals(high);
  return {
    ...first,
    label: "",
    comparator: isRange ? "range" : first.comparator,
    reading: {
      low: { value: low, decimals: low.decimalPlaces() },
      high: isRange ? { value: high, decimals: high.decimalPlaces() } : null,
    },
    other: null,
  };
}
