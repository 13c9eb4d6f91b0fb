import { MemoryWorkbook } from "../../src/adapters/memory";
import { openXlsx } from "../../src/adapters/xlsx";
import { checkTable, type CheckedTable } from "../../src/app/checkTable";
import {
  fingerprintOf,
  readOverrides,
  setFindingAside,
  splitFindings,
  takeBackOverride,
} from "../../src/app/findingOverrides";
import type { WorkbookPort } from "../../src/ports/workbook";
import { packSnapshots } from "../adapters/xlsx/packSnapshots";
import { sheetOf, type TestCell } from "../table/sheetOf";

const HEADER = ["STT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm 2023", "Thực hiện năm 2023", "Đánh giá"];
const JOBS = ["1", "Giải quyết việc làm", "Người", "1.200", "942", "Đạt KH"];
const WASTE = ["2", "Tỷ lệ thu gom chất thải rắn", "%", "> 99", "99", "Đạt KH"];
const OPTIONS = { policy: "office", definitions: [] } as const;
const WHY = { reason: " Đã báo cáo lại ", at: new Date(Date.UTC(2024, 0, 5)) };
const RULE = "status-vs-computed";

type Row = readonly TestCell[];

async function check(workbook: WorkbookPort): Promise<CheckedTable> {
  const checked = await checkTable(workbook, OPTIONS);
  if (!checked) throw new Error("no table");
  return checked;
}

/** Sets aside what the rule found in a table of these rows, and gives the state kept. */
async function setAside(workbook: WorkbookPort): Promise<string> {
  const { findings, rows } = await check(workbook);
  const finding = findings.find(({ rule }) => rule === RULE);
  if (!finding) throw new Error("not found");
  await setFindingAside(workbook, finding, rows, WHY);
  return (await workbook.readState("findings")) ?? "";
}

const tableOf = (...rows: readonly Row[]) => sheetOf([["PHỤ LỤC"], HEADER, ...rows]);
const rulesOf = (findings: readonly { rule: string }[]): boolean =>
  findings.some(({ rule }) => rule === RULE);

describe.each([
  [
    "memory",
    async () => new MemoryWorkbook([tableOf(JOBS, WASTE)]),
    async (workbook: WorkbookPort) => workbook,
  ],
  [
    "xlsx",
    async () => openXlsx(packSnapshots([tableOf(JOBS, WASTE)])),
    async (workbook: WorkbookPort) =>
      "save" in workbook ? openXlsx((workbook as ReturnType<typeof openXlsx>).save()) : workbook,
  ],
])("in a workbook: %s", (_, open, reopen) => {
  test("a finding stays set aside with its reason, is listed, and is open again when taken back", async () => {
    const first = await open();
    await setAside(first);
    const workbook = await reopen(first);
    const checked = await check(workbook);
    expect(rulesOf(checked.findings)).toBe(false);
    expect(checked.setAside.map(({ rule, cell, override }) => [rule, cell, override.reason])).toEqual([
      [RULE, "F3", "Đã báo cáo lại"],
    ]);
    const [override] = await readOverrides(workbook);
    expect(override).toMatchObject({ rule: RULE, cell: "F3", setAsideAt: "2024-01-05T00:00:00.000Z" });
    await takeBackOverride(workbook, override?.fingerprint ?? "");
    expect(rulesOf((await check(workbook)).findings)).toBe(true);
    expect(await workbook.readState("findings")).toBeNull();
  });
});

describe("it stays set aside until its inputs change", () => {
  const edited = (row: readonly string[], column: number, text: string): string[] => row.with(column, text);
  test.each<[string, boolean, Row[]]>([
    ["nothing changes", false, [JOBS, WASTE]],
    ["a row is inserted above", false, [WASTE, edited(JOBS, 0, "2")]],
    ["another row changes", false, [JOBS, edited(WASTE, 1, "Tỷ lệ xử lý chất thải rắn")]],
    ["the result changes", true, [edited(JOBS, 4, "924"), WASTE]],
    ["the target changes", true, [edited(JOBS, 3, "1.300"), WASTE]],
    ["the printed verdict changes", true, [edited(JOBS, 5, "Vượt KH"), WASTE]],
    ["the same figures stand under another name", true, [edited(JOBS, 1, "Đào tạo nghề"), WASTE]],
  ])("%s: open again %s", async (_, isOpen, rows) => {
    const state = await setAside(new MemoryWorkbook([tableOf(JOBS, WASTE)]));
    const workbook = new MemoryWorkbook([tableOf(...rows)]);
    await workbook.writeState("findings", state);
    const checked = await check(workbook);
    expect(rulesOf(checked.findings)).toBe(isOpen);
    expect(rulesOf(checked.setAside)).toBe(!isOpen);
  });
});

test("rows that a finding names are told by what they are called", async () => {
  const { rows } = await check(new MemoryWorkbook([tableOf(JOBS, WASTE)]));
  const { rows: moved } = await check(
    new MemoryWorkbook([tableOf(["I", "KINH TẾ", "", "", "", ""], JOBS, WASTE)]),
  );
  const finding = {
    rule: "r",
    severity: "info",
    cell: "D3",
    column: 4,
    message: { vi: "", en: "" },
    fix: null,
  } as const;
  const at = (row: number, places: string) => ({ ...finding, row, evidence: { rows: places } });
  expect(
    fingerprintOf(
      at(3, "3, 4"),
      rows.map((row) => ({ ...row, group: [] })),
    ),
  ).toBe(
    fingerprintOf(
      at(4, "4, 5"),
      moved.map((row) => ({ ...row, group: [] })),
    ),
  );
  expect(fingerprintOf(at(3, "3, 4"), rows)).not.toBe(fingerprintOf(at(3, "3"), rows));
});

test("a second reason replaces the first; a blank one is refused", async () => {
  const workbook = new MemoryWorkbook([tableOf(JOBS)]);
  await setAside(workbook);
  const {
    setAside: [finding],
    rows,
  } = await check(workbook);
  if (!finding) throw new Error("not set aside");
  await setFindingAside(workbook, finding, rows, { ...WHY, reason: "khác" });
  expect((await readOverrides(workbook)).map(({ reason }) => reason)).toEqual(["khác"]);
  await expect(setFindingAside(workbook, finding, rows, { ...WHY, reason: " " })).rejects.toThrow(RangeError);
});

test("taking back what is not there changes nothing", async () => {
  const workbook = new MemoryWorkbook([tableOf(JOBS)]);
  const state = await setAside(workbook);
  await takeBackOverride(workbook, "x");
  expect(await workbook.readState("findings")).toBe(state);
});

describe("a state that cannot be used", () => {
  test.each([
    ["no JSON", "{", "corrupt"],
    ["another shape", '{"format":1}', "corrupt"],
    ["a blank reason", '{"format":1,"overrides":[{"reason":" "}]}', "corrupt"],
    ["a newer format", '{"format":2}', "newer"],
  ])("%s: every finding stands open, nothing is overwritten", async (_, text, problem) => {
    const workbook = new MemoryWorkbook([tableOf(JOBS)]);
    await workbook.writeState("findings", text);
    const checked = await check(workbook);
    expect(checked.overrideProblem).toMatchObject({ name: "OverrideStateError", problem });
    expect(rulesOf(checked.findings)).toBe(true);
    await expect(setAside(workbook)).rejects.toMatchObject({ problem });
    expect(await workbook.readState("findings")).toBe(text);
  });
});

test("without anything set aside all findings are open", async () => {
  const { findings, rows } = await check(new MemoryWorkbook([tableOf(JOBS)]));
  expect(splitFindings(findings, rows, [])).toEqual({ open: findings, setAside: [] });
});
