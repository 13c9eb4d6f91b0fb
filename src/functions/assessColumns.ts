import { parseNumber } from "../core/number/parseNumber";
import { STATUS_LABELS } from "../core/target/labels";
import type { Policy } from "../core/target/model";
import { cellText } from "../i18n/cellText";
import { isBareZero, readCell } from "./cellInput";
import { readColumn } from "./columnInput";
import { judgeCells, showMeasure, showReason, showStatus } from "./rowVerdict";

const COLUMNS = ["target", "actual", "name", "unit", "prior", "direction"] as const;
type Column = (typeof COLUMNS)[number];

/** The columns of a table as Excel hands them over; those left out are blank. */
export type TableColumns = Readonly<Record<Column, unknown>>;

type Cells = Readonly<Record<Column, readonly unknown[]>>;
type ColumnsReading =
  { readonly kind: "columns"; readonly cells: Cells } | { readonly kind: "error"; readonly problem: string };

/** All columns, each as long as that of the targets, or left out. */
function readColumns(columns: TableColumns): ColumnsReading {
  const cells: Partial<Record<Column, readonly unknown[]>> = {};
  for (const column of COLUMNS) {
    const field = cellText(`cell.${column}`);
    const reading = readColumn(columns[column], field);
    if (reading.kind === "error") return reading;
    const expected = (cells.target ?? reading.cells).length;
    const count = reading.cells.length;
    if (count !== expected && count > 0) {
      const counts = {
        field,
        count: String(count),
        expected: String(expected),
        base: cellText("cell.target"),
      };
      return { kind: "error", problem: cellText("cell.unevenColumns", counts) };
    }
    cells[column] = reading.cells;
  }
  return { kind: "columns", cells: cells as Cells };
}

/**
 * Whether bare zeros of the table are blank cells: its plain figures are stored as text ("1.400" in cells of format
 * Text, as a pulled table has them), so that a 0 typed there would be text too.
 */
function holdsText({ target, actual }: Cells): boolean {
  const figures = [...target, ...actual].map(readCell).filter((cell) => !isBareZero(cell));
  if (figures.some(({ kind }) => kind === "number")) return false;
  return figures.some((cell) => cell.kind === "text" && parseNumber(cell.text) !== null);
}

const HEADER = ["headerStatus", "headerReason", "headerCompletion", "headerVariance"] as const;

/**
 * Judges a table: a header, then a line of status, reason, completion and variance for every row, blank where a row
 * has neither target nor result. Columns that do not fit together give one cell that says so.
 */
export function assessColumns(columns: TableColumns, policy: Policy): readonly (readonly unknown[])[] {
  const reading = readColumns(columns);
  if (reading.kind === "error") return [[cellText("cell.notAssessed", { problem: reading.problem })]];
  const { cells } = reading;
  const isText = holdsText(cells);
  const rows = cells.target.map((target, i) => {
    const given = cells.actual[i];
    const actual = isText && isBareZero(readCell(given)) ? null : given;
    const [name, unit, prior, direction] = [cells.name[i], cells.unit[i], cells.prior[i], cells.direction[i]];
    const verdict = judgeCells({ target, actual, name, unit, prior, direction }, policy);
    return verdict.kind === "error"
      ? [STATUS_LABELS.not_assessed, showReason(verdict), "", ""]
      : [
          showStatus(verdict),
          showReason(verdict),
          showMeasure(verdict, "completion"),
          showMeasure(verdict, "variance"),
        ];
  });
  return [HEADER.map((key) => cellText(`cell.${key}`)), ...rows];
}
