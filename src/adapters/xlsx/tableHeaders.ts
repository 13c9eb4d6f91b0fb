import { cellAddress } from "../../core/table/sheet";
import { WorkbookError, type CellEdit } from "../../ports/workbook";
import { parseRange } from "./addresses";
import { escapeControls } from "./cellText";
import { hasText } from "./editCells";
import type { OoxmlPackage } from "./package";
import { readRelationships } from "./relationships";
import { readFragment } from "./xmlFragment";
import { applySplices, childXml, findChild, layOut } from "./xmlLayout";
import { XmlReader } from "./xmlReader";
import { setAttribute } from "./xmlWriter";

/**
 * Gives the columns of a sheet's tables the texts that edits put into their header cells: Excel repairs a file in which
 * the two differ. A header that is emptied, no text, or another column's name fails with `invalid-edit`.
 */
export function renameTableColumns(pkg: OoxmlPackage, sheetPart: string, edits: readonly CellEdit[]): void {
  const tables = readRelationships(pkg, sheetPart).filter(
    ({ kind, external }) => kind === "table" && !external,
  );
  for (const { target } of tables) {
    const reader = new XmlReader(pkg.text(target), target);
    reader.readRoot();
    const range = parseRange(reader.attribute("ref") ?? "");
    if (!range || reader.attribute("headerRowCount") === "0") continue;
    const { top, left, right } = range;
    const headers = edits.filter(({ row, column }) => row === top && column >= left && column <= right);
    const names = new Map(headers.map((edit) => [edit.column - left, headerText(edit)] as const));
    if (names.size > 0) renameColumns(pkg, target, names);
  }
}

function headerText(edit: CellEdit): string {
  const { content } = edit;
  if (hasText(content)) return content.runs.map(({ text }) => text).join("");
  throw new WorkbookError("invalid-edit", `${cellAddress(edit)} heads a column of a table and needs a text`);
}

function renameColumns(pkg: OoxmlPackage, part: string, names: ReadonlyMap<number, string>): void {
  const layout = layOut(pkg.text(part), part);
  const list = findChild(layout, "tableColumns");
  if (!list) return;
  const columns = layOut(childXml(layout, list), part);
  const all = columns.children.map((child, index) => {
    const written = readFragment(childXml(columns, child), part).attributes.name ?? "";
    const name = names.get(index);
    return name === undefined ? written : columnName(name);
  });
  const folded = all.map((name) => name.toLowerCase());
  const twice = all.find((_, index) => folded.indexOf(folded[index] ?? "") < index);
  if (twice !== undefined)
    throw new WorkbookError("invalid-edit", `a table would have two columns ${JSON.stringify(twice)}`);
  const splices = columns.children.flatMap((child, index) => {
    if (!names.has(index)) return [];
    const tag = columns.source.slice(child.start, child.openEnd);
    return [{ start: child.start, end: child.openEnd, text: setAttribute(tag, "name", all[index] ?? "") }];
  });
  const text = applySplices(columns.source, splices);
  if (text === columns.source) return;
  pkg.write(part, applySplices(layout.source, [{ start: list.start, end: list.end, text }]));
}

/** Line ends of a header cell are written as `_x000a_` in the column's name. */
function columnName(text: string): string {
  return escapeControls(text).replaceAll("\n", "_x000a_");
}
