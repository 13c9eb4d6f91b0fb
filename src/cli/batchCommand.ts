import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { basename, join, resolve } from "node:path";
import { bundleScript } from "../adapters/batch/bundleScript";
import { openCsvSink } from "../adapters/batch/csvSink";
import { writeParquet } from "../adapters/batch/parquet";
import { runPool, type LostTask } from "../adapters/batch/pool";
import { openWorkbookSink } from "../adapters/xlsx/workbookSink";
import { compileUnits, type Compilation } from "../app/compileUnits";
import type { UnitFailure, UnitOutcome } from "../app/unitReport";
import { unitTables } from "../app/unitTables";
import { translate, type Language } from "../i18n/translate";
import { onlyFile, type Arguments } from "./arguments";
import { findWorkbooks, type FolderFile } from "./batchFiles";
import { batchLines, explainFailure, repeatedUnits, totalsOf } from "./batchOutput";
import { startProgress } from "./batchProgress";
import { keepOutcome, readOutcome, type UnitTask } from "./batchUnit";
import { CliError, describeSystemError, EXIT } from "./failure";
import { printJson } from "./json";

/** What earlier runs found, and what is not complete yet, stands in this folder of the output folder. */
const STATE_FOLDER = ".ktxh-batch";
const WORKBOOK = "tong-hop.xlsx";
const WORKER = resolve(__dirname, "batchWorker.ts");
const MOST_WORKERS = 64;
const MOST_SECONDS = 3600;
const SECONDS = "60";
/** Heap of one worker. */
const MEGABYTES = 768;

function readCount(option: string, text: string, most: number, language: Language): number {
  const count = Number(text);
  if (/^\d+$/.test(text) && count >= 1 && count <= most) return count;
  const parameters = { option, most: String(most), value: text };
  throw new CliError(translate(language, "batch.badCount", parameters));
}

interface Job {
  readonly folder: string;
  readonly out: string;
  readonly workers: number;
  readonly seconds: number;
  readonly workbooks: readonly FolderFile[];
  readonly ignored: readonly string[];
}

/** Everything that can be wrong is told before anything is written. */
function readJob(parameters: Arguments): Job {
  const { language, out, workers = String(availableParallelism()), timeLimit = SECONDS } = parameters;
  const folder = onlyFile(parameters);
  if (out === undefined) throw new CliError(translate(language, "batch.missingOut"));
  if (resolve(out) === resolve(folder))
    throw new CliError(translate(language, "batch.sameFolder", { folder }));
  const limits = {
    workers: readCount("workers", workers, MOST_WORKERS, language),
    seconds: readCount("time-limit", timeLimit, MOST_SECONDS, language),
  };
  const { workbooks, others } = findWorkbooks(folder, out, language);
  if (workbooks.length === 0) throw new CliError(translate(language, "batch.noWorkbooks", { folder }));
  return { folder, out, ...limits, workbooks, ignored: others };
}

function tasksOf({ workbooks }: Job, state: string, program: string, parameters: Arguments): UnitTask[] {
  const { policy, all } = parameters;
  return workbooks.map(({ file, path }) => {
    const name = createHash("sha256").update(file).digest("hex").slice(0, 32);
    return { path: resolve(path), file, kept: join(state, `${name}.json`), program, policy, all };
  });
}

/** Files of the state folder that no task of this run has: of removed workbooks, and of runs that were killed. */
function forgetOthers(state: string, tasks: readonly UnitTask[], draft: string): void {
  const wanted = new Set([...tasks.map(({ kept }) => basename(kept)), basename(draft)]);
  for (const name of readdirSync(state)) {
    if (!wanted.has(name)) rmSync(join(state, name), { recursive: true });
  }
}

/** Checks what has changed; returns how many outcomes were there already. */
async function checkAll(
  job: Job,
  tasks: readonly UnitTask[],
  script: string,
  language: Language,
): Promise<number> {
  const progress = startProgress(tasks.length, language);
  let reused = 0;
  const done = (task: UnitTask, result: boolean | LostTask): void => {
    if (typeof result === "object") keepOutcome(task, "", { file: task.file, failure: result });
    else if (result) reused += 1;
    progress.step();
  };
  const limits = { workers: job.workers, seconds: job.seconds, megabytes: MEGABYTES };
  try {
    await runPool<UnitTask, boolean>({ script, name: "checkUnit" }, tasks, limits, done);
  } finally {
    progress.stop();
  }
  return reused;
}

async function* outcomesOf(tasks: readonly UnitTask[]): AsyncIterable<UnitOutcome> {
  for (const task of tasks) yield readOutcome(task);
}

/** Writes everything into `made`, beside its place; `raw` is for what only the database reads. */
async function compile(
  tasks: readonly UnitTask[],
  made: string,
  raw: string,
  language: Language,
): Promise<Compilation> {
  const tables = unitTables(language);
  [made, raw].forEach((folder) => mkdirSync(folder));
  const sinks = await Promise.all([
    openWorkbookSink(join(made, WORKBOOK), tables),
    openCsvSink(made, tables, "spreadsheet"),
    openCsvSink(raw, tables, "database"),
  ]);
  const explain = (failure: UnitFailure): string => explainFailure(failure, language);
  const compilation = await compileUnits(outcomesOf(tasks), sinks, { language, explain });
  const hasParquet = await writeParquet(raw, made, tables);
  if (!hasParquet) process.stderr.write(`${translate(language, "batch.noParquet")}\n`);
  return compilation;
}

/** Moves what was made to its place; a Parquet file of an earlier run that this one has not made would say something else. */
function moveInto(out: string, made: string): readonly string[] {
  const files = readdirSync(made).sort();
  for (const name of files) renameSync(join(made, name), join(out, name));
  const stale = unitTables("vi").map(({ key }) => `${key}.parquet`);
  for (const name of stale) if (!files.includes(name)) rmSync(join(out, name), { force: true });
  return files;
}

async function run(job: Job, parameters: Arguments) {
  const { language } = parameters;
  const { out } = job;
  const state = join(out, STATE_FOLDER);
  mkdirSync(state, { recursive: true });
  const draft = mkdtempSync(join(state, "draft-"));
  try {
    const script = join(draft, "worker.cjs");
    const tasks = tasksOf(job, state, await bundleScript(WORKER, script), parameters);
    forgetOthers(state, tasks, draft);
    const reused = await checkAll(job, tasks, script, language);
    const made = join(draft, "made");
    const compilation = await compile(tasks, made, join(draft, "raw"), language);
    return { compilation, files: moveInto(out, made), reused };
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/**
 * `batch FOLDER --out FOLDER`: checks every workbook of a folder and the folders in it, and consolidates them. 1 where a
 * finding of severity error stands open or a file could not be read.
 */
export async function batchCommand(parameters: Arguments): Promise<number> {
  const { language, json } = parameters;
  const job = readJob(parameters);
  try {
    const { compilation, files, reused } = await run(job, parameters);
    const { folder, out, ignored } = job;
    const totals = totalsOf(compilation);
    if (json) {
      const repeated = repeatedUnits(compilation).map(([unit, found]) => ({ unit, files: found }));
      printJson({ folder, out, files, totals: { ...totals, reused }, ...compilation, repeated, ignored });
    } else process.stdout.write(`${batchLines(compilation, { ignored, reused }, language).join("\n")}\n`);
    const wrote = translate(language, "cli.wrote", { file: `${out}: ${files.join(", ")}` });
    process.stderr.write(`${wrote}\n`);
    return totals.findings.error + totals.unreadable > 0 ? EXIT.findings : EXIT.clean;
  } catch (error) {
    if (!(error instanceof Error && "syscall" in error)) throw error;
    const detail = describeSystemError(error);
    throw new CliError(translate(language, "cli.cannotWrite", { file: job.out, detail }));
  }
}
