import type { ColumnRole } from "../core/table/indicatorTable";
import { rangeAddress } from "../core/table/sheet";
import { DIRECTION_TEXTS, readDirection } from "../core/target/direction";
import type { CheckedTable } from "./checkTable";

type Field = Extract<ColumnRole, "name" | "unit" | "target" | "actual" | "prior" | "direction">;

/** What the formula of a table is given: the lines from its first row of figures to its last. */
export interface TableArguments {
  readonly top: number;
  readonly bottom: number;
  /** Null where the table has no such column. */
  readonly columns: Readonly<Record<Field, number | null>>;
  /**
   * Directions that definitions decide, in words by sheet row, for a column of our own; null where the table has a column
   * for them, or no definition decides any.
   */
  readonly directions: ReadonlyMap<number, string> | null;
}

/** What the formula beside a checked table is given. */
export function tableArguments({ table, rows }: CheckedTable): TableArguments {
  const { columns } = table.header;
  const of = (role: Field): number | null => columns[role] ?? null;
  const decided = rows.flatMap(({ row, direction, definitions: [definition] }) => {
    // A direction that a person has settled goes before the definition's.
    const polarity = readDirection(direction) ?? (table.fused ? undefined : definition?.polarity);
    return polarity ? [[row, DIRECTION_TEXTS[polarity]] as const] : [];
  });
  const [name, unit, target] = [table.fused ? of("target") : of("name"), of("unit"), of("target")];
  return {
    top: rows[0]?.row ?? table.header.row + 1,
    bottom: rows.at(-1)?.row ?? table.header.row + 1,
    columns: { name, unit, target, actual: of("actual"), prior: of("prior"), direction: of("direction") },
    directions: of("direction") === null && decided.length > 0 ? new Map(decided) : null,
  };
}

/**
 * The call that judges the whole table; `direction` is the column that holds the directions, null for none. A blank
 * result reaches it as a blank on desktop Excel too, which passes the number 0 for blank cells.
 */
export function tableFormula(
  { columns, top, bottom }: TableArguments,
  policy: CheckedTable["policy"],
  direction: number | null,
): string {
  const range = (column: number): string => rangeAddress({ top, bottom, left: column, right: column });
  const some = columns.target ?? columns.actual ?? columns.name ?? 1;
  const given = (column: number | null): string =>
    column === null ? `IF(ISBLANK(${range(some)}),"","")` : range(column);
  const { actual, prior } = columns;
  return `KTXH.DANHGIABANG(${[
    given(columns.name),
    given(columns.unit),
    given(columns.target),
    actual === null ? given(null) : `IF(ISBLANK(${range(actual)}),"",${range(actual)})`,
    prior === null ? "" : range(prior),
    `"${policy}"`,
    ...(direction === null ? [] : [range(direction)]),
  ].join(",")})`;
}
