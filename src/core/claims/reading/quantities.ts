import { phrases } from "./phrases";
import { isPercent, readMentions, type Mention, type ReadPassage } from "./mention";
import type { NarrativeParagraph, Quantity, QuantityPeriod, QuantityRole } from "../model";
import { readPassages } from "./passage";
import { isPassing, opensPlans, readPeriod, speaksOfPlans, WHOLE_YEAR, withoutCompared } from "./period";
import { keyOf, type QuantityKey } from "./quantityKey";
import { subjectOf, textBefore } from "./subject";

/** A figure with the passage it stands in, and whether that speaks of what is to come. */
export interface PlacedQuantity {
  readonly quantity: Quantity;
  readonly mention: Mention;
  readonly read: ReadPassage;
  readonly isPlanned: boolean;
  readonly key: QuantityKey;
  /** The year that the report speaks of most. */
  readonly reportYear: string | null;
  /** The part of the year that the report speaks of most: "9 tháng", "cả năm"; null where it names none. */
  readonly reportPart: string | null;
}

/** "tốc độ tăng giá trị sản xuất 6,45%", "mức giảm hộ nghèo 0,54%": the name says what the verb says elsewhere. */
const GROWTH_NAME = phrases("tốc độ (?:tăng|phát triển)|tăng trưởng|mức (?:tăng|giảm)");

function roleOf(mention: Mention, subject: string): QuantityRole {
  const { cue, than } = mention;
  if (cue === "rise" || cue === "fall") return isPercent(mention) ? "growth" : "change";
  if (cue === "plan" || cue === "prior") return cue;
  const isGrowthName = isPercent(mention) && than === null && GROWTH_NAME.test(subject);
  if (isGrowthName) return "growth";
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

/** What the opening of a figure's sentence says of time, and what the sentences up to it say. */
interface SaidPeriods {
  readonly opening: QuantityPeriod;
  readonly before: QuantityPeriod;
}

/** "Quý III … tăng 6,9%. Trong đó, công nghiệp tăng 8,6%": the second sentence is of the third quarter too. */
function saidPeriods(mentions: readonly Mention[]): SaidPeriods[] {
  let opening = readPeriod("");
  let before = opening;
  return mentions.map((mention) => {
    const { last, text } = textBefore(mentions, mention);
    if (last === null) opening = readPeriod(text);
    if (opening.part !== null || opening.year !== null)
      before = isPassing(opening.part) ? { ...opening, part: null } : opening;
    return { opening, before };
  });
}

/** The period of a figure: by the words beside it, the opening of its sentence, or that of a sentence before. */
function periodOf(
  mentions: readonly Mention[],
  mention: Mention,
  subject: string,
  { opening, before }: SaidPeriods,
): QuantityPeriod {
  const { last, text } = textBefore(mentions, mention);
  const own = readPeriod(`${last === null ? text : `${subject} | ${mention.lead}`} | ${mention.tail}`);
  const year = own.year ?? opening.year;
  const part = own.part ?? opening.part;
  const isSaid = year !== null || part !== null;
  return { ...own, year: isSaid ? year : before.year, part: isSaid ? part : before.part };
}

function quantityOf({ passage, mentions }: ReadPassage, mention: Mention, said: SaidPeriods): Quantity {
  const { figure } = mention;
  const subject = subjectOf(mentions, mention);
  return {
    reading: figure.low,
    high: figure.high,
    of: figure.of,
    unit: figure.unit,
    precision: mention.precision,
    role: roleOf(mention, subject),
    subject,
    period: periodOf(mentions, mention, subject, said),
    text: passage.source.text.slice(figure.span.start, figure.span.end),
    place: passage.toPlace(figure.span),
  };
}

/** What is said most, of those said as often the first; null for nothing. */
function commonest(said: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const one of said) counts.set(one, (counts.get(one) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}

const YEAR = /(?<=năm )20\d\d/gu;

/** The year that a report speaks of most, and the part of it. */
function reportPeriod(all: readonly ReadPassage[]): Pick<PlacedQuantity, "reportYear" | "reportPart"> {
  const texts = all.map(({ passage }) => withoutCompared(passage.folded));
  const parts = texts.flatMap((text) => {
    const { part, year } = readPeriod(text);
    return part === null ? (year === null ? [] : [WHOLE_YEAR]) : isPassing(part) ? [] : [part];
  });
  return {
    reportYear: commonest(texts.flatMap((text) => [...text.matchAll(YEAR)].map(([year]) => year)).sort()),
    reportPart: commonest(parts),
  };
}

/** Reads passages with their figures. */
export function readAll(paragraphs: readonly NarrativeParagraph[]): ReadPassage[] {
  return readPassages(paragraphs).map((passage) => ({ passage, mentions: readMentions(passage) }));
}

/** Every figure of a report with what it is of. */
export function placeQuantities(all: readonly ReadPassage[]): PlacedQuantity[] {
  const own = reportPeriod(all);
  let isPlanned = false;
  return all.flatMap((read) => {
    if (read.passage.kind === "body")
      isPlanned = opensPlans(read.passage.folded, own.reportYear) ?? isPlanned;
    const said = saidPeriods(read.mentions);
    return read.mentions.flatMap((mention, i) => {
      const periods = said[i];
      if (!periods) return [];
      const quantity = quantityOf(read, mention, periods);
      const isAimed = isPlanned || speaksOfPlans(openingOf(read.mentions, mention));
      return { quantity, mention, read, isPlanned: isAimed, ...own, key: keyOf(quantity, mention) };
    });
  });
}

/** The figures of a report with subject words, unit, period and place, in reading order. */
export function findQuantities(paragraphs: readonly NarrativeParagraph[]): Quantity[] {
  return placeQuantities(readAll(paragraphs)).map(({ quantity }) => quantity);
}
