import type { Finding } from "../core/rules/model";
import type { AssessedRow } from "../core/table/indicatorTable";
import type { CellRange, Highlight, SheetSnapshot } from "../core/table/sheet";
import { STATUS_LABELS } from "../core/target/labels";
import type { Language } from "../i18n/translator";
import { translateSheet } from "../i18n/translateSheet";
import type { CellEdit, SheetEdits, WorkbookPort } from "../ports/workbook";
import type { CheckedTable } from "./checkTable";
import { ownContents, ownHeader } from "./evaluationColumns";
import { evaluationPlaces, type EvaluationPlaces } from "./evaluationPlaces";
import { severityPrefix } from "./findingHeadline";
import { findingNotes } from "./findingNotes";

class EvaluationWriter {
  private readonly places: EvaluationPlaces;
  private readonly checked: CheckedTable;
  private readonly findings = new Map<number, Finding[]>();

  constructor(
    checked: CheckedTable,
    private readonly sheet: SheetSnapshot,
    private readonly language: Language,
  ) {
    this.places = evaluationPlaces(checked, sheet);
    // A status column that is filled in here is missing no more.
    const isOpen = ({ rule }: Finding): boolean => this.places.status === null || rule !== "missing-status";
    this.checked = { ...checked, findings: checked.findings.filter(isOpen) };
    for (const finding of this.checked.findings) {
      const own = this.findings.get(finding.row);
      if (own) own.push(finding);
      else this.findings.set(finding.row, [finding]);
    }
  }

  edits(): SheetEdits {
    const { table, rows } = this.checked;
    const { added, first } = this.places;
    return {
      sheet: table.sheet,
      cells: [
        ...this.headerCells(),
        ...rows.flatMap((row) => [...this.addedCells(row), ...this.filledCells(row)]),
      ],
      columnWidths: added.map(({ characters }, i) => ({ column: first + i, characters })),
      fitRows: [table.extent.top, ...rows.map(({ row }) => row)],
      notes: findingNotes(this.checked, this.sheet, this.language),
      highlights: this.highlights(),
    };
  }

  private headerCells(): CellEdit[] {
    const { extent, header } = this.checked.table;
    const column = header.columns.status ?? header.columns.actual ?? header.columns.name ?? extent.left;
    const like = { row: extent.top, column };
    return this.places.added.map((own, i) => ({
      row: extent.top,
      column: this.places.first + i,
      content: ownHeader(own, this.language),
      like,
      style: { wrap: true },
    }));
  }

  private addedCells({ row, evaluation }: AssessedRow): CellEdit[] {
    const { columns } = this.checked.table.header;
    const like = { row, column: columns.actual ?? columns.name ?? 1 };
    const contents = ownContents(evaluation, this.findings.get(row) ?? [], this.language);
    return this.places.added.map(({ id, style }, i) => ({
      row,
      column: this.places.first + i,
      content: contents[id],
      like,
      style,
    }));
  }

  /** Blank cells of the table's own columns for the verdict, and for the reason where there is none. */
  private filledCells({ row, evaluation: { status, reason } }: AssessedRow): CellEdit[] {
    const why = status === "not_assessed" && reason ? translateSheet(this.language, `reason.${reason}`) : "";
    const texts = [
      { column: this.places.status, text: STATUS_LABELS[status] },
      { column: this.places.reason, text: why },
    ];
    return texts.flatMap(({ column, text }): CellEdit[] => {
      if (column === null || text === "" || !this.places.isBlankAt(row, column)) return [];
      return [{ row, column, content: { kind: "text", runs: [{ text }] } }];
    });
  }

  private highlights(): Highlight[] {
    const rows = this.checked.rows.map(({ row }) => row);
    const { left } = this.checked.table.extent;
    const right = this.places.first + this.places.added.length - 1;
    const whole: CellRange = { top: rows[0] ?? 1, bottom: rows.at(-1) ?? 1, left, right };
    const status = this.places.columnOf("status");
    const check = this.places.columnOf("check");
    const statusOnly = { ...whole, left: status, right: status };
    const error = severityPrefix("error", this.language);
    const warning = severityPrefix("warning", this.language);
    return [
      { range: whole, column: check, match: "startsWith", text: error, tone: "bad" },
      { range: whole, column: status, match: "equals", text: STATUS_LABELS.unmet, tone: "bad" },
      { range: whole, column: check, match: "startsWith", text: warning, tone: "warning" },
      { range: statusOnly, column: status, match: "equals", text: STATUS_LABELS.not_assessed, tone: "muted" },
      { range: statusOnly, column: status, match: "equals", text: STATUS_LABELS.exceeded, tone: "good" },
    ];
  }
}

/**
 * Writes verdicts, readings and findings beside the checked table: up to five columns to its right, conditional formats
 * on their texts, a note on each finding's cell. Where the table's own column for the verdict is wholly blank, the
 * verdicts stand there instead, and the reasons for none in its blank column for remarks; nothing that is filled
 * changes. Writing twice changes nothing.
 */
export async function writeEvaluation(
  workbook: WorkbookPort,
  checked: CheckedTable,
  language: Language,
): Promise<void> {
  const sheet = await workbook.readSheet(checked.table.sheet);
  await workbook.apply(new EvaluationWriter(checked, sheet, language).edits());
}
