import { MemoryWorkbook } from "../../src/adapters/memory";
import { createXlsx, openXlsx } from "../../src/adapters/xlsx";
import {
  pinPack,
  readCatalogState,
  readPinnedPack,
  rememberChoice,
  type CatalogState,
} from "../../src/app/catalogState";
import { findPin } from "../../src/app/placePins";
import { checkTable } from "../../src/app/checkTable";
import { draftDefinitionsSheet } from "../../src/app/definitionsSheet";
import { BUILT_IN_PACK } from "../../src/core/catalog/pack/builtInPack";
import { choiceKey } from "../../src/core/catalog/matching/matchRow";
import type { SheetSnapshot } from "../../src/core/table/sheet";
import { sheetOf } from "../table/sheetOf";
import { loaded, packOf } from "./packs";

const TABLE = sheetOf([
  ["STT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm 2024", "Thực hiện năm 2024"],
  ["1", "Độ vân bụi", "độ", "5", "6"],
  ["2", "Tỷ lệ trường đạt chuẩn quốc gia", "%", "50", "40"],
]);
const bui = { id: "bui", name: "Độ vân bụi", unit: "độ", kind: "level" } as const;
const OLD = packOf([{ ...bui, polarity: "lower" }], "1.0.0");
const NEW = packOf([{ ...bui, polarity: "higher" }], "2.0.0");
const OPTIONS = { policy: "office", definitions: [] } as const;

const at = (day: number): string => new Date(Date.UTC(2024, 0, day)).toISOString();
const use = (year: number, day = 1, sheet = TABLE.name) => ({ sheet, table: "", year, pulledAt: at(day) });

const versions = ({ pins }: CatalogState): string[] => pins.map(({ year, version }) => `${year} ${version}`);

describe("pins", () => {
  test("years and sheets keep their own; the same year takes the new version", async () => {
    const workbook = new MemoryWorkbook([TABLE]);
    await pinPack(workbook, loaded(OLD), use(2023));
    await pinPack(workbook, loaded(OLD), use(2024));
    await pinPack(workbook, loaded(NEW), use(2024, 2));
    await pinPack(workbook, loaded(NEW), use(2024, 3, "Biểu 2"));
    const state = await readCatalogState(workbook);
    expect(versions(state)).toEqual(["2023 1.0.0", "2024 2.0.0", "2024 2.0.0"]);
    const places = [TABLE, { name: "Biểu 2" }, { name: "Biểu 3" }];
    const year = (wanted: number | null) =>
      findPin(state.pins, places, TABLE.name.toUpperCase(), wanted).pin?.version;
    expect([year(2023), year(2024), year(2019), year(null)]).toEqual(["1.0.0", "2.0.0", "2.0.0", "2.0.0"]);
    expect(findPin(state.pins, places, "Biểu 3", 2024)).toEqual({ kind: "none", pin: null });
    for (const pin of state.pins) {
      expect(await readPinnedPack(workbook, state, pin)).toEqual(pin.version === "1.0.0" ? OLD : NEW);
    }
  });

  test("a pack is kept once for all its pins, and not longer than they", async () => {
    const workbook = new MemoryWorkbook([]);
    await pinPack(workbook, loaded(OLD), use(2023));
    await pinPack(workbook, loaded(OLD), use(2024));
    expect((await readCatalogState(workbook)).packs).toHaveLength(1);
    await pinPack(workbook, loaded(NEW), use(2023));
    await pinPack(workbook, loaded(NEW), use(2024));
    const { packs } = await readCatalogState(workbook);
    expect(packs.map(({ hash }) => hash)).toEqual([loaded(NEW).hash]);
    expect(await workbook.readState("catalog.pack1.1")).toBeNull();
  });

  test("a pack larger than one state is kept in pieces, also in a file", async () => {
    const note = "Ghi chú dài 😀".repeat(200);
    const large = packOf(Array.from({ length: 500 }, (_, i) => ({ name: `Tỷ lệ thứ ${i}`, note })));
    const workbook = createXlsx();
    await workbook.putSheet(draftDefinitionsSheet(OLD, "Danh mục"));
    await pinPack(workbook, loaded(large), use(2024));
    const seen = openXlsx(workbook.save());
    const state = await readCatalogState(seen);
    const [pin] = state.pins;
    expect(state.packs[0]?.pieces).toBeGreaterThan(1);
    expect(pin && (await readPinnedPack(seen, state, pin))).toEqual(large);
  });

  test("the same steps keep the same texts", async () => {
    const texts = await Promise.all(
      [1, 2].map(async () => {
        const workbook = new MemoryWorkbook([]);
        await pinPack(workbook, loaded(BUILT_IN_PACK), use(2024));
        await rememberChoice(workbook, "b|%|", "");
        await rememberChoice(workbook, "a|%|", "x");
        return workbook.readState("catalog");
      }),
    );
    expect(texts[0]).toBe(texts[1]);
  });
});

describe("checking a table", () => {
  test("judges by the pack pinned for its sheet and year", async () => {
    const workbook = new MemoryWorkbook([TABLE]);
    const status = async () => {
      const checked = await checkTable(workbook, { ...OPTIONS, definitions: NEW.definitions });
      return [checked?.rows[0]?.evaluation.status, checked?.pin?.version ?? null];
    };
    expect(await status()).toEqual(["exceeded", null]);
    await pinPack(workbook, loaded(OLD), use(2024));
    expect(await status()).toEqual(["unmet", "1.0.0"]);
    await pinPack(workbook, loaded(NEW), use(2025, 2));
    expect(await status()).toEqual(["unmet", "1.0.0"]);
  });

  test("asks where a row is not clear, and remembers the answer", async () => {
    const name = "Tỷ lệ trường đạt chuẩn quốc gia";
    const pack = packOf([
      { id: "a", name: `${name} mức độ 1` },
      { id: "b", name: `${name} mức độ 2`, polarity: "lower" },
    ]);
    const workbook = new MemoryWorkbook([TABLE]);
    const row = async () => {
      const checked = await checkTable(workbook, { ...OPTIONS, definitions: pack.definitions });
      const { match, definitions, evaluation } = checked?.rows[1] ?? {};
      return [match?.kind, definitions?.map(({ id }) => id), evaluation?.status];
    };
    expect((await row()).slice(0, 2)).toEqual(["ask", []]);
    const key = choiceKey({ name, unit: "%" });
    await rememberChoice(workbook, key, "b");
    expect(await row()).toEqual(["chosen", ["b"], "exceeded"]);
    await rememberChoice(workbook, key, "");
    expect((await row()).slice(0, 2)).toEqual(["none", []]);
    await rememberChoice(workbook, key, null);
    expect((await row())[0]).toBe("ask");
  });

  test("definitions that do not hold in the table's year are left out", async () => {
    const pack = packOf([
      { ...bui, polarity: "lower", validTo: "2023-12-31" },
      { ...bui, id: "bui-moi", polarity: "higher", validFrom: "2024-01-01" },
    ]);
    const checked = await checkTable(new MemoryWorkbook([TABLE]), {
      ...OPTIONS,
      definitions: pack.definitions,
    });
    expect(checked?.rows[0]?.definitions.map(({ id }) => id)).toEqual(["bui-moi"]);
  });
});

describe("a state that cannot be used", () => {
  const good = JSON.stringify({ format: 1, pins: [], packs: [], choices: [] });
  test.each([
    ["{", "corrupt"],
    ["[]", "corrupt"],
    ['{"format":1}', "corrupt"],
    [good.replace('"choices":[]', '"choices":[["a"]]'), "corrupt"],
    [good.replace('"format":1', '"format":2,"more":{}'), "newer"],
  ])(
    "%s is %s: nothing is overwritten, the table is judged by the definitions given",
    async (text, problem) => {
      const workbook = new MemoryWorkbook([TABLE]);
      await workbook.writeState("catalog", text);
      for (const attempt of [
        () => readCatalogState(workbook),
        () => rememberChoice(workbook, "a", "b"),
        () => pinPack(workbook, loaded(OLD), use(2024)),
      ]) {
        await expect(attempt()).rejects.toMatchObject({ name: "CatalogStateError", problem });
      }
      expect(await workbook.readState("catalog")).toBe(text);
      const checked = await checkTable(workbook, { ...OPTIONS, definitions: OLD.definitions });
      expect([checked?.stateProblem?.problem, checked?.rows[0]?.evaluation.status]).toEqual([
        problem,
        "unmet",
      ]);
    },
  );

  test("a pinned pack that is gone or spoilt is told", async () => {
    const workbook = new MemoryWorkbook([TABLE]);
    await pinPack(workbook, loaded(OLD), use(2024));
    const problem = async () =>
      (await checkTable(workbook, { ...OPTIONS, definitions: NEW.definitions }))?.stateProblem?.problem;
    const kept = (await workbook.readState("catalog.pack1.1")) ?? "";
    await workbook.writeState("catalog.pack1.1", "{}");
    expect(await problem()).toBe("pack-corrupt");
    await workbook.writeState("catalog.pack1.1", kept.replace('"lower"', '"higher"'));
    expect(await problem()).toBe("pack-corrupt");
    await workbook.writeState("catalog.pack1.1", null);
    expect(await problem()).toBe("pack-missing");
  });
});

describe("a pin whose sheet has been renamed", () => {
  const pulled = (name: string, tables: readonly string[] = []) => ({ ...TABLE, name, tables });
  const pin = { ...use(2024, 1, "Chỉ tiêu 2024"), table: "ChiTieu2024" };
  const judged = async (sheets: readonly SheetSnapshot[], pins = [pin], sheet = "Biểu 01") => {
    const workbook = new MemoryWorkbook(sheets);
    for (const [i, one] of pins.entries()) await pinPack(workbook, loaded(i === 0 ? OLD : NEW), one);
    const checked = await checkTable(workbook, { ...OPTIONS, sheet });
    return [checked?.pin?.version, checked?.isPinInferred, checked?.stateProblem?.problem];
  };

  test("is found by the name of its native table, also where another sheet has the old name", async () => {
    const sheets = [pulled("Biểu 01", ["chitieu2024"]), pulled("Chỉ tiêu 2024")];
    expect(await judged(sheets)).toEqual(["1.0.0", false, undefined]);
    expect(await judged(sheets, [pin], "Chỉ tiêu 2024")).toEqual([undefined, false, undefined]);
  });

  test("is found where it is the only one, which is told", async () => {
    expect(await judged([pulled("Biểu 01")])).toEqual(["1.0.0", true, undefined]);
    const copy = [pulled("Chỉ tiêu 2024", ["ChiTieu2024"]), pulled("Biểu 01", ["ChiTieu20245"])];
    expect(await judged(copy)).toEqual(["1.0.0", true, undefined]);
  });

  test("of several, none is guessed, which is told", async () => {
    const other = { ...use(2024, 2, "Chỉ tiêu xã"), table: "ChiTieu2024_2" };
    expect(await judged([pulled("Biểu 01")], [pin, other])).toEqual([undefined, false, "pin-lost"]);
  });

  test("a pulled table whose workbook has lost its pins is told", async () => {
    expect(await judged([pulled("Biểu 01", ["ChiTieu2024"])], [])).toEqual([undefined, false, "pin-dropped"]);
    expect(await judged([pulled("Biểu 01", ["Bảng1"])], [])).toEqual([undefined, false, undefined]);
  });
});

test("characters that XML cannot hold do not stop a pack from being kept", async () => {
  const odd = packOf([{ ...bui, note: "a\ufffe\uffff\u2028\u2029b" }]);
  const workbook = createXlsx();
  await workbook.putSheet(draftDefinitionsSheet(OLD, "Danh mục"));
  await pinPack(workbook, loaded(odd), use(2024));
  const seen = openXlsx(workbook.save());
  const state = await readCatalogState(seen);
  const [pin] = state.pins;
  expect(pin && (await readPinnedPack(seen, state, pin))).toEqual(odd);
});
