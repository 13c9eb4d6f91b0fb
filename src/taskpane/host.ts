import type { JobDesk } from "../commands/jobDesk";

/** What the spreadsheet beside the pane can do. */
export interface Capabilities {
  /** It can be read and written at all. */
  readonly isSupported: boolean;
  /** Findings are written as notes; else as comments. */
  readonly hasNotes: boolean;
  /** Formulas in cells may call our functions. */
  readonly hasFunctions: boolean;
}

/** The spreadsheet beside the pane: what does its jobs, and what it cannot do. */
export interface Host {
  readonly desk: JobDesk;
  readonly capabilities: Capabilities;
}
