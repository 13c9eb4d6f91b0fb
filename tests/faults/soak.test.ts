import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { honglinh } from "../adapters/office/jobs";
import { excelWith } from "../adapters/office/seeds";
import { ribbonOfExcel, type Ribbon } from "../commands/ribbon";
import type { RunningExcel } from "../host/startExcel";

/** What an officer does again and again with one table; an hour holds some fifty rounds. */
const ROUND = [
  ...(["pullDefinitions", "evaluateSheet", "checkSheet", "createAppendix"] as const),
  ...(["freezeValues", "thawFormulas", "clearSheet"] as const),
];
const HOUR = 50;
/** Rounds measured: an hour's by `npm run test:soak`, otherwise as many as show a leak. */
const ROUNDS = process.env["KTXH_SOAK"] === "hour" ? HOUR : 3;
/** Rounds until caches are filled and code is compiled. */
const WARM_UP = 3;
/** Bytes of one round that are no leak: caches still fill in the first rounds. A table that is kept takes more. */
const MOST_GROWTH = ROUNDS === HOUR ? 100_000 : 600_000;

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

let excel: RunningExcel;
beforeEach(async () => {
  excel = excelWith([{ ...(await honglinh()), name: "Biểu 01" }]);
});
afterEach(() => excel.dispose());

async function heap(): Promise<number> {
  await new Promise((resolve) => setImmediate(resolve));
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

async function work(ribbon: Ribbon, rounds: number): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    // A pane that is opened, looks on and is closed.
    const leave = ribbon.desk.subscribe(() => undefined);
    for (const job of ROUND) await ribbon.press(job);
    leave();
  }
}

test("rounds of work in the emulated Excel leave no memory, no handler and no reference behind", async () => {
  const ribbon = ribbonOfExcel();
  await work(ribbon, WARM_UP);
  const sheets = excel.model.sheets.length;
  const references = excel.statistics.openReferences;
  const listeners = excel.listeners();
  const before = await heap();
  await work(ribbon, ROUNDS);
  const growth = (await heap()) - before;
  process.stdout.write(
    `soak: ${ROUNDS} rounds of ${ROUND.length} jobs, heap ${Math.round(growth / 1000)} kB\n`,
  );
  expect(growth / ROUNDS).toBeLessThan(MOST_GROWTH);
  expect(excel.model.sheets).toHaveLength(sheets);
  expect(excel.statistics.openReferences).toBe(references);
  expect(excel.listeners()).toBe(listeners);
}, 3_600_000);
