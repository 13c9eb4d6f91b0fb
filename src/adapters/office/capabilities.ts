/** What this Excel can do; asked once. */
export interface Capabilities {
  /** Merged areas, comments and page layout, without which a workbook cannot be read or written (Office 2021). */
  readonly isSupported: boolean;
  /** Classic notes and the styles of single characters in a cell; before it remarks are comments. */
  readonly hasNotes: boolean;
}

/** The requirement set under which nothing works. */
export const FLOOR = "ExcelApi 1.14";

/** Asks Office which requirement sets it has. */
export function askCapabilities(): Capabilities {
  const has = (version: string): boolean => Office.context.requirements.isSetSupported("ExcelApi", version);
  return { isSupported: has("1.14"), hasNotes: has("1.18") };
}
