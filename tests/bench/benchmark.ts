/** What one benchmark measured, and the same as lines of text. */
interface Outcome {
  readonly figures: unknown;
  readonly text: string;
}

/** Work of ours and, in the same run, what it is compared with. */
export interface Benchmark {
  readonly name: string;
  readonly run: () => Promise<Outcome>;
}

/** A benchmark from what it measures and how that is printed. */
export function benchmark<Figures>(
  name: string,
  measure: () => Figures | Promise<Figures>,
  print: (figures: Figures) => string,
): Benchmark {
  return {
    name,
    run: async () => {
      const figures = await measure();
      return { figures, text: print(figures) };
    },
  };
}

/** Milliseconds that the work takes once. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Milliseconds of the fastest of some runs, so that a busy machine does not decide. */
export async function fastest(work: () => unknown, runs = 3): Promise<number> {
  let best = Infinity;
  for (let run = 0; run < runs; run += 1) best = Math.min(best, await timed(work));
  return best;
}

/** One measured line: what it is, how long it took, what that means. */
export function line(name: string, milliseconds: number, remark = ""): string {
  const digits = milliseconds < 10 ? 2 : 0;
  return `  ${name.padEnd(44)} ${milliseconds.toFixed(digits).padStart(9)} ms  ${remark}`.trimEnd();
}

/** What each size gives, one after the other: side by side they would slow each other down. */
export async function inTurn<Size, Figures>(
  sizes: readonly Size[],
  measure: (size: Size) => Promise<Figures>,
): Promise<readonly Figures[]> {
  const found: Figures[] = [];
  for (const size of sizes) found.push(await measure(size));
  return found;
}
