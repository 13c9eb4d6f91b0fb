import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runPool, type LostTask } from "../../../src/adapters/batch/pool";

const SCRIPT = `
exports.work = (task) => {
  if (task === "hang") for (;;) {}
  if (task === "exit") process.exit(3);
  if (task === "throw") throw new Error("thrown");
  if (task === "memory") { const held = []; for (;;) held.push(new Array(1e5).fill(task + held.length)); }
  return task.toUpperCase();
};`;

let folder = "";
let script = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "ktxh-pool-"));
  script = join(folder, "worker.cjs");
  writeFileSync(script, SCRIPT);
});
afterAll(() => rmSync(folder, { recursive: true }));

async function run(tasks: readonly string[], workers: number): Promise<Map<string, string>> {
  const results = new Map<string, string>();
  const done = (task: string, result: string | LostTask): void => {
    results.set(task, typeof result === "string" ? result : result.problem);
  };
  await runPool({ script, name: "work" }, tasks, { workers, seconds: 2, megabytes: 64 }, done);
  return results;
}

test.each([1, 2])(
  "a task that hangs, dies or throws is lost alone, with %i workers",
  async (workers) => {
    const results = await run(["a", "hang", "b", "exit", "c", "memory", "d", "throw", "e"], workers);
    expect(Object.fromEntries(results)).toEqual({
      ...{ a: "A", b: "B", c: "C", d: "D", e: "E" },
      ...{ hang: "too-slow", exit: "worker-died", memory: "worker-died", throw: "worker-died" },
    });
  },
  60_000,
);

test("no tasks take no workers", async () => {
  expect((await run([], 2)).size).toBe(0);
});
