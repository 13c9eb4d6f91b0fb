import { catalogEn } from "./catalog.en";
import { catalogVi } from "./catalog.vi";
import { sheetEn } from "./sheet.en";
import { sheetVi } from "./sheet.vi";
import { createTranslate, type Say } from "./translator";
import { viewEn } from "./view.en";
import { viewVi } from "./view.vi";

const vi = { ...sheetVi, ...catalogVi, ...viewVi };

/** The texts of the pane's views in a settled language. */
export type SayInView = Say<typeof vi>;

/** The texts of the pane's views, which are fetched with them. */
export const translateView = createTranslate(vi, { ...sheetEn, ...catalogEn, ...viewEn });
