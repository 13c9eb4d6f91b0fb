import type { verdictVi } from "./verdict.vi";

/** Verdicts and their reasons, in English. */
export const verdictEn = {
  "status.exceeded": "Exceeded",
  "status.met": "Met",
  "status.unmet": "Not met",
  "status.not_assessed": "Not assessed",

  "reason.no_target": "There is no target.",
  "reason.no_actual": "There is no result yet.",
  "reason.text_only": "The result is words only; there is no figure to compare.",
  "reason.qualitative_target": "The target is qualitative; there is no figure to compare.",
  "reason.unreadable_target": "The target cannot be read.",
  "reason.unreadable_actual": "The result cannot be read.",
  "reason.unit_mismatch": "The result's unit measures something else than the target's.",
  "reason.basis_mismatch": "Target and result are not measured the same way (level, increase, reduction).",
  "reason.needs_prior": "Last year's figure is needed to compare.",
  "reason.interval_overlap": "The result is an interval, too wide to decide.",
  "reason.neutral": "For this indicator neither more nor less is better.",
  "reason.partial": "A part of the target has no result or could not be assessed.",
  "reason.ambiguous_number": "The dot or comma can be read in two ways.",
  "reason.polarity_conflict": "The wording contradicts the direction known to be better.",
  "reason.aggregated": "One result is compared with the sum of several parts.",
  "reason.counted_names": "The result was counted from the names listed.",
  "reason.interval_actual": "The result is an interval, not one figure.",
  "reason.stated_percent": "The result states its share of the plan; that share is judged.",
  "reason.approximate": "The result is an estimate.",
  "reason.basis_inherited": "The result does not say how it is measured; the target's way is assumed.",
  "reason.unit_scaled": "Units were converted before comparing.",
  "reason.target_in_name": "The indicator's name holds another target, which was not assessed.",
} satisfies Record<keyof typeof verdictVi, string>;
