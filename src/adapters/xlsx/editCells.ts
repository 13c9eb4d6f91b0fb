import { cellAddress, type CellPosition } from "../../core/table/sheet";
import type { CellContent } from "../../core/table/sheetDraft";
import type { CellEdit } from "../../ports/workbook";
import { richTextElements } from "./cellText";
import { columnStyle } from "./columns";
import { findPlaces, type FoundPlaces, type TouchedRow } from "./findCells";
import { SHEET_ORDER } from "./sheetOrder";
import { TEXT_FORMAT, type Styles } from "./styles";
import { findChild, insertChild, type Splice, type XmlLayout } from "./xmlLayout";
import { element, setAttribute, withPrefix } from "./xmlWriter";

/** The changes to a sheet's XML that write cells. */
export interface CellChanges {
  readonly splices: readonly Splice[];
  /** A formula was replaced, so the list of formulas (calcChain) is no longer right. */
  readonly replacesFormula: boolean;
}

/** One `c` element with the format index given; "" for an empty cell in the default format. */
export function renderCell(place: CellPosition, content: CellContent, style: number, styles: Styles): string {
  const attributes = { r: cellAddress(place), s: style === 0 ? undefined : style };
  if (content.kind === "number") return element("c", attributes, element("v", {}, content.number));
  if (!hasText(content)) return style === 0 ? "" : element("c", attributes);
  const rich = richTextElements(content.runs, (run) => styles.runProperties(style, run));
  return element("c", { ...attributes, t: "inlineStr" }, element("is", {}, rich));
}

/** Whether content is a text of at least one character. */
export function hasText(content: CellContent): content is Extract<CellContent, { kind: "text" }> {
  return content.kind === "text" && content.runs.some((run) => run.text !== "");
}

/** Writes cells into a sheet; of two edits to one cell the later counts. Everything else stays byte for byte. */
export function editCells(layout: XmlLayout, edits: readonly CellEdit[], styles: Styles): CellChanges {
  const byAddress = new Map(edits.map((edit) => [cellAddress(edit), edit] as const));
  const wanted = [...byAddress.values()].sort((a, b) => a.row - b.row || a.column - b.column);
  const likes = wanted.flatMap((edit) => edit.like ?? []);
  const places = findPlaces(layout, wanted, [...wanted, ...likes]);
  const baseOf = baseStyles(layout, places);
  const rendered = wanted.map((edit): RenderedCell => {
    const style = formatFor(edit, baseOf(edit), styles);
    const xml = renderCell(edit, edit.content, style, styles);
    return { row: edit.row, column: edit.column, xml: withPrefix(xml, layout.prefix) };
  });
  return { splices: placeCells(layout, rendered, places), replacesFormula: places.hasFormula };
}

interface RenderedCell extends CellPosition {
  readonly xml: string;
}

/** A cell not in the file has the format of its row, else of its column. */
function baseStyles(layout: XmlLayout, places: FoundPlaces): (edit: CellEdit) => number {
  const ofColumn = columnStyle(layout);
  return (edit) => {
    const source = edit.like ?? edit;
    return (
      places.styles.get(cellAddress(source)) ?? places.rows.get(source.row)?.style ?? ofColumn(source.column)
    );
  };
}

function formatFor({ content, like, style }: CellEdit, base: number, styles: Styles): number {
  if (content.kind === "number") {
    return styles.derive(base, { ...style, numberFormat: content.format, quotePrefix: false });
  }
  const typed = style?.asTyped ? { numberFormat: TEXT_FORMAT } : {};
  if (hasText(content)) {
    return styles.derive(base, { ...style, ...typed, quotePrefix: style?.asTyped !== true });
  }
  return like === undefined && style === undefined
    ? base
    : styles.derive(base, { ...style, ...typed, quotePrefix: false });
}

function placeCells(layout: XmlLayout, cells: readonly RenderedCell[], places: FoundPlaces): Splice[] {
  const byRow = new Map<number, RenderedCell[]>();
  for (const cell of cells) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
  const splices: Splice[] = [];
  const newRows: string[] = [];
  for (const [row, ofRow] of byRow) {
    const touched = places.rows.get(row);
    if (touched) splices.push(...changeRow(layout, touched, ofRow));
    else {
      const at = places.insertAt.get(row);
      const xml = newRow(layout, row, ofRow);
      if (at === undefined) newRows.push(xml);
      else splices.push({ start: at, end: at, text: xml });
    }
  }
  return splices.concat(appendRows(layout, newRows.join("")));
}

function newRow({ prefix }: XmlLayout, row: number, cells: readonly RenderedCell[]): string {
  const content = cells.map((cell) => cell.xml).join("");
  return content === "" ? "" : element(`${prefix}row`, { r: row }, content);
}

function appendRows(layout: XmlLayout, rows: string): Splice[] {
  if (rows === "") return [];
  const data = findChild(layout, "sheetData");
  const whole = element(`${layout.prefix}sheetData`, {}, rows);
  if (!data) return [{ ...insertChild(layout, SHEET_ORDER, "sheetData", ""), text: whole }];
  if (data.openEnd === data.end) return [{ start: data.start, end: data.end, text: whole }];
  const close = layout.source.lastIndexOf("</", data.end - 1);
  return [{ start: close, end: close, text: rows }];
}

/** The `spans` attribute, a hint that may no longer be right, goes; the row's other attributes stay. */
function changeRow(layout: XmlLayout, row: TouchedRow, cells: readonly RenderedCell[]): Splice[] {
  const tag = setAttribute(layout.source.slice(row.start, row.openEnd), "spans", undefined);
  if (row.selfClosing) {
    const content = cells.map((cell) => cell.xml).join("");
    const open = tag.replace(/\s*\/>$/, ">");
    return [{ start: row.start, end: row.end, text: `${open}${content}</${layout.prefix}row>` }];
  }
  const splices: Splice[] = [{ start: row.start, end: row.openEnd, text: tag }];
  for (const cell of cells) {
    const present = row.cells.find((found) => found.column === cell.column);
    const next = row.cells.find((found) => found.column > cell.column);
    const at = next?.start ?? row.closeStart;
    splices.push({ start: present?.start ?? at, end: present?.end ?? at, text: cell.xml });
  }
  return splices;
}
