import { tieoutEn } from "./tieout.en";
import { tieoutVi } from "./tieout.vi";
import { createTranslate } from "./translator";

/** The texts of reading and tying out a report. */
export const translateTieOut = createTranslate(tieoutVi, tieoutEn);
