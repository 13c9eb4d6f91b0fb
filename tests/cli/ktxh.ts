import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

/** The folder of the repository. */
export const ROOT = resolve(__dirname, "../..");

/** Runs the command line as a user would; `input` stands on its standard input. */
export function ktxh(args: readonly string[], input = "") {
  const command = ["--require", "tsx/cjs", "src/cli/main.ts", ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: ROOT,
    input,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

/** The one JSON document on standard output. */
export function json<T>(stdout: string): T {
  return JSON.parse(stdout) as T;
}
