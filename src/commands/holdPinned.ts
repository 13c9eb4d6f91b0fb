import { CatalogStateError, readCatalogState, readPinnedPack } from "../app/catalogState";
import type { WorkbookPort } from "../ports/workbook";
import { holdDefinitions } from "../functions/definitionHolder";
import { latestPin } from "./latestPin";

/**
 * Lets CHITIEU and DANHMUC answer from the pack that the workbook pinned last; from the built-in one where it pins none,
 * or what it keeps cannot be used, which every evaluation tells.
 */
export async function holdPinned(workbook: WorkbookPort): Promise<void> {
  try {
    const state = await readCatalogState(workbook);
    const pin = latestPin(state);
    holdDefinitions(pin && (await readPinnedPack(workbook, state, pin)).definitions);
  } catch (error) {
    if (!(error instanceof CatalogStateError)) throw error;
    holdDefinitions(null);
  }
}
