import type { CheckedTable } from "../app/checkTable";
import type { Override } from "../app/findingOverrides";
import type { Match } from "../core/catalog/matching/match";
import type { Decimal } from "../core/number/decimal";
import type { Finding } from "../core/rules/model";
import { governingPlan, type AssessedPlan, type AssessedRow } from "../core/table/indicatorTable";
import { columnLetters } from "../core/table/sheet";
import { STATUS_LABELS } from "../core/target/labels";
import type { ComponentEvaluation, Evaluation } from "../core/target/model";
import type { Language } from "../i18n/translate";

/** A decimal string with a dot, at most 20 significant digits; null stays null. */
export function decimal(value: Decimal | null): string | null {
  return value && value.toSignificantDigits(20).toFixed();
}

function componentJson(component: ComponentEvaluation) {
  const { label, comparator, value, value2, unit, basis, actual, status, reason, boundary } = component;
  const figures = { value: decimal(value), value2: decimal(value2), unit, basis, actual: decimal(actual) };
  return { label, comparator, ...figures, status, reason, boundary };
}

/** The verdict part of the contract's `evaluate` output. */
function verdictJson(evaluation: Evaluation) {
  const { status, reason, boundary, completion, variance, varianceUnit, agrees, reading, components } =
    evaluation;
  return {
    status,
    reason,
    boundary,
    label: STATUS_LABELS[status],
    completion: decimal(completion),
    variance: decimal(variance),
    varianceUnit,
    agrees,
    reading,
    components: components.map(componentJson),
  };
}

/** One element of the contract's `evaluate` output. */
export function evaluationJson(id: string | number, evaluation: Evaluation) {
  return { id, ...verdictJson(evaluation) };
}

function rowJson(row: AssessedRow) {
  const { stt, name, unit, target, actual, stated, prior, note, group, counted, footnotes, definitions } =
    row;
  return {
    row: row.row,
    ...{ stt, name, unit, target, actual, stated, prior, note },
    ...verdictJson(row.evaluation),
    group: group.join(" / "),
    counted,
    footnotes,
    ...(row.plans.length > 0 ? { plans: row.plans.map((plan) => planJson(plan, row)) } : {}),
    definitions: definitions.map(({ id }) => id),
    match: matchJson(row.match),
  };
}

function planJson(plan: AssessedPlan, row: AssessedRow) {
  const { column, header, target, evaluation } = plan;
  const { status, reason, boundary, completion, variance, varianceUnit, reading } = evaluation;
  const figures = { completion: decimal(completion), variance: decimal(variance), varianceUnit };
  const place = { column: columnLetters(column), header, governs: governingPlan(row) === plan };
  return { ...place, target, status, reason, boundary, ...figures, reading };
}

function matchJson(match: Match) {
  const candidates = match.kind === "ask" ? match.candidates : [];
  return {
    kind: match.kind,
    candidates: candidates.map(({ definition: { id, name, unit }, score }) => ({ id, name, unit, score })),
  };
}

function findingJson(
  { rule, severity, cell, row, message, evidence, fix }: Finding,
  override: Override | null,
  language: Language,
) {
  /** Why and when somebody has set the finding aside; null where it stands open. */
  const setAside = override && { reason: override.reason, at: override.setAsideAt };
  return { rule, severity, cell, row, message: message[language], evidence, fix, setAside };
}

/** The contract's `check` output; columns are letters. */
export function checkJson(
  file: string,
  { table, rows, findings, setAside, failures, summary, pin }: CheckedTable,
  language: Language,
) {
  const columns = Object.entries(table.header.columns).map(([role, column]) => [role, columnLetters(column)]);
  return {
    file,
    sheet: table.sheet,
    header: {
      row: table.header.row,
      columns: Object.fromEntries(columns) as Record<string, string>,
      /** Where there are several plan columns: all of them, first the one that governs. */
      plans: table.header.plans.map(({ column, header }) => ({ column: columnLetters(column), header })),
    },
    rows: rows.map(rowJson),
    findings: [
      ...findings.map((finding) => findingJson(finding, null, language)),
      ...setAside.map((finding) => findingJson(finding, finding.override, language)),
    ],
    failures,
    summary,
    /** The pack pinned in the workbook by which the table was judged; null for the built-in one. */
    pack: pin && { id: pin.packId, version: pin.version, hash: pin.hash, year: pin.year, sheet: pin.sheet },
  };
}

/** Prints one JSON document on standard output. */
export function printJson(document: unknown): void {
  process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
}
