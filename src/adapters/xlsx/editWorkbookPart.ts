import { declarePart, forgetPart } from "./contentTypes";
import type { OoxmlPackage } from "./package";
import { addRelationship, findRelationship, removeRelationshipsTo } from "./relationships";
import type { WorkbookPart } from "./workbookPart";
import { readFragment } from "./xmlFragment";
import {
  appendChild,
  applySplices,
  childXml,
  findChild,
  insertChild,
  layOut,
  type Splice,
  type XmlLayout,
} from "./xmlLayout";
import { element, escapeText, setAttribute } from "./xmlWriter";

/** Children of `workbook` in schema order. */
const ORDER = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
];

const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
/** The namespace of `r:id` in the parts that we create. */
export const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT_RELATIONSHIPS = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const FORMULA = /<(?:[\w.-]+:)?f[\s/>]/;

/** The namespace of `r:id` in a part of the transitional or the strict schema. */
export function relationshipNamespace(layout: XmlLayout): string {
  const root = layout.source.slice(layout.rootStart, layout.rootOpenEnd);
  return root.includes("http://purl.oclc.org/ooxml/") ? STRICT_RELATIONSHIPS : RELATIONSHIPS;
}

/** Lists a new sheet behind all others; its content is at `part`. */
export function addSheet(pkg: OoxmlPackage, workbook: WorkbookPart, name: string, part: string): void {
  declarePart(pkg, part, SHEET_TYPE);
  const id = addRelationship(pkg, workbook.part, "worksheet", part);
  const layout = layOut(pkg.text(workbook.part), workbook.part);
  const sheets = findChild(layout, "sheets");
  const list = layOut(sheets ? childXml(layout, sheets) : element("sheets"), workbook.part);
  const ids = list.children.map((child) => {
    return Number(readFragment(childXml(list, child), workbook.part).attributes.sheetId ?? 0);
  });
  const sheet = element("sheet", {
    name,
    sheetId: Math.max(0, ...ids) + 1,
    "xmlns:r": relationshipNamespace(layout),
    "r:id": id,
  });
  const text = applySplices(list.source, [appendChild(list, sheet)]);
  const splice = sheets
    ? { start: sheets.start, end: sheets.end, text }
    : insertChild(layout, ORDER, "sheets", text);
  pkg.write(workbook.part, applySplices(layout.source, [splice]));
}

/** Sets the rows repeated on each printed page of a sheet, or removes them; `index` counts all sheets from 0. */
export function setPrintTitles(
  pkg: OoxmlPackage,
  workbook: WorkbookPart,
  index: number,
  formula: string | undefined,
): void {
  const layout = layOut(pkg.text(workbook.part), workbook.part);
  const names = findChild(layout, "definedNames");
  if (!names && formula === undefined) return;
  const list = layOut(names ? childXml(layout, names) : element("definedNames"), workbook.part);
  const kept = list.children
    .map((child) => childXml(list, child))
    .filter((xml) => !isPrintName(xml, index, workbook.part));
  const attributes = { name: "_xlnm.Print_Titles", localSheetId: index };
  if (formula !== undefined) {
    kept.push(element(`${layout.prefix}definedName`, attributes, escapeText(formula)));
  }
  const text = kept.length === 0 ? "" : element(`${layout.prefix}definedNames`, {}, kept.join(""));
  const place = names ?? { ...insertChild(layout, ORDER, "definedNames", "") };
  pkg.write(workbook.part, applySplices(layout.source, [{ start: place.start, end: place.end, text }]));
}

function isPrintName(xml: string, index: number, part: string): boolean {
  const { name = "", localSheetId } = readFragment(xml, part).attributes;
  const isPrint = ["_xlnm.print_titles", "_xlnm.print_area", "_xlnm._filterdatabase"];
  return isPrint.includes(name.toLowerCase()) && Number(localSheetId ?? -1) === index;
}

/** Lets Excel recompute the workbook when it opens it, if it holds any formula. */
export function recalculateOnLoad(pkg: OoxmlPackage, workbook: WorkbookPart): void {
  if (!workbook.sheets.some((sheet) => FORMULA.test(pkg.text(sheet.part)))) return;
  const layout = layOut(pkg.text(workbook.part), workbook.part);
  const present = findChild(layout, "calcPr");
  const tag = present ? layout.source.slice(present.start, present.openEnd) : element("calcPr");
  const text = setAttribute(tag, "fullCalcOnLoad", 1);
  const splice: Splice = present
    ? { start: present.start, end: present.openEnd, text }
    : insertChild(layout, ORDER, "calcPr", text);
  pkg.write(workbook.part, applySplices(layout.source, [splice]));
}

/** Removes the list of formula cells, which Excel rebuilds; one that names a cell without formula is an error to it. */
export function forgetCalcChain(pkg: OoxmlPackage, workbook: WorkbookPart): void {
  const chain = findRelationship(pkg, workbook.part, "calcChain")?.target;
  if (chain === undefined) return;
  removeRelationshipsTo(pkg, workbook.part, chain);
  forgetPart(pkg, chain);
  pkg.remove(chain);
}
