import { fold } from "../text/fold";
import { normaliseText } from "../text/normalise";
import { isComparable } from "../unit/unit";
import { parseUnitCell } from "../unit/unitCell";
import type { Definition } from "./definition";

/** A name as a key: folded, without brackets, footnote marks and punctuation. */
function nameKey(name: string): string {
  const bare = normaliseText(name).text.replace(/\([^)]*\)/g, " ");
  return (fold(bare).match(/[\p{L}\d%]+/gu) ?? []).join(" ");
}

function fitsUnit(definition: Definition, unit: string): boolean {
  const printed = parseUnitCell(unit);
  const defined = parseUnitCell(definition.unit);
  if (!printed || !defined) return true;
  return printed.dimension === "count" ? defined.dimension === "count" : isComparable(printed, defined);
}

/**
 * The definition that a row's name and unit name exactly, by name or alias. Null when none does, or more than one:
 * a level and a growth rate may share a printed name, and only the unit tells them apart.
 */
export function matchDefinition(
  name: string,
  unit: string,
  definitions: readonly Definition[],
): Definition | null {
  const key = nameKey(name);
  const named = definitions.filter((one) =>
    [one.name, ...one.aliases].some((alias) => nameKey(alias) === key),
  );
  const fitting = named.filter((one) => fitsUnit(one, unit));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}
