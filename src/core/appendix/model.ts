import type { ColumnRole } from "../table/indicatorTable";
import type { TextRun } from "../text/richText";
import type { LayoutProfile } from "./profile";

/** One column of the printed table; `width` in millimetres, together as wide as the text area. */
export interface AppendixColumn {
  readonly id: ColumnRole;
  readonly header: string;
  readonly width: number;
  readonly align: "left" | "center";
}

/** A heading across all columns; level 0 is outermost. */
export interface AppendixGroup {
  readonly kind: "group";
  readonly level: number;
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

/** A row named for the office: its printed number (or "" ) and its name. */
export interface RowReference {
  readonly stt: string;
  readonly name: string;
}

/** A finished appendix, ready to be rendered to a sheet or a document. */
export interface AppendixModel {
  readonly profile: LayoutProfile;
  readonly orientation: "portrait" | "landscape";
  /** "Phụ lục", "Phụ lục II". */
  readonly label: string;
  /** In capitals. */
  readonly title: string;
  /** "(Kèm theo Báo cáo số …)". */
  readonly attachedTo: string;
  readonly columns: readonly AppendixColumn[];
  readonly rows: readonly AppendixRow[];
  readonly footnotes: readonly AppendixFootnote[];
  /** The counting sentence with its full stop. */
  readonly summary: string;
  /** Sentences that follow the summary (rows exactly on a strict bound). */
  readonly notes: readonly string[];
  /** Unmet rows without a footnote, a note or a reason in the row. */
  readonly missingReasons: readonly RowReference[];
  /** What the office should look at before signing. Never printed in the appendix. */
  readonly reminders: readonly string[];
}
