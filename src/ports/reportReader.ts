import type { NarrativeParagraph } from "../core/claims/model";

/** A paragraph of a report with the way back to where people find it. */
export interface ReportParagraph extends NarrativeParagraph {
  /**
   * The 1-based line of a plain text, or the number of the paragraph in the body of a Word document, empty ones and those
   * of cells counted. A table row has that of its first paragraph; notes and text boxes that of the paragraph that holds them.
   */
  readonly line: number;
  /** Where the paragraph starts in the text as read: all paragraphs in order, one character for each line end. */
  readonly start: number;
}

/** What was not read as text, or not as it was stored: nobody must think it was checked. */
export type ReportNoteKind =
  | "deletions"
  | "comments"
  | "hidden"
  | "pictures"
  | "embedded"
  /** The file was not Unicode; `detail` names how it was read. */
  | "legacy-encoding";

export interface ReportNote {
  readonly kind: ReportNoteKind;
  /** How many places are concerned; 1 where it is the whole file. */
  readonly count: number;
  readonly detail: string;
}

/** A report as a text to be checked. */
export interface Report {
  /** The name given: a file's, or what the pane calls a pasted text. */
  readonly name: string;
  /** What `line` of a paragraph counts. */
  readonly counted: "line" | "paragraph";
  readonly paragraphs: readonly ReportParagraph[];
  readonly notes: readonly ReportNote[];
}

export type ReportProblem =
  | "empty"
  | "too-large"
  /** More figures than can be compared; `detail` is the line or paragraph. */
  | "too-dense"
  | "not-text"
  | "not-a-document"
  | "unknown-encoding"
  | "pdf"
  | "rtf"
  | "password-protected"
  | "old-format"
  | "damaged";

/** A report cannot be read. `detail` names the part or limit concerned, or is ""; the text is `report.<problem>`. */
export class ReportError extends Error {
  override readonly name = "ReportError";
  constructor(
    readonly problem: ReportProblem,
    readonly detail = "",
  ) {
    super(detail === "" ? problem : `${problem}: ${detail}`);
  }
}

/** Reads the bytes of a file (.docx or plain text), or a pasted text. Fails with {@link ReportError}. */
export type ReadReport = (input: Uint8Array | string, name: string) => Report;
