import type { workbenchVi } from "./workbench.vi";

/** The workbench around the pane, in English. */
export const workbenchEn = {
  "workbench.name": "KTXH – Workbench",
  "workbench.open": "Open",
  "workbench.save": "Save .xlsx",
  "workbench.samples": "Samples",
  "workbench.undo": "Undo (Ctrl+Z)",
  "workbench.redo": "Redo (Ctrl+Y)",
  "workbench.hidePane": "Hide the KTXH pane",
  "workbench.showPane": "Show the KTXH pane",
  "workbench.paneWidth": "Width of the KTXH pane",
  "workbench.toolbar": "Toolbar",
  "workbench.sheet": "Spreadsheet",
  "workbench.opening": "Opening {name}…",
  "workbench.autosaving": "Saving in this browser…",
  "workbench.autosaved": "Kept in this browser at {time}",
  "workbench.autosaveFailed": "This browser keeps nothing: save as .xlsx before you close the page",
  "workbench.leave": "Open {next} in place of {name}? What you have not saved as .xlsx will be gone.",
  "workbench.unchanged": "No changes",
  "workbench.saved": "{name} has been downloaded.",
  "workbench.saveFailed": "{name} was not saved: {detail}",
  "workbench.openFailed": "{name} cannot be opened: {detail}",
  "workbench.crashed":
    "Opening {name} failed ({detail}). The file itself is unchanged; reload the page and try again.",
  "workbench.sheetsFailed":
    "The spreadsheet could not be loaded. Check the connection to the server and try again.",
  "workbench.refused":
    "{cells} on sheet {sheet} cannot be changed by itself in this file and shows again what was there ({detail}). Change it in Excel if you need to.",
  "workbench.limitLook":
    "Fonts, colours, borders, alignment and row heights cannot be changed here yet; those of the file are kept. Use Excel for them.",
  "workbench.limitStructure":
    "Rows, columns and sheets cannot be inserted, deleted, hidden or merged here yet. Do it in Excel and open the file again.",
  "workbench.dismiss": "Dismiss",

  "start.title": "Judge socio-economic targets without Excel",
  "start.intro":
    "Open a table of targets (.xlsx), judge it, tie out the report, make the appendix and save it as .xlsx again. Everything happens on this machine: the file is sent nowhere.",
  "start.choose": "Open an .xlsx file",
  "start.drop": "or drop one here from a folder",
  "start.samples": "No file at hand? Try a sample",
  "start.hong-linh-2023": "Hồng Lĩnh town, 2023",
  "start.hai-duong-2023": "Hải Dương province, 2023",
  "start.draft": "Continue where you left off",
  "start.draftAt": "{name}, kept at {time}",
  "start.forget": "Forget this copy",
  "start.stepsTitle": "Three steps",
  "start.step1": "Open a file. The table is on the left, the KTXH pane on the right.",
  "start.step2":
    "Press Evaluate. Verdicts and reasons stand beside each target; correct figures in their cells.",
  "start.step3": "Press Save .xlsx. Excel opens the downloaded file; its formatting is as it was.",
  "start.limits":
    "Cell contents, formulas and column widths can be changed here. Use Excel to format cells or to insert or delete rows and columns. F6 moves between toolbar, sheet and KTXH pane.",
} satisfies Record<keyof typeof workbenchVi, string>;
