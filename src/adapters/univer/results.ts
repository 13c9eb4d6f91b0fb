import type { Cell, SheetSnapshot } from "../../core/table/sheet";
import type { CellContent } from "../../core/table/sheetDraft";
import { GENERAL } from "../../ports/displayNumber";
import type { WorkbookFile } from "../../ports/workbookFile";
import { keepTyped } from "./keepTyped";
import { placeKey, type SheetPicture } from "./picture";

/**
 * Gives formulas of a file what they come to now, for readers that do not calculate. Errors and truth values cannot be
 * given, a text not where it would cost the cell its number format, and nothing to formulas that share one text: these
 * stay for Excel to compute when it opens the file.
 */
export async function storeResults(
  file: WorkbookFile,
  stored: SheetSnapshot,
  now: SheetSnapshot,
  picture: SheetPicture,
): Promise<void> {
  const before = new Map(stored.cells.map((cell) => [placeKey(cell.row, cell.column), cell] as const));
  const cells = now.cells.flatMap((cell) => {
    const { row, column, formula, spill, text, kind } = cell;
    const old = before.get(placeKey(row, column));
    const shown = formula === undefined ? undefined : shownOf(cell, picture);
    if (formula === undefined || !shown || (old?.text === text && old.kind === kind)) return [];
    return [
      { row, column, content: { kind: "formula", formula, shown, ...(spill ? { spill } : {}) } } as const,
    ];
  });
  if (cells.length === 0) return;
  await keepTyped(file, { sheet: now.name, cells, columnWidths: [], fitRows: [], notes: [], highlights: [] });
}

function shownOf(cell: Cell, { cells }: SheetPicture): Exclude<CellContent, { kind: "formula" }> | undefined {
  const { kind, text, number, numberFormat = GENERAL } = cell;
  if (number !== undefined) return { kind: "number", number, format: numberFormat };
  const style = cells.get(placeKey(cell.row, cell.column))?.s;
  const hasFormat = typeof style === "object" && style?.n !== undefined;
  if (kind !== "text" || hasFormat) return undefined;
  return text === "" ? { kind: "blank" } : { kind: "text", runs: [{ text }] };
}
