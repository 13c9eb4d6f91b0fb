import type { Definition } from "../core/catalog/definition";
import { definitionsOn } from "../core/catalog/definitionsOn";
import { buildCatalog, type Catalog } from "../core/catalog/matching/catalog";

const built = new WeakMap<readonly Definition[], Map<number | null, Catalog>>();

/**
 * The catalogue of the definitions that hold at the end of a year; of all of them for null. Built once for a list and a
 * year: of a hundred workbooks of one year each is matched by the same catalogue.
 */
export function catalogOn(definitions: readonly Definition[], year: number | null): Catalog {
  const byYear = built.get(definitions) ?? new Map<number | null, Catalog>();
  built.set(definitions, byYear);
  const known = byYear.get(year);
  if (known) return known;
  const catalog = buildCatalog(year === null ? definitions : definitionsOn(definitions, `${year}-12-31`));
  byYear.set(year, catalog);
  return catalog;
}
