import CliTable from "cli-table3";
import type { CheckedTable } from "../app/checkTable";
import type { Definition } from "../core/catalog/definition";
import type { Finding } from "../core/rules/model";
import type { AssessedRow, IndicatorTable } from "../core/table/indicatorTable";
import { columnLetters } from "../core/table/sheet";
import type { Evaluation } from "../core/target/model";
import { printCompletion, printVariance } from "../core/target/printMeasure";
import { translate, type Language } from "../i18n/translate";

const WIDTHS = [5, 34, 24, 24, 13, 14, 11, 20];

function newTable(head: readonly string[], widths: readonly number[]): CliTable.Table {
  return new CliTable({
    head: [...head],
    colWidths: [...widths],
    wordWrap: true,
    style: { head: [], border: [], compact: true },
  });
}

/** Long texts would fill the screen: a reason in a result cell is cut. */
function clip(text: string): string {
  return text.length > 90 ? `${text.slice(0, 89)}…` : text;
}

/** A line of a result table: number, name, readings, verdicts, completion, variance. */
export interface ResultLine {
  readonly stt: string;
  readonly name: string;
  readonly stated: string;
  readonly evaluation: Evaluation;
}

/** The verdicts as a table for a terminal 150 characters wide. */
export function resultTable(lines: readonly ResultLine[], language: Language): string {
  const keys = [
    "table.stt",
    "table.name",
    "table.target",
    "table.actual",
    "table.stated",
    "table.computed",
  ] as const;
  const head = [...keys, "sheet.completion" as const, "sheet.variance" as const].map((key) =>
    translate(language, key),
  );
  const table = newTable(head, WIDTHS);
  for (const { stt, name, stated, evaluation } of lines) {
    const verdict = translate(language, `status.${evaluation.status}`) + (evaluation.boundary ? " (=)" : "");
    const completion = printCompletion(evaluation);
    const figures = [completion && `${completion}%`, printVariance(evaluation)];
    table.push([
      stt,
      name.replace(/\s*\n\s*/g, " "),
      clip(evaluation.reading.target),
      clip(evaluation.reading.actual),
      stated,
      verdict,
      ...figures,
    ]);
  }
  return table.toString();
}

/** A line of a table of definitions. */
export interface DefinitionLine {
  readonly stt: string;
  readonly definition: Definition;
}

/** A stretch of an id that fills its column: ids have no spaces at which a line could be broken. */
const LONG_ID = /.{20,33}-(?=.)|.{34}(?=.)/g;

/** Definitions as a table: number, id, name, unit, better direction, group. */
export function definitionsTable(lines: readonly DefinitionLine[], language: Language): string {
  const keys = [
    ...(["table.stt", "table.id", "table.definition"] as const),
    ...(["table.unit", "table.polarity", "table.group"] as const),
  ];
  const table = newTable(
    keys.map((key) => translate(language, key)),
    [5, 36, 48, 18, 20, 24],
  );
  for (const { stt, definition } of lines) {
    const { id, name, unit, polarity, group } = definition;
    table.push([
      stt,
      id.replace(LONG_ID, "$&\n"),
      name,
      unit,
      translate(language, `polarity.${polarity}`),
      group,
    ]);
  }
  return table.toString();
}

/** Rows whose definition a person has to choose, a line each with what they may be; "" for none. */
function questionLines(rows: readonly AssessedRow[], language: Language): string {
  const lines = rows.flatMap(({ row, name, match }) => {
    if (match.kind !== "ask") return [];
    const names = match.candidates.map(({ definition }) => `${definition.name} (${definition.unit || "–"})`);
    const parameters = { row: String(row), name: name.replace(/\s+/g, " "), names: names.join("; ") };
    return [translate(language, "cli.question", parameters)];
  });
  return lines.join("\n");
}

/** How many names are listed before the rest is counted. */
const LISTED = 20;

/** How many rows have a definition, and the names of those that have none; headings of lines count as rows. */
function matchLines(rows: readonly AssessedRow[], language: Language): string {
  const asked = rows.filter(({ match, definitions }) => match.kind === "ask" && definitions.length === 0);
  const without = rows.filter(({ match, definitions }) => match.kind === "none" && definitions.length === 0);
  const matched = rows.length - asked.length - without.length;
  const counts = { matched, rows: rows.length, asked: asked.length, without: without.length };
  const parameters = Object.fromEntries(Object.entries(counts).map(([key, count]) => [key, String(count)]));
  const names = without
    .slice(0, LISTED)
    .map(({ row, name }) => `“${name.replace(/\s+/g, " ").trim()}” (${row})`);
  const more = without.length > LISTED ? [`… +${without.length - LISTED}`] : [];
  const listed = translate(language, "cli.unmatched", { names: [...names, ...more].join("; ") });
  const told = translate(language, "cli.matched", parameters as Record<keyof typeof counts, string>);
  return without.length > 0 ? `${told}\n${listed}` : told;
}

/** Which of several plan columns governs; "" where there is only one. */
function planLine({ header: { plans } }: IndicatorTable, language: Language): string {
  const [governing, ...others] = plans;
  if (!governing) return "";
  const named = others.map(({ header, column }) => `“${header}” (${columnLetters(column)})`).join(", ");
  const { header, column } = governing;
  const parameters = { governing: header, column: columnLetters(column), others: named };
  return translate(language, "cli.plans", parameters);
}

/** The findings as a table, or a sentence when there are none. */
export function findingsTable(findings: readonly Finding[], language: Language): string {
  if (findings.length === 0) return translate(language, "cli.noFindings");
  const head = (["table.cell", "sheet.check", "table.rule", "table.finding"] as const).map((key) =>
    translate(language, key),
  );
  const table = newTable(head, [7, 11, 22, 105]);
  for (const { cell, severity, rule, message } of findings) {
    table.push([cell, translate(language, `severity.${severity}`), rule, message[language]]);
  }
  return table.toString();
}

/** What was set aside, a line each with its reason; "" for nothing. */
function setAsideLines({ setAside }: CheckedTable, language: Language): string {
  const lines = setAside.map(({ cell, rule, override }) =>
    translate(language, "cli.setAside", { cell, rule, reason: override.reason.replace(/\s+/g, " ") }),
  );
  return lines.join("\n");
}

/** Everything a person wants to see of a checked table. */
export function checkReport(file: string, checked: CheckedTable, language: Language): string {
  const { table, rows, findings, summary } = checked;
  const found = translate(language, "cli.tableFound", {
    file,
    sheet: table.sheet,
    rows: String(rows.length),
  });
  const tables = [resultTable(rows, language), findingsTable(findings, language)];
  const told = [setAsideLines(checked, language), matchLines(rows, language), questionLines(rows, language)];
  const parts = [found, planLine(table, language), ...tables, ...told, `${summary.sentence}.`];
  return parts.filter((part) => part !== "").join("\n");
}
