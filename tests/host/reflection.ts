import { isRecord } from "./wire";

/** What the client's own proxy class tells about itself. */
export interface ClassFacts {
  readonly isCollection: boolean;
  /** Client name → wire name of each loadable value. */
  readonly scalars: ReadonlyMap<string, string>;
  readonly navigations: readonly string[];
}

export type Reflection = ReadonlyMap<string, ClassFacts>;

function names(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function factsOf(prototype: Record<string, unknown>): ClassFacts {
  const wire = names(prototype._scalarPropertyOriginalNames);
  const client = names(prototype._scalarPropertyNames);
  return {
    isCollection: prototype._isCollection === true,
    scalars: new Map(client.map((name, index) => [name, wire[index] ?? name])),
    navigations: names(prototype._navigationPropertyNames),
  };
}

/** All proxy classes of the client's namespace `Excel`, by name. */
export function reflect(namespace: object): Reflection {
  const found = new Map<string, ClassFacts>();
  for (const [name, value] of Object.entries(namespace as Record<string, unknown>)) {
    const prototype: unknown = typeof value === "function" ? value.prototype : undefined;
    if (isRecord(prototype) && prototype._className !== undefined) found.set(name, factsOf(prototype));
  }
  return found;
}
