import * as v from "valibot";
import { cellAddress, type SheetSnapshot } from "../core/table/sheet";
import type { WorkbookPort } from "../ports/workbook";
import { readLongState, removeLongState, writeLongState } from "./longState";

/** Key of the state that lists the appendix sheets we wrote; the texts of each are kept under a key of its own. */
const KEY = "appendix-record";
const COUNT = v.pipe(v.number(), v.integer(), v.minValue(1));
const RECORD = v.object({
  sheet: v.string(),
  label: v.string(),
  source: v.string(),
  id: COUNT,
  pieces: COUNT,
});
const RECORDS = v.pipe(v.string(), v.parseJson(), v.array(RECORD));
const TEXTS = v.pipe(v.string(), v.parseJson(), v.record(v.string(), v.string()));

/** A sheet that we wrote: its name, the label that it was to have, the sheet that its table comes from. */
export type AppendixRecord = v.InferOutput<typeof RECORD>;

/** Texts of a sheet by cell ("D12"). */
export type SheetTexts = Readonly<Record<string, string>>;

/** What a sheet shows, cell by cell. */
export function textsOfSheet({ cells }: SheetSnapshot): SheetTexts {
  return Object.fromEntries(cells.map((cell) => [cellAddress(cell), cell.text]));
}

function textKey(id: number): string {
  return `appendix-text-${id}`;
}

/** The appendix sheets that we wrote; none where the state cannot be read, so that every sheet counts as the user's. */
export async function readRecords(workbook: WorkbookPort): Promise<readonly AppendixRecord[]> {
  const state = v.safeParse(RECORDS, await workbook.readState(KEY));
  return state.success ? state.output : [];
}

/** What a sheet showed when we wrote it; null where that is gone. */
export async function readKeptTexts(
  workbook: WorkbookPort,
  { id, pieces }: AppendixRecord,
): Promise<SheetTexts | null> {
  const texts = v.safeParse(TEXTS, await readLongState(workbook, textKey(id), pieces));
  return texts.success ? texts.output : null;
}

/** Keeps what an appendix sheet shows now, in place of what was kept of it before; drops what is kept of lost sheets. */
export async function keepRecord(
  workbook: WorkbookPort,
  { label, source }: Pick<AppendixRecord, "label" | "source">,
  sheet: SheetSnapshot,
): Promise<void> {
  const records = await readRecords(workbook);
  const names = new Set((await workbook.listSheets()).map(({ name }) => name));
  const kept = records.filter((record) => record.sheet !== sheet.name && names.has(record.sheet));
  const id = Math.max(0, ...records.map((record) => record.id)) + 1;
  const pieces = await writeLongState(workbook, textKey(id), JSON.stringify(textsOfSheet(sheet)));
  await workbook.writeState(KEY, JSON.stringify([{ sheet: sheet.name, label, source, id, pieces }, ...kept]));
  for (const record of records.filter((one) => !kept.includes(one)))
    await removeLongState(workbook, textKey(record.id), record.pieces);
}
