import { startExcel, type RunningExcel } from "./startExcel";

let excel: RunningExcel;
afterEach(() => excel.dispose());

/** Listens to changes of one sheet and of all, does the work, and lists what came in which order. */
async function heard(work: (context: Excel.RequestContext) => Promise<unknown>, seed = 1): Promise<string[]> {
  excel = startExcel({ sheets: [{ name: "Một", rows: [["a"]] }, { name: "Hai" }], typedPaths: true, seed });
  const log: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("Một").onChanged.add(async (event) => {
      log.push(`một ${event.address} ${event.source} ${event.changeType}`);
    });
    worksheets.onChanged.add(async (event) => void log.push(`tất cả ${event.address}`));
    worksheets.onSelectionChanged.add(async (event) => void log.push(`chọn ${event.address}`));
    worksheets.onActivated.add(async () => void log.push("mở"));
    worksheets.onAdded.add(async () => void log.push("thêm"));
    worksheets.onDeleted.add(async () => void log.push("xoá"));
    await context.sync();
  });
  await Excel.run(work);
  log.push("xong");
  await excel.settled();
  return log;
}

test("own writes are heard by the sheet's and the workbook's handlers", async () => {
  const log = await heard(async ({ workbook }) => {
    workbook.worksheets.getItem("Một").getRange("B2:C3").values = [["x", 1], ["y", 2]]; // prettier-ignore
    workbook.worksheets.getItem("Hai").getRange("A1").values = [["z"]];
  });
  const events = ["một B2:C3 Local RangeEdited", "tất cả A1", "tất cả B2:C3"];
  expect(log.filter((entry) => entry !== "xong").sort()).toEqual(events);
});

test("a single cell tells its value before and after", async () => {
  await heard(async () => undefined);
  const details: unknown[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Một");
    sheet.onChanged.add(async (event) => void details.push(event.details));
    await context.sync();
    sheet.getRange("A1").values = [["b"]];
    await context.sync();
  });
  await excel.settled();
  const change = { valueBefore: "a", valueAfter: "b", valueTypeBefore: "String", valueTypeAfter: "String" };
  expect(details).toEqual([change]);
});

test("sheets and selection", async () => {
  const log = await heard(async ({ workbook }) => {
    workbook.worksheets.add("Ba").getRange("A2").select();
    workbook.worksheets.getItem("Hai").delete();
  });
  expect(log.filter((entry) => entry !== "xong")).toEqual(["thêm", "mở", "chọn A2", "xoá"]);
});

test("the seed decides whether they come before the awaiting code goes on", async () => {
  const positions = new Set<number>();
  for (let seed = 1; seed <= 6; seed++) {
    const log = await heard(async ({ workbook }) => {
      workbook.worksheets.getItem("Hai").getRange("A1").values = [["z"]];
    }, seed);
    positions.add(log.indexOf("xong"));
    await excel.dispose();
  }
  expect([...positions].sort()).toEqual([0, 1]);
});

test("none while enableEvents is false, none after the handler is removed", async () => {
  const log = await heard(async (context) => {
    context.runtime.enableEvents = false;
    context.workbook.worksheets.getItem("Hai").getRange("A1").values = [["z"]];
    await context.sync();
    context.runtime.enableEvents = true;
  });
  expect(log).toEqual(["xong"]);
  let calls = 0;
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.getItem("Hai").onChanged.add(async () => void (calls += 1));
    await context.sync();
    return added;
  });
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  await Excel.run(async ({ workbook }) => {
    workbook.worksheets.getItem("Hai").getRange("A1").values = [["w"]];
  });
  await excel.settled();
  expect(calls).toBe(0);
});
