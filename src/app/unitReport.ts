import type { Bilingual, Finding, Severity } from "../core/rules/model";
import { governingPlan, type AssessedRow } from "../core/table/indicatorTable";
import { summariseStatuses } from "../core/summary/summarise";
import type { Summary } from "../core/summary/model";
import type { Decimal } from "../core/number/decimal";
import type { Status } from "../core/target/model";
import type { WorkbookProblem } from "../ports/workbook";
import type { CheckedTable } from "./checkTable";
import { nameUnit, type UnitName } from "./unitName";

/** One indicator of a unit, judged; decimals are strings with a dot, texts verbatim. */
export interface UnitRow {
  readonly sheet: string;
  readonly row: number;
  readonly stt: string;
  /** Names of the headings above, outermost first, " / " between them. */
  readonly section: string;
  readonly name: string;
  readonly unit: string;
  readonly target: string;
  readonly actual: string;
  readonly stated: string;
  readonly counted: boolean;
  readonly status: Status;
  readonly reason: string | null;
  readonly boundary: boolean;
  readonly completion: string | null;
  readonly variance: string | null;
  readonly varianceUnit: string;
  readonly reading: { readonly target: string; readonly actual: string };
  /** What a target of one part comes to; null where it has several, or none. */
  readonly value: { readonly target: string | null; readonly actual: string | null; readonly unit: string };
  /** Id of the matched definition; of several the first, "" for none. */
  readonly definition: string;
}

/** A finding with the name of the row it stands in. */
export interface UnitFinding extends Pick<Finding, "rule" | "severity" | "cell" | "row" | "message"> {
  readonly sheet: string;
  readonly name: string;
  /** Text proposed for the cell; "" for none. */
  readonly fix: string;
}

/** What is kept of one checked workbook: plain values that survive JSON. */
export interface UnitReport extends UnitName {
  readonly title: string;
  readonly rows: readonly UnitRow[];
  readonly findings: readonly UnitFinding[];
  readonly summary: Summary;
  /** What nobody must think was checked: crashed rules, pins that were not used. */
  readonly notes: readonly Bilingual[];
}

/** Why nothing is known of a file; `detail` is in English or a name, as adapters give it. */
export interface UnitFailure {
  readonly problem: WorkbookProblem | "no-table" | "unreadable" | "too-slow" | "worker-died" | "crashed";
  readonly detail: string;
}

/** A file of the folder, by its path in the folder with "/", and what became of it. */
export type UnitOutcome = { readonly file: string } & (
  { readonly report: UnitReport } | { readonly failure: UnitFailure }
);

function decimal(value: Decimal | null): string | null {
  return value && value.toSignificantDigits(20).toFixed();
}

function valueOf({ evaluation: { components } }: AssessedRow): UnitRow["value"] {
  const [only, ...others] = components;
  if (!only || others.length > 0) return { target: null, actual: null, unit: "" };
  return { target: decimal(only.value), actual: decimal(only.actual), unit: only.unit };
}

function unitRow(sheet: string, row: AssessedRow): UnitRow {
  const { stt, name, unit, actual, stated, counted, evaluation } = row;
  const { status, reason, boundary, completion, variance, varianceUnit, reading } = evaluation;
  return {
    ...{ sheet, row: row.row, stt, section: row.group.join(" / "), name, unit },
    target: governingPlan(row)?.target ?? row.target,
    ...{ actual, stated, counted, status, reason, boundary },
    ...{ completion: decimal(completion), variance: decimal(variance), varianceUnit, reading },
    value: valueOf(row),
    definition: row.definitions[0]?.id ?? "",
  };
}

function unitFindings({ table: { sheet }, rows, findings }: CheckedTable): readonly UnitFinding[] {
  const names = new Map(rows.map(({ row, name }) => [row, name] as const));
  return findings.map(({ rule, severity, cell, row, message, fix }) => {
    const text = { name: names.get(row) ?? "", fix: fix?.text ?? "" };
    return { sheet, rule, severity, cell, row, message, ...text };
  });
}

/** The checked tables of one workbook as a unit's report; `file` is its path in the folder. */
export function buildUnitReport(
  file: string,
  tables: readonly CheckedTable[],
  notes: readonly Bilingual[],
): UnitReport {
  const rows = tables.flatMap(({ table, rows }) => rows.map((row) => unitRow(table.sheet, row)));
  return {
    ...nameUnit(file, tables),
    title: tables[0]?.table.title ?? "",
    rows,
    findings: tables.flatMap(unitFindings),
    summary: summariseStatuses(rows.filter(({ counted }) => counted).map(({ status }) => status)),
    notes,
  };
}

/** How many findings of each severity. */
export function countFindings(
  findings: readonly { readonly severity: Severity }[],
): Record<Severity, number> {
  const count = (wanted: Severity): number => findings.filter(({ severity }) => severity === wanted).length;
  return { error: count("error"), warning: count("warning"), info: count("info") };
}
