import type { WorkbookPort } from "../../src/ports/workbook";
import { WorkbookError } from "../../src/ports/workbook";
import { MemoryWorkbook } from "../../src/adapters/memory";
import type { Draft, Drafts } from "../../src/workbench/drafts";
import type { FileInWorker } from "../../src/workbench/fileInWorker";
import type { JobDesk } from "../../src/commands/jobDesk";
import { Session } from "../../src/workbench/session";
import type { UniverWorkbook } from "../../src/workbench/univerPage";
import { snapshot } from "../contract/workbookContract";

const BYTES = new Uint8Array([1, 2, 3]);

class Kept implements Drafts {
  constructor(public draft: Draft | null = null) {}
  isForbidden = false;
  async read(): Promise<Draft | null> {
    if (this.isForbidden) throw new Error("forbidden");
    return this.draft;
  }
  async keep(draft: Draft): Promise<void> {
    if (this.isForbidden) throw new Error("forbidden");
    this.draft = draft;
  }
  async forget(): Promise<void> {
    this.draft = null;
  }
}

/** A session whose grid is a workbook in memory. */
function start(kept = new Kept()) {
  const shown: Partial<UniverWorkbook>[] = [];
  const closed: number[] = [];
  const downloads: [string, Uint8Array][] = [];
  const session = new Session({
    sheets: async () => ({
      show: async () => {
        const memory: WorkbookPort = new MemoryWorkbook([snapshot()]);
        const workbook = Object.assign(memory, {
          save: async () => BYTES,
          takeTyped: async () => undefined,
          onTyped: () => () => undefined,
          onChange: () => undefined,
          onRefusal: () => undefined,
        });
        shown.push(workbook);
        return workbook as unknown as UniverWorkbook;
      },
      undo: () => undefined,
      redo: () => undefined,
    }),
    openFile: async (bytes) => {
      if (bytes.length === 0) throw new WorkbookError("password-protected", "");
      const file: Partial<FileInWorker> = { close: () => void closed.push(bytes.length) };
      return file as FileInWorker;
    },
    drafts: kept,
    download: (name, bytes) => void downloads.push([name, bytes]),
    now: () => 1_700_000_000_000,
  });
  return { session, shown, closed, downloads, kept };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("a file that is opened has a desk, and is given back under its name", async () => {
  const { session, downloads } = start();
  await session.open("Biểu.xlsx", async () => BYTES);
  expect(session.state()).toMatchObject({
    name: "Biểu.xlsx",
    isOpening: false,
    autosave: "unchanged",
    count: 1,
  });
  expect(session.state().desk).not.toBeNull();
  await session.save();
  expect(downloads).toEqual([["Biểu.xlsx", BYTES]]);
  expect(session.state().message?.isProblem).toBe(false);
});

test("a file that cannot be opened is told in words, and what was open stays", async () => {
  const { session, closed } = start();
  await session.open("a.xlsx", async () => BYTES);
  const { desk } = session.state();
  await session.open("mật.xlsx", async () => new Uint8Array());
  expect(session.state()).toMatchObject({ name: "a.xlsx", isOpening: false });
  expect(session.state().desk).toBe(desk);
  expect(session.state().message?.text.vi).toMatch(/^Không mở được mật\.xlsx: .*mật khẩu/);
  expect(closed).toEqual([]);
});

test("a server that does not answer is no fault of the file", async () => {
  const { session } = start();
  await session.open("a.xlsx", async () => {
    throw new TypeError("Failed to fetch");
  });
  expect(session.state().message?.text.vi).toMatch(/^Không tải được/);
});

test("the next file closes the one before", async () => {
  const { session, closed } = start();
  await session.open("a.xlsx", async () => BYTES);
  await session.open("b.xlsx", async () => BYTES);
  expect([closed, session.state().name]).toEqual([[3], "b.xlsx"]);
});

test("changes are kept in the browser, and found by the next visit until they are forgotten", async () => {
  const { session, shown, kept } = start();
  await session.open("a.xlsx", async () => BYTES);
  shown[0]?.onChange?.();
  expect(session.state().autosave).toBe("pending");
  await jest.runAllTimersAsync();
  expect(session.state()).toMatchObject({ autosave: "kept", keptAt: 1_700_000_000_000 });
  const next = start(kept);
  await next.session.start();
  expect(next.session.state().draft).toEqual({ name: "a.xlsx", bytes: BYTES, savedAt: 1_700_000_000_000 });
  await next.session.resume();
  expect(next.session.state().name).toBe("a.xlsx");
  await next.session.forget();
  expect(kept.draft).toBeNull();
});

test("a browser that keeps nothing is told of, and has nothing", async () => {
  const kept = new Kept();
  kept.isForbidden = true;
  const { session, shown } = start(kept);
  await session.start();
  await session.open("a.xlsx", async () => BYTES);
  shown[0]?.onChange?.();
  await jest.runAllTimersAsync();
  expect(session.state()).toMatchObject({ draft: null, autosave: "failed" });
});

test("cells that could not be kept are named", async () => {
  const { session, shown } = start();
  await session.open("a.xlsx", async () => BYTES);
  shown[0]?.onRefusal?.({ sheet: "Biểu 1", cells: ["B6", "B7"], detail: "B5:B7" });
  expect(session.state().message?.text.vi).toContain("Ô B6, B7 của trang Biểu 1");
  session.dismiss();
  expect(session.state().message).toBeNull();
});

test("what people type or undo is read again in the pane, and only once there was something to read", async () => {
  const { session, shown } = start();
  await session.open("Biểu.xlsx", async () => BYTES);
  const { desk } = session.state();
  const runs = jest.spyOn(desk as JobDesk, "run");
  shown[0]?.onChange?.();
  expect(runs).not.toHaveBeenCalled();
  await desk?.run("readTable");
  shown[0]?.onChange?.();
  expect(runs.mock.calls).toEqual([["readTable"], ["readTable"]]);
});
