import { WorkbookError } from "../../ports/workbook";

/** The error for a file that is a workbook but cannot be read: `part` is the package part concerned. */
export function damaged(part: string, what: string): WorkbookError {
  return new WorkbookError("damaged", `${part}: ${what}`);
}
