import { WorkbookError, type WorkbookProblem } from "../../ports/workbook";

/** Excel's error codes that a user can do something about. */
const PROBLEMS: Readonly<Record<string, WorkbookProblem>> = {
  AccessDenied: "protected",
  InvalidOperationInCellEditMode: "cell-edit",
  RequestPayloadSizeLimitExceeded: "too-large-for-host",
  ResponsePayloadSizeLimitExceeded: "too-large-for-host",
  RangeExceedsLimit: "too-large-for-host",
  ApiNotFound: "host-too-old",
};

/** What Excel or its client threw, as an error of the port; its detail is Excel's code and place, never a cell's text. */
export function workbookError(error: unknown): WorkbookError {
  if (error instanceof WorkbookError) return error;
  if (!(error instanceof OfficeExtension.Error)) throw error;
  const { code, debugInfo } = error;
  const place = debugInfo?.errorLocation ?? "";
  // Excel gives no more than 512 merged areas at a time.
  const isMerges = place.includes("getMergedAreas");
  const problem = isMerges ? "too-large-for-host" : (PROBLEMS[code] ?? "host-failed");
  return new WorkbookError(problem, place === "" ? code : `${code}, ${place}`);
}

/**
 * Whether Excel would not put a comment onto a cell, as on one with a classic note, of which it does not tell before
 * ExcelApi 1.18. The change was undone and may be tried without comments: what they say stands in cells too.
 */
export function isRefusedComment(error: unknown): boolean {
  return error instanceof WorkbookError && error.detail.endsWith("CommentCollection.add");
}

/** Undoes what a failed change of a sheet has done; fails with `not-restored` where that fails too. */
export async function bringBack<T>(sheet: string, undo: () => Promise<T>): Promise<T> {
  try {
    return await undo();
  } catch (error) {
    const detail = error instanceof WorkbookError ? error.detail : String(error);
    throw new WorkbookError("not-restored", `${sheet} (${detail})`);
  }
}
