import { batchEn } from "./batch.en";
import { batchVi } from "./batch.vi";
import { sheetEn } from "./sheet.en";
import { sheetVi } from "./sheet.vi";
import { createTranslate } from "./translator";
import { verdictEn } from "./verdict.en";
import { verdictVi } from "./verdict.vi";

/** The texts of the consolidated workbook. */
export const translateBatch = createTranslate(
  { ...verdictVi, ...sheetVi, ...batchVi },
  { ...verdictEn, ...sheetEn, ...batchEn },
);
