import * as v from "valibot";
import { COLUMN_ROLES, type ColumnHead, type ColumnRole } from "../core/table/indicatorTable";
import type { SettledColumn } from "../core/table/settledColumns";
import type { WorkbookPort } from "../ports/workbook";
import { keptText, readKeptState } from "./keptState";

const KEY = "columns";
const FORMAT = 1;
const COLUMN = v.object({
  sheet: v.string(),
  column: v.number(),
  header: v.string(),
  role: v.nullable(v.picklist(COLUMN_ROLES)),
});
const STATE = v.object({ format: v.literal(FORMAT), columns: v.array(COLUMN) });

/** What people have settled about the columns of a workbook's tables, by the names of their sheets. */
export type SettledColumns = readonly (SettledColumn & { readonly sheet: string })[];

/** What was settled in a workbook; nothing where it cannot be read. */
export async function readSettledColumns(workbook: WorkbookPort): Promise<SettledColumns> {
  const kept = await readKeptState(workbook, KEY, STATE, FORMAT);
  return kept.kind === "kept" ? (kept.value?.columns ?? []) : [];
}

/** Remembers what a column of a sheet holds, null for nothing that is judged; "read" to go by its header again. */
export async function rememberColumn(
  workbook: WorkbookPort,
  sheet: string,
  { column, header }: ColumnHead,
  role: ColumnRole | "read" | null,
): Promise<void> {
  const before = await readSettledColumns(workbook);
  const others = before.filter(
    (one) => one.sheet !== sheet || one.column !== column || one.header !== header,
  );
  const columns = role === "read" ? others : [...others, { sheet, column, header, role }];
  await workbook.writeState(KEY, columns.length === 0 ? null : keptText({ format: FORMAT, columns }));
}
