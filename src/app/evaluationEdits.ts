import type { Finding } from "../core/rules/model";
import type { AssessedRow } from "../core/table/indicatorTable";
import { cellAddress, type CellRange, type Highlight, type SheetSnapshot } from "../core/table/sheet";
import { STATUS_LABELS } from "../core/target/labels";
import type { Language } from "../i18n/translator";
import { translateSheet } from "../i18n/translateSheet";
import type { CellEdit, SheetEdits } from "../ports/workbook";
import { blankedCells } from "./blankedCells";
import type { CheckedTable } from "./checkTable";
import { differingRows, type DifferingRow } from "./differingRows";
import { BLANK, textContent } from "./evaluationColumns";
import { evaluationHighlights, ownHighlights } from "./evaluationMarks";
import { evaluationPlaces, type EvaluationPlaces } from "./evaluationPlaces";
import type { FilledCell } from "./filledCells";
import { findingNotes } from "./findingNotes";
import { remarkCells } from "./remarkCells";
import { tableArguments, type TableArguments } from "./tableFormula";
import { formulaCells, valueCells } from "./verdictCells";
import type { EvaluationForm } from "./writeEvaluation";

/** What an evaluation writes into a sheet. */
export class EvaluationEdits {
  /** From the table's header to its last row. */
  readonly columns: CellRange;
  readonly differing: readonly DifferingRow[];
  /** Blank cells of the table's own columns, with what is filled in. */
  readonly filled: readonly FilledCell[];
  private readonly places: EvaluationPlaces;
  /** Without findings that the evaluation itself settles. */
  readonly checked: CheckedTable;
  private readonly given: TableArguments;

  /** `sheet` as people made it; `before` is what evaluations have filled into the table's own columns. */
  constructor(
    checked: CheckedTable,
    private readonly sheet: SheetSnapshot,
    private readonly before: readonly FilledCell[],
    private readonly language: Language,
    private readonly form: EvaluationForm,
  ) {
    this.given = tableArguments(checked);
    this.places = evaluationPlaces(checked, sheet, form.mode, this.given.directions !== null);
    // A status column that is filled in here is missing no more.
    const isOpen = ({ rule }: Finding): boolean => this.places.status === null || rule !== "missing-status";
    this.checked = { ...checked, findings: checked.findings.filter(isOpen) };
    const { first, added } = this.places;
    this.columns = { ...checked.table.extent, left: first, right: first + added.length - 1 };
    this.differing = form.mode === "formulas" ? differingRows(checked, sheet, this.given) : [];
    this.filled = checked.rows.flatMap((row) => this.filledCells(row));
  }

  all(): SheetEdits {
    const { checked, places, language, sheet, columns } = this;
    const { table, rows } = checked;
    const cells = [...this.verdictCells(), ...remarkCells(this, places, language), ...this.fills()];
    return {
      sheet: table.sheet,
      cells: [...cells, ...blankedCells(sheet, places.before, columns, cells)],
      columnWidths: places.added.map(({ characters }, i) => ({ column: places.first + i, characters })),
      fitRows: [table.extent.top, ...rows.map(({ row }) => row)],
      notes: findingNotes(checked, sheet, language, places.before ? [places.before, columns] : [columns]),
      highlights: this.highlights(),
      removedHighlights: ownHighlights(sheet, places.before),
    };
  }

  private verdictCells(): CellEdit[] {
    const { checked, places, form, language } = this;
    if (form.mode === "formulas") return formulaCells(checked, places, this.given, language);
    return valueCells(checked, places, form.measures === "plainFormulas" ? this.sheet : null, language);
  }

  /** Blank cells of the table's own columns for the verdict, and for the reason where there is none. */
  private filledCells({ row, evaluation: { status, reason } }: AssessedRow): FilledCell[] {
    const why = status === "not_assessed" && reason ? translateSheet(this.language, `reason.${reason}`) : "";
    const texts = [
      { column: this.places.status, text: STATUS_LABELS[status] },
      { column: this.places.reason, text: why },
    ];
    return texts.flatMap(({ column, text }) =>
      column !== null && text !== "" && this.places.isBlankAt(row, column) ? [{ row, column, text }] : [],
    );
  }

  /** What is filled in now; what was before and is not now goes. */
  private fills(): CellEdit[] {
    const now = new Set(this.filled.map(cellAddress));
    const gone = this.before.filter((cell) => !now.has(cellAddress(cell)));
    return [
      ...gone.map(({ row, column }) => ({ row, column, content: BLANK })),
      ...this.filled.map(({ row, column, text }) => ({ row, column, content: textContent(text) })),
    ];
  }

  private highlights(): readonly Highlight[] {
    const { columnOf } = this.places;
    const { extent } = this.checked.table;
    const { top, bottom } = this.given;
    const range = { top, bottom, left: extent.left, right: this.columns.right };
    return evaluationHighlights(
      range,
      { status: columnOf("status"), check: columnOf("check") },
      this.language,
    );
  }
}
