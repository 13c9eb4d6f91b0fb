import { readUnitColumn } from "../../target/parts/rowContext";
import { addTo } from "../matching/addTo";
import { nameKey } from "../matching/nameText";
import { packProblem, type PackProblem } from "./problems";
import type { PublishedDefinition } from "./publishedPack";

type Placed = PublishedDefinition & { readonly path: string };

function checkUnits(definitions: readonly Placed[]): readonly PackProblem[] {
  return definitions
    .filter(({ unit }) => unit !== "" && readUnitColumn(unit) === null)
    .map(({ path, unit }) => packProblem(`${path}/unit`, "unreadable_unit", unit));
}

function checkPeriods(definitions: readonly Placed[]): readonly PackProblem[] {
  return definitions.flatMap(({ path, validFrom = "", validTo = "" }) =>
    validFrom !== "" && validTo !== "" && validFrom > validTo
      ? [packProblem(`${path}/validTo`, "bad_period", validTo, validFrom)]
      : [],
  );
}

function checkIds(definitions: readonly Placed[]): readonly PackProblem[] {
  const first = new Map<string, string>();
  return definitions.flatMap(({ id, path }) => {
    const other = first.get(id);
    if (other === undefined) first.set(id, path);
    return other === undefined ? [] : [packProblem(`${path}/id`, "duplicate_id", id, other)];
  });
}

function checkParts(definitions: readonly Placed[]): readonly PackProblem[] {
  const ids = new Set(definitions.map(({ id }) => id));
  return definitions.flatMap(({ path, parts = [] }) =>
    parts.flatMap((part, i) =>
      ids.has(part) ? [] : [packProblem(`${path}/parts/${i}`, "unknown_part", part)],
    ),
  );
}

/** Walks the parts depth first without recursion; each definition that closes a cycle is one problem. */
function checkCycles(definitions: readonly Placed[]): readonly PackProblem[] {
  const byId = new Map(definitions.map((one) => [one.id, one]));
  const done = new Set<string>();
  const problems: PackProblem[] = [];
  for (const start of definitions) {
    const trail: { readonly one: Placed; next: number }[] = done.has(start.id)
      ? []
      : [{ one: start, next: 0 }];
    const onTrail = new Set(trail.map(({ one }) => one.id));
    for (let top = trail.at(-1); top; top = trail.at(-1)) {
      const part = byId.get(top.one.parts?.[top.next] ?? "");
      if (top.next >= (top.one.parts?.length ?? 0)) {
        done.add(top.one.id);
        onTrail.delete(top.one.id);
        trail.pop();
      } else if (part && onTrail.has(part.id)) {
        const ids = trail.map(({ one }) => one.id);
        const cycle = [...ids.slice(ids.indexOf(part.id)), part.id].join(" → ");
        problems.push(packProblem(`${top.one.path}/parts/${top.next}`, "part_cycle", cycle));
      } else if (part && !done.has(part.id)) {
        trail.push({ one: part, next: 0 });
        onTrail.add(part.id);
      }
      top.next += 1;
    }
  }
  return problems;
}

function isApart(a: Placed, b: Placed): boolean {
  const { validFrom: fromA = "", validTo: toA = "" } = a;
  const { validFrom: fromB = "", validTo: toB = "" } = b;
  return (toA !== "" && fromB !== "" && toA < fromB) || (toB !== "" && fromA !== "" && toB < fromA);
}

/** Two definitions with one name and one unit on the same day: no row could ever tell them apart. */
function checkNames(definitions: readonly Placed[]): readonly PackProblem[] {
  const known = new Map<string, Placed[]>();
  return definitions.flatMap((one) => {
    const { aliases = [], contextAliases = [] } = one;
    const own = aliases.filter((alias) => !contextAliases.includes(alias));
    const unit = readUnitColumn(one.unit)?.print ?? "";
    const printed = new Map([one.name, ...own].reverse().map((name) => [`${nameKey(name)}|${unit}`, name]));
    return [...printed].flatMap(([key, name]) => {
      const rival = known.get(key)?.find((other) => !isApart(one, other));
      addTo(known, key, one);
      return rival ? [packProblem(`${one.path}/name`, "same_name", name, rival.id)] : [];
    });
  });
}

/** What no field shows by itself: ids, parts, units, periods and names that do not go together. */
export function checkPack(definitions: readonly PublishedDefinition[]): readonly PackProblem[] {
  const placed = definitions.map((one, i) => ({ ...one, path: `/definitions/${i}` }));
  const checks = [checkIds, checkUnits, checkPeriods, checkParts, checkCycles, checkNames];
  return checks.flatMap((check) => check(placed));
}
