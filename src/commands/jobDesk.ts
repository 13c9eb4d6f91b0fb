import type { CheckedTable } from "../app/checkTable";
import { tell, translatePane } from "../i18n/translatePane";
import type { Language } from "../i18n/translator";
import type { Job, JobId, JobTools, TaskId, Told } from "./job";
import { Pace } from "./pace";
import { DEFAULT_SETTINGS, type Settings } from "./settings";

/** What a job has told; it stays until the next one is started. */
export interface Notice extends Told {
  readonly job: TaskId;
}

/** What stands at the desk. */
export interface DeskState {
  readonly running: TaskId | null;
  /** Whether the job at work can still be stopped. */
  readonly canCancel: boolean;
  /** Of the last job that had something to tell. */
  readonly notice: Notice | null;
  readonly settings: Settings;
  /** The sheet that jobs go to; null for the one in front. */
  readonly sheet: string | null;
  /** The table as last judged; null where the workbook holds none, undefined before anything was judged. */
  readonly checked: CheckedTable | null | undefined;
  /** Names of the sheets that may be chosen, as last seen. */
  readonly sheets: readonly string[];
}

/** What does the jobs of one workbook. */
export interface DeskWork {
  readonly tools: Pick<JobTools, "workbook" | "hasFunctions" | "now" | "wait">;
  readonly jobs: Readonly<Record<JobId, Job>>;
  /** What a job has thrown, in words. */
  readonly tellFailure: (job: TaskId, error: unknown) => Told;
  /** Takes over what the workbook keeps; null where it cannot be read. */
  readonly takeOver: () => Promise<Settings | null>;
  readonly keepSettings: (settings: Settings) => Promise<void>;
}

const START: DeskState = {
  ...{ running: null, canCancel: false, notice: null, settings: DEFAULT_SETTINGS },
  ...{ sheet: null, checked: undefined, sheets: [] },
};

/**
 * Does the jobs of ribbon and pane, one at a time: two at once could not be undone apart. Notices are kept here, since the
 * pane may be closed; it shows them when it opens.
 */
export class JobDesk {
  private current: DeskState = START;
  /** Settings that the workbook does not keep yet. */
  private unkept: Partial<Settings> = {};
  private hasTakenOver = false;
  private pace: Pace | null = null;
  private ended: Promise<unknown> = Promise.resolve();
  private readonly listeners = new Set<() => void>();

  /** `load` gives what does the jobs, the same each time; it fails where that cannot be fetched. */
  constructor(private readonly load: () => Promise<DeskWork>) {}

  /** The same object until something changes. */
  readonly state = (): DeskState => this.current;

  /** Calls `listener` after each change; gives what ends that. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Takes over what the workbook keeps. Where it cannot be read now, as in a cell being edited, the next job does so. */
  async open(): Promise<void> {
    await this.takeOver(await this.load());
  }

  /** Changes settings; the next job keeps them in the workbook. */
  settle(settings: Partial<Settings>): void {
    this.unkept = { ...this.unkept, ...settings };
    this.change({ settings: { ...this.current.settings, ...settings } });
  }

  /** Sends the jobs to this sheet, null for the one in front. */
  chooseSheet(sheet: string | null): void {
    this.change({ sheet });
  }

  /** Stops the job at work, unless it writes already. */
  cancel(): void {
    this.pace?.cancel();
  }

  /** Takes the notice away. */
  dismiss(): void {
    this.change({ notice: null });
  }

  /** Does a job and tells how it went; never rejects. While another is at work it only says so. */
  run(job: JobId): Promise<Notice> {
    return this.perform(job, (tools, work) => work.jobs[job](tools));
  }

  /** The same with something that is not in the list of jobs. What has nothing to tell leaves the notice as it was. */
  async perform(job: TaskId, doing: (tools: JobTools, work: DeskWork) => Promise<Told>): Promise<Notice> {
    if (this.current.running === "readTable") {
      // Nobody has asked for this reading: it gives way.
      this.cancel();
      await this.ended;
    }
    const { running, notice: before } = this.current;
    if (running !== null) return { job, ...busyTold(running) };
    this.pace = new Pace(() => this.change({ canCancel: false }));
    this.change({ running: job, canCancel: true, ...(job !== "readTable" && { notice: null }) });
    const ending = this.attempt(job, doing, this.pace);
    this.ended = ending;
    const notice = { job, ...(await ending) };
    const { checked, sheets } = notice;
    const isSilent = notice.lines.length === 0;
    const shown = isSilent ? (job === "readTable" ? before : null) : notice;
    this.change({
      running: null,
      canCancel: false,
      notice: shown,
      ...(checked !== undefined && { checked }),
      ...(sheets && { sheets }),
    });
    return notice;
  }

  private async attempt(
    job: TaskId,
    doing: (tools: JobTools, work: DeskWork) => Promise<Told>,
    { breathe, startWriting }: Pace,
  ): Promise<Told> {
    const work = await this.load().catch(() => null);
    if (work === null) return { outcome: "failed", lines: [tell("job.notFetched")] };
    try {
      if (!this.hasTakenOver) await this.takeOver(work);
      await this.keepSettings(work);
      const { settings, sheet } = this.current;
      return await doing({ ...work.tools, settings, sheet, breathe, startWriting }, work);
    } catch (error) {
      return work.tellFailure(job, error);
    }
  }

  private async keepSettings(work: DeskWork): Promise<void> {
    const { unkept } = this;
    if (Object.keys(unkept).length === 0) return;
    await work.keepSettings(this.current.settings);
    if (this.unkept === unkept) this.unkept = {};
  }

  private async takeOver(work: DeskWork): Promise<void> {
    const kept = await work.takeOver();
    if (kept === null) return;
    this.hasTakenOver = true;
    this.change({ settings: { ...kept, ...this.unkept } });
  }

  private change(changes: Partial<DeskState>): void {
    this.current = { ...this.current, ...changes };
    for (const listener of this.listeners) listener();
  }
}

function busyTold(job: TaskId): Told {
  const line = (language: Language): string =>
    translatePane(language, "job.busy", { running: translatePane(language, `job.${job}`) });
  return { outcome: "attention", lines: [{ vi: line("vi"), en: line("en") }] };
}
