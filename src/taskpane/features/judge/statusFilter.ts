import type { AssessedRow } from "../../../core/table/indicatorTable";
import type { Status } from "../../../core/target/model";

/** The classes of rows that can be looked at apart; `doubtful` are judged with something to be looked at. */
export const ROW_CLASSES = ["exceeded", "met", "unmet", "not_assessed", "doubtful"] as const;
export type RowClass = Status | "doubtful";

/** Whether a row was judged, but on a strict bound, with a remark, or without knowing for sure which indicator it is. */
export function isDoubtful({ evaluation, match }: AssessedRow): boolean {
  const { status, boundary, reason } = evaluation;
  return status !== "not_assessed" && (boundary || reason !== null || match.kind === "ask");
}

/** Whether a row belongs to a class. */
export function isOfClass(row: AssessedRow, one: RowClass): boolean {
  return one === "doubtful" ? isDoubtful(row) : row.evaluation.status === one;
}
