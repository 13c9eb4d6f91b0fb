import { existsSync, readFileSync } from "node:fs";
import { openXlsx } from "../../src/adapters/xlsx";
import { readReport } from "../../src/adapters/report";
import { tieOutReport } from "../../src/app/tieOutReport";
import { readArguments } from "../../src/cli/arguments";
import { checkCommand } from "../../src/cli/checkCommand";
import { definitionsCommand } from "../../src/cli/definitionsCommand";
import { evaluateCommand } from "../../src/cli/evaluateCommand";
import { CliError, failureLine } from "../../src/cli/failure";
import { tieoutCommand } from "../../src/cli/tieoutCommand";
import { tieOutText } from "../../src/cli/tieoutText";
import { translate } from "../../src/i18n/translate";
import { ReportError } from "../../src/ports/reportReader";
import { WorkbookError } from "../../src/ports/workbook";
import type { HostileKind } from "./hostileCase";

/** A case as it lies on the disk; `out` is where what is written of it goes. */
export interface JudgedFile {
  readonly kind: HostileKind;
  readonly path: string;
  readonly out: string;
}

/** How a case ended; `message` is what a person is told where it was refused, or how it crashed. */
export interface Ending {
  readonly end: "read" | "refused" | "crashed";
  readonly message: string;
  /** Processor time of the longest of the things a person would do with it. */
  readonly seconds: number;
}

const options = (...args: readonly string[]) => readArguments([...args, "--lang", "vi"]);

/** What the workbench shows of a workbook. */
async function show(path: string): Promise<void> {
  const workbook = openXlsx(readFileSync(path));
  const [first] = await workbook.listSheets();
  if (first) await workbook.readLook(first.name);
}

/** A pasted text comes as its UTF-16 units. */
function tieOutPasted(path: string): void {
  const text = readFileSync(path).toString("utf16le");
  tieOutText(tieOutReport(readReport(text, "đã dán"), {}), "vi");
}

/** What a person would do with a file of this kind, one thing after the other. */
const DEEDS: Readonly<Record<HostileKind, readonly ((file: JudgedFile) => unknown)[]>> = {
  xlsx: [
    ({ path }) => show(path),
    ({ path, out }) => checkCommand(options("check", path, "--out", out, "--findings-sheet")),
    ({ out }) => checkCommand(options("check", out, "--json")),
  ],
  docx: [({ path }) => tieoutCommand(options("tieout", path, "--json"))],
  txt: [({ path }) => tieoutCommand(options("tieout", path))],
  pack: [({ path, out }) => definitionsCommand(options("definitions", "--pack", path, "--out", out))],
  rows: [({ path }) => evaluateCommand(options("evaluate", path, "--json"))],
  clipboard: [({ path }) => tieOutPasted(path)],
};

/** What a person is told; null where our program has failed, not the file. */
function messageOf(error: unknown, path: string): string | null {
  if (error instanceof CliError || error instanceof WorkbookError)
    return failureLine(error, "vi", { input: path });
  if (!(error instanceof ReportError)) return null;
  return translate("vi", `report.${error.problem}`, { detail: error.detail });
}

/** Puts a case to what a person would do with it; never fails. */
export async function judgeFile(file: JudgedFile): Promise<Ending> {
  let seconds = 0;
  try {
    for (const deed of DEEDS[file.kind]) {
      const before = process.cpuUsage();
      await deed(file);
      const { user, system } = process.cpuUsage(before);
      seconds = Math.max(seconds, (user + system) / 1e6);
    }
    return { end: "read", message: "", seconds };
  } catch (error) {
    const message = messageOf(error, file.path);
    if (message !== null && !existsSync(file.out)) return { end: "refused", message, seconds };
    const crash = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const why = message === null ? crash : `refused after it was written: ${message}`;
    return { end: "crashed", message: why, seconds };
  }
}
