import type { SheetDraft } from "../../core/table/sheetDraft";
import { forgetPart } from "./contentTypes";
import {
  addSheet,
  forgetCalcChain,
  recalculateOnLoad,
  RELATIONSHIPS,
  setPrintTitles,
} from "./editWorkbookPart";
import { fitRows } from "./fitRows";
import { freeName, writeNotes } from "./notes";
import type { OoxmlPackage } from "./package";
import { readRelationships, relationshipsName } from "./relationships";
import type { Styles } from "./styles";
import { addTables } from "./tables";
import { findSheet, readWorkbookPart, type WorkbookPart } from "./workbookPart";
import { printTitles, renderSheet } from "./writeSheet";
import { element } from "./xmlWriter";

/** Adds the drafted sheet behind all others, or puts it in the place of the worksheet of that name. */
export function putDraft(pkg: OoxmlPackage, workbook: WorkbookPart, draft: SheetDraft, styles: Styles): void {
  const replaced = findSheet(workbook, draft.name);
  const part = replaced?.part ?? freeName(pkg, (number) => `xl/worksheets/sheet${number}.xml`);
  if (replaced) {
    removeOwned(pkg, part);
    forgetCalcChain(pkg, workbook);
  }
  const rows = draft.cells.map(({ row }) => row);
  // Cells of a draft hold their own texts.
  const context = { part, strings: [], styles, date1904: workbook.date1904 };
  const references = noteReference(pkg, part, draft) + addTables(pkg, workbook, part, draft);
  pkg.write(part, fitRows(renderSheet(draft, styles, references), rows, draft.merges, context));
  if (!replaced) addSheet(pkg, workbook, draft.name, part);
  const current = readWorkbookPart(pkg);
  const index = findSheet(current, draft.name)?.index ?? 0;
  setPrintTitles(pkg, current, index, printTitles(draft));
  if (draft.cells.some(({ content }) => content.kind === "formula")) recalculateOnLoad(pkg, current);
}

/** Writes the notes of a draft; returns the element by which the sheet refers to their drawing, "" for none. */
function noteReference(pkg: OoxmlPackage, part: string, { notes = [] }: SheetDraft): string {
  const id = writeNotes(pkg, part, notes);
  return id === undefined ? "" : element("legacyDrawing", { "xmlns:r": RELATIONSHIPS, "r:id": id });
}

/** Removes what only this part leads to (drawings, comments, tables …), and what only those lead to. */
function removeOwned(pkg: OoxmlPackage, part: string): void {
  const targets = readRelationships(pkg, part).filter((found) => !found.external);
  pkg.remove(relationshipsName(part));
  for (const { target } of targets) {
    if (!pkg.has(target) || isReferred(pkg, target)) continue;
    removeOwned(pkg, target);
    forgetPart(pkg, target);
    pkg.remove(target);
  }
}

function isReferred(pkg: OoxmlPackage, target: string): boolean {
  return pkg
    .partNames()
    .filter((name) => name.endsWith(".rels"))
    .map((name) => name.replace(/_rels\/([^/]*)\.rels$/, "$1"))
    .some((source) => readRelationships(pkg, source).some((found) => found.target === target));
}
