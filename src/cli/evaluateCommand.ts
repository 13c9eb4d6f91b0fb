import { scanJson } from "../core/catalog/pack/scanJson";
import { evaluateRow } from "../core/target/evaluate";
import type { RowInput } from "../core/target/model";
import { translate, type Language } from "../i18n/translate";
import type { Arguments } from "./arguments";
import { CliError, EXIT } from "./failure";
import { readInput } from "./files";
import { evaluationJson, printJson } from "./json";
import { tellProblems } from "./packProblems";
import { resultTable } from "./report";

type Row = RowInput & { readonly id?: string };

const TEXT_FIELDS = ["id", "name", "unit", "target", "actual", "status", "prior"] as const;
const POLARITIES = ["higher", "lower", "none"];

function parseJson(text: string, file: string, language: Language): unknown {
  const json = text.replace(/^\uFEFF/, "");
  const [detail] = tellProblems(scanJson(json), language).lines;
  if (detail !== undefined) throw new CliError(translate(language, "cli.notJson", { file, detail }));
  return JSON.parse(json);
}

/** Checks one element and fills in absent texts; null counts as absent. */
function readRow(element: unknown, index: number, file: string, language: Language): Row {
  const fail = (field: string, expected: string): CliError =>
    new CliError(translate(language, "cli.badField", { file, index: String(index), field, expected }));
  if (typeof element !== "object" || element === null || Array.isArray(element))
    throw fail("–", "{ target, actual }");
  const row: Record<string, unknown> = Object.fromEntries(
    Object.entries(element).filter(([, value]) => value !== null),
  );
  for (const field of TEXT_FIELDS) {
    const value = row[field];
    const isIdNumber = field === "id" && typeof value === "number";
    if (value !== undefined && typeof value !== "string" && !isIdNumber) throw fail(field, "“text”");
  }
  if (row.polarity !== undefined && !POLARITIES.includes(String(row.polarity)))
    throw fail("polarity", POLARITIES.join(" | "));
  if (!("target" in element) || !("actual" in element))
    throw fail("target" in element ? "actual" : "target", "“text”");
  return { ...row, target: row.target ?? "", actual: row.actual ?? "" } as Row;
}

/** `evaluate [FILE|-]`: judges an array of rows. */
export function evaluateCommand(parameters: Arguments): number {
  const { language, policy, json, files } = parameters;
  const file = files[0] ?? "-";
  if (files.length > 1) {
    const usage = translate(language, "cli.usage");
    throw new CliError(translate(language, "cli.badArguments", { detail: files[1] ?? "", usage }));
  }
  const document = parseJson(new TextDecoder().decode(readInput(file, language)), file, language);
  if (!Array.isArray(document)) throw new CliError(translate(language, "cli.notRows", { file }));
  const rows = document.map((element, index) => readRow(element, index, file, language));
  const judged = rows.map((row, index) => ({
    row,
    id: row.id ?? index,
    evaluation: evaluateRow(row, policy),
  }));
  if (json) {
    printJson(judged.map(({ id, evaluation }) => evaluationJson(id, evaluation)));
    return EXIT.clean;
  }
  const lines = judged.map(({ row, id, evaluation }) => ({
    stt: String(id),
    name: row.name ?? "",
    stated: row.status ?? "",
    evaluation,
  }));
  process.stdout.write(`${resultTable(lines, language)}\n`);
  return EXIT.clean;
}
