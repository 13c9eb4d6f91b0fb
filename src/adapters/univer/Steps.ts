import { CommandType, ICommandService, IUndoRedoService, type Univer } from "@univerjs/core";
import type { WorkbookFile } from "../../ports/workbookFile";

/** A change of the file that Ctrl+Z takes back: marks of the file before and after it. */
interface Step {
  readonly before: number;
  after: number;
}

/** Univer's undoing carries out mutations only; this one is carried out by whoever listens. */
const RESTORE = "ktxh.mutation.restore";

/** Writes that follow one another faster are one job's. */
const TOGETHER_MS = 1_000;

/** Changes of the file among the steps that Univer undoes. */
export class Steps {
  private readonly commands: ICommandService;
  private readonly undoing: IUndoRedoService;
  /** The step that further writes of the same job are counted to. */
  private latest: Step | null = null;
  private endedAt = 0;

  constructor(
    univer: Univer,
    private readonly unitId: string,
  ) {
    const injector = univer.__getInjector();
    this.commands = injector.get(ICommandService);
    this.undoing = injector.get(IUndoRedoService);
    if (!this.commands.hasCommand(RESTORE))
      this.commands.registerCommand({ id: RESTORE, type: CommandType.MUTATION, handler: () => true });
  }

  /** Makes a change that was asked for at this time; Ctrl+Z takes it back, with those right before it. */
  async record(file: WorkbookFile, askedAt: number, change: () => Promise<void>): Promise<void> {
    const before = await file.mark();
    await change();
    this.add(before, await file.mark(), askedAt);
  }

  private add(before: number, after: number, askedAt: number): void {
    if (this.latest && askedAt - this.endedAt < TOGETHER_MS) {
      this.latest.after = after;
      return;
    }
    const step = (this.latest = { before, after });
    const mutation = (mark: keyof Step): { id: string; params: object }[] => [
      { id: RESTORE, params: { unitId: this.unitId, step, mark } },
    ];
    const [undoMutations, redoMutations] = [mutation("before"), mutation("after")];
    this.undoing.pushUndoRedo({ unitID: this.unitId, undoMutations, redoMutations });
  }

  /** Says that the last change is shown. */
  end(): void {
    this.endedAt = Date.now();
  }

  /** Counts the next change to no step before it. */
  close(): void {
    this.latest = null;
  }

  /** Calls `restore` when a step is undone or done again; gives what ends that. */
  onRestore(restore: (mark: number) => void): () => void {
    const watch = this.commands.onCommandExecuted(({ id, params }) => {
      if (id !== RESTORE) return;
      const { unitId, step, mark } = params as { unitId: string; step: Step; mark: keyof Step };
      if (unitId === this.unitId) restore(step[mark]);
    });
    return () => watch.dispose();
  }
}
