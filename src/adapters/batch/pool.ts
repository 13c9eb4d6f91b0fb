import type { Piscina } from "piscina";

/** How much a pool may take. */
export interface PoolLimits {
  readonly workers: number;
  /** Longest time for one task, in seconds. */
  readonly seconds: number;
  /** Heap of one worker, in MB. */
  readonly megabytes: number;
}

/** A task that took too long, or took its worker with it. */
export interface LostTask {
  readonly problem: "too-slow" | "worker-died";
  readonly detail: string;
}

/** Ends the task's worker when the time is over: only that stops a loop. */
async function runWithin<Task, Result>(
  pool: Piscina<Task, Result>,
  task: Task,
  seconds: number,
): Promise<Result | LostTask> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), seconds * 1000);
  try {
    return await pool.run(task, { signal: abort.signal });
  } catch (error) {
    if (abort.signal.aborted) return { problem: "too-slow", detail: String(seconds) };
    return { problem: "worker-died", detail: error instanceof Error ? error.message : String(error) };
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Runs the function `name` of a CommonJS script on every task, as many at a time as there are workers, and hands over each
 * result as it comes. A task that hangs or ends its worker is lost alone: the worker is replaced.
 */
export async function runPool<Task, Result>(
  { script, name }: { readonly script: string; readonly name: string },
  tasks: readonly Task[],
  { workers, seconds, megabytes }: PoolLimits,
  done: (task: Task, result: Result | LostTask) => void,
): Promise<void> {
  // Loaded when asked for: no other command needs workers.
  const { default: Piscina } = await import("piscina");
  const threads = Math.max(1, Math.min(workers, tasks.length));
  const pool = new Piscina<Task, Result>({
    ...{ filename: script, name, minThreads: threads, maxThreads: threads },
    // What loads TypeScript into this process is not wanted in the workers: their script is bundled.
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  const waiting = tasks.values();
  const lane = async (): Promise<void> => {
    for (const task of waiting) done(task, await runWithin(pool, task, seconds));
  };
  try {
    await Promise.all(Array.from({ length: threads }, lane));
  } finally {
    await pool.destroy();
  }
}
