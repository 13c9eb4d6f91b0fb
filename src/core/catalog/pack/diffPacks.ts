import type { Definition, DefinitionPack } from "../definition";
import { nameKey } from "../matching/nameText";

/** One field that an update changes, as texts: lists are joined by "; ". */
export interface FieldChange {
  readonly field: keyof Definition;
  readonly before: string;
  readonly after: string;
}

export interface DefinitionPair {
  readonly before: Definition;
  readonly after: Definition;
}

/** What an update does. A renamed definition whose other fields change too stands in both lists. */
export interface PackDiff {
  readonly added: readonly Definition[];
  readonly removed: readonly Definition[];
  /** Another name under the same id, or the same name and unit under another id. */
  readonly renamed: readonly DefinitionPair[];
  readonly changed: readonly (DefinitionPair & { readonly fields: readonly FieldChange[] })[];
}

function textOf(definition: Definition, field: keyof Definition): string {
  if (field === "sources") {
    return definition.sources
      .map(({ document, item }) => (item ? `${document}, ${item}` : document))
      .join("; ");
  }
  const value = definition[field];
  return Array.isArray(value) ? value.join("; ") : String(value ?? "");
}

function changesOf({ before, after }: DefinitionPair): readonly FieldChange[] {
  return (Object.keys(after) as (keyof Definition)[])
    .filter((field) => field !== "id" && field !== "name")
    .map((field) => ({ field, before: textOf(before, field), after: textOf(after, field) }))
    .filter((change) => change.before !== change.after);
}

function identity({ name, unit, kind }: Definition): string {
  return [nameKey(name), unit, kind].join("|");
}

/** Compares two versions of a pack; each list in the order of the version it is of. */
export function diffPacks(before: DefinitionPack, after: DefinitionPack): PackDiff {
  const old = new Map(before.definitions.map((one) => [one.id, one] as const));
  const ids = new Set(after.definitions.map(({ id }) => id));
  const gone = new Map(
    before.definitions.filter(({ id }) => !ids.has(id)).map((one) => [identity(one), one]),
  );
  const pairs = after.definitions.flatMap((one): DefinitionPair[] => {
    const known = old.get(one.id) ?? gone.get(identity(one));
    gone.delete(identity(one));
    return known ? [{ before: known, after: one }] : [];
  });
  const kept = new Set(pairs.flatMap((pair) => [pair.before, pair.after]));
  return {
    added: after.definitions.filter((one) => !kept.has(one)),
    removed: before.definitions.filter((one) => !kept.has(one)),
    renamed: pairs.filter((pair) => pair.before.id !== pair.after.id || pair.before.name !== pair.after.name),
    changed: pairs
      .map((pair) => ({ ...pair, fields: changesOf(pair) }))
      .filter(({ fields }) => fields.length > 0),
  };
}
