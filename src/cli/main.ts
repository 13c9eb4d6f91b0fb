import { translate } from "../i18n/translate";
import { appendixCommand } from "./appendixCommand";
import { languageOf, readArguments, type Arguments } from "./arguments";
import { checkCommand } from "./checkCommand";
import { definitionsCommand } from "./definitionsCommand";
import { evaluateCommand } from "./evaluateCommand";
import { CliError, EXIT, failureLine } from "./failure";

const COMMANDS: Readonly<Record<string, (parameters: Arguments) => number | Promise<number>>> = {
  evaluate: evaluateCommand,
  check: checkCommand,
  appendix: appendixCommand,
  definitions: definitionsCommand,
};

async function run(argv: readonly string[]): Promise<number> {
  const parameters = readArguments(argv);
  const { command, language } = parameters;
  const execute = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (!execute) {
    throw new CliError(
      translate(language, "cli.unknownCommand", { command, usage: translate(language, "cli.usage") }),
    );
  }
  return execute(parameters);
}

const argv = process.argv.slice(2);
run(argv).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    const [, file = ""] = argv.filter((argument) => !argument.startsWith("-"));
    process.stderr.write(`${failureLine(error, languageOf(argv), file)}\n`);
    process.exitCode = EXIT.unusable;
  },
);
