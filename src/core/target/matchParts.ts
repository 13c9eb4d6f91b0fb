import { fold } from "../text/fold";
import { isComparable } from "../unit/unit";
import type { Part } from "./parsePhrase";
import type { TargetComponent } from "./targetComponents";

/** Short forms of labels, written out before words are compared. */
const SHORT_FORMS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ["gtsx", "giá trị sản xuất"],
    ["gtsp", "giá trị sản phẩm"],
    ["tmbl", "tổng mức bán lẻ"],
    ["tthc", "thủ tục hành chính"],
    ["kdc", "khu dân cư"],
    ["bhyt", "bảo hiểm y tế"],
    ["bhxh", "bảo hiểm xã hội"],
    ["tnlđ", "tai nạn lao động"],
    ["tngt", "tai nạn giao thông"],
    ["cchc", "cải cách hành chính"],
    ["ntm", "nông thôn mới"],
    ["nsnn", "ngân sách nhà nước"],
    ["cn", "công nghiệp"],
    ["xd", "xây dựng"],
    ["nn", "nông nghiệp"],
    ["ts", "thủy sản"],
    ["tm", "thương mại"],
    ["dv", "dịch vụ"],
  ].map(([short = "", long = ""]) => [fold(short), fold(long)]),
);

function wordsOf(label: string): string[] {
  const words = fold(label).match(/[\p{L}\d]+/gu) ?? [];
  return words.flatMap((word) => (SHORT_FORMS[word] ?? word).split(" "));
}

/**
 * How well a result's label names a target's label, 0 to 1. Vietnamese names put the head first, so an early word of
 * the result's label weighs more than a late one.
 */
export function labelSimilarity(actualLabel: string, targetLabel: string): number {
  const target = new Set(wordsOf(targetLabel));
  let shared = 0;
  let total = 0;
  wordsOf(actualLabel).forEach((word, index) => {
    const weight = 1 / (1 + 0.3 * index);
    total += weight;
    if (target.has(word)) shared += weight;
  });
  return total === 0 ? 0 : shared / total;
}

function unitScore(component: TargetComponent, part: Part): number {
  const unit = part.figure?.unit;
  if (!unit || !component.unit) return 1;
  return isComparable(unit, component.unit) ? 2 : -4;
}

function basisScore(component: TargetComponent, part: Part): number {
  if (part.basis === component.basis) return 1;
  return part.basis === null ? 0.5 : 0;
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
  const main = usable.filter((part) => !part.detail);
  return main.length > 0 ? main : usable;
}

/**
 * For each component the parts that answer it: by label, then unit and basis, last by position (domain evaluation,
 * section 4). A part goes to one component only; a component may get none or several.
 */
export function matchParts(components: readonly TargetComponent[], parts: readonly Part[]): Part[][] {
  const answers: Part[][] = components.map(() => []);
  const unlabelled = parts.every((part) => !part.label) && parts.length === components.length;
  parts.forEach((part, position) => {
    const scores = components.map(
      (component, i) => fit(component, part) + (unlabelled && i === position ? 0.25 : 0),
    );
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

/** Of several parts the one that answers a single target; null when two different values fit equally well. */
export function bestPart(component: TargetComponent, parts: readonly Part[], name: string): Part | null {
  const scored = parts.map((part, i) => ({
    part,
    score:
      fit(component, part) + (i === 0 && part.label === "" ? LEADING : labelSimilarity(part.label, name)),
  }));
  const best = Math.max(...scored.map(({ score }) => score));
  const winners = scored.filter(({ score }) => score === best).map(({ part }) => part);
  const [first] = winners;
  const isSame = (one: Part): boolean => {
    const value = first?.figure?.low.value;
    return value !== undefined && one.figure?.low.value.equals(value) === true;
  };
  return first && winners.every((one) => one === first || isSame(one)) ? first : null;
}
