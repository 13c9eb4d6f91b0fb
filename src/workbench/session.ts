import { JobDesk } from "../commands/jobDesk";
import { workOn } from "../commands/workOn";
import type { Bilingual } from "../core/rules/model";
import { tellInWorkbench } from "../i18n/translateWorkbench";
import type { Draft, Drafts } from "./drafts";
import type { FileInWorker } from "./fileInWorker";
import { openingFailure, problemText, refusalText, savingFailure } from "./failures";
import type { Sheets, UniverWorkbook } from "./univerPage";

/** What the workbench stands on. */
export interface Surroundings {
  /** Fetches and starts the grid, the same each time; fails where it cannot be fetched. */
  readonly sheets: () => Promise<Sheets>;
  /** Opens a file in a worker of its own. */
  readonly openFile: (bytes: Uint8Array) => Promise<FileInWorker>;
  readonly drafts: Drafts;
  /** Gives bytes to the person as a file. */
  readonly download: (name: string, bytes: Uint8Array) => void;
  readonly now: () => number;
}

/** How far the browser's own copy is: `failed` where it keeps none. */
export type Autosave = "unchanged" | "pending" | "kept" | "failed";

/** What stands on the workbench. */
export interface SessionState {
  /** Name of the file that is open or being opened; null on the start page. */
  readonly name: string | null;
  readonly isOpening: boolean;
  /** Does the jobs on the open file; another one for each file. */
  readonly desk: JobDesk | null;
  /** How many files have been opened. */
  readonly count: number;
  readonly autosave: Autosave;
  readonly keptAt: number | null;
  /** What is to be read, until it is dismissed. */
  readonly message: { readonly isProblem: boolean; readonly text: Bilingual } | null;
  /** What this browser kept of an earlier visit. */
  readonly draft: Draft | null;
}

/** How long nobody types before what was typed goes into the file, and then into the browser's copy. */
const TYPING_MS = 400;
const KEEPING_MS = 1_000;

const START: SessionState = {
  ...{ name: null, isOpening: false, desk: null, count: 0, autosave: "unchanged", keptAt: null },
  ...{ message: null, draft: null },
};

interface Opened {
  readonly name: string;
  readonly file: FileInWorker;
  readonly workbook: UniverWorkbook;
}

/** One workbook at a time on the workbench: opened, kept in the browser while it is worked on, given back as a file. */
export class Session {
  private current: SessionState = START;
  private opened: Opened | null = null;
  private typing: ReturnType<typeof setTimeout> | undefined;
  private keeping: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly around: Surroundings) {}

  /** The same object until something changes. */
  readonly state = (): SessionState => this.current;

  /** Calls `listener` after each change; gives what ends that. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Looks for what an earlier visit has left; a browser that keeps nothing has nothing. */
  async start(): Promise<void> {
    const draft = await this.around.drafts.read().catch(() => null);
    if (this.current.name === null) this.change({ draft });
  }

  /** Opens a file in place of the one before, which stays where the new one cannot be opened; never rejects. */
  async open(name: string, load: () => Promise<Uint8Array>): Promise<void> {
    if (this.current.isOpening) return;
    const before = this.current;
    this.change({ name, isOpening: true, message: null });
    try {
      await this.replace(name, await load());
    } catch (error) {
      const message = { isProblem: true, text: openingFailure(name, error) };
      this.change({ ...before, isOpening: false, message });
    }
  }

  /** Opens what an earlier visit has left. */
  async resume(): Promise<void> {
    const { draft } = this.current;
    if (draft) await this.open(draft.name, async () => draft.bytes);
  }

  /** Throws away what an earlier visit has left. */
  async forget(): Promise<void> {
    this.change({ draft: null });
    await this.around.drafts.forget().catch(() => undefined);
  }

  /** Gives the workbook as a file, everything typed until now in it; never rejects. */
  async save(): Promise<void> {
    if (!this.opened) return;
    const { name, workbook } = this.opened;
    try {
      this.around.download(name, await workbook.save());
      this.change({ message: { isProblem: false, text: tellInWorkbench("workbench.saved", { name }) } });
    } catch (error) {
      this.tell(savingFailure(name, error));
    }
  }

  /** Tells something until it is dismissed. */
  tell(text: Bilingual): void {
    this.change({ message: { isProblem: true, text } });
  }

  dismiss(): void {
    this.change({ message: null });
  }

  private async replace(name: string, bytes: Uint8Array): Promise<void> {
    const [sheets, file] = await Promise.all([this.around.sheets(), this.around.openFile(bytes)]);
    const workbook = await sheets.show(file).catch((error: unknown) => {
      file.close();
      throw error;
    });
    clearTimeout(this.typing);
    clearTimeout(this.keeping);
    this.opened?.file.close();
    this.opened = { name, file, workbook };
    workbook.onRefusal = (refusal) => this.tell(refusalText(refusal));
    const desk = new JobDesk(async () => workOn(workbook, true));
    workbook.onChange = () => {
      this.keepSoon();
      const { running, checked } = desk.state();
      // Somebody has typed or undone something: the pane shows the table as it is now.
      if (running === null && checked !== undefined) void desk.run("readTable");
    };
    workbook.onTyped(() => this.takeSoon(workbook));
    this.change({ ...START, name, desk, count: this.current.count + 1 });
    await desk.open();
  }

  private takeSoon(workbook: UniverWorkbook): void {
    clearTimeout(this.typing);
    this.typing = setTimeout(() => {
      workbook.takeTyped().catch((error: unknown) => this.tell(problemText(error)));
    }, TYPING_MS);
  }

  private keepSoon(): void {
    this.change({ autosave: "pending" });
    clearTimeout(this.keeping);
    this.keeping = setTimeout(() => void this.keep(), KEEPING_MS);
  }

  private async keep(): Promise<void> {
    if (!this.opened) return;
    const { name, workbook } = this.opened;
    const savedAt = this.around.now();
    try {
      await this.around.drafts.keep({ name, bytes: await workbook.save(), savedAt });
      this.change({ autosave: "kept", keptAt: savedAt });
    } catch {
      this.change({ autosave: "failed" });
    }
  }

  private change(changes: Partial<SessionState>): void {
    this.current = { ...this.current, ...changes };
    for (const listener of this.listeners) listener();
  }
}
