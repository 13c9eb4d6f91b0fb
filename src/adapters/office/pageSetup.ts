import type { SheetDraft } from "../../core/table/sheetDraft";

const POINTS_PER_MM = 72 / 25.4;
const HEADER_FONT_SIZE = 13;

/** Paper, margins, repeated and frozen rows, page numbers from the second page on in the middle of the top margin. */
export function setUpPage(sheet: Excel.Worksheet, { page, fontName, frozenRows = 0 }: SheetDraft): void {
  const { margins, repeatedRows } = page;
  const layout = sheet.pageLayout;
  layout.paperSize = "A4";
  layout.orientation = page.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.topMargin = points(margins.top);
  layout.bottomMargin = points(margins.bottom);
  layout.leftMargin = points(margins.left);
  layout.rightMargin = points(margins.right);
  layout.headerMargin = points(margins.top / 2);
  layout.footerMargin = points(margins.bottom / 2);
  layout.firstPageNumber = 1;
  if (page.fitToWidth) layout.zoom = { horizontalFitToPages: 1 };
  if (repeatedRows) layout.setPrintTitleRows(`$${repeatedRows.from}:$${repeatedRows.to}`);
  if (page.pageNumbers) {
    const { headersFooters } = layout;
    headersFooters.state = "FirstAndDefault";
    const font = `&"${fontName.replaceAll('"', "")},Regular"`;
    headersFooters.defaultForAllPages.centerHeader = `${font}&${HEADER_FONT_SIZE}&P`;
  }
  if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
}

function points(millimetres: number): number {
  return Number((millimetres * POINTS_PER_MM).toFixed(4));
}
