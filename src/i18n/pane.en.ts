import type { paneVi } from "./pane.vi";

/** The pane, in English. */
export const paneEn = {
  "policy.office": "Met (office)",
  "policy.strict": "Not met (strict)",
  "policy.label": "When exactly on an “above” or “below” bound",

  "pane.title": "Judge a target",
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
  "pane.boundary":
    "The result is exactly on the bound: the verdict depends on the choice above, office or strict.",
  "pane.announce": "Verdict: {status}",
  "pane.officeLate": "Excel has not answered. This pane still works, without the workbook.",
  "pane.otherLanguage": "Tiếng Việt",

  "crash.title": "The pane has failed",
  "crash.advice":
    "The workbook was not changed. Reload; if it fails again, send the line below to your support.",
  "crash.reload": "Reload",
} satisfies Record<keyof typeof paneVi, string>;
