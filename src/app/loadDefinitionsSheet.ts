import type { SheetSnapshot } from "../core/table/sheet";
import type { LoadedPack } from "../ports/definitionSource";
import { hashPack } from "../ports/packHash";
import type { WorkbookPort } from "../ports/workbook";
import { isDefinitionsSheet } from "./definitionsHeader";
import { readDefinitionsSheet, type SheetProblem } from "./readDefinitionsSheet";

/** A pack loaded from a sheet of a workbook; or its problems; `sheet` is null where no sheet holds definitions. */
export type SheetLoading =
  | { readonly sheet: string; readonly loaded: LoadedPack }
  | { readonly sheet: string | null; readonly loaded: null; readonly problems: readonly SheetProblem[] };

export interface SheetLoadOptions {
  /** Only this sheet; without it the first in which staff edit definitions. */
  readonly sheet?: string | undefined;
  readonly now: Date;
}

async function findSheet(workbook: WorkbookPort, wanted: string | undefined): Promise<SheetSnapshot | null> {
  if (wanted !== undefined) return workbook.readSheet(wanted);
  for (const { name } of await workbook.listSheets()) {
    const sheet = await workbook.readSheet(name);
    if (isDefinitionsSheet(sheet)) return sheet;
  }
  return null;
}

/** Loads the pack that staff edit in a sheet of the workbook. A sheet asked for that is not there is a `WorkbookError`. */
export async function loadDefinitionsSheet(
  workbook: WorkbookPort,
  { sheet: wanted, now }: SheetLoadOptions,
): Promise<SheetLoading> {
  const sheet = await findSheet(workbook, wanted);
  if (!sheet) return { sheet: null, loaded: null, problems: [] };
  const { pack, problems } = readDefinitionsSheet(sheet);
  if (!pack) return { sheet: sheet.name, loaded: null, problems };
  const loaded: LoadedPack = {
    ...{ pack, hash: await hashPack(pack), retrievedAt: now.toISOString() },
    ...{ place: { kind: "sheet", address: sheet.name }, freshness: { kind: "fresh" } },
    ...{ toComplete: [], copyProblem: null },
  };
  return { sheet: sheet.name, loaded };
}
