import { sheetEn } from "./sheet.en";
import { sheetVi } from "./sheet.vi";
import { createTranslate } from "./translator";
import { verdictEn } from "./verdict.en";
import { verdictVi } from "./verdict.vi";

/** The texts that are written into sheets. */
export const translateSheet = createTranslate({ ...verdictVi, ...sheetVi }, { ...verdictEn, ...sheetEn });
