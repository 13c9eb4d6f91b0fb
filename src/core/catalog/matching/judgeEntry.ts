import { fold } from "../../text/fold";
import type { CatalogEntry } from "./catalogEntry";
import { EITHER_OR, GROWING } from "./lexicon";
import type { MatchReason } from "./match";
import { isBaseYear } from "./nameText";
import { PLACE_CODES, type NameWord } from "./nameWords";
import type { RowReading } from "./rowReading";
import { fitUnit, type UnitFit } from "./unitFit";

/** How one name of a definition answers a row. */
export interface JudgedEntry {
  readonly entry: CatalogEntry;
  readonly unit: UnitFit;
  /** What sort of figure the row asks for: is it this one, another, or does nothing say? */
  readonly measure: "fits" | "differs" | "open";
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

/** What two names say in passing and cannot both be true: "giá so sánh" and "giá hiện hành". */
function isContradicted(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  if (one.size === 0 || other.size === 0) return false;
  const groups = [...EITHER_OR, [...one, ...other].filter(isBaseYear)];
  return groups.some((group) => {
    const [a, b] = [one, other].map((hints) => group.filter((code) => hints.has(code)));
    return a?.length === 1 && b?.length === 1 && a[0] !== b[0];
  });
}

const ATTAINED = ["đạt", "được công nhận"].map(fold);

/** "Số gia đình đạt danh hiệu …", %: how many of all have attained it. */
function isCountedInPercent({ unit, meaning: { hints } }: RowReading): boolean {
  return (
    unit?.dimension === "percent" && [...hints].some((hint) => ATTAINED.some((one) => hint.startsWith(one)))
  );
}

function fitMeasure(row: RowReading, entry: CatalogEntry, unit: UnitFit): JudgedEntry["measure"] {
  const isPer = (entry.unit?.per ?? "") !== "";
  if (isContradicted(row.meaning.hints, entry.hints)) return "differs";
  if (row.measure !== null && row.measure === entry.named) return "fits";
  switch (row.measure) {
    case null:
      return row.isContinued && entry.measure === "growth" ? "open" : impliedMeasure(entry, unit);
    case "rate":
    case "share":
      return entry.measure === "rate" || entry.measure === "share" || isPer ? "fits" : "differs";
    case "count":
      if (isCountedInPercent(row)) return impliedMeasure(entry, unit);
      return entry.measure === "amount" ? "fits" : "differs";
    default:
      return entry.measure === row.measure ? "fits" : "differs";
  }
}

/** Holds a row against one name of a definition. */
export function judgeEntry(row: RowReading, entry: CatalogEntry): JudgedEntry {
  const unit = fitUnit(row.unit, entry.unit, row.name);
  return { entry, unit, measure: fitMeasure(row, entry, unit) };
}

function textsOf(words: readonly NameWord[]): string {
  return words.map(({ text }) => text).join(", ");
}

/** Why a judged name is, or may not be, what the row means; in the order in which a person would ask. */
export function explain(row: RowReading, judged: JudgedEntry): readonly MatchReason[] {
  const { entry, unit, measure } = judged;
  const [own, theirs] = [row.meaning.codes, entry.meaning.codes];
  const agreeing = row.meaning.words.filter(({ code }) => theirs.has(code));
  const missing = entry.meaning.words.filter(({ code }) => !own.has(code));
  const added = row.meaning.words.filter(({ code }) => !theirs.has(code) && !PLACE_CODES.has(code));
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
