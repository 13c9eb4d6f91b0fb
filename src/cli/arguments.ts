import { parseArgs } from "node:util";
import { POLICIES } from "../core/target/labels";
import type { Policy } from "../core/target/model";
import { translate, type Language } from "../i18n/translate";
import { CliError } from "./failure";

/** The command line, checked. Absent texts are undefined. */
export interface Arguments {
  readonly command: string;
  readonly files: readonly string[];
  readonly language: Language;
  readonly policy: Policy;
  readonly json: boolean;
  readonly sheet?: string | undefined;
  readonly out?: string | undefined;
  readonly title?: string | undefined;
  readonly attachedTo?: string | undefined;
  readonly number?: number | undefined;
  readonly pack?: string | undefined;
  readonly search?: string | undefined;
  readonly group?: string | undefined;
  readonly year?: number | undefined;
  /** Highest first; empty for one plan column. */
  readonly assigners: readonly string[];
  /** The pack as a sheet in which it is edited. */
  readonly editable: boolean;
}

const OPTIONS = {
  json: { type: "boolean" },
  lang: { type: "string" },
  policy: { type: "string" },
  sheet: { type: "string" },
  out: { type: "string" },
  title: { type: "string" },
  "attached-to": { type: "string" },
  number: { type: "string" },
  pack: { type: "string" },
  search: { type: "string" },
  group: { type: "string" },
  year: { type: "string" },
  assigners: { type: "string" },
  "as-sheet": { type: "boolean" },
} as const;

/** Language asked for, as far as it can be told before the arguments are known to be right. */
export function languageOf(argv: readonly string[]): Language {
  const at = argv.indexOf("--lang");
  return argv[at + 1] === "en" && at >= 0 ? "en" : argv.includes("--lang=en") ? "en" : "vi";
}

function readNumber(text: string | undefined, language: Language): number | undefined {
  if (text === undefined) return undefined;
  if (/^[1-9]\d?$/.test(text)) return Number(text);
  throw new CliError(translate(language, "cli.badNumber", { number: text }));
}

function readYear(text: string | undefined, language: Language): number | undefined {
  if (text === undefined) return undefined;
  if (/^20\d{2}$/.test(text)) return Number(text);
  throw new CliError(translate(language, "cli.badYear", { year: text }));
}

function readAssigners(text = ""): readonly string[] {
  const names = text.split(/[,;]/).map((name) => name.trim());
  return names.filter((name) => name !== "");
}

function parse(argv: readonly string[], language: Language) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    const detail = error instanceof Error ? (error.message.split(/[.\n]/)[0] ?? "") : String(error);
    throw new CliError(
      translate(language, "cli.badArguments", { detail, usage: translate(language, "cli.usage") }),
    );
  }
}

/** Reads the command line; anything unknown or out of range throws a {@link CliError} that says what. */
export function readArguments(argv: readonly string[]): Arguments {
  const language = languageOf(argv);
  const { values, positionals } = parse(argv, language);
  const [command = "", ...files] = positionals;
  const policy = POLICIES.find((one) => one === (values.policy ?? "office"));
  if (!policy) throw new CliError(translate(language, "cli.badPolicy", { policy: values.policy ?? "" }));
  if (values.lang !== undefined && values.lang !== "vi" && values.lang !== "en") {
    throw new CliError(translate(language, "cli.badLanguage", { language: values.lang }));
  }
  return {
    command,
    files,
    language,
    policy,
    json: values.json ?? false,
    sheet: values.sheet,
    out: values.out,
    title: values.title,
    attachedTo: values["attached-to"],
    number: readNumber(values.number, language),
    pack: values.pack,
    search: values.search,
    group: values.group,
    year: readYear(values.year, language),
    assigners: readAssigners(values.assigners),
    editable: values["as-sheet"] ?? false,
  };
}

/** The one input file of a command. */
export function onlyFile({ files, language }: Arguments): string {
  const usage = translate(language, "cli.usage");
  const [file, extra] = files;
  if (file === undefined) throw new CliError(translate(language, "cli.missingFile", { usage }));
  if (extra !== undefined)
    throw new CliError(translate(language, "cli.badArguments", { detail: extra, usage }));
  return file;
}
