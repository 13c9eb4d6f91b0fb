import { segmentsOf } from "./nameSegments";
import { readParts, ZERO, type Part } from "../reading/parsePhrase";
import type { RowInput } from "../model";
import type { TargetComponent } from "./targetComponents";

/** A sum of money or an area of two figures, "500/550": two plans, or a slip; of rates, "95/35": those of two indicators. */
export function isTorn({ part, unit }: TargetComponent, { name = "", actual }: RowInput): boolean {
  const { low, of } = part.figure ?? { low: ZERO, of: null };
  if (!unit || !of || of.value.equals(low.value)) return false;
  if (unit.dimension !== "percent")
    return ["money", "foreign_money", "area", "mass"].includes(unit.dimension);
  const isSameWhole = ({ figure }: Part): boolean => figure?.of?.value.equals(of.value) === true;
  const isPair = segmentsOf(name, 2) !== null && !readParts(actual).parts.some(isSameWhole);
  return isPair || low.value.greaterThan(of.value);
}
