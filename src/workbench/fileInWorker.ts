import { WorkbookError } from "../ports/workbook";
import type { WorkbookFile } from "../ports/workbookFile";
import type { FileAnswer, FileRequest } from "./fileMessages";

/** What of a Worker is needed. */
export interface Channel {
  postMessage(request: FileRequest): void;
  onmessage: ((event: MessageEvent<FileAnswer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  terminate(): void;
}

/** A file held by a worker, so that reading and saving it does not hold up the page. */
export interface FileInWorker extends WorkbookFile {
  /** Ends the worker; the file is gone. */
  close(): void;
}

interface Waiting {
  readonly resolve: (result: never) => void;
  readonly reject: (reason: Error) => void;
}

/** Opens a file of these bytes in a worker; fails as opening an .xlsx file does, and then ends the worker. */
export async function openInWorker(worker: Channel, bytes: Uint8Array): Promise<FileInWorker> {
  const waiting = new Map<number, Waiting>();
  let sent = 0;
  const send = <Result>(request: (id: number) => FileRequest): Promise<Result> =>
    new Promise((resolve, reject) => {
      sent += 1;
      waiting.set(sent, { resolve, reject });
      worker.postMessage(request(sent));
    });
  worker.onmessage = ({ data }) => {
    const one = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.kind === "done") one?.resolve(data.result as never);
    else if (data.kind === "refused") one?.reject(new WorkbookError(data.problem, data.detail));
    else one?.reject(new Error(data.message));
  };
  worker.onerror = ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message || "the worker has failed"));
    waiting.clear();
  };
  const ask =
    <Method extends keyof WorkbookFile>(method: Method) =>
    (...argument: Parameters<WorkbookFile[Method]>): ReturnType<WorkbookFile[Method]> =>
      send((id) => ({ id, method, argument })) as ReturnType<WorkbookFile[Method]>;
  try {
    await send((id) => ({ id, method: "open", argument: bytes }));
  } catch (error) {
    worker.terminate();
    throw error;
  }
  return {
    listSheets: ask("listSheets"),
    readSheet: ask("readSheet"),
    readLook: ask("readLook"),
    apply: ask("apply"),
    putSheet: ask("putSheet"),
    select: ask("select"),
    readState: ask("readState"),
    writeState: ask("writeState"),
    mark: ask("mark"),
    restore: ask("restore"),
    save: ask("save"),
    close: () => worker.terminate(),
  };
}
