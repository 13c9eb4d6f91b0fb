import { NotImplemented } from "./hostError";
import { HostCollection, HostObject, hasMember, readMember } from "./model/hostObject";
import type { ClassFacts, Reflection } from "./reflection";
import { wireName, type QueryInfo } from "./wire";

/** Names asked for, nested: `format/fill/color` → format → fill → color. */
type Wanted = Map<string, Wanted>;

function wantedOf(paths: readonly string[]): Wanted {
  const root: Wanted = new Map();
  for (const path of paths) {
    let level = root;
    for (const name of path.split("/").filter((part) => part !== "items")) {
      const next = level.get(name) ?? new Map<string, Wanted>();
      level.set(name, next);
      level = next;
    }
  }
  return root;
}

/** Answers queries (`load`) with the client's own knowledge of which names are values and which are objects. */
export class QueryReader {
  constructor(private readonly reflection: Reflection) {}

  answer(target: HostObject, query: QueryInfo): unknown {
    const wanted = wantedOf([...(query.Select ?? []), ...(query.Expand ?? [])]);
    return this.read(target, wanted, query);
  }

  private read(target: HostObject, wanted: Wanted, page: QueryInfo = {}): Record<string, unknown> {
    const facts = this.reflection.get(target.wireType);
    if (!facts) throw new NotImplemented(target.wireType);
    if (!(target instanceof HostCollection)) return this.readObject(target, wanted, facts);
    const own = new Map([...wanted].filter(([name]) => facts.scalars.has(name)));
    const rest = new Map([...wanted].filter(([name]) => !facts.scalars.has(name)));
    const first = page.Skip ?? 0;
    const items: readonly HostObject[] = target.items().slice(first, first + (page.Top ?? Infinity));
    const values = own.size > 0 ? this.readObject(target, own, facts) : {};
    if (own.size > 0 && rest.size === 0) return values;
    return { ...values, _Items: items.map((item) => ({ ...item.identity(), ...this.read(item, rest) })) };
  }

  private readObject(target: HostObject, wanted: Wanted, facts: ClassFacts): Record<string, unknown> {
    const answer: Record<string, unknown> = {};
    const all = wanted.size === 0 || wanted.has("*") || wanted.has("$all");
    for (const [name, wire] of facts.scalars) {
      // Asked for everything, the host gives what it has; reading the rest then fails in the client.
      if (wanted.has(name) || (all && hasMember(target, wire))) answer[wire] = readMember(target, wire);
    }
    for (const [name, nested] of wanted) {
      if (facts.scalars.has(name) || name === "*" || name === "$all") continue;
      if (!facts.navigations.includes(name)) throw new NotImplemented(`${target.wireType}.${name}`);
      const child = readMember(target, wireName(name));
      answer[wireName(name)] = child instanceof HostObject ? this.read(child, nested) : null;
    }
    return answer;
  }
}
