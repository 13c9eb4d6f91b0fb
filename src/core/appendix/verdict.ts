import type { AssessedRow } from "../table/indicatorTable";
import { STATUS_LABELS } from "../target/labels";
import { isBlank } from "../target/parts/targetComponents";
import { foldLines } from "./headings";
import { givesReason } from "./reasons";

/** The office's own verdict contradicts the computed one and is therefore not printed. */
function isVerdictReplaced(row: AssessedRow): boolean {
  const stated = foldLines(row.stated).toLowerCase();
  const label = STATUS_LABELS[row.evaluation.status].toLowerCase();
  return row.evaluation.agrees === false && stated !== "" && stated !== label;
}

/** A row without a verdict that itself says why, or a sub-row without a plan, stays without one. */
function isLeftOpen(row: AssessedRow): boolean {
  if (row.evaluation.status !== "not_assessed") return false;
  return row.counted ? row.evaluation.reason === "text_only" && givesReason(row) : true;
}

/**
 * The office's own verdict as printed, unless it contradicts the computed one. An empty cell gets the computed label, or
 * stays empty where the row itself tells why there is none.
 */
export function printedVerdict(row: AssessedRow): string {
  if (isBlank(row.stated) && isLeftOpen(row)) return "";
  const stated = foldLines(row.stated);
  return stated === "" || isVerdictReplaced(row) ? STATUS_LABELS[row.evaluation.status] : stated;
}
