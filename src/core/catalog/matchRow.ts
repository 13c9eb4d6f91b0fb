import { fold } from "../text/fold";
import { parseUnitCell } from "../unit/unitCell";
import { meaningKey, type Catalog, type CatalogEntry } from "./catalog";
import { explain, judgeEntry, scoreOf, type JudgedEntry } from "./judgeEntry";
import { BROAD, EITHER_OR, LENT_QUALITIES } from "./lexicon";
import type { Candidate, Match, MatchReason, RowQuery } from "./match";
import { nameKey, readNameText } from "./nameText";
import { PLACE_CODE, readNameWords, type NameWords } from "./nameWords";
import { rankCandidates } from "./rankCandidates";
import { readRow, type RowReading } from "./rowReading";

/** What a person answered for rows before: definition id by {@link choiceKey}; "" for none of them. */
export type MatchChoices = ReadonlyMap<string, string>;

/** The key under which a person's answer holds: the same name, unit and row above. */
export function choiceKey({ name, unit, parent = "" }: RowQuery): string {
  return [nameKey(name), parseUnitCell(unit)?.print ?? "", nameKey(parent)].join("|");
}

/** More slips than these are another name, where the name was not typed without any diacritics. */
const MOST_CORRECTED = 2;
const PLAIN = /^[ -~]*$/;
const BROAD_CODES = new Set(BROAD.map(fold));
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
  const fitting = distinct(judged);
  const told = EITHER_OR.flat().filter((code) => row.meaning.hints.has(code));
  const alike = fitting.filter(({ entry }) => told.some((code) => entry.meaning.hints.has(code)));
  const [one, ...others] = alike.length > 0 ? alike : fitting;
  return others.length === 0 ? (one ?? null) : null;
}

/** A name that is printed word for word: only a unit or a figure of another sort speaks against it. */
function byName(row: RowReading, catalog: Catalog): Match | null {
  const judged = (catalog.byKey.get(row.key) ?? []).map((entry) => judgeEntry(row, entry));
  const fitting = judged.filter(({ unit, measure, entry }) => {
    const isTold = measure !== "open" || unit === "fits" || !["growth", "reduction"].includes(entry.measure);
    return unit !== "differs" && measure !== "differs" && isTold;
  });
  const one = single(row, fitting);
  if (!one) return null;
  const kind = one.entry.isAlias ? "alias" : "exact";
  return accept(kind, row, one, [one.entry.isAlias ? "same_alias" : "same_name"]);
}

function isBroad({ meaning: { words, hints } }: RowReading): boolean {
  const [word] = words;
  return words.length === 1 && BROAD_CODES.has(word?.code ?? "") && !hints.has("tổng");
}

/** A name of the same meaning: nothing but harmless words differ, and unit and sort of figure are told and fit. */
function byMeaning(
  row: RowReading,
  catalog: Catalog,
  why: readonly MatchReason["code"][] = [],
): Match | null {
  const codes = row.meaning.words.map(({ code }) => code);
  if (codes.length === 0 || isBroad(row)) return null;
  if (row.corrected.length > MOST_CORRECTED && !PLAIN.test(row.name)) return null;
  const keys = new Set([meaningKey(codes), meaningKey(codes.filter((code) => code !== PLACE_CODE))]);
  for (const key of keys) {
    const entries: readonly CatalogEntry[] = catalog.byMeaning.get(key) ?? [];
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

/**
 * Finds the definition of a row. What a person chose before goes first; then a name that is the same, a name that
 * means the same, and a name that does so together with the row above. Anything less is asked, never guessed.
 */
export function matchRow(query: RowQuery, catalog: Catalog, choices?: MatchChoices): Match {
  const chosen = choices?.get(choiceKey(query));
  const remembered = chosen === undefined ? undefined : catalog.byId.get(chosen);
  if (remembered) return { kind: "chosen", definition: remembered };
  if (chosen === "") return { kind: "none" };
  const row = readRow(query, catalog);
  const narrowed = query.parent !== undefined && isNarrowed(row, query.parent);
  const alone = narrowed ? null : (byName(row, catalog) ?? byMeaning(row, catalog));
  const inParent = (): Match | null =>
    query.parent ? byMeaning(readRow(query, catalog, query.parent), catalog, ["parent_agrees"]) : null;
  const found = inContext(row, query, catalog) ?? alone ?? inParent();
  if (found) return found;
  const candidates = rankCandidates(row, catalog);
  return candidates.length > 0 ? { kind: "ask", candidates } : { kind: "none" };
}
