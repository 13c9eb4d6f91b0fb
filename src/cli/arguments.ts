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
  /** Of the appendix: column set, layout, how final the results are, signer, recipients; unchecked. */
  readonly columns?: string | undefined;
  readonly layout?: string | undefined;
  readonly data?: string | undefined;
  readonly signer?: string | undefined;
  readonly recipients?: string | undefined;
  /** Where the paragraph for the report's body goes. */
  readonly paragraph?: string | undefined;
  /** Every table of the workbook. */
  readonly all: boolean;
  readonly pack?: string | undefined;
  readonly search?: string | undefined;
  readonly group?: string | undefined;
  readonly year?: number | undefined;
  /** The second report, and the workbook, that a report is tied out with. */
  readonly and?: string | undefined;
  readonly with?: string | undefined;
  /** Highest first; empty for one plan column. */
  readonly assigners: readonly string[];
  /** The pack as a sheet in which it is edited. */
  readonly editable: boolean;
  /** `--out` may name a workbook that people have filled in. */
  readonly replace: boolean;
  /** `--out` gets a sheet that lists the findings. */
  readonly findingsSheet: boolean;
  /** Of a batch: workbooks checked at a time, and seconds that one may take; unchecked. */
  readonly workers?: string | undefined;
  readonly timeLimit?: string | undefined;
  readonly help: boolean;
  /** Options given, by name. */
  readonly given: readonly string[];
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
  columns: { type: "string" },
  layout: { type: "string" },
  data: { type: "string" },
  signer: { type: "string" },
  recipients: { type: "string" },
  paragraph: { type: "string" },
  all: { type: "boolean" },
  pack: { type: "string" },
  search: { type: "string" },
  group: { type: "string" },
  year: { type: "string" },
  and: { type: "string" },
  with: { type: "string" },
  assigners: { type: "string" },
  "as-sheet": { type: "boolean" },
  replace: { type: "boolean" },
  "findings-sheet": { type: "boolean" },
  workers: { type: "string" },
  "time-limit": { type: "string" },
  help: { type: "boolean", short: "h" },
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

/** Longest name of an assigner: it stands in the header of a narrow column. */
const LONGEST_ASSIGNER = 40;

function readAssigners(text: string | undefined, language: Language): readonly string[] {
  if (text === undefined) return [];
  const names = text
    .normalize("NFC")
    .split(/[,;]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
  const isRepeated = (name: string, at: number): boolean =>
    names.slice(0, at).some((other) => other.toLowerCase() === name.toLowerCase());
  const repeated = names.find(isRepeated);
  if (repeated !== undefined)
    throw new CliError(translate(language, "cli.repeatedAssigner", { name: repeated }));
  const isBad = (name: string): boolean => name.length > LONGEST_ASSIGNER || /[\p{Cc}\p{Cf}]/u.test(name);
  if (names.length === 0 || names.some(isBad)) {
    const most = String(LONGEST_ASSIGNER);
    throw new CliError(translate(language, "cli.badAssigners", { text: JSON.stringify(text), most }));
  }
  return names;
}

/** Why Node's reader of arguments refuses them, in the user's language: it words that in English. */
function argumentProblem(error: unknown, language: Language): string {
  const told = typeof error === "object" && error !== null ? error : {};
  const message = "message" in told ? String(told.message) : String(error);
  const code = "code" in told ? told.code : "";
  const option = /'([^']+)'/.exec(message)?.[1] ?? "";
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return translate(language, "cli.unknownOption", { option });
  if (code !== "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") return message.split(/[.\n]/)[0] ?? "";
  const isFlag = message.includes("does not take");
  return translate(language, isFlag ? "cli.valueUnwanted" : "cli.valueMissing", { option });
}

function parse(argv: readonly string[], language: Language) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    const detail = argumentProblem(error, language);
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
    columns: values.columns,
    layout: values.layout,
    data: values.data,
    signer: values.signer,
    recipients: values.recipients,
    paragraph: values.paragraph,
    all: values.all ?? false,
    pack: values.pack,
    search: values.search,
    group: values.group,
    year: readYear(values.year, language),
    and: values.and,
    with: values.with,
    assigners: readAssigners(values.assigners, language),
    editable: values["as-sheet"] ?? false,
    replace: values.replace ?? false,
    findingsSheet: values["findings-sheet"] ?? false,
    workers: values.workers,
    timeLimit: values["time-limit"],
    help: values.help ?? false,
    given: Object.keys(values),
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
