import type { ColumnRole, OtherColumn, PlanColumn } from "./indicatorTable";

/** One of several columns "Vượt | Đạt | Không đạt" that take a cross: its place and the verdict it stands for. */
export interface MarkColumn {
  readonly column: number;
  readonly label: string;
}

/** A header found in a sheet: its rows and what each column holds. */
export interface Header {
  readonly top: number;
  readonly bottom: number;
  readonly columns: Readonly<Partial<Record<ColumnRole, number>>>;
  readonly texts: Readonly<Partial<Record<ColumnRole, string>>>;
  /** Last column of the names, where their header is merged over several ("Chỉ tiêu" over B and C). */
  readonly nameEnd: number;
  /**
   * Every plan for the judged time, the governing one first, then from left to right; empty where there is only one. A
   * row whose target cell is empty takes that of the next plan.
   */
  readonly plans: readonly PlanColumn[];
  /** Verdicts given as crosses in columns of their own; empty for none. */
  readonly marks: readonly MarkColumn[];
  /** The column "Lĩnh vực" beside the names, whose texts are groups. */
  readonly field: number | null;
  /** Columns with a role that none of the above took, from left to right. */
  readonly others: readonly OtherColumn[];
  /** A row of column numbers ends the header. */
  readonly isNumbered: boolean;
  /** First and last column with a header text, columns written by the add-in left out. */
  readonly left: number;
  readonly right: number;
  readonly score: number;
}
