import { evaluateRow } from "../core/target/evaluate";
import type { RowInput } from "../core/target/model";
import { cellText } from "../i18n/cellText";

/** How the target of a row is read, part for part, as its verdict would show it; or why it is not. */
export function showTarget(row: RowInput): string {
  const { components, reading } = evaluateRow(row, "office");
  if (components.length > 0) return reading.target;
  const { reason } = evaluateRow({ ...row, actual: "0" }, "office");
  return cellText(`reason.${reason ?? "unreadable_target"}`);
}
