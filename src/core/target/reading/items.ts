import { readUnitAt } from "../../unit/parseUnit";
import type { CountKind } from "../../unit/unit";
import type { Figure } from "./figures";
import { comparisonBefore } from "./comparisons";
import { COMPARATOR_SIGNS } from "./phrasebook";
import { polarityOfName } from "../polarity";
import { isSign, isWord, roleOf } from "./tokenTests";
import type { Token } from "./tokenise";

/** What a part is built around: a figure, or a phrase that stands for one. Token indices, `to` exclusive. */
export interface Item {
  readonly kind: "figure" | "zero" | "qualitative" | "hold";
  readonly from: number;
  readonly to: number;
  readonly figure: Figure | null;
}

/**
 * "không có" is a zero only of something counted or of something bad ("không có hồ sơ quá hạn"); of anything else it
 * is a reason ("không có số liệu", "không có kế hoạch"). The other phrases of nought need no such check.
 */
function isZero(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  if (!isWord(tokens[index], "không có") || next === undefined || next.kind === "sign") return true;
  const rest = tokens
    .slice(index + 1, index + 6)
    .map(({ text }) => text)
    .join(" ");
  return readUnitAt(rest, 0)?.unit.dimension === "count" || polarityOfName(rest) === "lower";
}

const BEARERS: readonly (CountKind | undefined)[] = ["commune", "village", "school", "organisation", "firm"];

/** "05 xã đạt 19/19 tiêu chí": what each of those counted has, not an amount of its own. */
function isAttribute(tokens: readonly Token[], figure: Figure, previous: Figure | undefined): boolean {
  if (figure.unit?.kind !== "criterion" || !BEARERS.includes(previous?.unit?.kind)) return false;
  const gap = tokens.slice(previous?.to, figure.from);
  return gap.length <= 4 && gap.every((token) => token.kind === "phrase" || isWord(token, "chuẩn"));
}

/** Figures and figure-less statements ("không còn hộ nghèo", "đứng top đầu", "duy trì") in reading order. */
export function findItems(tokens: readonly Token[], all: readonly Figure[]): Item[] {
  const figures = all.filter((figure, i) => !isAttribute(tokens, figure, all[i - 1]));
  const items: Item[] = figures.map((figure) => ({
    kind: "figure",
    from: figure.from,
    to: figure.to,
    figure,
  }));
  tokens.forEach((token, index) => {
    const role = roleOf(token);
    if (role !== "zero" && role !== "qualitative") return;
    const governsFigure = figures.some((figure) => figure.from > index && figure.from <= index + 3);
    const isNearly = isWord(tokens[index - 1], "bản") && isWord(tokens[index - 2], "cơ");
    const kind = isNearly ? "qualitative" : role;
    if (role !== "zero" || (!governsFigure && isZero(tokens, index)))
      items.push({ kind, from: index, to: index + 1, figure: null });
  });
  const hold = tokens.findIndex((token) => roleOf(token) === "hold");
  if (items.length === 0 && hold >= 0) items.push({ kind: "hold", from: hold, to: hold + 1, figure: null });
  return items.sort((a, b) => a.from - b.from);
}

const MODIFIERS = new Set([
  "comparator",
  "basis",
  "approximate",
  "filler",
  "hold",
  "excess",
  "shortfall",
  "from",
  "to",
  "after",
  "rank",
]);

/** "là" or a colon: what stands before it is named, not compared with. */
function isSaid(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some((token) => isWord(token, "là") || isSign(token, ":"));
}

/** Index of the first token of the run of modifiers that ends right before `end`. */
export function modifierStart(tokens: readonly Token[], start: number, end: number): number {
  let at = end;
  while (at > start) {
    const token = tokens[at - 1];
    const signModifies =
      token?.kind === "sign" &&
      (token.text in COMPARATOR_SIGNS || [":", "(", '"', "-", "+"].includes(token.text));
    if (MODIFIERS.has(roleOf(token)) || signModifies) {
      at -= 1;
      continue;
    }
    const comparison = comparisonBefore(tokens, start, at);
    if (comparison?.opener !== "verb" || isSaid(tokens, at, end)) break;
    at = comparison.from;
  }
  return at;
}

/** Where the part of `next` begins between two items: strong separators first, then a label's colon, then commas. */
export function splitBetween(tokens: readonly Token[], previous: Item, next: Item): number {
  const gap = Array.from({ length: next.from - previous.to }, (_, i) => previous.to + i);
  const strong = gap.filter((i) => isSign(tokens[i], ";", "\n")).at(-1);
  if (strong !== undefined) return strong + 1;
  if (next.figure?.bracketed && !previous.figure?.bracketed)
    return gap.filter((i) => isSign(tokens[i], "(")).at(-1) ?? previous.to;
  const stop = gap.find((i) => isSign(tokens[i], ".") && /^\p{Lu}/u.test(tokens[i + 1]?.text ?? ""));
  if (stop !== undefined) return stop + 1;
  const colon = gap.find((i) => isSign(tokens[i], ":"));
  if (colon !== undefined) {
    return gap.find((i) => i < colon && /^\p{Lu}/u.test(tokens[i]?.text ?? "")) ?? previous.to;
  }
  const weak = gap.filter(
    (i) => isSign(tokens[i], ",", "+") || isWord(tokens[i], "và") || isWord(tokens[i], "hoặc"),
  );
  const last = weak.at(-1);
  if (last === undefined) return previous.to;
  const valueFirst = modifierStart(tokens, last + 1, next.from) === last + 1;
  return (valueFirst ? last : (weak[0] ?? last)) + 1;
}
