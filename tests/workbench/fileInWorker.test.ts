import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { openXlsx } from "../../src/adapters/xlsx";
import { answerRequests } from "../../src/workbench/answerRequests";
import { openInWorker, type Channel } from "../../src/workbench/fileInWorker";
import type { FileRequest } from "../../src/workbench/fileMessages";

const SAMPLE = readFileSync(resolve(__dirname, "../../assets/samples/hong-linh-2023.xlsx"));

/** A worker without a thread: messages are cloned both ways, as between threads. */
function channel(): Channel & { isEnded: boolean } {
  const answer = answerRequests();
  const one: Channel & { isEnded: boolean } = {
    isEnded: false,
    onmessage: null,
    onerror: null,
    postMessage: (request) => {
      void answer(structuredClone<FileRequest>(request)).then((data) =>
        one.onmessage?.({ data: structuredClone(data) } as MessageEvent),
      );
    },
    terminate: () => void (one.isEnded = true),
  };
  return one;
}

test("a file in a worker answers as the file itself", async () => {
  const file = await openInWorker(channel(), SAMPLE);
  const direct = openXlsx(SAMPLE);
  const [first] = await file.listSheets();
  const name = first?.name ?? "";
  expect(await file.readSheet(name)).toEqual(await direct.readSheet(name));
  expect(await file.readLook(name)).toEqual(await direct.readLook(name));
  const mark = await file.mark();
  await file.writeState("catalog", "x");
  expect(await file.readState("catalog")).toBe("x");
  await file.restore(mark);
  expect(await file.readState("catalog")).toBeNull();
  expect(Buffer.from(await file.save())).toEqual(Buffer.from(direct.save()));
});

test("what the file refuses is refused with its own problem and detail", async () => {
  const file = await openInWorker(channel(), SAMPLE);
  await expect(file.readSheet("Khác")).rejects.toMatchObject({
    name: "WorkbookError",
    problem: "no-such-sheet",
    detail: "Khác",
  });
});

test("bytes that are no workbook end the worker", async () => {
  const worker = channel();
  await expect(openInWorker(worker, Buffer.from("not a zip"))).rejects.toMatchObject({
    problem: "not-a-workbook",
  });
  expect(worker.isEnded).toBe(true);
});

test("a worker that fails rejects what it was asked", async () => {
  const worker: Channel = {
    onmessage: null,
    onerror: null,
    postMessage: () => worker.onerror?.({ message: "out of memory" } as ErrorEvent),
    terminate: () => undefined,
  };
  await expect(openInWorker(worker, SAMPLE)).rejects.toThrow("out of memory");
});
