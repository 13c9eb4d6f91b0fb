/** Margins of a page in millimetres. */
export interface Margins {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export const PROFILE_FAMILIES = ["nd30", "plain"] as const;
/** Nghị định 30/2020 and what follows it, or a layout of no law. */
export type ProfileFamily = (typeof PROFILE_FAMILIES)[number];

/** Page and type of an appendix under one edition of the rules. Lengths in millimetres, type sizes in points. */
export interface LayoutProfile {
  readonly id: string;
  readonly family: ProfileFamily;
  /** The text that lays down the rules. */
  readonly source: string;
  /** First and last ISO date on which the rules apply; no last one while they are in force. */
  readonly effectiveFrom: string;
  readonly effectiveTo: string | null;
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
    /** A wide table may be set down to this size. */
    readonly smallestTable: number;
    readonly footnote: number;
    readonly pageNumber: number;
    readonly recipientsHead: number;
    readonly recipients: number;
  };
  /** Numerals of several appendices. */
  readonly numerals: "roman" | "arabic";
  /** "(Kèm theo …)" stands under the title. */
  readonly hasReferenceLine: boolean;
  /** "Nơi nhận" stands beside the signature. */
  readonly hasRecipients: boolean;
  /** More columns than this turn the page to landscape. */
  readonly portraitColumns: number;
}
