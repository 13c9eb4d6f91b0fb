import { cellAddress, rangeAddress, type CellPosition, type CellRange } from "../../core/table/sheet";
import type { CellContent } from "../../core/table/sheetDraft";
import { runsText } from "../../core/text/superscript";
import { GENERAL } from "../../ports/displayNumber";
import { isBlock, refuseFilled, spillsOf } from "../../ports/spills";
import type { CellEdit } from "../../ports/workbook";
import { arrayBlocks } from "./arrayBlocks";
import { escapeControls, richTextElements } from "./cellText";
import { columnStyle } from "./columns";
import { findPlaces, type FoundPlaces, type TouchedRow } from "./findCells";
import { SHEET_ORDER } from "./sheetOrder";
import { TEXT_FORMAT, type Styles } from "./styles";
import { findChild, insertChild, type Splice, type XmlLayout } from "./xmlLayout";
import { element, escapeText, setAttribute, withPrefix } from "./xmlWriter";

type Formula = Extract<CellContent, { kind: "formula" }>;
type Attributes = Parameters<typeof element>[1];

/** The changes to a sheet's XML that write cells. */
export interface CellChanges {
  readonly splices: readonly Splice[];
  /** A formula was written or replaced, so the list of formulas (calcChain) is no longer right. */
  readonly changesFormulas: boolean;
}

/** One `c` element with the format index given; "" for an empty cell in the default format. */
export function renderCell(place: CellPosition, content: CellContent, style: number, styles: Styles): string {
  const attributes = { r: cellAddress(place), s: style === 0 ? undefined : style };
  if (content.kind === "number") return element("c", attributes, element("v", {}, content.number));
  if (content.kind === "formula") return renderFormula(attributes, content);
  if (!hasText(content)) return style === 0 ? "" : element("c", attributes);
  const rich = richTextElements(content.runs, (run) => styles.runProperties(style, run));
  return element("c", { ...attributes, t: "inlineStr" }, element("is", {}, rich));
}

/** With what it comes to, for readers that do not calculate; of a block only its first cell has that. */
function renderFormula(attributes: Attributes, { formula, shown, spill }: Formula): string {
  const array = spill && isBlock(spill) ? { t: "array", ref: rangeAddress(spill) } : {};
  const f = element("f", array, escapeText(formula));
  if (shown.kind === "number") return element("c", attributes, f + element("v", {}, shown.number));
  const text = shown.kind === "text" ? runsText(shown.runs) : "";
  return element("c", { ...attributes, t: "str" }, f + element("v", {}, escapeText(escapeControls(text))));
}

/** Whether content is a text of at least one character. */
export function hasText(content: CellContent): content is Extract<CellContent, { kind: "text" }> {
  return content.kind === "text" && content.runs.some((run) => run.text !== "");
}

/**
 * Writes cells into a sheet; of two edits to one cell the later counts. What stood in a block that a formula fills, or
 * filled until now, is emptied; everything else stays byte for byte. Fails with `invalid-edit` where only a part of such
 * a block would be written.
 */
export function editCells(layout: XmlLayout, edits: readonly CellEdit[], styles: Styles): CellChanges {
  const edited = new Set(edits.map(cellAddress));
  const arrays = arrayBlocks(layout);
  refuseFilled(edits, arrays);
  const ended = arrays.filter(({ top, left }) => edited.has(cellAddress({ row: top, column: left })));
  const emptied = [...ended, ...spillsOf(edits)].flatMap(blanksIn);
  const byAddress = new Map([...emptied, ...edits].map((edit) => [cellAddress(edit), edit] as const));
  const wanted = [...byAddress.values()].sort((a, b) => a.row - b.row || a.column - b.column);
  const likes = wanted.flatMap((edit) => edit.like ?? []);
  const places = findPlaces(layout, wanted, [...wanted, ...likes]);
  const baseOf = baseStyles(layout, places);
  const rendered = wanted.map((edit): RenderedCell => {
    const style = formatFor(edit, baseOf(edit), styles);
    const xml = renderCell(edit, edit.content, style, styles);
    return { row: edit.row, column: edit.column, xml: withPrefix(xml, layout.prefix) };
  });
  const changesFormulas = places.hasFormula || edits.some(({ content }) => content.kind === "formula");
  return { splices: placeCells(layout, rendered, places), changesFormulas };
}

function blanksIn({ top, left, bottom, right }: CellRange): CellEdit[] {
  const width = right - left + 1;
  return Array.from({ length: width * (bottom - top + 1) }, (_, index) => ({
    row: top + Math.floor(index / width),
    column: left + (index % width),
    content: { kind: "blank" },
  }));
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

/** A text that a formula comes to has no format of its own; as a text ("@") Excel would show the formula itself. */
export function numberFormatOf(content: CellContent): string {
  const shown = content.kind === "formula" ? content.shown : content;
  return shown.kind === "number" ? shown.format : GENERAL;
}

function formatFor({ content, like, style }: CellEdit, base: number, styles: Styles): number {
  if (content.kind === "number" || content.kind === "formula") {
    return styles.derive(base, { ...style, numberFormat: numberFormatOf(content), quotePrefix: false });
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
