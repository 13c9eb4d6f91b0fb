import { translate } from "../i18n/translate";
import { appendixCommand } from "./appendixCommand";
import { languageOf, readArguments, type Arguments } from "./arguments";
import { batchCommand } from "./batchCommand";
import { checkCommand } from "./checkCommand";
import { definitionsCommand } from "./definitionsCommand";
import { evaluateCommand } from "./evaluateCommand";
import { CliError, EXIT, failureLine } from "./failure";
import { helpText } from "./help";
import { tieoutCommand } from "./tieoutCommand";

interface Command {
  readonly execute: (parameters: Arguments) => number | Promise<number>;
  /** Options that mean something to it, beside those that mean something to all. */
  readonly options: readonly string[];
}

const TABLE_OPTIONS = ["sheet", "policy", "out"];
const PACK_OPTIONS = ["pack", "sheet", "search", "group", "out", "as-sheet", "year", "assigners", "replace"];
const APPENDIX_OPTIONS = [
  ...["title", "attached-to", "number", "columns", "layout", "data", "signer", "recipients"],
  ...["paragraph", "all"],
];
const COMMON_OPTIONS = ["json", "lang", "help"];

const COMMANDS: Readonly<Record<string, Command>> = {
  evaluate: { execute: evaluateCommand, options: ["policy"] },
  check: { execute: checkCommand, options: [...TABLE_OPTIONS, "findings-sheet"] },
  tieout: { execute: tieoutCommand, options: ["and", "with", "sheet", "policy"] },
  appendix: { execute: appendixCommand, options: [...TABLE_OPTIONS, ...APPENDIX_OPTIONS] },
  definitions: { execute: definitionsCommand, options: PACK_OPTIONS },
  batch: { execute: batchCommand, options: ["policy", "out", "all", "workers", "time-limit"] },
};

function tellUnused({ given, language }: Arguments, { options }: Command): void {
  const unused = given.filter((option) => ![...options, ...COMMON_OPTIONS].includes(option));
  if (unused.length === 0) return;
  const named = unused.map((option) => `--${option}`).join(", ");
  process.stderr.write(`${translate(language, "cli.unusedOptions", { options: named })}\n`);
}

async function run(argv: readonly string[]): Promise<number> {
  const parameters = readArguments(argv);
  const { command, language, files, out } = parameters;
  if (parameters.help || command === "help") {
    process.stdout.write(`${helpText(language)}\n`);
    return EXIT.clean;
  }
  const found = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (!found) {
    throw new CliError(
      translate(language, "cli.unknownCommand", { command, usage: translate(language, "cli.usage") }),
    );
  }
  tellUnused(parameters, found);
  try {
    return await found.execute(parameters);
  } catch (error) {
    throw new CliError(failureLine(error, language, { input: files[0], out }));
  }
}

// Whoever reads our output may have read enough ("| head").
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

const argv = process.argv.slice(2);
run(argv).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    process.stderr.write(`${failureLine(error, languageOf(argv), {})}\n`);
    process.exitCode = EXIT.unusable;
  },
);
