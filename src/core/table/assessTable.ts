import type { Definition } from "../catalog/definition";
import { matchDefinition } from "../catalog/matchDefinition";
import { evaluateRow } from "../target/evaluate";
import type { Policy, RowInput } from "../target/model";
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
    unit: row.unit || (fused ? "" : (definition?.unit ?? "")),
    target: row.judged.target,
    actual: row.judged.actual,
    status: row.target === "" ? statedOf(row) : row.stated,
    prior: row.judged.prior,
    ...(definition ? { polarity: definition.polarity } : {}),
  };
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
  return table.rows.map((row) => {
    const definition = table.fused ? null : matchDefinition(row.name, row.unit, definitions);
    return { ...row, definition, evaluation: evaluateRow(toInput(row, table.fused, definition), policy) };
  });
}
