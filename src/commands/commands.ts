import type { JobId } from "./job";
import type { JobDesk } from "./jobDesk";
import { runCommand } from "./runCommand";

/** The jobs that have a button on the ribbon; the manifest names them. */
export const RIBBON_JOBS = [
  "pullDefinitions",
  "evaluateSheet",
  "checkSheet",
  "createAppendix",
  "freezeValues",
] as const satisfies readonly JobId[];

/** Tells Excel which function each ribbon button runs. Does nothing outside Office. */
export function registerCommands(desk: JobDesk): void {
  if (typeof Office === "undefined") return;
  for (const job of RIBBON_JOBS) {
    Office.actions.associate(job, (event: Office.AddinCommands.Event) =>
      runCommand(event, () => desk.run(job)),
    );
  }
}
