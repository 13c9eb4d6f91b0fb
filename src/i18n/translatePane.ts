import { jobEn } from "./job.en";
import { jobVi } from "./job.vi";
import { paneEn } from "./pane.en";
import { paneVi } from "./pane.vi";
import type { Bilingual } from "../core/rules/model";
import { createTranslate, type Say, type TextArguments } from "./translator";
import { verdictEn } from "./verdict.en";
import { verdictVi } from "./verdict.vi";
import { workbookEn } from "./workbook.en";
import { workbookVi } from "./workbook.vi";

const vi = { ...verdictVi, ...workbookVi, ...jobVi, ...paneVi };

/** The texts of the pane in a settled language. */
export type SayInPane = Say<typeof vi>;

/** The texts of the pane and of what ribbon commands tell. */
export const translatePane = createTranslate(vi, { ...verdictEn, ...workbookEn, ...jobEn, ...paneEn });

/** A text of the pane in both languages, for what is told before anybody reads it. */
export function tell<Key extends keyof typeof vi>(
  key: Key,
  ...parameters: TextArguments<(typeof vi)[Key]>
): Bilingual {
  return { vi: translatePane("vi", key, ...parameters), en: translatePane("en", key, ...parameters) };
}
