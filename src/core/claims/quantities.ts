import type { ReadPassage } from "./apartLists";
import { isPercent, readMentions, type Mention } from "./mention";
import type { NarrativeParagraph, Quantity, QuantityRole } from "./model";
import { readPassages } from "./passage";
import { opensPlans, readPeriod, speaksOfPlans } from "./period";
import { keyOf, type QuantityKey } from "./quantityKey";
import { subjectOf } from "./subject";

/** A figure with the passage it stands in, and whether that speaks of what is to come. */
export interface PlacedQuantity {
  readonly quantity: Quantity;
  readonly mention: Mention;
  readonly read: ReadPassage;
  readonly isPlanned: boolean;
  readonly key: QuantityKey;
  /** The year that the report speaks of most. */
  readonly reportYear: string | null;
}

function roleOf(mention: Mention): QuantityRole {
  const { cue, than } = mention;
  if (cue === "rise" || cue === "fall") return isPercent(mention) ? "growth" : "change";
  if (cue === "plan" || cue === "prior") return cue;
  if (!isPercent(mention) || cue === null) return "level";
  if (than === "plan") return "completion";
  if (than === "base") return "index";
  return cue === "share" ? "share" : "level";
}

/** The words that the sentence of a figure opens with: "Năm 2016, doanh thu …, lợi nhuận …" is all of 2016. */
export function openingOf(mentions: readonly Mention[], mention: Mention): string {
  let first = mention.index;
  while (first > 0 && mentions[first - 1]?.sentence === mention.sentence) first -= 1;
  return mentions[first]?.gap ?? "";
}

function quantityOf({ passage, mentions }: ReadPassage, mention: Mention): Quantity {
  const { figure } = mention;
  const last = mentions[mention.index - 1];
  const isFirst = last?.sentence !== mention.sentence;
  const own = readPeriod(`${isFirst ? mention.gap : mention.lead} | ${mention.tail}`);
  const opening = readPeriod(openingOf(mentions, mention));
  return {
    reading: figure.low,
    high: figure.high,
    of: figure.of,
    unit: figure.unit,
    precision: mention.precision,
    role: roleOf(mention),
    subject: subjectOf(mentions, mention),
    period: { ...own, year: own.year ?? opening.year, part: own.part ?? opening.part },
    text: passage.source.text.slice(figure.span.start, figure.span.end),
    place: passage.toPlace(figure.span),
  };
}

const YEAR = /(?<=năm )20\d\d/gu;

/** The year that a report speaks of most. */
function reportYear(all: readonly ReadPassage[]): string | null {
  const counts = new Map<string, number>();
  for (const { passage } of all)
    for (const [year] of passage.folded.matchAll(YEAR)) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [most] = [...counts].sort(([one, a], [other, b]) => b - a || one.localeCompare(other));
  return most?.[0] ?? null;
}

/** Reads passages with their figures. */
export function readAll(paragraphs: readonly NarrativeParagraph[]): ReadPassage[] {
  return readPassages(paragraphs).map((passage) => ({ passage, mentions: readMentions(passage) }));
}

/** Every figure of a report with what it is of. */
export function placeQuantities(all: readonly ReadPassage[]): PlacedQuantity[] {
  const year = reportYear(all);
  let isPlanned = false;
  return all.flatMap((read) => {
    if (read.passage.kind === "body") isPlanned = opensPlans(read.passage.folded, year) ?? isPlanned;
    return read.mentions.map((mention) => {
      const quantity = quantityOf(read, mention);
      const isAimed = isPlanned || speaksOfPlans(openingOf(read.mentions, mention));
      return { quantity, mention, read, isPlanned: isAimed, reportYear: year, key: keyOf(quantity, mention) };
    });
  });
}

/** The figures of a report with subject words, unit, period and place, in reading order. */
export function findQuantities(paragraphs: readonly NarrativeParagraph[]): Quantity[] {
  return placeQuantities(readAll(paragraphs)).map(({ quantity }) => quantity);
}
