import { WorkbookError, type WorkbookProblem } from "../ports/workbook";
import type { WorkbookFile } from "../ports/workbookFile";

/** What the worker that holds the file is asked: to open bytes, or any method of the file. */
export type FileRequest =
  | { readonly id: number; readonly method: "open"; readonly argument: Uint8Array }
  | { readonly id: number; readonly method: keyof WorkbookFile; readonly argument: readonly unknown[] };

/** What it answers, to the request of this id. */
export type FileAnswer = { readonly id: number } & (
  | { readonly kind: "done"; readonly result: unknown }
  | { readonly kind: "refused"; readonly problem: WorkbookProblem; readonly detail: string }
  | { readonly kind: "broken"; readonly message: string }
);

/** What was thrown, as an answer: an error would arrive without its own fields. */
export function failureAnswer(id: number, error: unknown): FileAnswer {
  if (error instanceof WorkbookError)
    return { id, kind: "refused", problem: error.problem, detail: error.detail };
  return { id, kind: "broken", message: String(error) };
}
