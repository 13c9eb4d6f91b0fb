import MiniSearch from "minisearch";
import type { Definition } from "./definition";
import { readNameText } from "./matching/nameText";
import { readNameWords } from "./matching/nameWords";
import { asPlainLetters } from "./matching/spelling";

/** Finds definitions by what a person types, best first; nothing typed gives all, in their own order. */
export type Search = (text: string, options?: { readonly group?: string }) => readonly Definition[];

const WORD = /[\p{L}\p{N}]+/gu;
/** Shorter words have too many neighbours for a slip to be told from another word. */
const SHORTEST_SLIP = 4;

function wordsOf(text: string): string[] {
  return asPlainLetters(text).match(WORD) ?? [];
}

/** Short forms of the names, so that "BHYT" finds "bảo hiểm y tế" and the other way round. */
function shortForms({ name, aliases }: Definition): string {
  return [name, ...aliases]
    .flatMap((printed) => readNameWords(readNameText(printed)).words.map(({ code }) => code))
    .join(" ");
}

function toDocument(definition: Definition, id: number) {
  const { name, aliases, contextAliases, code, group } = definition;
  const others = [...aliases, ...contextAliases].join(" ");
  return { id, name, others, short: shortForms(definition), code: `${code} ${definition.id}`, group };
}

/**
 * A search over names, aliases, codes and short forms: without diacritics, by the beginnings of words, one slip a word.
 * All words are looked for; where no definition has them all, those that have most come first.
 */
export function createSearch(definitions: readonly Definition[]): Search {
  const index = new MiniSearch({
    fields: ["name", "others", "short", "code", "group"],
    tokenize: wordsOf,
    processTerm: (term) => term,
    searchOptions: {
      boost: { name: 4, others: 2, short: 2, code: 2, group: 0.5 },
      prefix: true,
      fuzzy: (term) => (term.length >= SHORTEST_SLIP ? 1 : false),
    },
  });
  index.addAll(definitions.map(toDocument));
  return (text, { group } = {}) => {
    const isWanted = (id: number): boolean => group === undefined || definitions[id]?.group === group;
    if (wordsOf(text).length === 0) return definitions.filter((_, i) => isWanted(i));
    const all = index.search(text, { combineWith: "AND" });
    const hits = all.length > 0 ? all : index.search(text);
    return hits
      .filter(({ id }) => isWanted(id as number))
      .sort((a, b) => b.score - a.score || a.id - b.id)
      .flatMap(({ id }) => definitions[id as number] ?? []);
  };
}
