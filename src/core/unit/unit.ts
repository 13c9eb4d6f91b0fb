import type { Decimal } from "../number/decimal";

/**
 * What a unit measures. Units of one dimension convert into each other; `percent` and `points` (điểm phần trăm)
 * never do, and every counted noun is of dimension `count`.
 */
export type Dimension =
  | "money"
  | "foreign_money"
  | "percent"
  | "points"
  | "mass"
  | "area"
  | "length"
  | "volume"
  | "energy"
  | "power"
  | "duration"
  | "score"
  | "rank"
  | "count";

/** A unit as read, e.g. "Tr. đồng/ người/ năm" → money, 10^6, per "người/năm", printed "triệu đồng/người/năm". */
export interface Unit {
  readonly dimension: Dimension;
  /** Size in base units of the dimension: đồng, %, kg, m², m, m³, kWh, kW, day; 1 for counts. */
  readonly factor: Decimal;
  /** What one unit is counted per: "ha", "người/năm", "100 dân"; empty when plain. */
  readonly per: string;
  readonly print: string;
}

/** Whether a value in `a` can be compared with a value in `b`, after scaling by the factors. */
export function isComparable(a: Unit, b: Unit): boolean {
  return a.dimension === b.dimension && a.per === b.per;
}
