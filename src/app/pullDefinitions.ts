import type { Definition } from "../core/catalog/definition";
import { draftIndicatorSheet, type IndicatorSheetOptions } from "../core/table/indicatorDraft";
import type { SheetDraft } from "../core/table/sheetDraft";
import type { LoadedPack } from "../ports/definitionSource";
import type { WorkbookPort } from "../ports/workbook";
import { pinPack, readCatalogState } from "./catalogState";

/** A sheet of indicators that may be written; nothing has been written yet. */
export interface PullPlan {
  readonly loaded: LoadedPack;
  readonly year: number;
  readonly draft: SheetDraft;
  /** The definitions of its rows, in the order asked for. */
  readonly definitions: readonly Definition[];
  /** The sheet of that name that would be lost, and how many filled cells it has; null where there is none. */
  readonly replaces: { readonly sheet: string; readonly cells: number } | null;
}

/**
 * Plans a sheet with these definitions of a loaded pack, ready for plan and results. Fails with `CatalogStateError` where the
 * workbook holds a state that could not be kept.
 */
export async function planPull(
  workbook: WorkbookPort,
  loaded: LoadedPack,
  definitions: readonly Definition[],
  options: IndicatorSheetOptions,
): Promise<PullPlan> {
  await readCatalogState(workbook);
  const wanted = options.sheet.toLowerCase();
  const present = (await workbook.listSheets()).find(({ name }) => name.toLowerCase() === wanted);
  const replaces = present
    ? { sheet: present.name, cells: (await workbook.readSheet(present.name)).cells.length }
    : null;
  return {
    ...{ loaded, definitions, replaces, year: options.year },
    draft: draftIndicatorSheet(definitions, options),
  };
}

/**
 * Writes a planned sheet in one step and pins the pack for it and its year. A sheet that is there already is replaced
 * only with `mayReplace`; otherwise nothing is written and the answer is false.
 */
export async function pullDefinitions(
  workbook: WorkbookPort,
  plan: PullPlan,
  { mayReplace, now }: { readonly mayReplace: boolean; readonly now: Date },
): Promise<boolean> {
  const { draft, loaded, year } = plan;
  const sheets = await workbook.listSheets();
  const isThere = sheets.some(({ name }) => name.toLowerCase() === draft.name.toLowerCase());
  if (isThere && !mayReplace) return false;
  await workbook.putSheet(draft);
  const { tables: [table = ""] = [] } = await workbook.readSheet(draft.name);
  await pinPack(workbook, loaded, { sheet: draft.name, table, year, pulledAt: now.toISOString() });
  return true;
}
