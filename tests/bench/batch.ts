import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { bundleScript } from "../../src/adapters/batch/bundleScript";
import { runPool } from "../../src/adapters/batch/pool";
import { benchmark, inTurn, timed } from "./benchmark";
import { writeCommunes } from "./communes";

const ROOT = resolve(__dirname, "../..");
const COMMUNES = 3_321;
const ROWS = 30;
const WORKERS = availableParallelism();

/** Seconds on the clock, and seconds that all threads have worked: those depend less on what else the machine does. */
interface Taken {
  readonly wall: number;
  readonly cpu: number;
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  return (await timed(work)) / 1000;
}

async function timeFloor(paths: readonly string[], script: string, name: string): Promise<Taken> {
  const limits = { workers: WORKERS, seconds: 60, megabytes: 768 };
  const before = process.cpuUsage();
  const wall = await seconds(() =>
    runPool<string, number>({ script, name }, paths, limits, (path, result) => {
      if (typeof result === "object") throw new Error(`${path}: ${result.detail}`);
    }),
  );
  const { user, system } = process.cpuUsage(before);
  return { wall, cpu: (user + system) / 1e6 };
}

/** Hundredths of a second, in which Linux counts the time of a process. */
const TICKS = 100;

/** Megabytes that the process holds and seconds it has worked; null when it is gone, or the system does not tell. */
function sample(pid: number): { readonly megabytes: number; readonly cpu: number } | null {
  try {
    const [, kilobytes = "0"] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    return { megabytes: Number(kilobytes) / 1024, cpu: (Number(fields[11]) + Number(fields[12])) / TICKS };
  } catch (error) {
    if (error instanceof Error && "code" in error) return null;
    throw error;
  }
}

/** Runs the command as a user does; the most memory held in each quarter of its time. */
async function timeBatch(folder: string, out: string) {
  const held: number[] = [];
  let cpu = 0;
  const arguments_ = ["--require", "tsx/cjs", "src/cli/main.ts", "batch", folder, "--out", out];
  const wall = await seconds(
    () =>
      new Promise<void>((done, fail) => {
        const child = spawn(process.execPath, arguments_, { cwd: ROOT, stdio: "ignore" });
        const sampling = setInterval(() => {
          const now = sample(child.pid ?? 0);
          held.push(now?.megabytes ?? 0);
          cpu = Math.max(cpu, now?.cpu ?? 0);
        }, 100);
        child.on("exit", (status) => {
          clearInterval(sampling);
          if (status === 0 || status === 1) done();
          else fail(new Error(`batch ended with ${String(status)}`));
        });
      }),
  );
  const quarter = Math.ceil(held.length / 4);
  const quarters = [0, 1, 2, 3].map((i) => Math.max(...held.slice(i * quarter, (i + 1) * quarter)));
  return { wall, cpu, megabytesByQuarter: quarters.map(Math.round) };
}

/** `batch` on generated workbooks beside merely unzipping and parsing them in the same pool, and a second run. */
async function measureBatch(communes: number) {
  const folder = mkdtempSync(join(tmpdir(), "ktxh-bench-"));
  try {
    const [input, out] = [join(folder, "in"), join(folder, "out")];
    mkdirSync(input);
    const bytes = await writeCommunes(input, communes, ROWS);
    const paths = readdirSync(input).map((name) => join(input, name));
    const script = join(folder, "floor.cjs");
    await bundleScript(join(__dirname, "batchFloor.ts"), script);
    const libraries = await timeFloor(paths, script, "parseWithLibraries");
    const ourWay = await timeFloor(paths, script, "parseOurWay");
    const first = await timeBatch(input, out);
    const second = await timeBatch(input, out);
    return { communes, rows: ROWS, workers: WORKERS, bytes, libraries, ourWay, first, second };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function print(measured: Awaited<ReturnType<typeof measureBatch>>): string {
  const { communes, rows, workers, bytes, libraries, ourWay, first, second } = measured;
  const line = (name: string, { wall, cpu }: Taken): string => {
    const perFile = ((cpu * 1000) / communes).toFixed(2);
    const ratios = `× ${(wall / libraries.wall).toFixed(1)} (× ${(cpu / libraries.cpu).toFixed(1)})`;
    return `  ${name.padEnd(44)} ${wall.toFixed(1).padStart(6)} s  (${cpu.toFixed(1)} s, ${perFile} ms a file)  ${ratios}`;
  };
  const size = (bytes / communes / 1024).toFixed(1);
  return [
    `${communes} workbooks × ${rows} rows, ${size} KB each, ${workers} workers; in brackets processor time`,
    line("unzipped and parsed (fflate, saxes)", libraries),
    line("unzipped and parsed (our reader)", ourWay),
    line("batch: all files checked and consolidated", first),
    line("batch again: nothing has changed", second),
    `  memory in each quarter of the first run: ${first.megabytesByQuarter.join(", ")} MB`,
  ].join("\n");
}

/** A tenth of the communes, and all. */
export const batch = benchmark(
  "batch",
  () => inTurn([Math.round(COMMUNES / 10), COMMUNES], measureBatch),
  (sizes) => sizes.map(print).join("\n"),
);
