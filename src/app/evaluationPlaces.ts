import { OWN_HEADER_PREFIX, verdictOfHeader } from "../core/table/headerWords";
import type { ColumnRole } from "../core/table/indicatorTable";
import { cellAddress, type Cell, type SheetSnapshot } from "../core/table/sheet";
import { translateSheet } from "../i18n/translateSheet";
import type { CheckedTable } from "./checkTable";
import { textsOf } from "./planFill";
import { OWN_COLUMNS, type OwnColumn, type OwnColumnId } from "./evaluationColumns";

/** Where verdicts, readings and findings are written beside, or in the blank columns of, a checked table. */
export interface EvaluationPlaces {
  /** Columns added to the right of the table, `first` is the leftmost. */
  readonly added: readonly OwnColumn[];
  readonly first: number;
  /** Columns of the table itself that its makers left blank, and that are filled in; null for none. */
  readonly status: number | null;
  readonly reason: number | null;
  /** The column of a part of the evaluation. */
  readonly columnOf: (id: OwnColumnId) => number;
  /** Whether nothing stands in a cell. */
  readonly isBlankAt: (row: number, column: number) => boolean;
}

const STATUS_HEADERS = (["vi", "en"] as const).map(
  (language) => OWN_HEADER_PREFIX + translateSheet(language, "sheet.status"),
);

/** A column that takes one text per row: no crosses under several verdicts, no merged cells. */
function fillable({ table, rows }: CheckedTable, sheet: SheetSnapshot, role: ColumnRole): number | null {
  const column = table.header.columns[role];
  if (column === undefined) return null;
  const { top } = table.extent;
  const isMarked = sheet.cells.some(
    (cell) =>
      cell.column === column &&
      cell.row >= top &&
      cell.row <= table.header.row &&
      verdictOfHeader(cell.text) !== null,
  );
  const isMerged = sheet.merges.some(
    (merge) =>
      merge.left <= column &&
      merge.right >= column &&
      rows.some(({ row }) => row >= merge.top && row <= merge.bottom),
  );
  return isMarked || isMerged ? null : column;
}

/** The columns written before, or the first free ones to the right of everything beside the table. */
function firstColumn({ table }: CheckedTable, beside: readonly Cell[], own: readonly Cell[]): number {
  const [before] = own.map(({ column }) => column).sort((a, b) => a - b);
  return before ?? beside.reduce((most, { column }) => Math.max(most, column), table.extent.right) + 1;
}

/** Finds the places for an evaluation; the same after it has been written as before. */
export function evaluationPlaces(checked: CheckedTable, sheet: SheetSnapshot): EvaluationPlaces {
  const { extent } = checked.table;
  const beside = sheet.cells.filter(({ row }) => row >= extent.top && row <= extent.bottom);
  const own = beside.filter(({ row, text }) => row === extent.top && text.startsWith(OWN_HEADER_PREFIX));
  const texts = textsOf(sheet);
  const isBlankAt = (row: number, column: number): boolean =>
    (texts.get(cellAddress({ row, column })) ?? "").trim() === "";
  const isFree = (column: number): boolean => checked.rows.every(({ row }) => isBlankAt(row, column));
  const wanted = fillable(checked, sheet, "status");
  const wasFilled = own.length > 0 && !own.some(({ text }) => STATUS_HEADERS.includes(text));
  const status = wanted !== null && (own.length > 0 ? wasFilled : isFree(wanted)) ? wanted : null;
  const note = status === null ? null : fillable(checked, sheet, "note");
  const added = OWN_COLUMNS.filter(({ id }) => id !== "status" || status === null);
  const first = firstColumn(checked, beside, own);
  const columnOf = (id: OwnColumnId): number =>
    id === "status" && status !== null ? status : first + added.findIndex((column) => column.id === id);
  return { added, first, status, reason: note !== null && isFree(note) ? note : null, columnOf, isBlankAt };
}
