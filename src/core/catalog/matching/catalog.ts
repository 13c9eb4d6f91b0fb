import { addTo } from "./addTo";
import { CatalogEntry } from "./catalogEntry";
import type { Definition } from "../definition";
import { indexMeanings, type MeaningIndex, type NamedEntry } from "./meaningIndex";
import { nameKey } from "./nameText";

/** Definitions with every way to find them by name. Built once; asking it costs no more where there are many. */
export interface Catalog {
  readonly definitions: readonly Definition[];
  readonly byId: ReadonlyMap<string, Definition>;
  readonly byKey: ReadonlyMap<string, readonly CatalogEntry[]>;
  /** Names that hold only inside the row of their whole. */
  readonly byContextKey: ReadonlyMap<string, readonly CatalogEntry[]>;
  /** Names of the indicators that a definition (by id) is a part of, and its own. */
  readonly wholesOf: ReadonlyMap<string, readonly CatalogEntry[]>;
  /** By what the names mean, for a name that is not printed word for word; built when first asked for. */
  readonly meanings: MeaningIndex;
}

function entriesOf(definition: Definition): readonly NamedEntry[] {
  const { name, aliases, contextAliases } = definition;
  const contextKeys = new Set(contextAliases.map(nameKey));
  const seen = new Set<string>();
  return [name, ...aliases, ...contextAliases].flatMap((printed, i) => {
    const key = nameKey(printed);
    if (key === "" || seen.has(key)) return [];
    seen.add(key);
    const entry = new CatalogEntry(definition, printed, key, i > 0);
    return [{ isContext: i > 0 && contextKeys.has(key), entry }];
  });
}

/** Builds the catalogue of these definitions; of two with one id the first is found by it. */
export function buildCatalog(definitions: readonly Definition[]): Catalog {
  const byKey = new Map<string, CatalogEntry[]>();
  const byContextKey = new Map<string, CatalogEntry[]>();
  const wholesOf = new Map<string, CatalogEntry[]>();
  const named = definitions.flatMap(entriesOf);
  for (const { isContext, entry } of named) {
    addTo(isContext ? byContextKey : byKey, entry.key, entry);
    if (isContext) continue;
    const { id, parts } = entry.definition;
    for (const one of [id, ...parts]) addTo(wholesOf, one, entry);
  }
  const byId = new Map([...definitions].reverse().map((one) => [one.id, one] as const));
  let meanings: MeaningIndex | undefined;
  return {
    definitions,
    byId,
    byKey,
    byContextKey,
    wholesOf,
    get meanings() {
      return (meanings ??= indexMeanings(named, definitions.length));
    },
  };
}
