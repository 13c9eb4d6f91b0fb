import type { Catalog } from "../catalog/matching/catalog";
import type { Match, RowQuery } from "../catalog/matching/match";
import { matchRow, type MatchChoices } from "../catalog/matching/matchRow";
import type { IndicatorRow, IndicatorTable } from "./indicatorTable";

/** For each unnumbered row the numbered one above it in the same group: the indicator that it breaks down. */
function parentsOf(rows: readonly IndicatorRow[]): readonly string[] {
  let above: IndicatorRow | undefined;
  return rows.map((row) => {
    if (row.counted) above = row;
    const isBelow = !row.counted && above?.group.join("\n") === row.group.join("\n");
    return isBelow ? (above?.name ?? "") : "";
  });
}

function queryOf({ name, unit, group, judged }: IndicatorRow, parent: string): RowQuery {
  return { name, unit, target: judged.target, group, ...(parent === "" ? {} : { parent }) };
}

/** What each row of a table says of its indicator, an unnumbered row together with the numbered one above it. */
export function rowQueries({ rows }: Pick<IndicatorTable, "rows">): readonly RowQuery[] {
  const parents = parentsOf(rows);
  return rows.map((row, index) => queryOf(row, parents[index] ?? ""));
}

/**
 * The definition of each row of a table, or the candidates to ask about; one per row, in order. An unnumbered row is
 * read together with the numbered one above it.
 */
export function matchTable(
  table: IndicatorTable,
  catalog: Catalog,
  choices?: MatchChoices,
): readonly Match[] {
  return rowQueries(table).map((query) => matchRow(query, catalog, choices));
}
