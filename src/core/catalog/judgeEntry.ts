import { fold } from "../text/fold";
import type { CatalogEntry } from "./catalog";
import { GROWING } from "./lexicon";
import type { MatchReason } from "./match";
import { isContradicted, PLACE_CODE, type NameWord } from "./nameWords";
import type { RowReading } from "./rowReading";
import { fitUnit, type UnitFit } from "./unitFit";

/** How one name of a definition answers a row. */
export interface JudgedEntry {
  readonly entry: CatalogEntry;
  readonly unit: UnitFit;
  /** What sort of figure the row asks for: is it this one, another, or does nothing say? */
  readonly measure: "fits" | "differs" | "open";
  /** Words of the name that the row has not, and the other way round. */
  readonly missing: readonly NameWord[];
  readonly added: readonly NameWord[];
  readonly agreeing: readonly NameWord[];
}

const GROWING_CODES = GROWING.map(fold);

/** A row that says no measure: its unit may do so, but a share, a fall or growth is not told by "%" alone. */
function impliedMeasure({ measure, meaning }: CatalogEntry, unit: UnitFit): JudgedEntry["measure"] {
  if (measure === "growth") {
    const grows = meaning.words.some(({ code }) => GROWING_CODES.includes(code));
    return unit === "fits" && grows ? "fits" : "open";
  }
  return unit === "fits" && (measure === "rate" || measure === "amount" || measure === "rank")
    ? "fits"
    : "open";
}

function fitMeasure(row: RowReading, entry: CatalogEntry, unit: UnitFit): JudgedEntry["measure"] {
  const isPer = (entry.unit?.per ?? "") !== "";
  if (isContradicted(row.meaning, entry.meaning)) return "differs";
  if (row.measure !== null && row.measure === entry.named) return "fits";
  switch (row.measure) {
    case null:
      return impliedMeasure(entry, unit);
    case "rate":
    case "share":
      return entry.measure === "rate" || entry.measure === "share" || isPer ? "fits" : "differs";
    case "count":
      return entry.measure === "amount" ? "fits" : "differs";
    default:
      return entry.measure === row.measure ? "fits" : "differs";
  }
}

/** Holds a row against one name of a definition. */
export function judgeEntry(row: RowReading, entry: CatalogEntry): JudgedEntry {
  const own = new Set(row.meaning.words.map(({ code }) => code));
  const theirs = new Set(entry.meaning.words.map(({ code }) => code));
  const unit = fitUnit(row.unit, entry.unit, row.name);
  return {
    entry,
    unit,
    measure: fitMeasure(row, entry, unit),
    agreeing: row.meaning.words.filter(({ code }) => theirs.has(code)),
    missing: entry.meaning.words.filter(({ code }) => !own.has(code)),
    added: row.meaning.words.filter(({ code }) => !theirs.has(code) && code !== PLACE_CODE),
  };
}

function textsOf(words: readonly NameWord[]): string {
  return words.map(({ text }) => text).join(", ");
}

/** Why a judged name is, or may not be, what the row means; in the order in which a person would ask. */
export function explain(row: RowReading, judged: JudgedEntry): readonly MatchReason[] {
  const { entry, unit, measure, agreeing, missing, added } = judged;
  const isSame = missing.length === 0 && added.length === 0;
  const reasons: readonly (readonly [MatchReason["code"], string, boolean])[] = [
    ["words_agree", textsOf(agreeing), agreeing.length > 0],
    ["words_missing", textsOf(missing), missing.length > 0],
    ["words_added", textsOf(added), added.length > 0],
    ["words_corrected", row.corrected.join(", "), isSame && row.corrected.length > 0],
    ["unit_agrees", entry.definition.unit, unit === "fits"],
    ["unit_differs", entry.definition.unit, unit === "differs"],
    ["unit_unknown", entry.definition.unit, unit === "unknown" && row.unit === null],
    ["measure_differs", entry.definition.name, measure === "differs"],
    ["measure_open", entry.definition.name, measure === "open"],
  ];
  return reasons.filter(([, , holds]) => holds).map(([code, words]) => ({ code, words }));
}

/** What another unit, another sort of figure and an unknown unit leave of the likeness of two names. */
const LEFT = { unitDiffers: 0.7, measureDiffers: 0.8, unitUnknown: 0.97, corrected: 0.97 };

/** What the row's unit, sort of figure and slips leave of a likeness of words (0 to 1). */
export function scoreOf({ corrected }: RowReading, { unit, measure }: JudgedEntry, likeness: number): number {
  const ofUnit = unit === "differs" ? LEFT.unitDiffers : unit === "unknown" ? LEFT.unitUnknown : 1;
  const ofMeasure = measure === "differs" ? LEFT.measureDiffers : 1;
  return likeness * ofUnit * ofMeasure * (corrected.length > 0 ? LEFT.corrected : 1);
}
