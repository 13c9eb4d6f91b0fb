import type { Refusal } from "../adapters/univer";
import type { Bilingual } from "../core/rules/model";
import { tell } from "../i18n/translatePane";
import { tellInWorkbench } from "../i18n/translateWorkbench";
import { WorkbookError } from "../ports/workbook";

/** A chunk that could not be fetched, as webpack names it. */
function isFetchFailure(error: unknown): boolean {
  return error instanceof Error && (error.name === "ChunkLoadError" || error.name === "TypeError");
}

/** What was thrown, in words. */
export function problemText(error: unknown): Bilingual {
  if (error instanceof WorkbookError) return tell(`workbook.${error.problem}`, { detail: error.detail });
  return { vi: String(error), en: String(error) };
}

/** Why a file was not opened, and what to do. */
export function openingFailure(name: string, error: unknown): Bilingual {
  if (isFetchFailure(error)) return tellInWorkbench("workbench.sheetsFailed");
  const key = error instanceof WorkbookError ? "workbench.openFailed" : "workbench.crashed";
  const { vi, en } = problemText(error);
  return {
    vi: tellInWorkbench(key, { name, detail: vi }).vi,
    en: tellInWorkbench(key, { name, detail: en }).en,
  };
}

/** Which cells could not be kept. */
export function refusalText({ sheet, cells, detail }: Refusal): Bilingual {
  return tellInWorkbench("workbench.refused", { sheet, cells: cells.join(", "), detail });
}

/** Why a file was not saved. */
export function savingFailure(name: string, error: unknown): Bilingual {
  const { vi, en } = problemText(error);
  return {
    vi: tellInWorkbench("workbench.saveFailed", { name, detail: vi }).vi,
    en: tellInWorkbench("workbench.saveFailed", { name, detail: en }).en,
  };
}
