import { readName } from "../target/rowContext";
import type { Unit } from "../unit/unit";
import { parseUnitCell } from "../unit/unitCell";
import type { Definition } from "./definition";
import { nameKey, readNameText } from "./nameText";
import { LEXICON_PHRASES, PLACE_CODE, readNameWords, type NameWords } from "./nameWords";
import { buildVocabulary, type Vocabulary } from "./spelling";

/** What sort of figure an indicator holds; "amount" is a number of things or a sum of money. */
export type Measure = "rate" | "share" | "rank" | "amount" | "count" | "growth" | "reduction" | "vs_plan";

/** One name of a definition, ready to be compared with. */
export interface CatalogEntry {
  readonly definition: Definition;
  readonly isAlias: boolean;
  readonly unit: Unit | null;
  /** What the definition is. */
  readonly measure: Measure;
  /** What this name calls it: "Số xã …" may be printed for a rate. */
  readonly named: Measure | null;
  readonly meaning: NameWords;
}

/** Definitions with every way to find them by name. Built once; asking it costs no more where there are many. */
export interface Catalog {
  readonly definitions: readonly Definition[];
  readonly byId: ReadonlyMap<string, Definition>;
  readonly byKey: ReadonlyMap<string, readonly CatalogEntry[]>;
  /** By all words of the meaning, whatever their order. */
  readonly byMeaning: ReadonlyMap<string, readonly CatalogEntry[]>;
  /** Names that hold only inside the row of their whole. */
  readonly byContextKey: ReadonlyMap<string, readonly CatalogEntry[]>;
  /** Names of the indicators that a definition (by id) is a part of, and its own. */
  readonly wholesOf: ReadonlyMap<string, readonly CatalogEntry[]>;
  /** By each word of the meaning. */
  readonly byWord: ReadonlyMap<string, readonly CatalogEntry[]>;
  /** How much a word says: the more, the fewer names have it. */
  readonly weights: ReadonlyMap<string, number>;
  readonly newWordWeight: number;
  readonly vocabulary: Vocabulary;
}

/** The words of a meaning as one key, their order apart. */
export function meaningKey(codes: Iterable<string>): string {
  return [...codes].sort().join("|");
}

/** The sort of figure that a name asks for; null where it does not say. */
export function measureOfName(printed: string, { measure }: NameWords): Measure | null {
  if (measure === "growth" || measure === "reduction") return measure;
  const { basis } = readName(printed);
  return basis === "growth" || basis === "reduction" || basis === "vs_plan" ? basis : measure;
}

const CHANGES: readonly (Measure | null)[] = ["growth", "reduction", "vs_plan"];

function measureOf({ kind }: Definition, named: Measure | null, unit: Unit | null): Measure {
  if (named && CHANGES.includes(named)) return named;
  if (kind === "growth" || kind === "rank") return kind;
  const isPercent = unit?.dimension === "percent" || unit?.dimension === "points";
  if (!isPercent) return "amount";
  return named === "share" ? "share" : "rate";
}

function entriesOf(definition: Definition): { key: string; isContext: boolean; entry: CatalogEntry }[] {
  const { name, aliases, contextAliases } = definition;
  const unit = definition.kind === "text" ? null : parseUnitCell(definition.unit);
  const measure = measureOf(definition, measureOfName(name, readNameWords(readNameText(name))), unit);
  const contextKeys = new Set(contextAliases.map(nameKey));
  const seen = new Set<string>();
  return [name, ...aliases, ...contextAliases].flatMap((printed, i) => {
    const key = nameKey(printed);
    if (key === "" || seen.has(key)) return [];
    seen.add(key);
    const meaning = readNameWords(readNameText(printed));
    const named = measureOfName(printed, meaning);
    const entry = { definition, isAlias: i > 0, unit, measure, named, meaning };
    return [{ key, isContext: i > 0 && contextKeys.has(key), entry }];
  });
}

function add<T>(index: Map<string, T[]>, key: string, value: T): void {
  const list = index.get(key);
  if (list) list.push(value);
  else index.set(key, [value]);
}

/** How much a word says that `names` of `all` have; a place is mostly said in passing. */
function weightOf(code: string, names: number, all: number): number {
  return Math.log(1 + (all + 1) / (names + 1)) * (code === PLACE_CODE ? 0.3 : 1);
}

/** Builds the catalogue of these definitions; of two with one id the first is found by it. */
export function buildCatalog(definitions: readonly Definition[]): Catalog {
  const byKey = new Map<string, CatalogEntry[]>();
  const byContextKey = new Map<string, CatalogEntry[]>();
  const byMeaning = new Map<string, CatalogEntry[]>();
  const byWord = new Map<string, CatalogEntry[]>();
  const wholesOf = new Map<string, CatalogEntry[]>();
  const names: (readonly string[])[] = [...LEXICON_PHRASES];
  for (const { key, isContext, entry } of definitions.flatMap(entriesOf)) {
    names.push(key.split(" "));
    add(isContext ? byContextKey : byKey, key, entry);
    if (isContext) continue;
    for (const id of [entry.definition.id, ...entry.definition.parts]) add(wholesOf, id, entry);
    const codes = entry.meaning.words.map(({ code }) => code);
    add(byMeaning, meaningKey(codes), entry);
    for (const code of codes) add(byWord, code, entry);
  }
  const byId = new Map([...definitions].reverse().map((one) => [one.id, one] as const));
  const all = definitions.length;
  return {
    definitions,
    byId,
    byKey,
    byMeaning,
    byContextKey,
    wholesOf,
    byWord,
    weights: new Map([...byWord].map(([code, list]) => [code, weightOf(code, list.length, all)] as const)),
    newWordWeight: weightOf("", 0, all),
    vocabulary: buildVocabulary(names),
  };
}
