import { CORPUS } from "./corpus";
import { faultsOf } from "./faultsOf";
import { HostileRun } from "./hostileRun";
import type { HostileCase } from "./hostileCase";

/** `npm run test:hostile` takes all; `npm test` leaves out what takes seconds each. */
const isWhole = process.env["KTXH_HOSTILE"] === "all";
const CASES = CORPUS.filter(({ isLong }) => isWhole || !isLong);

let run: HostileRun;
beforeAll(async () => {
  run = await HostileRun.start();
}, 60_000);
afterAll(() => run.close());

async function faultsIn(cases: readonly HostileCase[]): Promise<string[]> {
  const faults: string[] = [];
  for (const one of cases) faults.push(...faultsOf(await run.judge(one)));
  return faults;
}

test.each(["xlsx", "docx", "txt", "clipboard", "pack", "rows"])(
  "every hostile %s is read, or refused with a message for people, within 10 s and 1 GB",
  async (kind) => {
    expect(await faultsIn(CASES.filter((one) => one.kind === kind))).toEqual([]);
  },
  1_800_000,
);

test("the corpus is large, its names are unique, and it is the same each time it is made", () => {
  expect(CORPUS.length).toBeGreaterThanOrEqual(400);
  const names = CORPUS.map(({ kind, name }) => `${kind} ${name}`);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  const small = CASES.filter((_, i) => i % 10 === 0);
  for (const { make } of small) expect(Buffer.from(make()).equals(make())).toBe(true);
});

test("a case that hangs, dies, takes too much or tells us English is a fault", () => {
  const [one] = CASES;
  const outcome = { test: { ...one!, end: "refused" as const }, seconds: 0, megabytes: 0 };
  const faults = (end: "refused" | "hung" | "died" | "crashed" | "read", message: string, more = {}) =>
    faultsOf({ ...outcome, end, message, ...more }).length;
  expect(faults("refused", "Tệp hỏng; hãy mở bằng Excel và lưu lại.")).toBe(0);
  for (const end of ["hung", "died", "crashed", "read"] as const) expect(faults(end, "")).toBe(1);
  expect(faults("refused", "Tệp hỏng: the part is missing")).toBe(1);
  expect(faults("refused", "Tệp hỏng.", { seconds: 11 })).toBe(1);
  expect(faults("refused", "Tệp hỏng.", { megabytes: 1100 })).toBe(1);
});
