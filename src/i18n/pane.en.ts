import type { paneVi } from "./pane.vi";

/** The pane, in English. */
export const paneEn = {
  "policy.office": "Met (office)",
  "policy.strict": "Not met (strict)",
  "policy.label": "When exactly on an “above” or “below” bound",

  "pane.heading": "KTXH",
  "pane.views": "Jobs",
  "tab.judge": "Evaluate",
  "tab.check": "Check",
  "tab.tieout": "Tie out",
  "tab.catalogue": "Catalogue",
  "tab.appendix": "Appendix",
  "status.doubtful": "To look at",
  "pane.loading": "Opening…",
  "pane.readingTable": "Reading the table…",
  "pane.noTable": "No indicator table has been read yet.",
  "pane.toJudge": "Go to Evaluate",
  "pane.stop": "Stop",
  "pane.seeFindings": "See the findings ({count})",
  "pane.dismiss": "Close the notice",
  "pane.cancel": "Cancel",
  "pane.goTo": "Go to cell {cell}",
  "pane.more": "Show {count} more ({left} left)",

  "policy.kept": "When exactly on a bound: {policy}, as this workbook is judged.",

  "pane.title": "Try a target",
  "pane.intro": "Type what the report prints.",
  "pane.target": "Target",
  "pane.actual": "Result",
  "pane.unit": "Unit (optional)",
  "pane.name": "Name (optional)",
  "pane.examples": "Try an example",
  "pane.clear": "Clear and start over",
  "pane.verdict": "Verdict",
  "pane.readTarget": "Target read as",
  "pane.readActual": "Result read as",
  "pane.notRead": "not readable",
  "pane.completion": "Completion",
  "pane.variance": "Difference",
  "pane.parts": "Part by part",
  "pane.boundary": "The result is exactly on the bound: the verdict depends on the policy, office or strict.",
  "pane.announce": "Verdict: {status}",
  "pane.mode": "Write results as",
  "pane.mode.values": "Values",
  "pane.mode.plain": "Values; completion and variance as plain formulas",
  "pane.mode.formulas": "KTXH formulas that follow the figures",
  "pane.noFunctions":
    "This Excel has no KTXH functions in cells: results are written as values; evaluate again when figures change.",
  "pane.noNotes": "This Excel has no notes for add-ins: findings are written as comments.",
  "pane.notSupported":
    "KTXH cannot work on sheets in this Excel (Office 2021 or Microsoft 365 is needed). Use the KTXH workbench in a browser, or the ktxh command, on the .xlsx file.",
  "pane.notConnected": "Open this in Excel to work on a sheet.",
  "pane.officeLate": "Excel has not answered. This pane still works, without the workbook.",
  "pane.otherLanguage": "Tiếng Việt",

  "crash.title": "The pane has failed",
  "crash.advice":
    "The workbook was not changed. Reload; if it fails again, send the line below to your support.",
  "crash.reload": "Reload",
} satisfies Record<keyof typeof paneVi, string>;
