import type { ColumnRole } from "../table/indicatorTable";
import type { TextRun } from "../text/richText";
import type { ColumnSetId } from "./columnSets";
import type { LayoutProfile } from "./profile";

/** One column of the printed table; `width` in millimetres, together as wide as the text area. */
export interface AppendixColumn {
  readonly id: ColumnRole | "other";
  readonly header: string;
  readonly width: number;
  readonly align: "left" | "center";
}

/** A heading; level 0 is outermost. Its number stands under the row numbers, its text across the other columns. */
export interface AppendixGroup {
  readonly kind: "group";
  readonly level: number;
  /** "I", "1.1"; empty where the text stands across all columns. */
  readonly number: string;
  readonly text: readonly TextRun[];
}

/** A printed row, one cell per column; `sub` rows carry no number of their own and stand in italics. */
export interface AppendixItem {
  readonly kind: "item" | "sub";
  /** Row of the sheet the figures come from. */
  readonly row: number;
  readonly cells: readonly (readonly TextRun[])[];
}

export type AppendixRow = AppendixGroup | AppendixItem;

/** A note under the table; an empty `mark` means none was printed. */
export interface AppendixFootnote {
  readonly mark: string;
  readonly text: readonly TextRun[];
}

/** A row named for the office: its sheet row, its printed number (or "") and its name. */
export interface RowReference {
  readonly row: number;
  readonly stt: string;
  readonly name: string;
}

/** One who signs: "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH" above the name; null where the lines take no name ("UBND XÃ A"). */
export interface SignatureBlock {
  readonly lines: readonly string[];
  readonly name: string | null;
}

/** What stands at the foot: recipients on the left, signers from left to right; all empty for none. */
export interface AppendixSignature {
  readonly recipients: readonly string[];
  readonly blocks: readonly SignatureBlock[];
}

/** A place where the appendix says something else than the sheet, or leaves something out. */
export interface Deviation {
  readonly kind: "label" | "title" | "reference" | "header" | "cell" | "column";
  /** The row of a cell. */
  readonly reference?: RowReference;
  /** As the sheet prints it; empty where it prints nothing. */
  readonly printed: string;
  /** As the appendix prints it; empty where it leaves it out. */
  readonly here: string;
}

/** A finished appendix, ready to be rendered to a sheet, a document or a page. */
export interface AppendixModel {
  readonly profile: LayoutProfile;
  readonly orientation: "portrait" | "landscape";
  /** Type size in the table, points. */
  readonly tableSize: number;
  readonly columnSet: ColumnSetId;
  /** "Phụ lục", "Phụ lục II". */
  readonly label: string;
  /** In capitals. */
  readonly title: string;
  /** "(Kèm theo Báo cáo số …)"; empty under a profile without it. */
  readonly attachedTo: string;
  readonly columns: readonly AppendixColumn[];
  /** "(1)", "(2)", "(3)=(2)/(1)" under the header, one per column; empty for no such row. */
  readonly columnNumbers: readonly string[];
  readonly rows: readonly AppendixRow[];
  readonly footnotes: readonly AppendixFootnote[];
  /** "Ghi chú: …", "Nguồn: …" from under the sheet's table. */
  readonly remarks: readonly string[];
  /** The counting sentence with its full stop. */
  readonly summary: string;
  /** Sentences that follow the summary (rows exactly on a strict bound). */
  readonly notes: readonly string[];
  /** A line in square brackets that says what must still be filled in; empty for nothing. */
  readonly gap: string;
  readonly signature: AppendixSignature;
  /** Rows unmet or not assessed that say nowhere why. */
  readonly missingReasons: readonly RowReference[];
  /** Where the appendix differs from the sheet. Never printed. */
  readonly deviations: readonly Deviation[];
}
