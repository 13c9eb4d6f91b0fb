import { periodOfHeader } from "../table/headerPeriod";
import type { AssessedRow, ColumnRole, IndicatorTable, OtherColumn } from "../table/indicatorTable";
import { isBlank } from "../target/parts/targetComponents";

export type ColumnSetId = "four" | "six" | "full" | "next-year" | "five-year";

/**
 * A place in a column set: a role; a plan or result of a year that is not judged; whatever else the table holds. Several
 * plans for the judged year stand together under `target`.
 */
export type ColumnSlot = ColumnRole | "nextPlans" | "years" | "rest";

/** The column sets in use, by name, each in its usual order. What a table holds nothing for is left out. */
export const COLUMN_SETS: Readonly<Record<ColumnSetId, readonly ColumnSlot[]>> = {
  /** Name, target and unit share a cell. */
  four: ["stt", "name", "actual", "status"],
  six: ["stt", "name", "unit", "target", "actual", "status"],
  full: [
    ...(["stt", "name", "unit", "prior", "target", "actual", "completion", "growth", "rest"] as const),
    ...(["status", "owner", "note"] as const),
  ],
  "next-year": [
    ...(["stt", "name", "unit", "prior", "target", "actual", "completion", "growth", "status"] as const),
    ...(["nextPlans", "rest", "owner", "note"] as const),
  ],
  "five-year": [
    ...(["stt", "name", "unit", "target", "years", "actual", "completion", "growth", "rest"] as const),
    ...(["status", "owner", "note"] as const),
  ],
};

/** The clerk who typed the figures is the office's own business. */
const CLERK = /người nhập|người lập/iu;

function judgedYear({ header: { texts } }: IndicatorTable): number | null {
  return periodOfHeader(texts.actual ?? "").year ?? periodOfHeader(texts.target ?? "").year;
}

/** The slot of a column that nothing is judged by. */
export function slotOfOther({ header, role }: OtherColumn, table: IndicatorTable): ColumnSlot {
  const { year, isTerm } = periodOfHeader(header);
  const judged = judgedYear(table);
  if (role === "target" && !isTerm && year !== null && judged !== null && year > judged) return "nextPlans";
  return role === "actual" && year !== null ? "years" : "rest";
}

/** Places of the other columns that hold anything, clerks left out. */
export function filledOthers(table: IndicatorTable, rows: readonly AssessedRow[]): readonly number[] {
  return table.header.others.flatMap(({ header }, i) =>
    !CLERK.test(header) && rows.some(({ others }) => !isBlank(others[i] ?? "")) ? [i] : [],
  );
}

/** The printed text of a role in a row, as far as it is one text. */
export function roleText(row: AssessedRow, role: ColumnRole): string {
  return role === "status" ? row.stated : row[role];
}

/** Whether the table holds anything for a role; an empty table holds the six usual ones. */
export function holdsRole(table: IndicatorTable, rows: readonly AssessedRow[], role: ColumnRole): boolean {
  if (role === "owner" && CLERK.test(table.header.texts.owner ?? "")) return false;
  // "-" is a number of sorts: it marks a sub-row.
  const isEmpty = role === "stt" ? (text: string) => text.trim() === "" : isBlank;
  if (rows.some((row) => !isEmpty(roleText(row, role)))) return true;
  if (role === "status") return holdsRole(table, rows, "actual");
  const isUsual = role !== "prior" && COLUMN_SETS.six.includes(role);
  return isUsual && (rows.length === 0 || table.header.columns[role] !== undefined);
}

/** The set that shows all that a table holds. */
export function chooseColumnSet(table: IndicatorTable, rows: readonly AssessedRow[]): ColumnSetId {
  const others = filledOthers(table, rows).flatMap((i) => table.header.others[i] ?? []);
  const slots = others.map((other) => slotOfOther(other, table));
  if (slots.filter((slot) => slot === "years").length > 1) return "five-year";
  if (slots.includes("nextPlans")) return "next-year";
  const more = (["prior", "completion", "growth", "owner", "note"] as const).some((role) =>
    holdsRole(table, rows, role),
  );
  if (more || slots.length > 0) return "full";
  return table.fused ? "four" : "six";
}
