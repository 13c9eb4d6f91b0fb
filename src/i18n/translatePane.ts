import { paneEn } from "./pane.en";
import { paneVi } from "./pane.vi";
import { createTranslate, type Say } from "./translator";
import { verdictEn } from "./verdict.en";
import { verdictVi } from "./verdict.vi";

const vi = { ...verdictVi, ...paneVi };

/** The texts of the pane in a settled language. */
export type SayInPane = Say<typeof vi>;

/** The texts of the pane. */
export const translatePane = createTranslate(vi, { ...verdictEn, ...paneEn });
