import type { PageSetup } from "./sheetDraft";

const MARGIN = 15;

/** The page of a working list under a header row: A4 landscape, the header on every page, pages numbered. */
export function listPage(headerRow: number, fitToWidth: boolean): PageSetup {
  return {
    orientation: "landscape",
    margins: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
    repeatedRows: { from: headerRow, to: headerRow },
    fitToWidth,
    pageNumbers: true,
  };
}
