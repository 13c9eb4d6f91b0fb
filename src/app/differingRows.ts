import type { SheetSnapshot } from "../core/table/sheet";
import type { Severity } from "../core/rules/model";
import { STATUS_LABELS } from "../core/target/labels";
import type { Evaluation } from "../core/target/model";
import { printCompletion, printVariance } from "../core/target/printMeasure";
import type { Language } from "../i18n/translator";
import { translateSheet } from "../i18n/translateSheet";
import type { CheckedTable } from "./checkTable";
import { formulaVerdicts } from "./formulaVerdicts";
import type { TableArguments } from "./tableFormula";

/** A line of the table of which the formula, seeing the line's own cells alone, says otherwise than the table. */
export interface DifferingRow {
  /** Sheet row. */
  readonly row: number;
  /** As printed; "" for a line that is no indicator. */
  readonly name: string;
  /** The verdict on the table; null for a line that is no indicator (a repeated header, a subtotal). */
  readonly table: Evaluation | null;
  /** What the formula answers; null for a line that it leaves blank. */
  readonly formula: Evaluation | null;
}

/** The lines of which the formula beside a checked table says otherwise than the table does. */
export function differingRows(
  { rows, policy }: CheckedTable,
  sheet: SheetSnapshot,
  given: TableArguments,
): readonly DifferingRow[] {
  const judged = new Map(rows.map((row) => [row.row, row] as const));
  return [...formulaVerdicts(sheet, given, policy)].flatMap(([row, formula]) => {
    const { name = "", evaluation: table = null } = judged.get(row) ?? {};
    return isSame(table, formula) ? [] : [{ row, name, table, formula }];
  });
}

function isSame(table: Evaluation | null, formula: Evaluation | null): boolean {
  if (!table || !formula) return table === formula;
  return table.status === formula.status && measuresOf(table) === measuresOf(formula);
}

function measuresOf({ completion, variance }: Evaluation): string {
  return `${completion?.toFixed() ?? ""} ${variance?.toFixed() ?? ""}`;
}

/** A remark for the column of findings: a warning where the verdicts differ, a note where only the measures do. */
export function differenceRemark(
  { table, formula }: DifferingRow,
  language: Language,
): { readonly severity: Severity; readonly text: string } {
  const [whole, own] = [table, formula].map((one) => (one ? printVerdict(one) : ""));
  const texts = { table: whole ?? "", formula: own ?? "" };
  if (!formula) return { severity: "warning", text: translateSheet(language, "sheet.formulaBlank", texts) };
  if (!table) return { severity: "info", text: translateSheet(language, "sheet.notARow", texts) };
  const severity = table.status === formula.status ? "info" : "warning";
  return { severity, text: translateSheet(language, "sheet.differs", texts) };
}

/** "Không đạt KH; 78,5%; −258 người". */
function printVerdict(evaluation: Evaluation): string {
  const completion = printCompletion(evaluation);
  const measures = [completion && `${completion}%`, printVariance(evaluation)].filter((text) => text !== "");
  return [STATUS_LABELS[evaluation.status], ...measures].join("; ");
}
