import { WorkbookError, type WorkbookPort } from "../ports/workbook";
import { failureTold } from "./failureTold";
import { holdPinned } from "./holdPinned";
import type { DeskWork } from "./jobDesk";
import { JOBS } from "./jobs";
import { readSettings, writeSettings } from "./settingsState";

/** How long a cell that is being computed is given before it is read again. */
const WAIT_MS = 500;

/** The jobs on a workbook of any host; `hasFunctions`: formulas in its cells may call our functions. */
export function workOn(workbook: WorkbookPort, hasFunctions: boolean): DeskWork {
  const wait = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, WAIT_MS));
  return {
    tools: { workbook, hasFunctions, now: () => new Date(), wait },
    jobs: JOBS,
    tellFailure: failureTold,
    takeOver: async () => {
      try {
        await holdPinned(workbook);
        return await readSettings(workbook);
      } catch (error) {
        // Nobody has asked for anything yet, and every job will say it.
        if (error instanceof WorkbookError) return null;
        throw error;
      }
    },
    keepSettings: (settings) => writeSettings(workbook, settings),
  };
}
