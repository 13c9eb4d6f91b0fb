import { readPerInName } from "../../unit/parseUnit";
import { isSameKind, type Unit } from "../../unit/unit";

/** Whether a row's unit can be the unit of a definition; unknown where either names none. */
export type UnitFit = "fits" | "differs" | "unknown";

/** "người/năm" and "người" are one: a plan is for a year anyway. */
function withoutYear(per: string): string {
  return per.replace(/\/?(?:năm|ngày)$/u, "");
}

/** "/1 vạn dân" is "/vạn dân". */
const ONE = /(?<=\/\s*|trên\s+)1\s+(?=vạn|nghìn)/giu;

/** A rate of money is often printed without what it is per ("Thu nhập bình quân đầu người", triệu đồng). */
function isSamePer(row: Unit, defined: Unit, name: string): boolean {
  const said = withoutYear(row.per);
  const per = withoutYear(defined.per);
  if (said !== "") return said === per;
  const named = withoutYear(readPerInName(name.replace(ONE, "")));
  const isMoney = row.dimension === "money" || row.dimension === "foreign_money";
  return named === per || (isMoney && (named === "" || per === ""));
}

/**
 * Holds the unit of a row named `name` against that of a definition. A fall of a rate is in percentage points, and
 * nearly always printed as "%".
 */
export function fitUnit(row: Unit | null, defined: Unit | null, name: string): UnitFit {
  if (!row || !defined) return "unknown";
  if (row.dimension === "percent" && defined.dimension === "points") return "fits";
  const isOne = row.dimension === defined.dimension && isSameKind(row, defined);
  return isOne && isSamePer(row, defined, name) ? "fits" : "differs";
}
