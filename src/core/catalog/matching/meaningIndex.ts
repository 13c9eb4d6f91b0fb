import { addTo } from "./addTo";
import type { CatalogEntry } from "./catalogEntry";
import { LEXICON_PHRASES, PLACE_CODES, type NameWord } from "./nameWords";
import { buildVocabulary, type Vocabulary } from "./spelling";

/** A name, and whether it holds only inside the row of its whole. */
export interface NamedEntry {
  readonly isContext: boolean;
  readonly entry: CatalogEntry;
}

/** A name with its words as numbers and how much they say, each and all. */
export interface WeighedEntry {
  readonly entry: CatalogEntry;
  readonly words: readonly number[];
  readonly weights: readonly number[];
  readonly weight: number;
}

/** The names of a catalogue by what they mean. */
export interface MeaningIndex {
  /** By all words of the meaning, whatever their order. */
  readonly byMeaning: ReadonlyMap<string, readonly CatalogEntry[]>;
  /** By each word of the meaning. */
  readonly byWord: ReadonlyMap<string, readonly WeighedEntry[]>;
  /** The number of each word. */
  readonly numbers: ReadonlyMap<string, number>;
  /** How much words say: the more, the fewer names have them. */
  readonly weightOf: (word: NameWord) => number;
  readonly vocabulary: Vocabulary;
}

/** The words of a meaning as one key, their order apart. */
export function meaningKey(codes: Iterable<string>): string {
  return [...codes].sort().join("|");
}

/** How much a word says that `names` of `all` have; a place is mostly said in passing. */
function weigh(code: string, names: number, all: number): number {
  return Math.log(1 + (all + 1) / (names + 1)) * (PLACE_CODES.has(code) ? 0.3 : 1);
}

/** How much a word says where so many of `all` names have it. */
function weigher(entries: readonly CatalogEntry[], all: number): MeaningIndex["weightOf"] {
  const counts = new Map<string, number>();
  for (const { meaning } of entries) {
    for (const code of meaning.codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const weights = new Map([...counts].map(([code, count]) => [code, weigh(code, count, all)] as const));
  const newWord = weigh("", 0, all);
  return ({ code }) => weights.get(code) ?? newWord;
}

/** The sum of weights. */
export function sumOf(weights: readonly number[]): number {
  return weights.reduce((sum, weight) => sum + weight, 0);
}

/** Indexes the names of `all` definitions by their words; a name that holds in context only lends its spelling. */
export function indexMeanings(named: readonly NamedEntry[], all: number): MeaningIndex {
  const byMeaning = new Map<string, CatalogEntry[]>();
  const byWord = new Map<string, WeighedEntry[]>();
  const numbers = new Map<string, number>();
  const entries = named.filter(({ isContext }) => !isContext).map(({ entry }) => entry);
  const weightOf = weigher(entries, all);
  for (const entry of entries) {
    const { words, codes } = entry.meaning;
    addTo(byMeaning, meaningKey(codes), entry);
    for (const code of codes) if (!numbers.has(code)) numbers.set(code, numbers.size);
    const weights = words.map(weightOf);
    const weighed = {
      ...{ entry, weights, weight: sumOf(weights) },
      words: words.map(({ code }) => numbers.get(code) ?? 0),
    };
    for (const code of codes) addTo(byWord, code, weighed);
  }
  const spelled = named.map(({ entry }) => entry.key.split(" "));
  const vocabulary = buildVocabulary([...LEXICON_PHRASES, ...spelled]);
  return { byMeaning, byWord, numbers, weightOf, vocabulary };
}
