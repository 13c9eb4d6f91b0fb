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
  /** A scale word alone ("1,2 triệu"): money, unless the row counts something else. */
  readonly isBareScale?: true;
  /** For counts of a known noun: nouns of different kinds are not compared. */
  readonly kind?: CountKind;
}

/** Counted things that are surely not one another; other nouns may be two words for one thing (giấy, thẻ, hồ sơ). */
export type CountKind =
  | "person"
  | "household"
  | "commune"
  | "village"
  | "criterion"
  | "class"
  | "event"
  | "turn"
  | "school"
  | "room"
  | "route"
  | "works"
  | "house"
  | "model"
  | "organisation"
  | "firm"
  | "product"
  | "animal"
  | "case"
  | "piece";

/** Kinds that plans count by either word: a house for a household, a class held as an event. */
const ALIKE: Readonly<Partial<Record<CountKind, readonly CountKind[]>>> = {
  household: ["house", "turn"],
  person: ["turn"],
  class: ["event"],
  works: ["house", "route", "room", "school"],
  firm: ["organisation"],
  product: ["piece"],
};

/** What a unit counts, without the scale word before it: "triệu lượt" → "lượt". */
export function withoutScale(print: string): string {
  return print.replace(/^(?:nghìn|vạn|triệu|tỷ) /u, "");
}

/** "1,2 triệu" in a row counted in "lượt khách" is 1,2 triệu of those; any other unit stays as it is. */
export function inRowUnit(unit: Unit | null, row: Unit | null): Unit | null {
  const isOther = row?.dimension === "count" || row?.dimension === "foreign_money";
  if (!unit?.isBareScale || !row || !isOther) return unit;
  const counted = withoutScale(row.print);
  return { ...row, factor: unit.factor, print: unit.print.replace(/đồng$/u, counted) };
}

/** False for counts of things that are surely not one another: households and persons, communes and criteria. */
export function isSameKind({ kind: a }: Pick<Unit, "kind">, { kind: b }: Pick<Unit, "kind">): boolean {
  if (a === undefined || b === undefined || a === b) return true;
  return (ALIKE[a]?.includes(b) ?? false) || (ALIKE[b]?.includes(a) ?? false);
}

/** Whether a value in `a` can be compared with a value in `b`, after scaling by the factors. */
export function isComparable(a: Unit, b: Unit): boolean {
  return a.dimension === b.dimension && a.per === b.per && isSameKind(a, b);
}
