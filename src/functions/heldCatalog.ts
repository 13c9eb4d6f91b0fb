import { BUILT_IN_PACK } from "../core/catalog/builtInPack";
import { buildCatalog, type Catalog } from "../core/catalog/catalog";
import type { Definition } from "../core/catalog/definition";

/** In a shared runtime the pane is a bundle of its own: only the global object is common to both. */
const HOLDER: Record<symbol, readonly Definition[] | undefined> = globalThis;
const KEY = Symbol.for("ktxh.definitions");

let built: Catalog | null = null;

/** Replaces the definitions that the custom functions look up, or goes back to the built-in ones. */
export function holdDefinitions(definitions: readonly Definition[] | null): void {
  HOLDER[KEY] = definitions ?? undefined;
}

/** The catalogue of the definitions held, built when it is first asked for. */
export function heldCatalog(): Catalog {
  const definitions = HOLDER[KEY] ?? BUILT_IN_PACK.definitions;
  if (built?.definitions !== definitions) built = buildCatalog(definitions);
  return built;
}
