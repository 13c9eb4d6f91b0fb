import { MemoryWorkbook } from "../../src/adapters/memory";
import { createXlsx, openXlsx } from "../../src/adapters/xlsx";
import { readCatalogState, readPinnedPack } from "../../src/app/catalogState";
import { checkTable } from "../../src/app/checkTable";
import { findPin } from "../../src/app/placePins";
import { planPull, pullDefinitions } from "../../src/app/pullDefinitions";
import { BUILT_IN_PACK } from "../../src/core/catalog/pack/builtInPack";
import type { DefinitionPack } from "../../src/core/catalog/definition";
import { draftIndicatorSheet, type IndicatorSheetOptions } from "../../src/core/table/indicatorDraft";
import { readTable } from "../../src/core/table/readTable";
import type { WorkbookPort } from "../../src/ports/workbook";
import { sheetOf } from "../table/sheetOf";
import { loaded, packOf, writesTo } from "./packs";

const OPTIONS: IndicatorSheetOptions = { sheet: "Chỉ tiêu 2024", year: 2024, withPrior: true, assigners: [] };
const NEW = { mayReplace: false, now: new Date("2024-02-01T00:00:00Z") };

async function pull(
  workbook: WorkbookPort,
  pack: DefinitionPack,
  options: Partial<IndicatorSheetOptions> = {},
): Promise<boolean> {
  const plan = await planPull(workbook, loaded(pack), pack.definitions, { ...OPTIONS, ...options });
  return pullDefinitions(workbook, plan, NEW);
}

async function tableOf(workbook: WorkbookPort) {
  const table = readTable(await workbook.readSheet(OPTIONS.sheet));
  if (!table) throw new Error("no table");
  return table;
}

describe("the sheet", () => {
  test("has the columns of an indicator table, with the year in their headers", async () => {
    const workbook = new MemoryWorkbook([]);
    await pull(workbook, packOf([{ code: "0101" }]), { assigners: ["tỉnh", "xã"] });
    const { header, title } = await tableOf(workbook);
    expect(header.columns).toEqual({
      ...{
        stt: 1,
        code: 2,
        name: 4,
        unit: 5,
        direction: 6,
        prior: 7,
        target: 8,
        actual: 10,
        status: 11,
        note: 12,
        owner: 13,
      },
    });
    expect(header.texts).toMatchObject({ prior: "Thực hiện năm 2023", target: "KH tỉnh giao năm 2024" });
    expect(title).toBe("CHỈ TIÊU KINH TẾ - XÃ HỘI NĂM 2024");
  });

  test("groups stand together, parts are unnumbered rows below their whole", async () => {
    const pack = packOf([
      { id: "a", name: "Dân số" },
      { id: "p", name: "Trồng trọt", group: "Nông nghiệp" },
      { id: "w", name: "Nông nghiệp", parts: ["p", "q"], group: "Nông nghiệp" },
      { id: "b", name: "Lao động" },
      { id: "q", name: "Chăn nuôi", parts: ["r"], group: "Nông nghiệp" },
      { id: "r", name: "Lợn", group: "Nông nghiệp" },
    ]);
    const workbook = new MemoryWorkbook([]);
    await pull(workbook, pack);
    const { rows } = await tableOf(workbook);
    expect(rows.map(({ stt, name, counted, group }) => [stt, name, counted, group.join()])).toEqual([
      ["1", "Dân số", true, "Kinh tế"],
      ["2", "Lao động", true, "Kinh tế"],
      ["3", "Nông nghiệp", true, "Nông nghiệp"],
      ["", "- Trồng trọt", false, "Nông nghiệp"],
      ["", "- Chăn nuôi", false, "Nông nghiệp"],
      ["", "+ Lợn", false, "Nông nghiệp"],
    ]);
  });

  test("parts of parts of parts, as deep as a pack may go", async () => {
    const chain = Array.from({ length: 19_000 }, (_, i) => ({
      ...{ id: `c${i}`, name: `Cấp ${i}`, parts: i < 18_999 ? [`c${i + 1}`] : [] },
    }));
    const draft = draftIndicatorSheet(packOf(chain).definitions, OPTIONS);
    expect(draft.tables?.[0]?.range.bottom).toBe(3 + 19_000);
  });

  const hostile = ["- Trồng trọt", "=1+1", "6/6", "+84", "@x", "007", "'x", "#N/A", "1.234,5"];
  test.each([
    ["memory", () => new MemoryWorkbook([])],
    ["xlsx", () => createXlsx()],
  ])("%s: names arrive as text", async (_, create) => {
    const workbook = create();
    await pull(workbook, packOf(hostile.map((name) => ({ name, agency: name, group: name }))));
    const { cells } = await workbook.readSheet(OPTIONS.sheet);
    for (const column of [2, 3, 11]) {
      const texts = cells.filter((cell) => cell.row > 3 && cell.column === column);
      expect(texts.map(({ kind, text }) => [kind, text])).toEqual(hostile.map((text) => ["text", text]));
    }
    expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
  });

  test.each([
    ["memory", () => new MemoryWorkbook([])],
    ["xlsx", () => createXlsx()],
  ])("%s: 2,000 definitions are one sheet written once", async (_, create) => {
    const workbook = create();
    const calls = writesTo(workbook);
    const names = Array.from({ length: 2000 }, (__, i) => ({
      name: `Tỷ lệ thứ ${i}`,
      group: `Nhóm ${i % 7}`,
    }));
    await pull(workbook, packOf(names));
    expect(calls.filter((call) => call !== "writeState")).toEqual(["putSheet"]);
    expect((await tableOf(workbook)).rows).toHaveLength(2000);
  });

  test("the whole built-in pack is read back, every row by its definition", async () => {
    const workbook = createXlsx();
    await pull(workbook, BUILT_IN_PACK);
    const seen = openXlsx(workbook.save());
    const checked = await checkTable(seen, { policy: "office", definitions: [] });
    const found = checked?.rows.map(({ definitions: [one] }) => one?.id);
    expect(new Set(found)).toEqual(new Set(BUILT_IN_PACK.definitions.map(({ id }) => id)));
    expect(checked?.pin).toMatchObject({ packId: BUILT_IN_PACK.id, sheet: OPTIONS.sheet, year: 2024 });
  });
});

describe("pull, fill in, check", () => {
  const pack = packOf([
    { id: "ngheo", name: "Tỷ lệ hộ nghèo", polarity: "lower" },
    { id: "bui", name: "Độ vân bụi", unit: "độ", polarity: "lower", kind: "level" },
    { id: "thu", name: "Thu ngân sách", unit: "tỷ đồng", kind: "money" },
    { id: "chua", name: "Chỉ tiêu chưa nhập" },
  ]);
  const typed = ["2,32", "2", "5", "6", "1.400", "1.721,4"];

  test.each([
    ["memory", () => new MemoryWorkbook([])],
    ["xlsx", () => createXlsx()],
  ])("%s: verdicts follow the direction of the definition", async (_, create) => {
    const workbook = create();
    await pull(workbook, pack);
    const { header } = await tableOf(workbook);
    const cells = typed.map((value, i) => ({
      row: 4 + Math.floor(i / 2),
      column: (i % 2 === 0 ? header.columns.target : header.columns.actual) ?? 0,
      content: { kind: "text" as const, runs: [{ text: value }] },
    }));
    const nothing = { columnWidths: [], fitRows: [], notes: [], highlights: [] };
    await workbook.apply({ sheet: OPTIONS.sheet, cells, ...nothing });
    const checked = await checkTable(workbook, { policy: "office", definitions: [] });
    expect(checked?.rows.map(({ evaluation }) => evaluation.status)).toEqual([
      "exceeded",
      "unmet",
      "exceeded",
      "not_assessed",
    ]);
  });

  test("a column Chiều in the table goes before the definition", async () => {
    const sheet = sheetOf([
      ["STT", "Chỉ tiêu", "ĐVT", "Chiều", "Kế hoạch năm 2024", "Thực hiện năm 2024"],
      ["1", "Tỷ lệ hộ nghèo", "%", "", "5", "6"],
      ["2", "Độ vân bụi", "độ", "Càng cao càng tốt", "5", "6"],
    ]);
    const options = { policy: "office", definitions: pack.definitions } as const;
    const checked = await checkTable(new MemoryWorkbook([sheet]), options);
    expect(checked?.rows.map(({ evaluation }) => evaluation.status)).toEqual(["unmet", "exceeded"]);
  });
});

describe("a sheet that is there already", () => {
  const present = sheetOf([["số liệu của tôi"]], [], "CHỈ TIÊU 2024");

  test("is told by the plan and kept unless it may be replaced", async () => {
    const workbook = new MemoryWorkbook([present]);
    const pack = packOf([{}]);
    const plan = await planPull(workbook, loaded(pack), pack.definitions, OPTIONS);
    expect(plan.replaces).toEqual({ sheet: "CHỈ TIÊU 2024", cells: 1 });
    expect(await pullDefinitions(workbook, plan, NEW)).toBe(false);
    expect(await workbook.readSheet("Chỉ tiêu 2024")).toEqual(present);
    expect((await readCatalogState(workbook)).pins).toEqual([]);
    expect(await pullDefinitions(workbook, plan, { ...NEW, mayReplace: true })).toBe(true);
    expect((await tableOf(workbook)).rows).toHaveLength(1);
  });

  test("a name that no sheet can have changes nothing", async () => {
    const workbook = new MemoryWorkbook([present]);
    await expect(pull(workbook, packOf([{}]), { sheet: "a/b" })).rejects.toMatchObject({
      problem: "invalid-edit",
    });
    expect(await workbook.listSheets()).toHaveLength(1);
  });
});

test("the pack is pinned with its version, hash, place and time", async () => {
  const workbook = new MemoryWorkbook([]);
  const pack = packOf([{ name: "Dân số" }]);
  await pull(workbook, pack);
  const state = await readCatalogState(workbook);
  const { pin } = findPin(state.pins, [{ name: OPTIONS.sheet }], "chỉ tiêu 2024", 2024);
  expect(pin).toEqual({
    ...{
      packId: "thu",
      name: "Thử",
      version: "1.0.0",
      hash: loaded(pack).hash,
      sheet: OPTIONS.sheet,
      table: "ChiTieu2024",
      year: 2024,
    },
    ...{ place: { kind: "file", address: "thu.json" }, pulledAt: "2024-02-01T00:00:00.000Z" },
    retrievedAt: "2024-01-02T03:04:05.000Z",
  });
  expect(pin && (await readPinnedPack(workbook, state, pin))).toEqual(pack);
});
