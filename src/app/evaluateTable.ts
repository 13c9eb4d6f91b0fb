import type { CellRange } from "../core/table/sheet";
import type { Language } from "../i18n/translator";
import type { WorkbookPort } from "../ports/workbook";
import { checkTable, type CheckedTable, type CheckOptions } from "./checkTable";
import type { DifferingRow } from "./differingRows";
import { writeEvaluation, type EvaluationForm } from "./writeEvaluation";

export type { DifferingRow } from "./differingRows";

/** How a table is to be judged and what is written beside it; without `sheet` the active one goes first. */
export interface EvaluateOptions extends Omit<CheckOptions, "preferred">, EvaluationForm {
  readonly language: Language;
  /** Called before the first change; a failure leaves all as it is. */
  readonly startWriting?: () => void;
}

/** What was written, or that the workbook (the sheet asked for) holds no table. */
export type EvaluateOutcome =
  | {
      readonly kind: "evaluated";
      /** Sheet, rows, findings, summary, and what became of the definitions that the workbook pins. */
      readonly checked: CheckedTable;
      /** The columns written beside the table, from its header to its last row. */
      readonly columns: CellRange;
      /** Empty in mode `values`. */
      readonly differing: readonly DifferingRow[];
    }
  | { readonly kind: "no-table" };

/**
 * Judges the table of the sheet asked for, else of the active sheet, else of the one with most results, and writes verdicts,
 * measures and findings beside it, in place of what was written there before in either mode; the same once more changes
 * nothing. Fails with `WorkbookError`, and then the sheets are as before.
 */
export async function evaluateTable(
  workbook: WorkbookPort,
  { language, mode, measures, startWriting, ...options }: EvaluateOptions,
): Promise<EvaluateOutcome> {
  const active = (await workbook.listSheets()).find((sheet) => sheet.active);
  const checked = await checkTable(workbook, { ...options, ...(active && { preferred: active.name }) });
  if (!checked) return { kind: "no-table" };
  startWriting?.();
  const written = await writeEvaluation(workbook, checked, language, { mode, measures });
  return { kind: "evaluated", checked, ...written };
}
