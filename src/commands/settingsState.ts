import * as v from "valibot";
import { keptText, readKeptState } from "../app/keptState";
import { COLUMN_SETS, type ColumnSetId } from "../core/appendix/columnSets";
import { PROFILE_FAMILIES } from "../core/appendix/profile";
import type { WorkbookPort } from "../ports/workbook";
import { DEFAULT_SETTINGS, WRITING_MODES, type Settings } from "./settings";

const KEY = "settings";
const FORMAT = 1;
const SETTINGS = v.object({
  policy: v.picklist(["office", "strict"]),
  mode: v.picklist(WRITING_MODES),
  columnSet: v.nullable(v.picklist(Object.keys(COLUMN_SETS) as ColumnSetId[])),
  layout: v.picklist(PROFILE_FAMILIES),
});
const STATE = v.object({ format: v.literal(FORMAT), ...SETTINGS.entries });

/** The settings that the workbook keeps; the usual ones where it keeps none that can be read. */
export async function readSettings(workbook: WorkbookPort): Promise<Settings> {
  const kept = await readKeptState(workbook, KEY, STATE, FORMAT);
  return (kept.kind === "kept" && kept.value && v.parse(SETTINGS, kept.value)) || DEFAULT_SETTINGS;
}

/** Keeps the settings for every later job on the workbook. */
export function writeSettings(workbook: WorkbookPort, settings: Settings): Promise<void> {
  return workbook.writeState(KEY, keptText({ format: FORMAT, ...settings }));
}
