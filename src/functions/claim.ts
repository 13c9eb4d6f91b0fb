import type { GradedResult } from "../core/number/intervalGrade";
import type { Quantity } from "../core/target/quantity";
import { recompute, type FormulaKind } from "../core/target/recompute";
import { cellText } from "../i18n/cellText";

/** A printed result against the computed one; or why it cannot be computed, in Vietnamese. */
export type ClaimCheck =
  | { readonly kind: "graded"; readonly result: GradedResult; readonly decimals: number }
  | { readonly kind: "open"; readonly problem: string };

/** Recomputes a printed result of other printed figures. */
export function checkClaim(kind: FormulaKind, operands: readonly Quantity[], stated: Quantity): ClaimCheck {
  const found = recompute(kind, operands, stated);
  if (found.kind === "graded") return found;
  if (found.kind === "no_base") return { kind: "open", problem: cellText("cell.noBase") };
  const { one, other } = found;
  return { kind: "open", problem: cellText("cell.otherUnit", { one: one.text, other: other.text }) };
}
