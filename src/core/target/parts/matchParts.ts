import { fold } from "../../text/fold";
import { isComparable, type Unit } from "../../unit/unit";
import { labelSimilarity } from "../reading/labelSimilarity";
import type { Part } from "../reading/parsePhrase";
import type { TargetComponent } from "./targetComponents";

/** "giường" of "giường/10.000 dân". */
function nounOf({ print }: Unit): string {
  return print.split("/")[0] ?? "";
}

function unitScore(component: TargetComponent, part: Pick<Part, "figure">): number {
  const unit = part.figure?.unit;
  if (!unit || !component.unit) return 1;
  const isSameNoun = nounOf(unit) === nounOf(component.unit);
  if (isComparable(unit, component.unit)) return isSameNoun ? 2.25 : 2;
  return unit.per === "" && isComparable({ ...unit, per: component.unit.per }, component.unit) && isSameNoun
    ? 2.25
    : -4;
}

function basisScore(component: TargetComponent, part: Part): number {
  if (part.basis === component.basis) return 1;
  return part.basis === null ? 0.5 : 0;
}

/** What stands behind "trong đó" answers what does, and a total answers the total. */
function ofWhichScore(component: TargetComponent, part: Part): number {
  if (component.context.ofWhich) return part.detail ? 1 : -0.5;
  return part.detail ? -4 : 0;
}

function fit(component: TargetComponent, part: Part): number {
  return (
    4 * labelSimilarity(part.label, component.label) +
    unitScore(component, part) +
    basisScore(component, part)
  );
}

/** Parts of a result that can answer a target: not details, unless there is nothing else. */
export function answeringParts(
  parts: readonly Part[],
  components: readonly TargetComponent[],
): readonly Part[] {
  const wantsDuration = components.some(({ unit }) => unit?.dimension === "duration");
  const usable = parts.filter((part) => wantsDuration || part.figure?.unit?.dimension !== "duration");
  const wantsPart = components.some(({ context }) => context.ofWhich);
  const main = usable.filter((part) => !part.detail || (wantsPart && part.figure !== null));
  return main.length > 0 ? main : usable;
}

/**
 * For each component the parts that answer it: by label, then unit and basis, last by position (domain evaluation,
 * section 4). A part goes to one component only; a component may get none or several.
 */
export function matchParts(components: readonly TargetComponent[], parts: readonly Part[]): Part[][] {
  const answers: Part[][] = components.map(() => []);
  const hasParts = components.some(({ context }) => context.ofWhich);
  const unlabelled = parts.every((part) => !part.label) && parts.length === components.length;
  parts.forEach((part, position) => {
    const scores = components.map((component, i) => {
      const isExact = part.label !== "" && fold(part.label) === fold(component.label);
      const place = isExact || (unlabelled && i === position) ? 0.75 : 0;
      return fit(component, part) + (hasParts ? ofWhichScore(component, part) : 0) + place;
    });
    const best = Math.max(...scores);
    const winners = scores.flatMap((score, i) => (score === best ? [i] : []));
    const winner = winners.length === 1 ? winners[0] : undefined;
    const byUnit = labelSimilarity(part.label, components[winner ?? 0]?.label ?? "") === 0;
    const takes = winner !== undefined && best > 0 && !(byUnit && part.label && !unlabelled && best < 2);
    if (takes) answers[winner]?.push(part);
  });
  return withRest(answers, components, parts);
}

/** What is left over on both sides belongs together: the unlabelled value answers the one target nothing else named. */
function withRest(
  answers: readonly Part[][],
  components: readonly TargetComponent[],
  parts: readonly Part[],
): Part[][] {
  const taken = new Set(answers.flat());
  const left = parts.filter((part) => !taken.has(part));
  const open = answers.flatMap((own, i) => (own.length === 0 ? [i] : []));
  const [part] = left;
  const component = components[open[0] ?? -1];
  const fits =
    left.length === 1 &&
    open.length === 1 &&
    part?.label === "" &&
    component &&
    unitScore(component, part) > 0;
  return answers.map((own, i) => (fits && part && i === open[0] ? [part] : own));
}

/** A value without a label that opens the result is the result, unless another part is named as the row is. */
const LEADING = 0.8;

/** "tăng 2,1%, đạt 65,2%" opens with the change where the level is asked for. */
function leads({ label, basis, figure }: Part, component: TargetComponent): boolean {
  const isChange = basis === "growth" || basis === "increment" || basis === "reduction";
  return label === "" && !(isChange && component.basis === "level" && figure !== null);
}

/**
 * "67/95 trung tâm, đạt tỷ lệ 71%": a part of a whole and the share told of it. Undefined where the result is not such,
 * null where the two contradict each other.
 */
function asShare(component: TargetComponent, parts: readonly Part[]): Part | null | undefined {
  const [first, second, more] = parts;
  const { low, of } = first?.figure ?? { low: null, of: null };
  const told = second?.figure;
  const isShare = component.unit?.dimension === "percent" && told?.unit?.dimension === "percent";
  const isTold = second?.basis === null && second.label === "" && !more;
  if (!low || !of || of.value.isZero() || !isShare || !isTold) return undefined;
  const share = low.value.times(100).dividedBy(of.value);
  return share.minus(told.low.value).abs().lessThan(1) ? second : null;
}

/** By how much the label of one of several like amounts has to fit better for it to be the one. */
const MARGIN = 0.5;
/** "đạt từ 3 sao trở lên" takes in several classes, whichever of them a label names. */
const AND_ABOVE = /trở (?:lên|xuống)/iu;

/** "04 sản phẩm đạt 3 sao, 01 sản phẩm đạt 4 sao" under "đạt từ 3 sao": which, or their sum, cannot be told. */
function isOneOfSeveral(
  component: TargetComponent,
  scored: readonly { readonly part: Part; readonly score: number }[],
): boolean {
  if (component.unit?.dimension !== "count") return false;
  const best = Math.max(...scored.map(({ score }) => score));
  const margin = AND_ABOVE.test(component.label) ? Infinity : MARGIN;
  const near = scored.filter(({ part: { label, figure, basis, detail }, score }) => {
    const isAlike =
      figure?.unit != null && figure.of === null && basis === null && unitScore(component, { figure }) > 0;
    return label !== "" && !detail && isAlike && best - score < margin;
  });
  return near.some(
    ({ part }) => part.figure?.low.value.equals(near[0]?.part.figure?.low.value ?? 0) === false,
  );
}

/** Of several parts the one that answers a single target; null when two different values fit equally well. */
export function bestPart(component: TargetComponent, parts: readonly Part[], name: string): Part | null {
  if (parts.length < 2) return parts[0] ?? null;
  const scored = parts.map((part, i) => ({
    part,
    score:
      fit(component, part) +
      (i === 0 && leads(part, component) ? LEADING : labelSimilarity(part.label, name)),
  }));
  const best = Math.max(...scored.map(({ score }) => score));
  const winners = scored.filter(({ score }) => score === best).map(({ part }) => part);
  const share = asShare(component, parts);
  if (share !== undefined) return share;
  if (isOneOfSeveral(component, scored)) return null;
  const [first] = winners;
  const isSame = (one: Part): boolean => {
    const value = first?.figure?.low.value;
    return value !== undefined && one.figure?.low.value.equals(value) === true;
  };
  return first && winners.every((one) => one === first || isSame(one)) ? first : null;
}
