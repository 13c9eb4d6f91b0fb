import { cellAddress, rangeAddress } from "../../core/table/sheet";
import type { DraftCell, PageSetup, SheetDraft } from "../../core/table/sheetDraft";
import { widthAttribute } from "./columns";
import { hasText, numberFormatOf, renderCell } from "./editCells";
import { TEXT_FORMAT, type FormatChange, type Styles } from "./styles";
import { element, escapeAttribute, XML_DECLARATION } from "./xmlWriter";

const MM_PER_INCH = 25.4;
const HEADER_FONT_SIZE = 13;
const A4 = 9;
const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The whole worksheet part of a draft; formats it needs are added to `styles`, `references` lead to its notes and tables. */
export function renderSheet(draft: SheetDraft, styles: Styles, references: string): string {
  const { page } = draft;
  const content = [
    page.fitToWidth ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : "",
    renderView(draft.frozenRows ?? 0),
    renderColumns(draft.columnWidths),
    element("sheetData", {}, renderRows(draft, styles)),
    renderMerges(draft),
    renderMargins(page),
    renderPageSetup(page),
    page.pageNumbers ? renderPageNumber(draft.fontName) : "",
    renderIgnoredErrors(draft),
    references,
  ];
  return XML_DECLARATION + element("worksheet", { xmlns: NAMESPACE }, content.join(""));
}

/** The formula of the print titles ('Phụ lục 1'!$5:$6); undefined if no rows are repeated. */
export function printTitles({ name, page }: SheetDraft): string | undefined {
  if (!page.repeatedRows) return undefined;
  const { from, to } = page.repeatedRows;
  return `'${name.replaceAll("'", "''")}'!$${from}:$${to}`;
}

function renderView(frozenRows: number): string {
  if (frozenRows === 0) return "";
  const topLeftCell = cellAddress({ row: frozenRows + 1, column: 1 });
  const pane = { ySplit: frozenRows, topLeftCell, activePane: "bottomLeft", state: "frozen" };
  return element("sheetViews", {}, element("sheetView", { workbookViewId: 0 }, element("pane", pane)));
}

function renderColumns(widths: readonly number[]): string {
  if (widths.length === 0) return "";
  const columns = widths.map((characters, index) => {
    const span = { min: index + 1, max: index + 1 };
    return element("col", { ...span, width: widthAttribute(characters), customWidth: 1 });
  });
  return element("cols", {}, columns.join(""));
}

function renderRows(draft: SheetDraft, styles: Styles): string {
  const rows = new Map<number, DraftCell[]>();
  for (const { row } of draft.rowHeights) rows.set(row, []);
  const latest = new Map(draft.cells.map((cell) => [cellAddress(cell), cell] as const));
  for (const cell of latest.values()) {
    const known = rows.get(cell.row);
    if (known) known.push(cell);
    else rows.set(cell.row, [cell]);
  }
  const heights = new Map(draft.rowHeights.map(({ row, points }) => [row, points] as const));
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => {
      const ht = heights.get(row);
      const attributes = { r: row, ht, customHeight: ht === undefined ? undefined : 1 };
      const ordered = cells.sort((a, b) => a.column - b.column);
      return element("row", attributes, ordered.map((cell) => renderDraftCell(cell, draft, styles)).join(""));
    })
    .join("");
}

function renderDraftCell(cell: DraftCell, { fontName }: SheetDraft, styles: Styles): string {
  const { content } = cell;
  const isTyped = cell.style.asTyped === true && (content.kind === "text" || content.kind === "blank");
  const change: FormatChange = {
    ...cell.style,
    fontName,
    numberFormat: isTyped ? TEXT_FORMAT : numberFormatOf(content),
    quotePrefix: hasText(content) && !cell.style.asTyped,
  };
  return renderCell(cell, content, styles.derive(0, change), styles);
}

function renderMerges({ merges }: SheetDraft): string {
  if (merges.length === 0) return "";
  const ranges = merges.map((merge) => element("mergeCell", { ref: rangeAddress(merge) }));
  return element("mergeCells", { count: merges.length }, ranges.join(""));
}

/** Figures in cells for typed texts are wanted as texts: Excel need not warn of each. */
function renderIgnoredErrors({ tables = [] }: SheetDraft): string {
  if (tables.length === 0) return "";
  const sqref = tables.map(({ range }) => rangeAddress(range)).join(" ");
  return element("ignoredErrors", {}, element("ignoredError", { sqref, numberStoredAsText: 1 }));
}

function inches(millimetres: number): number {
  return Number((millimetres / MM_PER_INCH).toFixed(6));
}

/** The header line stands in the middle of the top margin. */
function renderMargins({ margins }: PageSetup): string {
  return element("pageMargins", {
    left: inches(margins.left),
    right: inches(margins.right),
    top: inches(margins.top),
    bottom: inches(margins.bottom),
    header: inches(margins.top / 2),
    footer: inches(margins.bottom / 2),
  });
}

function renderPageSetup({ orientation, fitToWidth }: PageSetup): string {
  const fit = fitToWidth ? { fitToWidth: 1, fitToHeight: 0 } : {};
  return element("pageSetup", {
    paperSize: A4,
    firstPageNumber: 1,
    ...fit,
    orientation,
    useFirstPageNumber: 1,
  });
}

function renderPageNumber(fontName: string): string {
  const font = escapeAttribute(`&"${fontName.replaceAll('"', "")},Regular"`).replaceAll("&quot;", '"');
  const header = `&amp;C${font}&amp;${HEADER_FONT_SIZE}&amp;P`;
  const attributes = { differentFirst: 1 };
  return element("headerFooter", attributes, element("oddHeader", {}, header) + element("firstHeader"));
}
