import { OWN_HEADER_PREFIX } from "../core/table/headerWords";
import type { AssessedRow } from "../core/table/indicatorTable";
import type { CellRange, Highlight, SheetSnapshot } from "../core/table/sheet";
import { STATUS_LABELS } from "../core/target/labels";
import type { Language } from "../i18n/translate";
import type { CellEdit, SheetEdits, WorkbookPort } from "../ports/workbook";
import type { CheckedTable } from "./checkTable";
import { OWN_COLUMNS, ownContents, ownHeader, type OwnColumnId } from "./evaluationColumns";
import { severityPrefix } from "./findingHeadline";
import { findingNotes } from "./findingNotes";

class EvaluationWriter {
  private readonly firstColumn: number;

  constructor(
    private readonly checked: CheckedTable,
    private readonly sheet: SheetSnapshot,
    private readonly language: Language,
  ) {
    this.firstColumn = this.findFirstColumn();
  }

  edits(): SheetEdits {
    const { table, rows } = this.checked;
    return {
      sheet: table.sheet,
      cells: [...this.headerCells(), ...rows.flatMap((row) => this.rowCells(row))],
      columnWidths: OWN_COLUMNS.map(({ characters }, i) => ({ column: this.firstColumn + i, characters })),
      fitRows: [table.extent.top, ...rows.map(({ row }) => row)],
      notes: findingNotes(this.checked, this.sheet, this.language),
      highlights: this.highlights(),
    };
  }

  /** The columns written before, or the first free ones to the right of everything beside the table. */
  private findFirstColumn(): number {
    const { top, bottom } = this.checked.table.extent;
    const beside = this.sheet.cells.filter(({ row }) => row >= top && row <= bottom);
    const own = beside.filter((cell) => cell.row === top && cell.text.startsWith(OWN_HEADER_PREFIX));
    if (own.length > 0) return Math.min(...own.map(({ column }) => column));
    return Math.max(this.checked.table.extent.right, ...beside.map(({ column }) => column)) + 1;
  }

  private columnOf(id: OwnColumnId): number {
    return this.firstColumn + OWN_COLUMNS.findIndex((column) => column.id === id);
  }

  private headerCells(): CellEdit[] {
    const { extent, header } = this.checked.table;
    const column = header.columns.status ?? header.columns.actual ?? header.columns.name ?? extent.left;
    const like = { row: extent.top, column };
    return OWN_COLUMNS.map((own, i) => ({
      row: extent.top,
      column: this.firstColumn + i,
      content: ownHeader(own, this.language),
      like,
      style: { wrap: true },
    }));
  }

  private rowCells({ row, evaluation }: AssessedRow): CellEdit[] {
    const { columns } = this.checked.table.header;
    const like = { row, column: columns.actual ?? columns.name ?? 1 };
    const findings = this.checked.findings.filter((finding) => finding.row === row);
    const contents = ownContents(evaluation, findings, this.language);
    return OWN_COLUMNS.map(({ id, style }, i) => ({
      row,
      column: this.firstColumn + i,
      content: contents[id],
      like,
      style,
    }));
  }

  private highlights(): Highlight[] {
    const rows = this.checked.rows.map(({ row }) => row);
    const { left } = this.checked.table.extent;
    const right = this.firstColumn + OWN_COLUMNS.length - 1;
    const whole: CellRange = { top: Math.min(...rows), bottom: Math.max(...rows), left, right };
    const status = this.columnOf("status");
    const check = this.columnOf("check");
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
 * Writes verdicts, readings and findings beside the checked table: five columns to its right, conditional formats on
 * their texts, a note on each finding's cell. Nothing in the table itself changes; writing twice changes nothing.
 */
export async function writeEvaluation(
  workbook: WorkbookPort,
  checked: CheckedTable,
  language: Language,
): Promise<void> {
  const sheet = await workbook.readSheet(checked.table.sheet);
  await workbook.apply(new EvaluationWriter(checked, sheet, language).edits());
}
