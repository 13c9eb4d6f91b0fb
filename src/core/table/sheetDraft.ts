import type { TextRun } from "../text/richText";
import type { CellPosition, CellRange, Note } from "./sheet";

/** How a written cell looks. Absent fields keep the sheet's default (Times New Roman, black). */
export interface CellStyle {
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center";
  readonly wrap?: boolean;
  /** A thin black line on all four sides. */
  readonly border?: boolean;
  /** What is typed into the cell later stays as typed ("6/6", "1.400"); Excel takes it for no date or number. */
  readonly asTyped?: boolean;
}

/** What a cell is given. Text arrives exactly as written: "6/6", "01-02" and "=1+1" stay text. */
export type CellContent =
  | { readonly kind: "text"; readonly runs: readonly TextRun[] }
  /** `number` is an exact decimal ("1721.4"), `format` an Excel format code ("#,##0.0"). */
  | { readonly kind: "number"; readonly number: string; readonly format: string }
  /**
   * A formula of our own templates, in en-US and without its "=": never a text of a catalogue, a report or a user.
   * `shown` is what it comes to, for readers of a file that nobody has calculated. `spill` is the block that it fills,
   * itself the top left corner; whatever else stands in the block is emptied.
   */
  | {
      readonly kind: "formula";
      readonly formula: string;
      readonly shown: Exclude<CellContent, { readonly kind: "formula" }>;
      readonly spill?: CellRange;
    }
  | { readonly kind: "blank" };

export interface DraftCell extends CellPosition {
  readonly content: CellContent;
  readonly style: CellStyle;
}

/** Lengths are millimetres on A4 paper. */
export interface PageSetup {
  readonly orientation: "portrait" | "landscape";
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  /** Rows repeated at the top of every printed page. */
  readonly repeatedRows?: { readonly from: number; readonly to: number };
  /** Shrink so that all columns fit on one page's width. */
  readonly fitToWidth: boolean;
  /** Arabic page number centred in the top margin, hidden on page 1 (Nghị định 30/2020, phụ lục I). */
  readonly pageNumbers: boolean;
}

/** A native table of the spreadsheet, with filter buttons. Its columns are named by the texts of its first row. */
export interface DraftTable {
  /** Letters, digits and "_"; a workbook that has the name already gets it with a number behind. */
  readonly name: string;
  /** Header row and at least one row below it; no merged cells. */
  readonly range: CellRange;
}

/** A whole sheet to be created, ready to print. */
export interface SheetDraft {
  /** At most 31 characters, none of `[]:*?/\`. */
  readonly name: string;
  readonly fontName: string;
  readonly cells: readonly DraftCell[];
  readonly merges: readonly CellRange[];
  /** Width of column 1, 2 … in characters. */
  readonly columnWidths: readonly number[];
  /** Row heights in points, where text would otherwise be cut off (merged cells do not grow by themselves). */
  readonly rowHeights: readonly { readonly row: number; readonly points: number }[];
  readonly page: PageSetup;
  readonly tables?: readonly DraftTable[];
  /** In reading order. */
  readonly notes?: readonly Note[];
  /** Rows from the top that stay in sight when the sheet is scrolled. */
  readonly frozenRows?: number;
}
