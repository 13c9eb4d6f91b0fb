import { parseNumber } from "../core/number/parseNumber";
import type { Finding } from "../core/rules/model";
import { cellAddress, type Cell } from "../core/table/sheet";
import type { CellContent } from "../core/table/sheetDraft";
import type { WorkbookPort } from "../ports/workbook";

/** What a fix would do to its cell. */
export interface FixPreview {
  readonly cell: string;
  /** What the cell shows now; "" for an empty one. */
  readonly before: string;
  readonly after: string;
}

/** The proposed text as what the cell held before: a plain number stays one, all else is text. */
function contentOf(text: string, present: Cell | undefined): CellContent {
  const reading = present?.kind === "number" ? parseNumber(text) : null;
  const format = present?.numberFormat ?? "General";
  if (!reading || format.includes("%")) return { kind: "text", runs: [{ text }] };
  return { kind: "number", number: reading.value.toFixed(), format };
}

async function presentCell(
  workbook: WorkbookPort,
  sheet: string,
  { row, column }: Finding,
): Promise<Cell | undefined> {
  const { cells } = await workbook.readSheet(sheet);
  return cells.find((cell) => cell.row === row && cell.column === column);
}

/** What the fix of a finding would do on this sheet; null where it has none. Changes nothing. */
export async function previewFix(
  workbook: WorkbookPort,
  sheet: string,
  finding: Finding,
): Promise<FixPreview | null> {
  if (!finding.fix) return null;
  const present = await presentCell(workbook, sheet, finding);
  return { cell: cellAddress(finding), before: present?.text ?? "", after: finding.fix.text };
}

/**
 * Writes the fix of a finding into its cell; false, and nothing is written, where the cell shows something else than the
 * preview that was agreed to. Fails with `WorkbookError`.
 */
export async function applyFix(
  workbook: WorkbookPort,
  sheet: string,
  finding: Finding,
  agreed: FixPreview,
): Promise<boolean> {
  const { row, column } = finding;
  const present = await presentCell(workbook, sheet, finding);
  if ((present?.text ?? "") !== agreed.before) return false;
  await workbook.apply({
    sheet,
    cells: [{ row, column, content: contentOf(agreed.after, present) }],
    ...{ columnWidths: [], fitRows: [row], notes: [], highlights: [] },
  });
  return true;
}
