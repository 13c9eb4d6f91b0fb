import type { IndicatorTable } from "../core/table/indicatorTable";
import type { CellEdit, SheetEdits, WorkbookPort } from "../ports/workbook";
import { FILL_FIELDS, textsOf, type FillCell, type FillPlan } from "./planFill";

/** Cells written; or those that somebody has changed since the plan was made, and then nothing is written. */
export type FillOutcome =
  | { readonly kind: "written"; readonly cells: readonly FillCell[] }
  | { readonly kind: "stale"; readonly cells: readonly FillCell[] };

/** The cells of a plan that overwrite nothing. */
export function blanksOf({ cells }: FillPlan): readonly FillCell[] {
  return cells.filter(({ kind }) => kind === "fills a blank");
}

/** Writes the accepted cells of a plan, without a word those that overwrite nothing, in one batch of edits. */
export async function fillDefinitions(
  workbook: WorkbookPort,
  plan: FillPlan,
  accepted: readonly FillCell[] = blanksOf(plan),
): Promise<FillOutcome> {
  const texts = textsOf(await workbook.readSheet(plan.table.sheet));
  const stale = accepted.filter(({ address, before }) => (texts.get(address) ?? "") !== before);
  if (stale.length > 0) return { kind: "stale", cells: stale };
  if (accepted.length > 0) await workbook.apply(fillEdits(plan, accepted));
  return { kind: "written", cells: accepted };
}

function fillEdits({ table, newColumns }: FillPlan, accepted: readonly FillCell[]): SheetEdits {
  const added = newColumns.filter(({ column }) => accepted.some((cell) => cell.column === column));
  const isNew = (column: number): boolean => added.some((one) => one.column === column);
  const texts = new Map(accepted.map((cell) => [cell.address, cell] as const));
  const written = [...texts.values()].map(({ row, column, after }): CellEdit => ({
    ...{ row, column, content: { kind: "text", runs: [{ text: after }] } },
    ...(isNew(column) ? { like: likeCell(table, row), style: { wrap: true, bold: false } } : {}),
  }));
  const { top } = table.extent;
  return {
    sheet: table.sheet,
    cells: [...added.flatMap((one) => columnFrame(table, one, accepted)), ...written],
    columnWidths: added.map(({ field, column }) => ({
      column,
      characters: FILL_FIELDS[field].characters,
    })),
    fitRows: [top, ...new Set(accepted.map(({ row }) => row))],
    notes: [],
    highlights: [],
  };
}

/** The header of an added column, and cells that look like the table in every row without a text. */
function columnFrame(
  table: IndicatorTable,
  { field, column }: FillPlan["newColumns"][number],
  accepted: readonly FillCell[],
): CellEdit[] {
  const { top, bottom } = table.extent;
  const text = FILL_FIELDS[field].header;
  const header: CellEdit = {
    ...{ row: top, column, content: { kind: "text", runs: [{ text }] } },
    ...{ like: likeCell(table, top), style: { wrap: true } },
  };
  const filled = new Set(accepted.filter((cell) => cell.column === column).map(({ row }) => row));
  const frame = [header];
  for (let row = top + 1; row <= bottom; row += 1) {
    if (!filled.has(row)) frame.push({ row, column, content: { kind: "blank" }, like: likeCell(table, row) });
  }
  return frame;
}

/** The cell of the row whose look an added cell takes: figures are seldom inside merged cells or left without a format. */
function likeCell({ header, extent }: IndicatorTable, row: number): { row: number; column: number } {
  const { actual, target, name = extent.left } = header.columns;
  return { row, column: actual ?? target ?? name };
}
