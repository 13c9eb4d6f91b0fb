import type { Finding, Severity } from "../core/rules/model";
import type { Language } from "../i18n/translator";
import type { CellEdit } from "../ports/workbook";
import type { CheckedTable } from "./checkTable";
import { differenceRemark, type DifferingRow } from "./differingRows";
import { textContent } from "./evaluationColumns";
import type { EvaluationPlaces } from "./evaluationPlaces";
import { findingHeadline, gravestFirst, severityPrefix } from "./findingHeadline";
import { OwnCells } from "./ownCells";

interface Remark {
  readonly severity: Severity;
  readonly line: string;
}

function remarkOf(finding: Finding, language: Language): Remark {
  return { severity: finding.severity, line: findingHeadline(finding, language) };
}

/** The column of findings: per row what rules found and where the formula differs, the gravest first. */
export function remarkCells(
  { checked, differing }: { readonly checked: CheckedTable; readonly differing: readonly DifferingRow[] },
  places: EvaluationPlaces,
  language: Language,
): CellEdit[] {
  const remarks = new Map<number, Remark[]>(checked.rows.map(({ row }) => [row, []]));
  const add = (row: number, remark: Remark): unknown =>
    remarks.set(row, [...(remarks.get(row) ?? []), remark]);
  for (const finding of checked.findings) {
    if (remarks.has(finding.row)) add(finding.row, remarkOf(finding, language));
  }
  for (const one of differing) {
    const { severity, text } = differenceRemark(one, language);
    add(one.row, { severity, line: `${severityPrefix(severity, language)} ${text}` });
  }
  const cells = new OwnCells(checked, places);
  return places.added
    .filter(({ id }) => id === "check")
    .flatMap((own) => [...remarks].map(([row, all]) => cells.body(row, own, textContent(printRemarks(all)))));
}

function printRemarks(remarks: readonly Remark[]): string {
  // Highlights look at how a cell begins.
  const sorted = gravestFirst(remarks, ({ severity }) => severity);
  return sorted.map(({ line }) => line).join("\n");
}
