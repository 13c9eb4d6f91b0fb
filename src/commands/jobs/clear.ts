import { clearEvaluation } from "../../app/clearEvaluation";
import { cellAddress } from "../../core/table/sheet";
import { tell } from "../../i18n/translatePane";
import { activeSheet } from "../activeSheet";
import type { Job } from "../job";

/** Takes off the active sheet what we wrote there. */
export const clearSheet: Job = async ({ workbook, sheet: chosen }) => {
  const sheet = chosen ?? (await activeSheet(workbook));
  const cleared = await clearEvaluation(workbook, sheet);
  if (cleared.kind === "nothing")
    return { outcome: "attention", lines: [tell("job.nothingToClear", { sheet })] };
  const cells = cleared.kept.map(cellAddress).join(", ");
  const kept = cells === "" ? [] : [tell("job.keptFilled", { cells })];
  return {
    outcome: kept.length > 0 ? "attention" : "done",
    lines: [tell("job.cleared", { sheet }), ...kept],
  };
};
