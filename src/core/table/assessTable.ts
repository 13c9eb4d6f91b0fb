import type { Definition } from "../catalog/definition";
import type { Catalog } from "../catalog/matching/catalog";
import { definitionOf, type Match } from "../catalog/matching/match";
import { matchRow, type MatchChoices } from "../catalog/matching/matchRow";
import { readDirection } from "../target/direction";
import { evaluateLines, evaluateRow } from "../target/evaluate";
import type { Policy, RowInput } from "../target/model";
import { readName } from "../target/parts/rowContext";
import { isBlank } from "../target/parts/targetComponents";
import type { AssessedPlan, AssessedRow, IndicatorRow, IndicatorTable } from "./indicatorTable";
import { rowQueries } from "./matchTable";
import { lastOf } from "../text/steps";

const NO_MATCH: Match = { kind: "none" };
/** Ten rows take some milliseconds. */
const ROWS_A_STEP = 10;

/** A printed completion serves as the stated percentage where no target is printed. */
function statedOf(row: IndicatorRow): string {
  if (row.stated !== "" || row.completion === "") return row.stated;
  const percent = row.judged.completion.replace(/%\s*$/, "");
  return /^\d[\d.,]*$/.test(percent) ? `đạt ${percent}% kế hoạch` : "";
}

/** The unit cell; where it is empty and the name holds no unit, that of the definition. */
function unitOf(row: IndicatorRow, definition: Definition | null): string {
  return row.unit || readName(row.name).unit ? row.unit : (definition?.unit ?? "");
}

/** The column "Chiều" of the table itself goes before the definition. */
function polarityOf({ direction }: IndicatorRow, definition: Definition | null): Pick<RowInput, "polarity"> {
  const polarity = readDirection(direction) ?? definition?.polarity;
  return polarity === undefined ? {} : { polarity };
}

function toInput(row: IndicatorRow, fused: boolean, definition: Definition | null): RowInput {
  return {
    name: fused ? row.judged.target : row.name,
    unit: unitOf(row, definition),
    target: row.judged.target,
    actual: row.judged.actual,
    status: row.target === "" ? statedOf(row) : row.stated,
    prior: row.judged.prior,
    ...polarityOf(row, definition),
  };
}

/** The printed verdict is held against the plan that governs, not against the others. */
function assessPlans(row: IndicatorRow, input: RowInput, policy: Policy): readonly AssessedPlan[] {
  return row.plans.map((plan) => {
    const evaluation = evaluateRow({ ...input, target: plan.judged, status: "" }, policy);
    return { ...plan, evaluation };
  });
}

function assessRow(row: IndicatorRow, policy: Policy, match: Match): AssessedRow {
  const definition = definitionOf(match);
  const input = toInput(row, false, definition);
  const evaluation = evaluateRow(input, policy);
  const plans = assessPlans(row, input, policy);
  return { ...row, plans, match, definitions: definition ? [definition] : [], evaluation };
}

/** Name and target in one cell: the labels of the components are matched; the match is that of the first found. */
function assessFusedRow(
  row: IndicatorRow,
  policy: Policy,
  catalog: Catalog,
  choices: MatchChoices | undefined,
): AssessedRow {
  const input = toInput(row, true, null);
  const evaluation = evaluateRow(input, policy);
  const matches = evaluation.components.map(({ label, unit, reading }) =>
    matchRow({ name: label, unit, target: reading.target, group: row.group }, catalog, choices),
  );
  const definitions = matches.flatMap((match) => definitionOf(match) ?? []);
  const found = matches.find((match) => definitionOf(match) !== null);
  const match = found ?? matches.find(({ kind }) => kind === "ask") ?? NO_MATCH;
  return { ...row, plans: assessPlans(row, input, policy), match, definitions, evaluation };
}

/** The unnumbered rows below the numbered one at `index`, up to the next number or heading. */
function linesBelow(rows: readonly AssessedRow[], index: number): readonly AssessedRow[] {
  const group = rows[index]?.group.join("\n");
  const below = rows.slice(index + 1);
  const end = below.findIndex((row) => row.counted || row.group.join("\n") !== group);
  return end < 0 ? below : below.slice(0, end);
}

/** A numbered row without figures of its own is one indicator in several lines: it takes their common verdict. */
function withLines(rows: readonly AssessedRow[]): readonly AssessedRow[] {
  return rows.map((row, index) => {
    if (!row.counted || !isBlank(row.target) || !isBlank(row.actual)) return row;
    const evaluation = evaluateLines(linesBelow(rows, index), row.stated);
    return evaluation ? { ...row, evaluation } : row;
  });
}

/** {@link assessTable} in small steps, for a host that has other things to do in between. */
export function* assessSteps(
  table: IndicatorTable,
  policy: Policy,
  catalog: Catalog,
  choices?: MatchChoices,
): Generator<void, readonly AssessedRow[]> {
  const rows: AssessedRow[] = [];
  const queries = rowQueries(table);
  for (const [index, row] of table.rows.entries()) {
    const query = queries[index];
    if (table.fused) rows.push(assessFusedRow(row, policy, catalog, choices));
    else rows.push(assessRow(row, policy, query ? matchRow(query, catalog, choices) : NO_MATCH));
    if (index % ROWS_A_STEP === 0) yield;
  }
  return table.fused ? rows : withLines(rows);
}

/**
 * Judges every row of a table under one policy. The definition that a row surely means gives its direction, and its
 * unit where the row prints none; where a person has to be asked, the row's own words decide.
 */
export function assessTable(
  table: IndicatorTable,
  policy: Policy,
  catalog: Catalog,
  choices?: MatchChoices,
): readonly AssessedRow[] {
  return lastOf(assessSteps(table, policy, catalog, choices));
}
