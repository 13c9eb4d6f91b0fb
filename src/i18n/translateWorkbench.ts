import type { Bilingual } from "../core/rules/model";
import { createTranslate, type Say, type TextArguments } from "./translator";
import { workbenchEn } from "./workbench.en";
import { workbenchVi } from "./workbench.vi";

/** The texts of the workbench in a settled language. */
export type SayInWorkbench = Say<typeof workbenchVi>;

/** The texts of the workbench. */
export const translateWorkbench = createTranslate(workbenchVi, workbenchEn);

/** A text of the workbench in both languages, for what is told before anybody reads it. */
export function tellInWorkbench<Key extends keyof typeof workbenchVi>(
  key: Key,
  ...parameters: TextArguments<(typeof workbenchVi)[Key]>
): Bilingual {
  return {
    vi: translateWorkbench("vi", key, ...parameters),
    en: translateWorkbench("en", key, ...parameters),
  };
}
