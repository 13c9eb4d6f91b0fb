import { realpathSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, extname, resolve } from "node:path";
import { translate, type Language } from "../i18n/translate";
import { CliError, describeSystemError } from "./failure";

/** The bytes of a file, or of standard input for "-". */
export function readInput(file: string, language: Language): Uint8Array {
  try {
    return readFileSync(file === "-" ? 0 : file);
  } catch (error) {
    throw new CliError(translate(language, "cli.cannotRead", { file, detail: describeSystemError(error) }));
  }
}

function canonical(file: string): string {
  try {
    return realpathSync(file);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return resolve(file);
    throw error;
  }
}

/** Checks, before any work, that `out` has one of the extensions, can be written and is not the input. */
export function checkOutput(
  out: string,
  input: string,
  extensions: readonly string[],
  language: Language,
): void {
  if (!extensions.includes(extname(out).toLowerCase())) {
    const list = extensions.join(", ");
    throw new CliError(translate(language, "cli.badExtension", { extensions: list, file: out }));
  }
  if (canonical(out) === canonical(input))
    throw new CliError(translate(language, "cli.sameFile", { file: input }));
  try {
    statSync(dirname(resolve(out)));
  } catch (error) {
    throw new CliError(
      translate(language, "cli.cannotWrite", { file: out, detail: describeSystemError(error) }),
    );
  }
}

/** Writes a file whole or not at all: beside its place first, then moved there. */
export function writeWhole(out: string, bytes: Uint8Array, language: Language): void {
  const draft = `${out}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, bytes);
    renameSync(draft, out);
  } catch (error) {
    rmSync(draft, { force: true });
    throw new CliError(
      translate(language, "cli.cannotWrite", { file: out, detail: describeSystemError(error) }),
    );
  }
}
