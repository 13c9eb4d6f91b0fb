import type { Definition } from "../catalog/definition";
import { matchDefinition } from "../catalog/matchDefinition";
import { evaluateLines, evaluateRow } from "../target/evaluate";
import type { Policy, RowInput } from "../target/model";
import { isBlank } from "../target/targetComponents";
import type { AssessedRow, IndicatorRow, IndicatorTable } from "./indicatorTable";

/** A printed completion serves as the stated percentage where no target is printed. */
function statedOf(row: IndicatorRow): string {
  if (row.stated !== "" || row.completion === "") return row.stated;
  const percent = row.judged.completion.replace(/%\s*$/, "");
  return /^\d[\d.,]*$/.test(percent) ? `đạt ${percent}% kế hoạch` : "";
}

function toInput(row: IndicatorRow, fused: boolean, definition: Definition | null): RowInput {
  return {
    name: fused ? row.judged.target : row.name,
    unit: row.unit || (definition?.unit ?? ""),
    target: row.judged.target,
    actual: row.judged.actual,
    status: row.target === "" ? statedOf(row) : row.stated,
    prior: row.judged.prior,
    ...(definition ? { polarity: definition.polarity } : {}),
  };
}

function assessRow(row: IndicatorRow, policy: Policy, definitions: readonly Definition[]): AssessedRow {
  const definition = matchDefinition(row.name, row.unit, definitions);
  const evaluation = evaluateRow(toInput(row, false, definition), policy);
  return { ...row, definitions: definition ? [definition] : [], evaluation };
}

/** Name and target in one cell: the definitions are those that the labels of the components name. */
function assessFusedRow(row: IndicatorRow, policy: Policy, definitions: readonly Definition[]): AssessedRow {
  const evaluation = evaluateRow(toInput(row, true, null), policy);
  const matched = evaluation.components.flatMap(
    ({ label, unit }) => matchDefinition(label, unit, definitions) ?? [],
  );
  return { ...row, definitions: matched, evaluation };
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

/**
 * Judges every row of a table under one policy. A definition that matches a row's name gives its direction, and its
 * unit where the row prints none.
 */
export function assessTable(
  table: IndicatorTable,
  policy: Policy,
  definitions: readonly Definition[],
): readonly AssessedRow[] {
  if (table.fused) return table.rows.map((row) => assessFusedRow(row, policy, definitions));
  return withLines(table.rows.map((row) => assessRow(row, policy, definitions)));
}
