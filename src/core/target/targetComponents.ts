import { Decimal } from "../number/decimal";
import type { NumberReading } from "../number/numberLiteral";
import { normaliseText } from "../text/normalise";
import { parseUnitCell } from "../unit/unitCell";
import type { Unit } from "../unit/unit";
import type { Basis, Comparator, Polarity, Reason, RowInput } from "./model";
import { headBasis } from "./modifiers";
import { readParts, ZERO, type Part } from "./parsePhrase";
import { polarityOfName } from "./polarity";
import { tokenise } from "./tokenise";

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
}

/** What the row says apart from its two cells. */
export interface RowContext {
  readonly unit: Unit | null;
  readonly polarity: Polarity | null;
  /** Basis in the name's head: "Mức giảm tỷ lệ hộ nghèo" measures a fall whatever the cells say. */
  readonly nameBasis: Basis | null;
  /** The name is a rate ("Tỷ lệ …"): a bare percentage is its level. */
  readonly isRate: boolean;
}

const RATE_NAME = /^\s*(?:t[ỷỉ] lệ|t[ỷỉ] suất|mức độ bao phủ|độ che phủ)/iu;

/** Reads unit, direction and basis from the row's own fields and its name. */
export function readContext(input: RowInput): RowContext {
  const name = normaliseText(input.name ?? "").text;
  const head = headBasis(tokenise(name));
  return {
    unit: parseUnitCell(input.unit ?? ""),
    polarity: input.polarity ?? polarityOfName(name),
    nameBasis: head && head.basis !== "increment" ? head.basis : null,
    isRate: RATE_NAME.test(name),
  };
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
  const isFallTo = part.kind === "figure" && /^(?:giảm )?(?:chỉ )?còn|^giảm xuống/iu.test(part.label);
  return (
    context.polarity ??
    directionOfWords(part) ??
    (isFallTo ? "lower" : polarityOfName(part.label)) ??
    "higher"
  );
}

function bareComparator(direction: Polarity): Comparator {
  return direction === "higher" ? ">=" : direction === "lower" ? "<=" : "=";
}

function basisOf(part: Part, unit: Unit | null, context: RowContext): Basis {
  if (part.basis) return part.basis;
  const isRateUnit = unit === null || unit.dimension === "percent" || unit.dimension === "points";
  return context.nameBasis && isRateUnit ? context.nameBasis : "level";
}

function toComponent(part: Part, context: RowContext): TargetComponent {
  const figure = part.figure;
  const unit = figure?.unit ?? context.unit;
  const basis = basisOf(part, unit, context);
  const polarity = part.kind === "zero" ? "lower" : directionOf(part, basis, context);
  const comparator = part.comparator ?? bareComparator(polarity);
  const stated = directionOfWords(part);
  const conflict = stated !== null && polarity !== "none" && stated !== polarity;
  return {
    part,
    label: part.label,
    basis,
    comparator,
    reading: figure
      ? { low: figure.low, high: figure.high }
      : part.kind === "zero"
        ? { low: ZERO, high: null }
        : null,
    other: figure?.other ?? null,
    unit,
    polarity,
    better: polarity === "none" ? "none" : (stated ?? polarity),
    isNeutralBare: polarity === "none" && part.comparator === null,
    notes: conflict ? ["polarity_conflict"] : [],
  };
}

/** Durations and details are no targets of their own where anything else stands beside them. */
function isTargetPart(part: Part, all: readonly Part[], context: RowContext): boolean {
  const isMain = (one: Part): boolean =>
    !one.detail && (one.figure?.unit?.dimension !== "duration" || context.unit?.dimension === "duration");
  return isMain(part) || !all.some(isMain);
}

const PLACEHOLDER = /^[\s\-–—.…:xX/_?]*$/u;

/** An empty cell or one of the marks that stand for a missing value: "-", "…", "x". */
export function isBlank(text: string): boolean {
  return PLACEHOLDER.test(normaliseText(text).text);
}

export interface ReadTarget {
  readonly components: readonly TargetComponent[];
  /** Why there are none. */
  readonly problem: Reason | null;
  /** The name holds a target that the cell does not repeat. */
  readonly hasTargetInName: boolean;
}

/** Parts of a name that can only be a target: "100% đơn vị …", "6/6 phường …", "trên 95% …". */
function targetsInName(name: string): readonly Part[] {
  return readParts(name).parts.filter((part) => {
    if (part.detail || part.planRatio || !part.figure || part.figure.unit?.dimension === "duration")
      return false;
    return part.figure.unit?.dimension === "percent" || part.figure.of !== null || part.comparator !== null;
  });
}

/** Reads the target of a row: from its cell, or from the name when the cell holds no figure. */
export function readTarget(input: RowInput, context: RowContext): ReadTarget {
  const isFused = input.name !== undefined && input.name === input.target;
  const inName = input.name && !isFused ? targetsInName(input.name) : [];
  const text = isBlank(input.target) ? "" : input.target;
  const read = readParts(text);
  const parts = text ? read.parts : inName;
  const components = parts
    .filter((part) => isTargetPart(part, parts, context))
    .map((part) => toComponent(part, context));
  if (components.length > 0)
    return { components, problem: null, hasTargetInName: text !== "" && inName.length > 0 };
  const problem = !text
    ? "no_target"
    : /\d/.test(read.source.text)
      ? "unreadable_target"
      : "qualitative_target";
  return { components: [], problem, hasTargetInName: false };
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
