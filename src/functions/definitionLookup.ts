import type { Catalog } from "../core/catalog/matching/catalog";
import type { Definition } from "../core/catalog/definition";
import type { Candidate } from "../core/catalog/matching/match";
import { matchRow } from "../core/catalog/matching/matchRow";
import type { DefinitionField } from "../core/table/definitionFields";
import { plainKey } from "./plainKey";

/** The definition that a name or id means; or those that it may mean, best first, none where nothing is alike. */
export type Lookup =
  | { readonly kind: "found"; readonly definition: Definition }
  | { readonly kind: "unclear"; readonly candidates: readonly Candidate[] };

/** Finds a definition by id, by name and unit, or as a row of a table would be. */
export function lookUp(name: string, unit: string, catalog: Catalog): Lookup {
  const byId = catalog.byId.get(name.trim());
  if (byId) return { kind: "found", definition: byId };
  const match = matchRow({ name, unit }, catalog);
  if (match.kind === "none") return { kind: "unclear", candidates: [] };
  return match.kind === "ask"
    ? { kind: "unclear", candidates: match.candidates }
    : { kind: "found", definition: match.definition };
}

/** What a cell shows of a field; parts are told by their names. */
export function showField(definition: Definition, field: DefinitionField, catalog: Catalog): string {
  if (field.field === "parts") {
    return definition.parts.map((id) => catalog.byId.get(id)?.name ?? id).join("; ");
  }
  const text = field.print(definition);
  return Array.isArray(definition[field.field]) ? text.replaceAll("\n", "; ") : text;
}

/** Definitions whose names, codes or groups hold all words of `search`, and whose group holds those of `group`. */
export function listDefinitions(catalog: Catalog, search: string, group: string): readonly Definition[] {
  const words = plainKey(search).split(" ");
  return catalog.definitions.filter((one) => {
    const texts = [one.name, ...one.aliases, one.code, one.id, one.group].map(plainKey);
    const isWanted = words.every((word) => texts.some((text) => text.includes(word)));
    return isWanted && plainKey(one.group).includes(plainKey(group));
  });
}
