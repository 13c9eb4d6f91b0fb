import type { CellPosition, Highlight, SheetSnapshot } from "../core/table/sheet";
import type { CellContent, CellStyle, SheetDraft } from "../core/table/sheetDraft";

export interface SheetInfo {
  readonly name: string;
  readonly hidden: boolean;
  /** The sheet in front; at most one is. */
  readonly active: boolean;
}

export interface CellEdit extends CellPosition {
  readonly content: CellContent;
  /** Take font, border, alignment and fill from this cell of the same sheet before `style` is applied. */
  readonly like?: CellPosition;
  readonly style?: CellStyle;
}

/** Sets the note of a cell; an empty text removes it. */
export interface NoteEdit extends CellPosition {
  readonly author: string;
  readonly text: string;
}

/** One batch of changes to one sheet: all of it is applied or none. */
export interface SheetEdits {
  readonly sheet: string;
  readonly cells: readonly CellEdit[];
  readonly columnWidths: readonly { readonly column: number; readonly characters: number }[];
  /** Rows to be made high enough for their wrapped text, unless somebody has set their height. */
  readonly fitRows: readonly number[];
  readonly notes: readonly NoteEdit[];
  /** Added to the sheet's conditional formats; one that is there already is not added twice. */
  readonly highlights: readonly Highlight[];
  /** Taken off again where they are there; one that is also added stays. */
  readonly removedHighlights?: readonly Highlight[];
}

/** A cell of a sheet. */
export interface SheetPlace extends CellPosition {
  readonly sheet: string;
}

/** What the application needs of a spreadsheet, whatever host holds it. */
export interface WorkbookPort {
  /** In tab order. */
  listSheets(): Promise<readonly SheetInfo[]>;
  /** Fails with {@link WorkbookError} `no-such-sheet`. */
  readSheet(name: string): Promise<SheetSnapshot>;
  /** Applying the same edits twice leaves the sheet as after the first time. */
  apply(edits: SheetEdits): Promise<void>;
  /** Adds a sheet at the end; a sheet of that name is replaced in place. */
  putSheet(draft: SheetDraft): Promise<void>;
  /**
   * Brings the sheet to the front and its cell into sight, selected; nothing where nobody looks at the workbook. Fails with
   * `no-such-sheet`.
   */
  select(place: SheetPlace): Promise<void>;
  /** The text kept inside the workbook under this key (small letters, digits, "." and "-"); null for none. */
  readState(key: string): Promise<string | null>;
  /** Keeps a text of at most 1 MB under this key, or removes it; it is not seen in any sheet. */
  writeState(key: string, text: string | null): Promise<void>;
}

export type WorkbookProblem =
  | "no-such-sheet"
  | "not-a-workbook"
  | "password-protected"
  | "old-format"
  | "damaged"
  | "too-large"
  | "invalid-edit"
  /** What follows only a running Excel answers. */
  | "protected"
  | "filtered"
  | "cell-edit"
  | "too-large-for-host"
  | "host-too-old"
  | "host-failed"
  /** A change failed, and so did bringing back what was there before. */
  | "not-restored";

/** A workbook cannot be read or changed as asked. `detail` names the part, sheet or limit concerned. */
export class WorkbookError extends Error {
  override readonly name = "WorkbookError";
  constructor(
    readonly problem: WorkbookProblem,
    readonly detail: string,
  ) {
    super(`${problem}: ${detail}`);
  }
}
