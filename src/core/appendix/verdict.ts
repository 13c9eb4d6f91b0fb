import type { AssessedRow } from "../table/indicatorTable";
import { STATUS_LABELS } from "../target/labels";
import { foldLines } from "./headings";

/** True where the office's own verdict contradicts the computed one and is therefore not printed. */
export function isVerdictReplaced(row: AssessedRow): boolean {
  const stated = foldLines(row.stated).toLowerCase();
  const label = STATUS_LABELS[row.evaluation.status].toLowerCase();
  return row.evaluation.agrees === false && stated !== "" && stated !== label;
}

/** The office's own verdict as printed, unless it is empty or contradicts the computed one: then the computed label. */
export function printedVerdict(row: AssessedRow): string {
  const stated = foldLines(row.stated);
  return stated === "" || isVerdictReplaced(row) ? STATUS_LABELS[row.evaluation.status] : stated;
}
