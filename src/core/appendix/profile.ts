/** Margins of a page in millimetres. */
export interface Margins {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Page and type of an appendix under one edition of the rules. Lengths in millimetres, type sizes in points. */
export interface LayoutProfile {
  readonly id: string;
  /** ISO date from which the rules apply. */
  readonly effectiveFrom: string;
  /** Portrait sheet. */
  readonly paper: { readonly width: number; readonly height: number };
  readonly margins: Margins;
  readonly font: string;
  readonly sizes: {
    readonly label: number;
    readonly title: number;
    readonly reference: number;
    readonly body: number;
    readonly table: number;
    readonly footnote: number;
    readonly pageNumber: number;
  };
  /** More columns than this turn the page to landscape. */
  readonly portraitColumns: number;
}

/**
 * Nghị định 30/2020/NĐ-CP, phụ lục I. Marks: [D] read on a page of the law, [S] secondary source,
 * [G] convention of planning offices.
 */
export const ND30_2020: LayoutProfile = {
  id: "nd30-2020",
  // [G] in force from the day it was signed.
  effectiveFrom: "2020-03-05",
  // [D] A4.
  paper: { width: 210, height: 297 },
  // [D] legal ranges: top and bottom 20–25, left 30–35, right 15–20.
  margins: { top: 20, bottom: 20, left: 30, right: 20 },
  // [D] Times New Roman, Unicode, black.
  font: "Times New Roman",
  sizes: {
    // [S] "Phụ lục I": 14, upright bold, centred, sentence case.
    label: 14,
    // [S] 13–14, capitals, upright bold, centred.
    title: 14,
    // [S] "(Kèm theo …)": 13–14, italic, centred.
    reference: 13,
    // [D] body 13–14.
    body: 13,
    // [G] 11–12 in tables; the decree is silent.
    table: 12,
    // [G] 10–11 in notes under a table.
    footnote: 11,
    // [D] 13–14, upright, centred in the top margin, hidden on page 1.
    pageNumber: 13,
  },
  // [G] the usual six columns fit portrait. [D] landscape is allowed for tables.
  portraitColumns: 6,
};
