import { MemoryWorkbook } from "../../src/adapters/memory";
import type { Told } from "../../src/commands/job";
import { JobDesk } from "../../src/commands/jobDesk";
import { workOn } from "../../src/commands/workOn";
import { WorkbookError } from "../../src/ports/workbook";
import { snapshot } from "../contract/workbookContract";

const QUIET: Told = { outcome: "done", lines: [] };
const LOUD: Told = { outcome: "done", lines: [{ vi: "Xong.", en: "Done." }] };

function deskAt(workbook = new MemoryWorkbook([snapshot()])): { desk: JobDesk; workbook: MemoryWorkbook } {
  const work = workOn(workbook, true);
  return { desk: new JobDesk(async () => work), workbook };
}

test("a job that can be stopped is stopped, and says that nothing has changed", async () => {
  const { desk } = deskAt();
  const job = desk.perform("tieOut", async ({ breathe }) => {
    for (;;) await breathe();
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(desk.state().canCancel).toBe(true);
  desk.cancel();
  expect((await job).lines[0]?.vi).toBe("Đã dừng; bảng tính không thay đổi.");
  expect(desk.state()).toMatchObject({ running: null, canCancel: false });
});

test("once it writes it goes through to its end", async () => {
  const { desk } = deskAt();
  let go = (): void => undefined;
  const job = desk.perform("applyFix", async ({ startWriting, breathe }) => {
    startWriting();
    await new Promise<void>((resolve) => (go = resolve));
    await breathe();
    return LOUD;
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(desk.state().canCancel).toBe(false);
  desk.cancel();
  go();
  expect(await job).toMatchObject(LOUD);
});

test("stopped before it writes, it writes nothing", async () => {
  const { desk, workbook } = deskAt();
  const job = desk.perform("applyFix", async ({ startWriting }) => {
    desk.cancel();
    startWriting();
    await workbook.writeState("x", "y");
    return LOUD;
  });
  expect(await job).toMatchObject({ outcome: "attention" });
  expect(await workbook.readState("x")).toBeNull();
});

test("a reading that nobody asked for gives way to a job", async () => {
  const { desk } = deskAt();
  const reading = desk.perform("readTable", async ({ breathe }) => {
    for (;;) await breathe();
  });
  expect(await desk.perform("goTo", async () => LOUD)).toMatchObject(LOUD);
  await reading;
  expect(desk.state().notice).toMatchObject({ job: "goTo" });
});

test("what has nothing to tell takes the notice before it away, a reading leaves it", async () => {
  const { desk } = deskAt();
  await desk.perform("goTo", async () => LOUD);
  await desk.perform("readTable", async () => QUIET);
  expect(desk.state().notice).toMatchObject({ job: "goTo" });
  await desk.perform("goTo", async () => QUIET);
  expect(desk.state().notice).toBeNull();
});

test("settings that could not be kept are kept by the next job", async () => {
  const { desk, workbook } = deskAt();
  const failing = jest.spyOn(workbook, "writeState").mockRejectedValue(new WorkbookError("cell-edit", ""));
  desk.settle({ policy: "strict" });
  expect(await desk.run("readTable")).toMatchObject({ outcome: "failed" });
  failing.mockRestore();
  await desk.run("readTable");
  expect(JSON.parse((await workbook.readState("settings")) ?? "{}")).toMatchObject({ policy: "strict" });
});

test("settings that cannot be read are the usual ones", async () => {
  const { desk, workbook } = deskAt();
  await workbook.writeState("settings", '{"format":1,"policy":"x"}');
  await desk.open();
  expect(desk.state().settings).toMatchObject({ policy: "office", mode: "values" });
});
