import { cellAddress, rangeAddress, type CellRange, type Highlight } from "../../core/table/sheet";
import { refuseBlocked, spillsOf } from "../../ports/spills";
import { WorkbookError, type CellEdit, type SheetEdits } from "../../ports/workbook";
import type { CellContext } from "./cellValue";
import { setColumnWidths } from "./columns";
import { editHighlights } from "./conditionalFormats";
import { growDimension } from "./dimension";
import { editCells } from "./editCells";
import { forgetCalcChain, recalculateOnLoad, relationshipNamespace } from "./editWorkbookPart";
import { fitRows } from "./fitRows";
import { coveringMerge } from "./merges";
import { writeNotes } from "./notes";
import type { OoxmlPackage } from "./package";
import { SHEET_ORDER } from "./sheetOrder";
import { renameTableColumns } from "./tableHeaders";
import { tableRanges } from "./tables";
import type { WorkbookPart } from "./workbookPart";
import { applySplices, findChild, insertChild, layOut, type Splice, type XmlLayout } from "./xmlLayout";
import { element } from "./xmlWriter";

/** What a sheet holds already that a batch of edits must respect. */
export interface SheetState {
  readonly merges: readonly CellRange[];
  readonly highlights: readonly Highlight[];
}

/** Carries out a checked batch on one sheet of `pkg`; a batch that cannot be carried out fails with `invalid-edit`. */
export function editSheet(
  pkg: OoxmlPackage,
  workbook: WorkbookPart,
  sheet: SheetState,
  edits: SheetEdits,
  context: CellContext,
): void {
  const { part, styles } = context;
  refuseCovered(edits.cells, sheet.merges);
  refuseBlocked(edits.cells, [...sheet.merges, ...tableRanges(pkg, part)]);
  renameTableColumns(pkg, part, edits.cells);
  const drawingId = writeNotes(pkg, part, edits.notes);
  const layout = layOut(pkg.text(part), part);
  const cells = editCells(layout, edits.cells, styles);
  const corners = spillsOf(edits.cells).map(({ bottom, right }) => ({ row: bottom, column: right }));
  const splices = [
    ...growDimension(layout, [...edits.cells, ...corners]),
    ...setColumnWidths(layout, edits.columnWidths),
    ...cells.splices,
    ...editHighlights(layout, edits, sheet.highlights, styles),
    ...(drawingId === undefined ? [] : referToDrawing(layout, drawingId)),
  ];
  const fitted = fitRows(applySplices(layout.source, splices), edits.fitRows, sheet.merges, context);
  if (fitted !== layout.source) pkg.write(part, fitted);
  if (cells.changesFormulas) forgetCalcChain(pkg, workbook);
  if (edits.cells.length > 0) recalculateOnLoad(pkg, workbook);
}

function refuseCovered(cells: readonly CellEdit[], merges: readonly CellRange[]): void {
  for (const cell of cells) {
    const merge = cell.content.kind === "blank" ? undefined : coveringMerge(cell, merges);
    if (!merge) continue;
    throw new WorkbookError("invalid-edit", `${cellAddress(cell)} is covered by ${rangeAddress(merge)}`);
  }
}

function referToDrawing(layout: XmlLayout, id: string): Splice[] {
  const stale = findChild(layout, "legacyDrawing");
  const attributes = { "xmlns:r": relationshipNamespace(layout), "r:id": id };
  const insertion = insertChild(layout, SHEET_ORDER, "legacyDrawing", element("legacyDrawing", attributes));
  return [stale ? { ...insertion, start: stale.start, end: stale.end } : insertion];
}
