import type { sheetVi } from "./sheet.vi";

/** What is written into sheets, in English. */
export const sheetEn = {
  "severity.error": "Error",
  "severity.warning": "Warning",
  "severity.info": "Note",

  "sheet.status": "Verdict",
  "sheet.completion": "Completion (%)",
  "sheet.variance": "Variance",
  "sheet.reading": "Read as",
  "sheet.check": "Check",
  "sheet.readAs": "Target: {target}; result: {actual}.",
  "sheet.noHeader": "no header row; these columns are needed: {allowed}",
  "sheet.unknownHeader": "there is no field “{value}”; make it one of: {allowed}; or delete the column",
  "sheet.repeatedHeader": "the column “{value}” is there twice; keep one",
  "sheet.missingHeader": "the column “{value}” is missing; add one with this header",
  "sheet.notAllowed": "“{value}” cannot stand here. {allowed}",
  "sheet.governs": "This column is the one judged by; other plan columns: {others}.",
  "sheet.todo": "To do: {todo}",
} satisfies Record<keyof typeof sheetVi, string>;
