import type { CheckedTable } from "../app/checkTable";
import type { Breathe } from "../app/inSlices";
import type { Bilingual } from "../core/rules/model";
import type { WorkbookPort } from "../ports/workbook";
import type { Settings } from "./settings";

/** The jobs that a click of ribbon or pane does; the manifest calls its functions by the same names. */
export type JobId =
  | "pullDefinitions"
  | "evaluateSheet"
  | "checkSheet"
  | "createAppendix"
  | "freezeValues"
  | "thawFormulas"
  | "clearSheet"
  /** Judges the table without writing anything. */
  | "readTable"
  /** Puts a sample into an empty workbook and judges it. */
  | "trySample";

/** What is done in the pane with more to go by than the workbook; each is told under its name. */
export type TaskId =
  | JobId
  | "goTo"
  | "applyFix"
  | "setAside"
  | "takeBack"
  | "putFindings"
  | "correctRow"
  | "tieOut"
  | "planPull"
  | "pullList"
  | "planFill"
  | "fillTable"
  | "planUpdate"
  | "updatePack"
  | "previewAppendix"
  | "placeAppendix"
  | "saveAppendix";

/** What a job works with. */
export interface JobTools {
  readonly workbook: WorkbookPort;
  /** Whether formulas in cells may call our functions here. */
  readonly hasFunctions: boolean;
  readonly settings: Settings;
  /** The sheet chosen in the pane; null for the one in front. */
  readonly sheet: string | null;
  readonly now: () => Date;
  /** Waits until Excel may have computed a little more. */
  readonly wait: () => Promise<void>;
  /** To be called often during long work, and `startWriting` before the first change. */
  readonly breathe: Breathe;
  readonly startWriting: () => void;
}

/** What a job tells: `attention` has something in it that must be read, `failed` changed nothing. */
export interface Told {
  readonly outcome: "done" | "attention" | "failed";
  /** Sentences, the most important first; none where what the pane shows says it all. */
  readonly lines: readonly Bilingual[];
  /** The table as judged by the job, null where there is none; absent where the job has judged nothing. */
  readonly checked?: CheckedTable | null;
  /** Names of the sheets that are not hidden, where the job has looked. */
  readonly sheets?: readonly string[];
}

/** One thing done to the workbook. Fails as the application does, with `WorkbookError` above all. */
export type Job = (tools: JobTools) => Promise<Told>;
