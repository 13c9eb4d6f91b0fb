import { asFile, openXlsx } from "../adapters/xlsx";
import type { WorkbookFile } from "../ports/workbookFile";
import { failureAnswer, type FileAnswer, type FileRequest } from "./fileMessages";

type Method = (...parameters: readonly unknown[]) => Promise<unknown>;

/** Answers requests about one file, which the first of them opens. Never rejects. */
export function answerRequests(): (request: FileRequest) => Promise<FileAnswer> {
  let file: WorkbookFile | null = null;
  return async (request) => {
    const { id } = request;
    try {
      if (request.method === "open") {
        file = asFile(openXlsx(request.argument));
        return { id, kind: "done", result: null };
      }
      if (!file) throw new Error("no file is open");
      const result = await (file[request.method] as Method)(...request.argument);
      return { id, kind: "done", result };
    } catch (error) {
      return failureAnswer(id, error);
    }
  };
}
