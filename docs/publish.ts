import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Writes a generated file of this folder; with --check only says, by the exit code too, that it is out of date. */
export function publish(name: string, text: string, command: string): void {
  const file = join(__dirname, name);
  if (!process.argv.includes("--check")) {
    writeFileSync(file, text);
  } else if (readFileSync(file, "utf8") !== text) {
    process.stderr.write(`docs/${name} is out of date: run ${command}\n`);
    process.exitCode = 1;
  }
}
