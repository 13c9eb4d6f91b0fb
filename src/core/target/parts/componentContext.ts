import { normaliseText } from "../../text/normalise";
import { labelSimilarity } from "../reading/labelSimilarity";
import type { RowInput } from "../model";
import { finestSegments, segmentsOf, type NameSegment } from "./nameSegments";
import type { Part } from "../reading/parsePhrase";
import { polarityOfName } from "../polarity";
import { readUnitColumn, type RowContext } from "./rowContext";
import type { Unit } from "../../unit/unit";

/** A label that names a segment at least this well is that segment. */
const NAMED = 0.6;

function segmentNamed(label: string, segments: readonly NameSegment[]): NameSegment | null {
  const scores = segments.map(({ text }) => labelSimilarity(label, text));
  const best = Math.max(0, ...scores);
  const winners = segments.filter((_, i) => scores[i] === best);
  return best >= NAMED && winners.length === 1 ? (winners[0] ?? null) : null;
}

/** Several indicators of opposite directions in one name: what a part without a label is of cannot be told. */
function isMixed(segments: readonly NameSegment[]): boolean {
  const directions = segments.filter(({ isHeaded }) => isHeaded).map(({ name }) => name.polarity === "lower");
  return directions.includes(true) && directions.includes(false);
}

/** The units of a cell that lists them, "%; triệu đồng"; null when it names one unit. */
function unitsOf(cell: string, count: number): readonly (Unit | null)[] | null {
  const split = (separator: RegExp): readonly (Unit | null)[] | null => {
    const units = normaliseText(cell).text.split(separator).map(readUnitColumn);
    return units.length === count ? units : null;
  };
  const listed = split(/[;\n]/u);
  if (listed) return listed;
  // "xã, phường" is one unit, "%, ha" is two
  const units = split(/[;\n,]| và /u);
  return units?.some((unit) => unit?.dimension !== units[0]?.dimension) === true ? units : null;
}

function ofSegment(context: RowContext, part: Part, segment: NameSegment, unit: Unit | null): RowContext {
  const { name, ofWhich } = segment;
  return {
    unit: unit ?? name.unit ?? context.unit,
    per: name.per || context.per,
    givenPolarity: context.givenPolarity,
    polarity: context.givenPolarity ?? name.polarity,
    nameBasis: name.basis,
    counts: name.counts,
    isRate: name.isRate,
    isPlanShare: name.isPlanShare,
    growsInPercent: name.growsInPercent,
    prior: context.prior,
    isDeadline: context.isDeadline,
    ofWhich: ofWhich || part.ofWhich,
    indicator: segment.text,
  };
}

/** A part of a name with several indicators that none of them can be put to by its place. */
function ofLabel(
  context: RowContext,
  part: Part,
  segments: readonly NameSegment[],
  unit: Unit | null,
): RowContext {
  const named = part.label ? segmentNamed(part.label, segments) : null;
  if (named) return ofSegment(context, part, named, unit);
  const own = context.polarity === "higher" ? null : polarityOfName(part.label);
  const unknown = isMixed(segments) ? "none" : context.polarity;
  const polarity = context.givenPolarity ?? own ?? unknown;
  return { ...context, unit: unit ?? context.unit, polarity, ofWhich: part.ofWhich, indicator: "" };
}

/**
 * For each part of a target the context that holds for it: direction, basis and unit are those of the indicator that
 * its own label names, else of the n-th indicator in the name, else of the n-th unit in the unit column.
 */
export function componentContexts(
  input: RowInput,
  context: RowContext,
  parts: readonly Part[],
): readonly RowContext[] {
  if (parts.length < 2) return parts.map(() => context);
  const name = normaliseText(input.name ?? "").text;
  const segments = segmentsOf(name, parts.length);
  const cell = input.unit ?? "";
  const units = unitsOf(cell, parts.length);
  const finest = finestSegments(name);
  const isList = finest.length > 1;
  return parts.map((part, i) => {
    const unit = units ? (units[i] ?? null) : readUnitColumn(cell);
    const placed = segments?.[i];
    const named = placed && part.label ? segmentNamed(part.label, segments) : null;
    const ofOther = polarityOfName(part.label) !== null;
    if (named) return ofSegment(context, part, named, unit);
    if (placed && !ofOther) return ofSegment(context, part, placed, unit);
    return isList
      ? ofLabel(context, part, finest, unit)
      : { ...context, unit: unit ?? context.unit, ofWhich: part.ofWhich, indicator: "" };
  });
}
