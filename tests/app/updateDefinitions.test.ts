import { MemoryWorkbook } from "../../src/adapters/memory";
import { readCatalogState, type PackPin } from "../../src/app/catalogState";
import { planPull, pullDefinitions } from "../../src/app/pullDefinitions";
import { planUpdate, updateDefinitions } from "../../src/app/updateDefinitions";
import type { WorkbookPort } from "../../src/ports/workbook";
import { loaded, packOf, writesTo } from "./packs";

const base = [
  { id: "a", name: "Dân số", unit: "người", parts: ["b"], agency: "Phòng A" },
  { id: "b", name: "Dân số nữ", unit: "người" },
  { id: "c", name: "Tỷ lệ hộ nghèo", polarity: "lower" },
  { id: "d", name: "Thu ngân sách", unit: "tỷ đồng", kind: "money" },
] as const;
const OLD = packOf(base, "1.0.0");
const NEW = packOf(
  [
    { ...base[0], agency: "Phòng B" },
    { ...base[1], name: "Dân số là nữ" },
    { ...base[2], concept: "Theo chuẩn nghèo đa chiều." },
    { id: "e", name: "Chi ngân sách", unit: "tỷ đồng", kind: "money" },
  ],
  "2.0.0",
);
const NOW = new Date("2024-06-01T00:00:00Z");
const SHEET = "Chỉ tiêu 2024";

async function pulled(): Promise<{ workbook: WorkbookPort; pin: PackPin }> {
  const workbook = new MemoryWorkbook([]);
  for (const year of [2023, 2024]) {
    const options = { sheet: `Chỉ tiêu ${year}`, year, withPrior: false, assigners: [] };
    const plan = await planPull(workbook, loaded(OLD), OLD.definitions, options);
    await pullDefinitions(workbook, plan, { mayReplace: false, now: new Date("2024-01-01T00:00:00Z") });
  }
  const pin = (await readCatalogState(workbook)).pins.find(({ sheet }) => sheet === SHEET);
  if (!pin) throw new Error("no pin");
  return { workbook, pin };
}

async function texts(workbook: WorkbookPort): Promise<string[]> {
  return (await workbook.readSheet(SHEET)).cells.map(({ text }) => text);
}

test("a dry run tells what changes and where, and writes nothing", async () => {
  const { workbook, pin } = await pulled();
  const calls = writesTo(workbook);
  const { diff, rows, cells } = await planUpdate(workbook, pin, loaded(NEW));
  expect(diff.added.map(({ id }) => id)).toEqual(["e"]);
  expect(rows.map(({ row, after }) => [row.name, after?.name ?? null])).toEqual([
    ["Dân số", "Dân số"],
    ["- Dân số nữ", "Dân số là nữ"],
    ["Tỷ lệ hộ nghèo", "Tỷ lệ hộ nghèo"],
    ["Thu ngân sách", null],
  ]);
  expect(cells.map(({ address, before, after }) => `${address}: ${before} → ${after}`)).toEqual([
    "J4: Phòng A → Phòng B",
    "C5: - Dân số nữ → - Dân số là nữ",
  ]);
  expect(calls).toEqual([]);
});

test("the pin of this year is replaced, others stay; no text changes that was not accepted", async () => {
  const { workbook, pin } = await pulled();
  const before = await texts(workbook);
  const plan = await planUpdate(workbook, pin, loaded(NEW));
  await updateDefinitions(workbook, plan, { accepted: [], now: NOW });
  expect(await texts(workbook)).toEqual(before);
  const { pins } = await readCatalogState(workbook);
  expect(pins.map(({ year, version, pulledAt }) => [year, version, pulledAt.slice(0, 10)])).toEqual([
    [2023, "1.0.0", "2024-01-01"],
    [2024, "2.0.0", "2024-06-01"],
  ]);
});

test("accepted texts are written in one batch", async () => {
  const { workbook, pin } = await pulled();
  const plan = await planUpdate(workbook, pin, loaded(NEW));
  const calls = writesTo(workbook);
  await updateDefinitions(workbook, plan, { accepted: plan.cells, now: NOW });
  expect(calls.filter((call) => call !== "writeState")).toEqual(["apply"]);
  expect(await texts(workbook)).toEqual(expect.arrayContaining(["Phòng B", "- Dân số là nữ"]));
});

test("texts that staff have put in their own words are not offered", async () => {
  const { workbook, pin } = await pulled();
  const nothing = { columnWidths: [], fitRows: [], notes: [], highlights: [] };
  const content = { kind: "text" as const, runs: [{ text: "Phòng A và xã" }] };
  await workbook.apply({ sheet: SHEET, cells: [{ row: 4, column: 10, content }], ...nothing });
  const { cells } = await planUpdate(workbook, pin, loaded(NEW));
  expect(cells.map(({ address }) => address)).toEqual(["C5"]);
});

test("a cell changed meanwhile stops the update, the pin too", async () => {
  const { workbook, pin } = await pulled();
  const plan = await planUpdate(workbook, pin, loaded(NEW));
  const nothing = { columnWidths: [], fitRows: [], notes: [], highlights: [] };
  await workbook.apply({
    sheet: SHEET,
    cells: [{ row: 4, column: 10, content: { kind: "blank" } }],
    ...nothing,
  });
  const outcome = await updateDefinitions(workbook, plan, { accepted: plan.cells, now: NOW });
  expect(outcome).toMatchObject({ kind: "stale", cells: [{ address: "J4" }] });
  expect((await readCatalogState(workbook)).pins.find(({ sheet }) => sheet === SHEET)?.version).toBe("1.0.0");
});

test("a sheet that is gone still tells the difference of the packs", async () => {
  const { workbook, pin } = await pulled();
  const plan = await planUpdate(workbook, { ...pin, sheet: "Khác", table: "" }, loaded(NEW));
  expect([plan.table, plan.rows, plan.diff.removed.map(({ id }) => id)]).toEqual([null, [], ["d"]]);
});
