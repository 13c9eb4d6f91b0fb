import * as v from "valibot";
import { choiceKey } from "../core/catalog/matching/matchRow";
import type { IndicatorTable } from "../core/table/indicatorTable";
import { rowQueries } from "../core/table/matchTable";
import { DIRECTION_TEXTS } from "../core/target/direction";
import type { Polarity } from "../core/target/model";
import type { WorkbookPort } from "../ports/workbook";
import { keptText, readKeptState } from "./keptState";

const KEY = "corrections";
const FORMAT = 1;
const POLARITY = v.picklist(["higher", "lower", "none"]);
const STATE = v.object({ format: v.literal(FORMAT), directions: v.array(v.tuple([v.string(), POLARITY])) });

/** Directions that people have settled for rows, by `choiceKey`. */
export type Corrections = ReadonlyMap<string, Polarity>;

/** What was corrected in a workbook; none where it cannot be read. */
export async function readCorrections(workbook: WorkbookPort): Promise<Corrections> {
  const kept = await readKeptState(workbook, KEY, STATE, FORMAT);
  return new Map(kept.kind === "kept" ? (kept.value?.directions ?? []) : []);
}

/** Remembers which direction is better for the rows under a `choiceKey`; null to read it from the sheet again. */
export async function rememberDirection(
  workbook: WorkbookPort,
  key: string,
  direction: Polarity | null,
): Promise<void> {
  const directions = new Map(await readCorrections(workbook));
  if (direction === null) directions.delete(key);
  else directions.set(key, direction);
  const sorted = [...directions].sort(([a], [b]) => (a < b ? -1 : 1));
  const text = directions.size === 0 ? null : keptText({ format: FORMAT, directions: sorted });
  await workbook.writeState(KEY, text);
}

/** The key under which answers about each row are kept, in the order of the table's rows. */
export function rowKeys(table: Pick<IndicatorTable, "rows">): readonly string[] {
  return rowQueries(table).map(choiceKey);
}

/** The table with the directions that people have settled, as if its own column said so. */
export function withCorrections(table: IndicatorTable, corrections: Corrections): IndicatorTable {
  if (corrections.size === 0) return table;
  const keys = rowKeys(table);
  const rows = table.rows.map((row, index) => {
    const direction = corrections.get(keys[index] ?? "");
    return direction ? { ...row, direction: DIRECTION_TEXTS[direction] } : row;
  });
  return { ...table, rows };
}
