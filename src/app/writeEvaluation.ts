import type { CellRange } from "../core/table/sheet";
import type { Language } from "../i18n/translator";
import type { WorkbookPort } from "../ports/workbook";
import type { CheckedTable } from "./checkTable";
import type { DifferingRow } from "./differingRows";
import type { EvaluationMode } from "./evaluationColumns";
import { EvaluationEdits } from "./evaluationEdits";
import { readFilled, stillFilled, withoutFilled, writeFilled } from "./filledCells";

/** How an evaluation is written. */
export interface EvaluationForm {
  /** `formulas`: one call of DANHGIABANG that follows the cells; for an Excel with custom functions. */
  readonly mode: EvaluationMode;
  /** `plainFormulas`: completion and variance follow the cells without the add-in; of no effect in mode `formulas`. */
  readonly measures: "values" | "plainFormulas";
}

const VALUES: EvaluationForm = { mode: "values", measures: "values" };

/** What was written. */
export interface WrittenEvaluation {
  /** The columns beside the table, from its header to its last row. */
  readonly columns: CellRange;
  /** Empty in mode `values`. */
  readonly differing: readonly DifferingRow[];
}

/**
 * Writes verdicts, readings and findings beside the checked table: up to six columns to its right, two conditional formats
 * on their texts, a note on each finding's cell, all in place of what was written before in either mode. In mode `values`,
 * where the table's own column for the verdict is wholly blank, the verdicts stand there instead, and the reasons for none
 * in its blank column for remarks; nothing that is filled changes. Writing twice changes nothing.
 */
export async function writeEvaluation(
  workbook: WorkbookPort,
  checked: CheckedTable,
  language: Language,
  form: EvaluationForm = VALUES,
): Promise<WrittenEvaluation> {
  const sheet = await workbook.readSheet(checked.table.sheet);
  const filled = await readFilled(workbook);
  const before = stillFilled(sheet, filled);
  const edits = new EvaluationEdits(checked, withoutFilled(sheet, filled), before, language, form);
  // What a failed write leaves in the list is in no cell, and does no harm.
  const isRefilled = (cell: (typeof before)[number]): boolean =>
    edits.filled.some(
      ({ row, column, text }) => row === cell.row && column === cell.column && text === cell.text,
    );
  await writeFilled(workbook, filled, sheet.name, [
    ...before.filter((cell) => !isRefilled(cell)),
    ...edits.filled,
  ]);
  await workbook.apply(edits.all());
  return { columns: edits.columns, differing: edits.differing };
}
