import type { Decimal } from "../number/decimal";

/** How a result relates to its target. */
export type Status = "exceeded" | "met" | "unmet" | "not_assessed";

/** `office`: equality on a strict bound (> 99 against 99) is met, as offices print it; `strict`: it is unmet. */
export type Policy = "office" | "strict";

export type Comparator = ">=" | ">" | "<=" | "<" | "=" | "range";

/**
 * What a figure measures: a level; growth in % of a base; excess over (or ratio to) a plan; the size of a fall;
 * what is added in the year.
 */
export type Basis = "level" | "growth" | "vs_plan" | "reduction" | "increment";

/** Which direction is better. */
export type Polarity = "higher" | "lower" | "none";

/** Why a row is not assessed, or what is uncertain in its verdict. Order of precedence: top to bottom. */
export const REASONS = [
  "no_target",
  "no_actual",
  "text_only",
  "qualitative_target",
  "unreadable_target",
  "unreadable_actual",
  "unit_mismatch",
  "basis_mismatch",
  "needs_prior",
  "interval_overlap",
  "neutral",
  "partial",
  "ambiguous_number",
  "polarity_conflict",
  "aggregated",
  "counted_names",
  "interval_actual",
  "stated_percent",
  "approximate",
  "basis_inherited",
  "unit_scaled",
  "target_in_name",
] as const;
export type Reason = (typeof REASONS)[number];

/** One row as printed in a report. Texts are verbatim; absent and empty mean the same. */
export interface RowInput {
  readonly id?: string;
  readonly name?: string;
  readonly unit?: string;
  readonly target: string;
  readonly actual: string;
  /** The printed verdict ("Đạt KH"). */
  readonly status?: string;
  /** Known direction, from the definition or the user; otherwise it is read from the wording. */
  readonly polarity?: Polarity;
  /** The value of the year before, as printed. */
  readonly prior?: string;
}

/** One part of a target with the part of the result that answers it. */
export interface ComponentEvaluation {
  readonly label: string;
  readonly comparator: Comparator | null;
  readonly value: Decimal | null;
  /** Upper end of a range. */
  readonly value2: Decimal | null;
  /** As read and normalised ("tỷ đồng", "%", "triệu đồng/ha"); empty when none is known. */
  readonly unit: string;
  readonly basis: Basis;
  /** The answering value; null when missing, an interval or text. */
  readonly actual: Decimal | null;
  readonly status: Status;
  readonly reason: Reason | null;
  readonly boundary: boolean;
  /** actual / target × 100, where that has a meaning. Never rounded. */
  readonly completion: Decimal | null;
  /** actual − target in `varianceUnit`. Never rounded. */
  readonly variance: Decimal | null;
  readonly varianceUnit: string;
  /** How target and actual were read, for a person: "≥ 1.400 tỷ đồng", "1.721,4 tỷ đồng". */
  readonly reading: { readonly target: string; readonly actual: string };
}

/** The verdict on one row with everything needed to explain it. */
export interface Evaluation {
  readonly status: Status;
  readonly reason: Reason | null;
  /** True where an actual equals a strict bound: met under `office`, unmet under `strict`. */
  readonly boundary: boolean;
  readonly polarity: Polarity;
  readonly completion: Decimal | null;
  readonly variance: Decimal | null;
  readonly varianceUnit: string;
  /** Whether the printed verdict agrees; null when none was given or it cannot be read. */
  readonly agrees: boolean | null;
  /** The printed verdict as read; null when none or unknown. */
  readonly stated: Status | null;
  readonly reading: { readonly target: string; readonly actual: string };
  readonly components: readonly ComponentEvaluation[];
}
