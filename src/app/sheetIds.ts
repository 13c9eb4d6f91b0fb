import { kebabId } from "../core/catalog/import/kebabId";
import { headerKey } from "./definitionsHeader";

/** A definition as published, before it is checked. */
type Published = Readonly<Record<string, unknown>>;

/**
 * Definitions of a sheet with the ids that staff leave out: one made of the name where there is none, and those of the
 * parts that are called by their names. A name that several have, or none, stays and is told as an unknown part.
 */
export function withIds(definitions: readonly Published[]): readonly Published[] {
  const taken = new Set(definitions.flatMap(({ id }) => (id === undefined ? [] : [id])));
  const named = definitions.map((one) => ({ ...one, id: one.id ?? freeId(String(one.name), taken) }));
  return withPartIds(named, taken);
}

function withPartIds(definitions: readonly Published[], ids: ReadonlySet<unknown>): readonly Published[] {
  const byName = new Map<string, unknown[]>();
  for (const { name, id } of definitions) {
    const key = headerKey(String(name));
    byName.set(key, [...(byName.get(key) ?? []), id]);
  }
  const idOf = (part: unknown): unknown => {
    const [id, ...others] = ids.has(part) ? [] : (byName.get(headerKey(String(part))) ?? []);
    return id !== undefined && others.length === 0 ? id : part;
  };
  return definitions.map((one) => (Array.isArray(one.parts) ? { ...one, parts: one.parts.map(idOf) } : one));
}

/** An id made of the name, with a number behind it where the id is taken. */
function freeId(name: string, taken: Set<unknown>): string {
  const base = kebabId(name) || "chi-tieu";
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
  taken.add(id);
  return id;
}
