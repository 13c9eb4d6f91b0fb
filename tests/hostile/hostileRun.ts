import { fork, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleScript } from "../../src/adapters/batch/bundleScript";
import type { Told } from "./child";
import type { HostileCase } from "./hostileCase";
import type { JudgedFile } from "./judgeFile";

/** What one case may take: processor seconds, and MB of memory of its process. */
export const CAPS = { seconds: 10, megabytes: 1024 } as const;

/** When a process counts as hanging; generous, for other programs may need the processor. */
const HANGS_AFTER_MS = 240_000;
/** A process that has once held so much says nothing about the next case. */
const FRESH_ABOVE_MB = 400;

/** A case with its ending, or with "hung" or "died" where its process had to be ended or ended itself. */
export interface Outcome extends Omit<Told, "end"> {
  readonly test: HostileCase;
  readonly end: Told["end"] | "hung" | "died";
}

type Lost = Pick<Outcome, "end" | "message">;

/** Runs cases one after the other in processes that may be lost. */
export class HostileRun {
  private child: ChildProcess | undefined;

  private constructor(
    private readonly folder: string,
    private readonly script: string,
  ) {}

  /** Bundles the child's script into a folder of its own. */
  static async start(): Promise<HostileRun> {
    const folder = mkdtempSync(join(tmpdir(), "ktxh-hostile-"));
    const script = join(folder, "child.cjs");
    await bundleScript(join(__dirname, "child.ts"), script);
    return new HostileRun(folder, script);
  }

  /** Writes the case's file, has it judged, and says how it ended. */
  async judge(test: HostileCase): Promise<Outcome> {
    const { kind, extension = EXTENSIONS[kind] } = test;
    const file = { kind, path: join(this.folder, `case.${extension}`), out: join(this.folder, "out.xlsx") };
    writeFileSync(file.path, test.make());
    rmSync(file.out, { force: true });
    const told = await this.ask(file);
    const outcome = { test, seconds: HANGS_AFTER_MS / 1000, megabytes: CAPS.megabytes, ...told };
    if (outcome.megabytes > FRESH_ABOVE_MB) this.end();
    return outcome;
  }

  /** Ends the process and removes the folder. */
  close(): void {
    this.end();
    rmSync(this.folder, { recursive: true });
  }

  private ask(file: JudgedFile): Promise<Told | Lost> {
    const child = (this.child ??= fork(this.script, {
      execArgv: [`--max-old-space-size=${CAPS.megabytes}`],
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    }));
    return new Promise((resolve) => {
      const settle = (told: Told | Lost): void => {
        clearTimeout(timer);
        child.removeAllListeners();
        resolve(told);
      };
      const lose = (end: "hung" | "died", message: string): void => {
        this.end();
        settle({ end, message });
      };
      const timer = setTimeout(() => lose("hung", `no answer within ${HANGS_AFTER_MS} ms`), HANGS_AFTER_MS);
      child.once("message", (told) => settle(told as Told));
      child.once("exit", (code, signal) => lose("died", `exit ${code ?? signal}`));
      child.send(file);
    });
  }

  private end(): void {
    this.child?.removeAllListeners();
    this.child?.kill("SIGKILL");
    this.child = undefined;
  }
}

const EXTENSIONS = { xlsx: "xlsx", docx: "docx", txt: "txt", pack: "json", rows: "json", clipboard: "utf16" };
