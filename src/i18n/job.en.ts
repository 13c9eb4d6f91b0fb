import type { jobVi } from "./job.vi";

/** What the jobs of ribbon and pane are called and what they tell, in English. */
export const jobEn = {
  "job.pullDefinitions": "Get definitions",
  "job.evaluateSheet": "Evaluate",
  "job.checkSheet": "Check",
  "job.createAppendix": "Make appendix",
  "job.freezeValues": "Freeze values",
  "job.thawFormulas": "Bring formulas back",
  "job.clearSheet": "Remove what KTXH wrote",
  "job.readTable": "Read the table",
  "job.trySample": "Try it on a sample",
  "job.goTo": "Go to the cell",
  "job.applyFix": "Change the cell",
  "job.setAside": "Set aside",
  "job.takeBack": "Open the finding again",
  "job.putFindings": "Write the findings to a sheet",
  "job.correctRow": "Correct the reading",
  "job.tieOut": "Tie out",
  "job.planPull": "Preview",
  "job.pullList": "Make an indicator sheet",
  "job.planFill": "Compare table and catalogue",
  "job.fillTable": "Fill in the table",
  "job.planUpdate": "Look at the new version",
  "job.updatePack": "Update the definitions",
  "job.previewAppendix": "Preview the appendix",
  "job.placeAppendix": "Make the appendix sheet",
  "job.saveAppendix": "Download the appendix",

  "job.running": "{job}: working…",
  "job.busy":
    "“{running}” is still at work. Wait until it is done, then click again; if it takes too long, save the file, close it and open it again.",
  "job.notFetched":
    "What works on the sheet could not be fetched. Check the network and click again; the workbook has not changed.",
  "job.failed": "{job} did not work: {detail}.",
  "job.crashed":
    "{job} failed because of a fault in KTXH, not in the workbook. Try again; if it fails again, send this line to your support: {detail}",

  "job.cancelled": "Stopped; the workbook has not changed.",
  "job.notEmpty":
    "The sample is tried in an empty workbook only, so that your figures are left alone. Open a new workbook and click again.",
  "job.sampleTried":
    "The sheet “{sheet}” was made and judged. Look at the rows below, then at Check and Appendix.",
  "job.fixed":
    "Cell {cell} was changed to “{text}”. Undo (Ctrl+Z) in the workbook if that is not what you want.",
  "job.fixStale":
    "Cell {cell} has just changed and is no longer “{text}”; nothing was changed. Read the table again.",
  "job.findingsPut": "The sheet “{sheet}” was written.",
  "job.listPulled":
    "The sheet “{sheet}” was made with {rows} indicators; fill in plan and result, then evaluate.",
  "job.listTaken":
    "There is a sheet “{sheet}” already; nothing was written. Take another name or allow it to be replaced.",
  "job.updated": "The definitions {pack} now serve the sheet “{sheet}”; {cells} cells changed.",
  "job.appendixStopped":
    "Nothing was written: people have changed {edits} places on the sheet “{sheet}”. Choose to replace it or to put the appendix beside it.",

  "job.noTable":
    "No indicator table found: it needs a header row with a column for the indicator and one for plan or result. Open the sheet that has it and click again.",
  "job.evaluated": "{rows} indicator rows of the sheet “{sheet}” judged, written to {range}.",
  "job.findings": "{count} findings to look at.",
  "job.noFindings": "No findings.",
  "job.ruleFailed": "Rule {rule} failed on row {row}: {detail}",
  "job.ruleCrashed":
    "Rule {rule} has failed by an error of KTXH, not of the table, on {count} rows (the first: row {row}), which it has not checked; the other rules go on. Send this line to your support: {detail}",
  "job.differing":
    "Row {rows}: the formula sees the cells of its row alone and answers otherwise; the column “Đọc là” says how the whole table was read.",
  "job.valuesInstead": "This Excel has no KTXH functions, so values were written.",

  "job.listPut":
    "The active sheet holds no indicator table, so the sheet “{sheet}” was added with {count} indicators. You can edit it there.",
  "job.listThere":
    "The definitions are on the sheet “{sheet}”. Open the sheet with your indicator table and click again to fill it in.",
  "job.listBroken":
    "The definitions on the sheet “{sheet}” have {count} problems, the first in cell {cell}; correct them and click again.",
  "job.filled": "{cells} blank cells of the sheet “{sheet}” filled in from the pack {pack}.",
  "job.nothingToFill": "The sheet “{sheet}” has no blank cells left to be filled in from the pack {pack}.",
  "job.matched": "{matched}/{rows} rows matched, {asked} to be chosen, {unknown} without a definition.",
  "job.stale": "Cell {cell} was changed meanwhile; nothing was written. Click again.",

  "job.appendixPut": "The sheet “{sheet}” was made.",
  "job.appendixReplaced": "The sheet “{sheet}” was made anew from the present figures.",
  "job.appendixBeside":
    "The sheet “{sheet}” was made: the sheet “{taken}” is there already and not made by KTXH, or was changed, so it stays.",
  "job.missingReasons": "No reason is given for: {names}.",

  "job.frozen": "{blocks} places with KTXH formulas are values now; the file reads without KTXH.",
  "job.leftToFreeze": "Formulas were entered meanwhile in {cells}; click again to freeze them too.",
  "job.nothingToFreeze":
    "There are no KTXH formulas to freeze. If they are frozen already, “Unfreeze” in the KTXH pane brings them back.",
  "job.unresolved": "Excel is still computing {cells}; wait and click again. Nothing has changed.",
  "job.notLoaded":
    "{cells} show #NAME?: Excel has not loaded the KTXH functions, and freezing now would lose their results. Enter the formulas again, then click again. Nothing has changed.",
  "job.thawed": "The formulas are back in {blocks} places.",
  "job.keptChanged": "Cells that somebody changed after freezing were left alone: {cells}.",
  "job.nothingToThaw": "Nothing in this workbook is frozen.",
  "job.cleared": "What KTXH wrote on the sheet “{sheet}” is gone; the table itself is as it was.",
  "job.keptFilled": "Cells that somebody changed were left alone: {cells}.",
  "job.nothingToClear": "The sheet “{sheet}” holds nothing written by KTXH.",
} satisfies Record<keyof typeof jobVi, string>;
