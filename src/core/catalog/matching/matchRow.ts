import { parseUnitCell } from "../../unit/unitCell";
import type { Catalog } from "./catalog";
import type { CatalogEntry } from "./catalogEntry";
import { explain, judgeEntry, scoreOf, type JudgedEntry } from "./judgeEntry";
import { BROAD, EITHER_OR, HEADINGS, LENT_QUALITIES } from "./lexicon";
import type { Candidate, Match, MatchReason, RowQuery } from "./match";
import { meaningKey } from "./meaningIndex";
import { isBaseYear, nameKey, readNameText } from "./nameText";
import { PLACE_CODES, readNameWords, type NameWords } from "./nameWords";
import { rankCandidates } from "./rankCandidates";
import { RowReading } from "./rowReading";

/** What a person answered for rows before: definition id by {@link choiceKey}; "" for none of them. */
export type MatchChoices = ReadonlyMap<string, string>;

/** The key under which a person's answer holds: the same name, unit and row above. */
export function choiceKey({ name, unit, parent = "" }: RowQuery): string {
  return [nameKey(name), parseUnitCell(unit)?.print ?? "", nameKey(parent)].join("|");
}

/** More slips than these are another name, where the name was not typed without any diacritics. */
const MOST_CORRECTED = 2;
const PLAIN = /^[ -~]*$/;
const TOLD = new Set(EITHER_OR.flat());
const meaningOf = (name: string): string => meaningKey(readNameWords(readNameText(name)).codes);
const BROAD_KEYS = new Set(BROAD.map(meaningOf));
const HEADING_KEYS = new Set(HEADINGS.map(meaningOf));
/** "Giá trị sản xuất, thương mại, dịch vụ": a list of three, not the production of the last two. */
const LISTED = /(?:giá trị (?:sản xuất|SX)|GTSX)\s*[,;]\s*\p{L}/iu;
const SCORES = { exact: 1, alias: 0.99, likely: 0.95 };

type Accepted = Extract<Match, { readonly candidate: Candidate }>;

function accept(
  kind: Accepted["kind"],
  row: RowReading,
  judged: JudgedEntry,
  why: readonly MatchReason["code"][],
): Accepted {
  const { definition } = judged.entry;
  const said = why.map((code) => ({ code, words: definition.name }));
  const candidate = {
    definition,
    score: scoreOf(row, judged, SCORES[kind]),
    reasons: [...said, ...explain(row, judged)],
  };
  return { kind, definition, candidate };
}

/** Each definition once, by its first name that fits. */
function distinct(judged: readonly JudgedEntry[]): readonly JudgedEntry[] {
  const byId = new Map([...judged].reverse().map((one) => [one.entry.definition.id, one] as const));
  return judged.filter((one) => byId.get(one.entry.definition.id) === one);
}

/** The only one that fits, or the only one that says of its prices or its time what the row says. */
function single(row: RowReading, judged: readonly JudgedEntry[]): JudgedEntry | null {
  if (judged.length < 2) return judged[0] ?? null;
  const told = [...row.meaning.hints].filter((hint) => TOLD.has(hint) || isBaseYear(hint));
  const alike = judged.filter(({ entry }) => told.some((code) => entry.meaning.hints.has(code)));
  const [one, ...others] = distinct(alike.length > 0 ? alike : judged);
  return others.length === 0 ? (one ?? null) : null;
}

/** "Tai nạn giao thông" without a unit: an alias that, read for its meaning, names other definitions too. */
function isOpen(row: RowReading, { entry, unit, measure }: JudgedEntry, catalog: Catalog): boolean {
  if (!entry.isAlias || unit !== "unknown" || measure !== "open") return false;
  const alike = catalog.meanings.byMeaning.get(meaningKey(row.meaning.codes)) ?? [];
  return alike.some(({ definition }) => definition !== entry.definition);
}

/** A name that is printed word for word: only a unit or a figure of another sort speaks against it. */
function byName(row: RowReading, catalog: Catalog): Match | null {
  const judged = (catalog.byKey.get(row.key) ?? []).map((entry) => judgeEntry(row, entry));
  const fitting = judged.filter(({ unit, measure, entry }) => {
    const isTold = measure !== "open" || unit === "fits" || !["growth", "reduction"].includes(entry.measure);
    return unit !== "differs" && measure !== "differs" && isTold;
  });
  const one = single(row, fitting);
  if (!one || isOpen(row, one, catalog)) return null;
  const kind = one.entry.isAlias ? "alias" : "exact";
  return accept(kind, row, one, [one.entry.isAlias ? "same_alias" : "same_name"]);
}

function isBroad(row: RowReading): boolean {
  const { codes, hints } = row.meaning;
  return BROAD_KEYS.has(meaningKey(codes)) && !hints.has("tổng") && row.measure !== "growth";
}

/** A name of the same meaning: nothing but harmless words differ, and unit and sort of figure are told and fit. */
function byMeaning(
  row: RowReading,
  catalog: Catalog,
  why: readonly MatchReason["code"][] = [],
): Match | null {
  const codes = row.meaning.words.map(({ code }) => code);
  if (codes.length === 0 || isBroad(row) || LISTED.test(row.name)) return null;
  if (row.corrected.length > MOST_CORRECTED && !PLAIN.test(row.name)) return null;
  const keys = new Set([meaningKey(codes), meaningKey(codes.filter((code) => !PLACE_CODES.has(code)))]);
  for (const key of keys) {
    const entries: readonly CatalogEntry[] = catalog.meanings.byMeaning.get(key) ?? [];
    const judged = entries.map((entry) => judgeEntry(row, entry));
    const one = single(
      row,
      judged.filter(({ unit, measure }) => unit !== "differs" && measure === "fits"),
    );
    if (one) return accept("likely", row, one, why);
    if (judged.some(({ unit, measure }) => unit !== "differs" && measure !== "differs")) return null;
  }
  return null;
}

/** The row above names the whole, in fewer words or more: "Cơ cấu kinh tế" for "Cơ cấu kinh tế (tỷ trọng các ngành)". */
function isWhole(above: NameWords, { meaning }: CatalogEntry): boolean {
  const [fewer, more] = [above, meaning].sort((a, b) => a.words.length - b.words.length);
  const codes = new Set(more?.words.map(({ code }) => code));
  const isSameMeasure =
    above.measure === null || meaning.measure === null || above.measure === meaning.measure;
  return isSameMeasure && above.words.length > 0 && (fewer?.words ?? []).every(({ code }) => codes.has(code));
}

/** "Dịch vụ, %" under "Tổng giá trị sản xuất" may be its share or its growth: the row above has to say which. */
function isToldAbove(above: NameWords, { measure, entry }: JudgedEntry): boolean {
  const isChange = entry.measure === "share" || entry.measure === "growth" || entry.measure === "reduction";
  return measure !== "open" || !isChange || entry.measure === above.measure;
}

/** "Dịch vụ" under "Cơ cấu kinh tế": a short name that holds inside the row of its whole. */
function inContext(row: RowReading, query: RowQuery, catalog: Catalog): Match | null {
  const entries = catalog.byContextKey.get(row.key) ?? [];
  if (entries.length === 0) return null;
  const above = [query.parent ?? "", ...[...(query.group ?? [])].reverse()].filter((name) => name !== "");
  for (const name of above) {
    const whole = readNameWords(readNameText(name));
    const judged = entries
      .filter(({ definition: { id } }) => catalog.wholesOf.get(id)?.some((entry) => isWhole(whole, entry)))
      .map((entry) => judgeEntry(row, entry))
      .filter((judged) => judged.unit !== "differs" && isToldAbove(whole, judged));
    const one = single(row, judged);
    if (one) return accept("alias", row, one, ["parent_agrees"]);
  }
  return null;
}

/** What the row above says and the name below it takes for granted: "Khu vực nông thôn". */
function isNarrowed(row: RowReading, parent: string): boolean {
  const { qualities } = readNameWords(readNameText(parent));
  return qualities.some((one) => LENT_QUALITIES.includes(one) && !row.meaning.qualities.includes(one));
}

const WITH_WHOLE = /^([^:;]+):\s*([^:;+]+)$/u;

/** "Cơ cấu kinh tế: Nông nghiệp": the whole and its part in one name. */
function inOwnWhole(query: RowQuery, catalog: Catalog): Match | null {
  const [, parent, name] = WITH_WHOLE.exec(query.name) ?? [];
  if (name === undefined || parent === undefined || query.parent) return null;
  const match = matchRow({ ...query, name, parent }, catalog);
  return "definition" in match ? match : null;
}

/**
 * Finds the definition of a row. What a person chose before goes first; then a name that is the same, a name that
 * means the same, and a name that does so together with the row above. Anything less is asked, never guessed.
 */
export function matchRow(query: RowQuery, catalog: Catalog, choices?: MatchChoices): Match {
  const chosen = choices?.get(choiceKey(query));
  const remembered = chosen === undefined ? undefined : catalog.byId.get(chosen);
  if (remembered) return { kind: "chosen", definition: remembered };
  if (chosen === "") return { kind: "none" };
  const row = new RowReading(query, catalog);
  const narrowed = query.parent !== undefined && isNarrowed(row, query.parent);
  const alone = narrowed ? null : (byName(row, catalog) ?? byMeaning(row, catalog));
  const inParent = (): Match | null =>
    query.parent ? byMeaning(new RowReading(query, catalog, query.parent), catalog, ["parent_agrees"]) : null;
  const found = inContext(row, query, catalog) ?? alone ?? inParent() ?? inOwnWhole(query, catalog);
  if (found) return found;
  const isHeading = HEADING_KEYS.has(meaningKey(row.meaning.codes));
  const candidates = isHeading ? [] : rankCandidates(row, catalog.meanings);
  return candidates.length > 0 ? { kind: "ask", candidates } : { kind: "none" };
}
