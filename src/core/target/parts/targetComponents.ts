import type { NumberReading } from "../../number/numberLiteral";
import { fold } from "../../text/fold";
import { normaliseText } from "../../text/normalise";
import type { Unit } from "../../unit/unit";
import type { Basis, Comparator, Polarity, Reason, RowInput } from "../model";
import { readParts, ZERO, type Part, type ReadText } from "../reading/parsePhrase";
import { polarityOfName } from "../polarity";
import { inRowUnit } from "../../unit/unit";
import { withBrackets } from "./bracketTargets";
import { componentContexts } from "./componentContext";
import { isNotSet } from "./notSet";
import type { RowContext } from "./rowContext";
import { shareOf } from "./share";
import { isTorn } from "./isTorn";
import { targetsInName } from "./targetInName";

/** One part of a target, ready to be compared with. `reading` is null where the target has no figure. */
export interface TargetComponent {
  readonly part: Part;
  readonly label: string;
  readonly basis: Basis;
  readonly comparator: Comparator;
  readonly reading: { readonly low: NumberReading; readonly high: NumberReading | null } | null;
  /** The other reading of a number whose separator leaves a choice. */
  readonly other: NumberReading | null;
  readonly unit: Unit | null;
  readonly polarity: Polarity;
  /** The direction counted as exceeding. */
  readonly better: Polarity;
  /** A bare number on an indicator without a better direction: only equality can be judged. */
  readonly isNeutralBare: boolean;
  readonly notes: readonly Reason[];
  /** What the row says of this part. */
  readonly context: RowContext;
}

const DOWN: readonly (Comparator | null)[] = ["<", "<="];
const UP: readonly (Comparator | null)[] = [">", ">="];

function directionOfWords(part: Part): Polarity | null {
  if (DOWN.includes(part.comparator)) return "lower";
  if (UP.includes(part.comparator)) return "higher";
  return null;
}

/** Growth, reduction and the like are judged upwards unless the words say otherwise. */
function directionOf(part: Part, basis: Basis, context: RowContext): Polarity {
  if (basis === "reduction" || basis === "increment") return "higher";
  if (context.givenPolarity) return context.givenPolarity;
  const isFallTo = part.fallTo || /^(?:giảm )?(?:chỉ )?còn|^giảm xuống/iu.test(part.label);
  if (part.kind === "figure" && isFallTo) return "lower";
  if (isRank(part, context)) return "lower";
  if (context.polarity === "lower" && REMEDY.test(fold(part.label)) && !DOWN.includes(part.comparator))
    return "higher";
  return context.polarity ?? directionOfWords(part) ?? polarityOfName(part.label) ?? "higher";
}

/** A target that says what is done about the bad thing its row is named for: "xóa 100% điểm đen". */
const REMEDY = new RegExp(
  `^(?:${["xóa", "xóa bỏ", "xử lý", "khắc phục", "giải quyết", "thu hồi", "điều tra", "khám phá"].map(fold).join("|")})$`,
  "u",
);

function isRank(part: Part, context: RowContext): boolean {
  return (part.figure?.unit ?? context.unit)?.dimension === "rank";
}

function bareComparator(direction: Polarity): Comparator {
  return direction === "higher" ? ">=" : direction === "lower" ? "<=" : "=";
}

function basisOf(part: Part, unit: Unit | null, context: RowContext): Basis {
  if (part.basis) return part.basis;
  const isRateUnit = unit === null || unit.dimension === "percent" || unit.dimension === "points";
  const isFallOfCount = context.nameBasis === "reduction" && unit?.dimension === "count";
  if (context.nameBasis === "increment" && !part.fallTo) return "increment";
  if (context.nameBasis && (isRateUnit || isFallOfCount) && !part.fallTo) return context.nameBasis;
  return context.growsInPercent && unit?.dimension === "percent" && isSmall(part) ? "growth" : "level";
}

/** An index or a ratio to the year before is near 100: no growth. */
const MOST_GROWTH = 50;

function isSmall({ figure }: Part): boolean {
  return figure !== null && figure.low.value.lessThan(MOST_GROWTH);
}

/** A year where the row asks when: "2025" is a deadline, not an amount. */
function isYear(part: Part, context: RowContext): boolean {
  const { value, decimals } = part.figure?.low ?? ZERO;
  const isYears = (part.figure?.unit ?? context.unit)?.print === "năm";
  return (
    (context.isDeadline || isYears) &&
    decimals === 0 &&
    value.greaterThanOrEqualTo(1990) &&
    value.lessThanOrEqualTo(2100)
  );
}

/** "Duy trì" without a figure sets the value of the year before. */
function readingOf(part: Part, unit: Unit | null, context: RowContext): TargetComponent["reading"] {
  const { figure } = part;
  if (figure) return { low: shareOf(figure, unit) ?? figure.low, high: figure.high };
  if (part.kind === "zero") return { low: ZERO, high: null };
  return part.kind === "hold" && context.prior ? { low: context.prior.reading, high: null } : null;
}

/** A target of nought asks that there be none: more than none is never better, unless nothing was planned at all. */
function isBareNought(part: Part, basis: Basis): boolean {
  const isBare = part.kind === "figure" && part.comparator === null && part.figure?.high === null;
  return isBare && basis === "level" && part.figure.low.value.isZero();
}

function toComponent(part: Part, context: RowContext): TargetComponent {
  const figure = part.figure;
  const held = part.kind === "hold" ? context.prior?.unit : null;
  const unit = inRowUnit(figure?.unit ?? held ?? null, context.unit) ?? context.unit;
  const basis = basisOf(part, unit, context);
  const isNought = isBareNought(part, basis);
  const direction = part.kind === "zero" ? "lower" : directionOf(part, basis, context);
  const polarity = isNought && direction === "higher" ? "none" : direction;
  const comparator = part.comparator ?? (part.upTo ? "<=" : bareComparator(polarity));
  const stated = directionOfWords(part);
  const conflict = stated !== null && polarity !== "none" && stated !== polarity;
  return {
    part,
    label: part.label || context.indicator,
    basis,
    comparator,
    reading: readingOf(part, unit, context),
    other: figure?.of ? null : (figure?.other ?? null),
    unit,
    polarity,
    better: polarity === "none" ? "none" : (stated ?? polarity),
    isNeutralBare: polarity === "none" && part.comparator === null && !part.upTo,
    notes: [
      ...(conflict ? (["polarity_conflict"] as const) : []),
      ...(part.approximate ? (["approximate"] as const) : []),
    ],
    context,
  };
}

/** Durations and details are no targets of their own where anything else stands beside them. */
function isTargetPart(part: Part, all: readonly Part[], asksTime: boolean): boolean {
  const isMain = (one: Part): boolean =>
    (!one.detail || one.ofWhich) && (asksTime || one.figure?.unit?.dimension !== "duration");
  return isMain(part) || !all.some(isMain);
}

/** One of the name's indicators is how long something takes. */
const TIME_NAME = /(?:^|[;\n])\s*thời gian(?!\p{L})/iu;

const PLACEHOLDER = /^[\s\-–—.…:xX/_?]*$/u;

/** An empty cell or one of the marks that stand for a missing value: "-", "…", "x". */
export function isBlank(text: string): boolean {
  return PLACEHOLDER.test(normaliseText(text).text);
}

/** The same of a text that has been read. */
export function isUnfilled({ source, hasFigure }: ReadText): boolean {
  return !hasFigure && PLACEHOLDER.test(source.text);
}

export interface ReadTarget {
  readonly components: readonly TargetComponent[];
  /** Why there are none. */
  readonly problem: Reason | null;
  /** The name holds a target that the cell does not repeat. */
  readonly hasTargetInName: boolean;
}

/** Reads the target of a row: from its cell, or from the name when the cell holds no figure. */
export function readTarget(input: RowInput, context: RowContext): ReadTarget {
  const isFused = input.name !== undefined && input.name === input.target;
  const read = readParts(input.target);
  if (isNotSet(read)) return { components: [], problem: "no_target", hasTargetInName: false };
  const text = isUnfilled(read) ? "" : input.target;
  const inName = input.name && !isFused ? targetsInName(input.name, text === "") : [];
  const parts = text ? withBrackets(read.parts, input.name) : inName;
  const asksTime = context.unit?.dimension === "duration" || TIME_NAME.test(input.name ?? "");
  const own = parts.filter((part) => isTargetPart(part, parts, asksTime));
  const contexts = componentContexts(input, context, own);
  const components = own.map((part, i) => toComponent(part, contexts[i] ?? context));
  const isOpen = components.some(({ part, polarity }) => part.upTo && polarity === "higher");
  if (
    isOpen ||
    components.some((one) => isTorn(one, input)) ||
    text.includes("±") ||
    parts.some((part) => isYear(part, context))
  )
    return { components: [], problem: "unreadable_target", hasTargetInName: false };
  if (components.length > 0)
    return { components, problem: null, hasTargetInName: text !== "" && inName.length > 0 };
  const problem = !text
    ? "no_target"
    : /\d/.test(read.source.text.replace(/(?:năm|so với) (?:19|20)\d{2}/giu, ""))
      ? "unreadable_target"
      : "qualitative_target";
  return { components: [], problem, hasTargetInName: false };
}
