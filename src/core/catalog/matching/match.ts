import type { Definition } from "../definition";

/** What a row of a table says of its indicator. Texts as printed; absent and empty mean the same. */
export interface RowQuery {
  readonly name: string;
  readonly unit: string;
  /** Its target as printed ("Giảm còn dưới 2,32%"): tells level from growth where the unit column does not. */
  readonly target?: string;
  /** Name of the numbered row that it stands under ("Cơ cấu kinh tế"). */
  readonly parent?: string;
  /** Headings above, outermost first ("KINH TẾ"). */
  readonly group?: readonly string[];
}

export const MATCH_REASONS = [
  "same_name",
  "same_alias",
  "words_agree",
  "words_missing",
  "words_added",
  "words_corrected",
  "unit_agrees",
  "unit_differs",
  "unit_unknown",
  "measure_differs",
  "measure_open",
  "parent_agrees",
  "several",
] as const;

/** Why a definition is, or may not be, what a row means; `words` are those concerned, as printed. */
export interface MatchReason {
  readonly code: (typeof MATCH_REASONS)[number];
  readonly words: string;
}

/** A definition that a row may mean. */
export interface Candidate {
  readonly definition: Definition;
  /** From 0 (nothing in common) to 1 (the same name and unit). */
  readonly score: number;
  readonly reasons: readonly MatchReason[];
}

/**
 * The definition of a row, or the candidates to ask a person about, best first. `likely`: only harmless words differ
 * from the name and no other definition comes near. `ask` has one to five candidates.
 */
export type Match =
  | { readonly kind: "chosen"; readonly definition: Definition }
  | {
      readonly kind: "exact" | "alias" | "likely";
      readonly definition: Definition;
      readonly candidate: Candidate;
    }
  | { readonly kind: "ask"; readonly candidates: readonly Candidate[] }
  | { readonly kind: "none" };

/** The definition that a match is sure of; null where a person has to be asked or nothing is alike. */
export function definitionOf(match: Match): Definition | null {
  return "definition" in match ? match.definition : null;
}
