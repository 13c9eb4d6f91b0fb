import { registerCommands, RIBBON_JOBS } from "../../src/commands/commands";
import type { Job, JobId } from "../../src/commands/job";
import { JobDesk } from "../../src/commands/jobDesk";
import { RELEASE_AFTER_MS } from "../../src/commands/runCommand";
import { failureTold } from "../../src/commands/failureTold";
import { CatalogStateError } from "../../src/app/catalogState";
import { MemoryWorkbook } from "../../src/adapters/memory";
import { WorkbookError, type WorkbookProblem } from "../../src/ports/workbook";
import { Ribbon } from "./ribbon";

beforeEach(() => Object.assign(globalThis, { Office: {} }));
afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
  jest.useRealTimers();
});

/** A ribbon all of whose jobs are this one. */
function ribbonWith(job: Job): Ribbon {
  const ids = [...RIBBON_JOBS, "thawFormulas", "clearSheet", "readTable", "trySample"] as const;
  const jobs = Object.fromEntries(ids.map((id) => [id, job])) as Record<JobId, Job>;
  const tools = { workbook: new MemoryWorkbook([]), hasFunctions: true, now: () => new Date(0) };
  const wait = (): Promise<void> => Promise.resolve();
  const takeOver = async (): Promise<null> => null;
  const keepSettings = async (): Promise<void> => undefined;
  const work = { tools: { ...tools, wait }, jobs, tellFailure: failureTold, takeOver, keepSettings };
  return new Ribbon(new JobDesk(async () => work));
}

const throwing =
  (error: unknown): Job =>
  () =>
    Promise.reject(error);

test("every job of the ribbon is registered under its name", () => {
  expect(ribbonWith(throwing(null)).names()).toEqual([...RIBBON_JOBS]);
});

describe.each(RIBBON_JOBS)("%s", (name) => {
  test("leaves the pane closed when all is well", async () => {
    const ribbon = ribbonWith(async () => ({ outcome: "done", lines: [{ vi: "Xong.", en: "Done." }] }));
    expect(await ribbon.press(name)).toBe(1);
    expect(ribbon.opened).toBe(0);
    expect(ribbon.desk.state().notice).toMatchObject({ job: name, outcome: "done" });
  });

  test("opens the pane when something must be read", async () => {
    const ribbon = ribbonWith(async () => ({ outcome: "attention", lines: [{ vi: "Xem.", en: "Look." }] }));
    expect(await ribbon.press(name)).toBe(1);
    expect(ribbon.opened).toBe(1);
    expect(ribbon.said()).toBe("Xem.");
  });

  const PROBLEMS: readonly (readonly [WorkbookProblem, RegExp])[] = [
    ["no-such-sheet", /không có trang tính “Biểu 1”/],
    ["invalid-edit", /thay đổi không hợp lệ/],
    ["protected", /“Biểu 1” đang được bảo vệ; hãy bỏ bảo vệ/],
    ["filtered", /“Biểu 1” đang lọc; hãy bỏ lọc/],
    ["cell-edit", /một ô đang được sửa; hãy bấm Enter/],
    ["too-large-for-host", /hãy chia bảng nhỏ hơn/],
    ["host-too-old", /Excel này cũ quá/],
    ["host-failed", /chưa có gì thay đổi, hãy thử lại/],
    ["not-restored", /không trả lại được trang “Biểu 1”/],
  ];
  test.each(PROBLEMS)("says what to do about %s, and completes", async (problem, words) => {
    const ribbon = ribbonWith(throwing(new WorkbookError(problem, "Biểu 1")));
    expect(await ribbon.press(name)).toBe(1);
    expect(ribbon.opened).toBe(1);
    expect(ribbon.said()).toMatch(words);
    expect(ribbon.desk.state()).toMatchObject({ running: null, notice: { outcome: "failed" } });
  });

  test("says that a bug is ours, and completes", async () => {
    const ribbon = ribbonWith(throwing(new TypeError("x is undefined")));
    expect(await ribbon.press(name)).toBe(1);
    expect(ribbon.said()).toMatch(/lỗi của KTXH.*TypeError: x is undefined/);
  });
});

test("definitions that cannot be used are told in words", async () => {
  const ribbon = ribbonWith(throwing(new CatalogStateError("newer", "2")));
  expect(await ribbon.press("pullDefinitions")).toBe(1);
  expect(ribbon.said()).toMatch(/do bản KTXH mới hơn ghi \(dạng 2\)/);
});

test("what cannot be fetched is told, and the next click tries again", async () => {
  const load = jest.fn().mockRejectedValue(new Error("ChunkLoadError"));
  const ribbon = new Ribbon(new JobDesk(load));
  expect(await ribbon.press("evaluateSheet")).toBe(1);
  expect(ribbon.said()).toMatch(/^Không tải được/);
  await ribbon.press("evaluateSheet");
  expect(load).toHaveBeenCalledTimes(2);
});

test("one job at a time: a second click only says that the first is at work", async () => {
  let finish = (): void => undefined;
  const ribbon = ribbonWith(
    () => new Promise((resolve) => (finish = () => resolve({ outcome: "done", lines: [] }))),
  );
  const first = ribbon.press("evaluateSheet");
  await new Promise(setImmediate);
  const second = await ribbon.desk.run("checkSheet");
  expect(second.lines[0]?.vi).toMatch(/^Đang làm việc “Đánh giá”/);
  expect(ribbon.desk.state().running).toBe("evaluateSheet");
  finish();
  expect(await first).toBe(1);
  expect(ribbon.desk.state().running).toBeNull();
});

test("a job that never ends lets the ribbon go", async () => {
  jest.useFakeTimers();
  const ribbon = ribbonWith(() => new Promise(() => undefined));
  const pressed = ribbon.press("evaluateSheet");
  await jest.advanceTimersByTimeAsync(RELEASE_AFTER_MS);
  expect(await pressed).toBe(1);
  expect(ribbon.desk.state().running).toBe("evaluateSheet");
});

test("outside Office no command is registered and nothing fails", () => {
  Reflect.deleteProperty(globalThis, "Office");
  expect(() => registerCommands(new JobDesk(() => Promise.reject(new Error("none"))))).not.toThrow();
});
