import type { Definition } from "../catalog/definition";
import type { Match } from "../catalog/matching/match";
import type { Evaluation } from "../target/model";
import { isBlank } from "../target/parts/targetComponents";
import type { HeaderRole } from "./headerWords";
import type { Cell, CellPosition } from "./sheet";

/** What a column of an indicator table may hold. */
export const COLUMN_ROLES = [
  "stt",
  "code",
  "name",
  "unit",
  "direction",
  "prior",
  "target",
  "actual",
  "status",
  "completion",
  "growth",
  "owner",
  "note",
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** A printed footnote: its mark ("74") and its text. */
export interface Footnote {
  readonly mark: string;
  readonly text: string;
  readonly cell: CellPosition;
}

/** A column with what stands above it, on one line. */
export interface ColumnHead {
  readonly column: number;
  readonly header: string;
}

/** One of several plan columns for the judged time ("KH tỉnh giao năm 2025"). */
export type PlanColumn = ColumnHead;

/** A column that nothing is judged by ("Kế hoạch năm 2024", "Thực hiện 2021"), kept for what is printed. */
export interface OtherColumn {
  readonly column: number;
  /** On one line. */
  readonly header: string;
  readonly role: HeaderRole;
}

/** A line that stands in or under the table and is neither row nor footnote: remark, recipients, signature. */
export interface ClosingLine extends CellPosition {
  readonly text: string;
}

/** What a plan column says in one row. */
export interface PlanTarget extends PlanColumn {
  /** As printed; empty for none. */
  readonly target: string;
  /** By the stored value, where a number's format hides digits. */
  readonly judged: string;
}

/** One row of the table as people wrote it. Texts are verbatim, footnote marks still in them ("4 ⁷⁵"). */
export interface IndicatorRow {
  /** Sheet row. */
  readonly row: number;
  readonly stt: string;
  /** Mã số. */
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  /** Which direction is better, in words ("càng thấp càng tốt"). */
  readonly direction: string;
  readonly target: string;
  readonly actual: string;
  /** The printed verdict. */
  readonly stated: string;
  readonly prior: string;
  /** The printed completion ("100,1"), where the table has such a column. */
  readonly completion: string;
  readonly note: string;
  /** The printed growth, and who answers for the figure. */
  readonly growth: string;
  readonly owner: string;
  /** The cells of the table's other columns, in their order. */
  readonly others: readonly string[];
  /** "Trong đó:" on a line of its own above this row; empty for none. */
  readonly lead: string;
  /** The same cells by their stored value, where a number's format hides digits. */
  readonly judged: {
    readonly target: string;
    readonly actual: string;
    readonly prior: string;
    readonly completion: string;
  };
  /** Every plan in the order of the table's; `target` is the first that is not blank. Empty for a single plan column. */
  readonly plans: readonly PlanTarget[];
  /** Names of the group rows above ("KINH TẾ"), outermost first. */
  readonly group: readonly string[];
  /** The numbers that these group rows print beside their names ("I", "1.1"); empty where a name stands alone. */
  readonly groupNumbers: readonly string[];
  /** False for sub-rows without a number: they are judged but not counted in k/n. */
  readonly counted: boolean;
  /** Marks of the footnotes that hang on this row, in reading order. */
  readonly footnotes: readonly string[];
}

/** An indicator table found in a sheet. */
export interface IndicatorTable {
  readonly sheet: string;
  /** "PHỤ LỤC 1", "Biểu số 02", when printed. */
  readonly label: string;
  readonly title: string;
  /** "(Kèm theo Báo cáo số …)", when printed. */
  readonly attachedTo: string;
  readonly header: {
    /** Last sheet row of the header. */
    readonly row: number;
    readonly columns: Readonly<Partial<Record<ColumnRole, number>>>;
    /** Header texts as printed, by role. */
    readonly texts: Readonly<Partial<Record<ColumnRole, string>>>;
    /** Every column of the table, from left to right. */
    readonly heads: readonly ColumnHead[];
    /** Every plan column for the judged time, the governing one first; empty where there is only one. */
    readonly plans: readonly PlanColumn[];
    /** From left to right. */
    readonly others: readonly OtherColumn[];
    /** A row "(1) (2) (3)=(2)/(1)" numbers the columns. */
    readonly isNumbered: boolean;
  };
  /** True where one cell holds name, target and unit together ("CHỈ TIÊU GIAO"): then name = target. */
  readonly fused: boolean;
  readonly rows: readonly IndicatorRow[];
  readonly footnotes: readonly Footnote[];
  /**
   * Every filled cell of the sheet in its order, those above and below the table too; old fonts decoded, columns that
   * the add-in wrote left out.
   */
  readonly cells: readonly Cell[];
  /** From top to bottom. */
  readonly closing: readonly ClosingLine[];
  /** First and last sheet row and column of the table, header included. */
  readonly extent: {
    readonly top: number;
    readonly left: number;
    readonly bottom: number;
    readonly right: number;
  };
}

/** A plan of a row with the verdict that the result gets under it. */
export interface AssessedPlan extends PlanTarget {
  readonly evaluation: Evaluation;
}

/** The plan by which a row is judged: the first that is not blank; null for rows of a table with a single plan. */
export function governingPlan({ plans }: AssessedRow): AssessedPlan | null {
  return plans.find(({ target }) => !isBlank(target)) ?? null;
}

/** A row of the table with its verdict. */
export interface AssessedRow extends IndicatorRow {
  /** How its definition was found, or what a person has to be asked; the first of several where name and target share a cell. */
  readonly match: Match;
  /** The definitions that the row's name matches, or the labels of its components where name and target share a cell. */
  readonly definitions: readonly Definition[];
  readonly plans: readonly AssessedPlan[];
  readonly evaluation: Evaluation;
}
