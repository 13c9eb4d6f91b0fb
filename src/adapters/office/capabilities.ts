/** What this Excel can do; asked once. */
export interface Capabilities {
  /** Merged areas, comments and page layout, without which a workbook cannot be read or written (Office 2021). */
  readonly isSupported: boolean;
  /** Classic notes and the styles of single characters in a cell; before it remarks are comments. */
  readonly hasNotes: boolean;
  /** Formulas in cells may call functions of an add-in. */
  readonly hasFunctions: boolean;
}

/** The requirement set under which nothing works. */
export const FLOOR = "ExcelApi 1.14";

/** Asks Office which requirement sets it has. */
export function askCapabilities(): Capabilities {
  const has = (set: string, version: string): boolean =>
    Office.context.requirements.isSetSupported(set, version);
  return {
    isSupported: has("ExcelApi", "1.14"),
    hasNotes: has("ExcelApi", "1.18"),
    hasFunctions: has("CustomFunctionsRuntime", "1.1"),
  };
}
