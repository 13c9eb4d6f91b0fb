import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createXlsx, openXlsx } from "../../src/adapters/xlsx";
import { readCatalogState } from "../../src/app/catalogState";
import { readDefinitionsSheet } from "../../src/app/readDefinitionsSheet";
import { draftDefinitionsSheet } from "../../src/app/definitionsSheet";
import { BUILT_IN_PACK } from "../../src/core/catalog/pack/builtInPack";
import type { Definition, DefinitionPack } from "../../src/core/catalog/definition";
import { printPack } from "../../src/core/catalog/pack/printPack";
import { readPack } from "../../src/core/catalog/pack/readPack";
import { readTable } from "../../src/core/table/readTable";
import { readArguments } from "../../src/cli/arguments";
import { definitionsCommand } from "../../src/cli/definitionsCommand";
import { CliError } from "../../src/cli/failure";
import { hashPack } from "../../src/ports/packHash";
import { packOf } from "../app/packs";
import { json, ktxh, ROOT } from "./ktxh";

const SMALL = packOf([
  { id: "dan-so", name: "Dân số", unit: "người", assigners: ["tỉnh"] },
  { id: "ngheo", name: "Tỷ lệ hộ nghèo", polarity: "lower", group: "Xã hội" },
]);

let folder = "";
let small = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "ktxh-definitions-"));
  small = join(folder, "nho.json");
  writeFileSync(small, printPack(SMALL));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const ids = (stdout: string): string[] => json<Definition[]>(stdout).map(({ id }) => id);

describe("listing", () => {
  test("--json gives the published definitions of the built-in pack, readable as a pack again", () => {
    const { status, stdout, stderr } = ktxh(["definitions", "--json"]);
    expect([status, stderr]).toEqual([0, ""]);
    const { id, name, version, publisher } = BUILT_IN_PACK;
    const document = { format: 1, id, name, version, publisher, definitions: json<unknown>(stdout) };
    expect(readPack(JSON.stringify(document))).toEqual({ pack: BUILT_IN_PACK, problems: [] });
  });

  test("searches without diacritics, best first, in one group", () => {
    expect(ids(ktxh(["definitions", "--search", "ty le ho ngheo", "--json"]).stdout)[0]).toBe(
      "ty-le-ho-ngheo",
    );
    const grouped = ktxh(["definitions", "--pack", small, "--group", "xa hoi", "--json"]);
    expect(ids(grouped.stdout)).toEqual(["ngheo"]);
  });

  test("for people: how many of how many, and a table", () => {
    const { status, stdout } = ktxh(["definitions", "--pack", small, "--search", "nghèo"]);
    expect(status).toBe(0);
    expect(stdout).toContain("1/2 chỉ tiêu trong bộ định nghĩa “Thử”, phiên bản 1.0.0.");
    expect(stdout).toMatch(/│ ngheo\s+│ Tỷ lệ hộ nghèo\s+│ %\s+│ càng thấp càng tốt/);
  });
});

describe("pulling", () => {
  test("a year that is none is refused before anything is read", () => {
    expect(() => readArguments(["definitions", "--year", "24"])).toThrow("--year");
  });

  test("writes a table for the year with a column per assigner, and pins the pack", async () => {
    const out = join(folder, "keo.xlsx");
    const options = ["--year", "2024", "--assigners", "tỉnh, xã", "--out", out];
    const { status, stdout, stderr } = ktxh(["definitions", "--pack", small, ...options]);
    expect([status, stdout]).toEqual([0, ""]);
    expect(stderr).toContain("2 chỉ tiêu");
    const workbook = openXlsx(readFileSync(out));
    const table = readTable(await workbook.readSheet("Chỉ tiêu 2024"));
    expect(table?.rows.map(({ name }) => name)).toEqual(["Dân số", "Tỷ lệ hộ nghèo"]);
    expect(table?.header.texts.target).toBe("KH tỉnh giao năm 2024");
    const { pins } = await readCatalogState(workbook);
    expect(pins).toMatchObject([
      { packId: "thu", version: "1.0.0", year: 2024, place: { address: "nho.json" } },
    ]);
    expect(pins[0]?.hash).toMatch(/^sha256-/);
  });

  test("--as-sheet writes a sheet in which the pack is edited; --pack reads it back", async () => {
    const out = join(folder, "sua.xlsx");
    expect(ktxh(["definitions", "--out", out, "--as-sheet"]).status).toBe(0);
    const sheet = await openXlsx(readFileSync(out)).readSheet("Định nghĩa");
    expect(readDefinitionsSheet(sheet)).toEqual({ pack: BUILT_IN_PACK, problems: [] });
    const listed = ktxh(["definitions", "--pack", out, "--json"]);
    expect(ids(listed.stdout)).toEqual(BUILT_IN_PACK.definitions.map(({ id }) => id));
  });
});

describe("refusing", () => {
  /** What is told of a command that writes nothing. */
  const refused = async (...args: readonly string[]): Promise<string> => {
    const before = readdirSync(folder);
    const run = async () => definitionsCommand(readArguments(["definitions", ...args]));
    const failure: unknown = await run().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(CliError);
    expect(readdirSync(folder)).toEqual(before);
    return failure instanceof Error ? failure.message : "";
  };

  test("exit status 2, one line on standard error", () => {
    const { status, stdout, stderr } = ktxh(["definitions", "--year", "2024", "--pack", "khong-co.xlsx"]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^Không đọc được tệp “khong-co.xlsx”: .*\n$/);
  });

  test.each([
    ["an unknown pack", ["--pack", "khong-co"], "kinh-te-xa-hoi"],
    ["a file that is not there", ["--pack", "khong-co.json"], "không có tệp này"],
    ["an address that is not https", ["--pack", "http://127.0.0.1/x.json"], "chỉ nhận địa chỉ https"],
    ["an unknown group", ["--group", "xyz"], "Không có lĩnh vực “xyz”. Có: "],
    ["a positional argument", ["x.json"], "x.json"],
    ["a sheet to edit without a place", ["--as-sheet"], "--out"],
    ["a part of a pack to edit", ["--as-sheet", "--search", "a", "--out", "a.xlsx"], "--search"],
    ["another format", ["--out", "a.docx"], ".xlsx"],
    ["no assigner", ["--assigners", ",,"], "--assigners"],
    ["the same assigner twice", ["--assigners", "tỉnh,xã,Tỉnh"], "“Tỉnh” hai lần"],
    ["an assigner on two lines", ["--assigners", "tỉnh\nxã"], "một dòng"],
    ["a long assigner", ["--assigners", "x".repeat(41)], "tối đa 40 ký tự"],
    ["an unknown option", ["--nhom", "a"], "không có tùy chọn “--nhom”"],
    ["an option without its value", ["--search"], "cần một giá trị"],
  ])("%s: one line", async (_, args, message) => {
    const told = await refused(...args);
    expect(told.split("\n")).toHaveLength(1);
    expect(told).toContain(message);
  });

  test("nothing to pull: no file", () => {
    const { status, stderr } = ktxh(["definitions", "--search", "qqqq", "--out", join(folder, "rong.xlsx")]);
    expect([status, stderr]).toEqual([2, expect.stringContaining("không ghi gì")]);
    expect(readdirSync(folder)).not.toContain("rong.xlsx");
  });

  test("a bad pack: the first line says how many problems, the others where they are; no file", () => {
    const bad = join(folder, "hong.json");
    writeFileSync(bad, printPack(SMALL).replace('"unit": "%",', "").replace('"lower"', '"thấp"'));
    const { status, stderr } = ktxh(["definitions", "--pack", bad, "--out", join(folder, "hong.xlsx")]);
    const [first, ...others] = stderr.trimEnd().split("\n");
    expect([status, first]).toEqual([2, expect.stringMatching(/hong\.json”: .* 2 lỗi/)]);
    expect(first).toContain("Lỗi đầu tiên: /definitions/1/unit: ");
    expect(others.map((line) => line.trim())).toEqual([
      expect.stringMatching(/^\/definitions\/1\/polarity: .*chỉ nhận "higher", "lower", "none"/),
    ]);
    expect(readdirSync(folder)).not.toContain("hong.xlsx");
  });

  test("very many problems: twenty below the first line, and the number of the others", async () => {
    const file = join(folder, "nhieu-loi.json");
    const many = packOf(Array.from({ length: 300 }, (_, i) => ({ name: `Tỷ lệ ${i}` })));
    writeFileSync(file, printPack(many).replaceAll('"higher"', '"cao"'));
    const lines = (await refused("--pack", file)).split("\n");
    expect(lines).toHaveLength(22);
    expect(lines[0]).toContain(" 300 lỗi");
    expect(lines.at(-1)).toBe("  … và 279 lỗi khác.");
  });

  test("a bad definitions sheet: problems by cell", async () => {
    const workbook = createXlsx();
    const bad = packOf([{ name: "" }, { group: "<b>x</b>" }]);
    await workbook.putSheet(draftDefinitionsSheet(bad, "Định nghĩa"));
    const file = join(folder, "hong-sheet.xlsx");
    writeFileSync(file, workbook.save());
    const [first, ...others] = (await refused("--pack", file)).split("\n");
    expect(first).toMatch(/trang tính “Định nghĩa” có 2 lỗi.* Lỗi đầu tiên: C8: /);
    expect(others.map((line) => line.trim().split(":")[0])).toEqual(["E9"]);
  });

  test("a workbook without a definitions sheet, and a file that is no workbook", async () => {
    const sample = "assets/samples/hong-linh-2023.xlsx";
    expect(await refused("--pack", join(ROOT, sample))).toContain("không có trang tính định nghĩa");
    const file = join(folder, "gia.xlsx");
    writeFileSync(file, "không phải");
    expect(await refused("--pack", file)).toMatch(/gia\.xlsx”: không phải tệp Excel/);
  });
});

/** A command run in this process: what it told on standard error, and why it refused. */
async function told(
  ...args: readonly string[]
): Promise<{ readonly notes: string; readonly refusal: string }> {
  const write = jest.spyOn(process.stderr, "write").mockReturnValue(true);
  const run = async () => definitionsCommand(readArguments(["definitions", ...args]));
  const failure: unknown = await run().then(
    () => null,
    (error: unknown) => error,
  );
  const notes = write.mock.calls.map(([text]) => String(text)).join("");
  write.mockRestore();
  return { notes, refusal: failure instanceof CliError ? failure.message : failure ? "?" : "" };
}

describe("a file that is there already", () => {
  const out = () => join(folder, "ke-hoach.xlsx");
  const pull = async (...args: readonly string[]) =>
    (await told("--pack", small, "--year", "2024", "--out", out(), ...args)).refusal;
  const fill = async (column: number) => {
    const workbook = openXlsx(readFileSync(out()));
    const cell = { row: 4, column, content: { kind: "text", runs: [{ text: "95" }] } } as const;
    const nothing = { columnWidths: [], fitRows: [], notes: [], highlights: [] };
    await workbook.apply({ sheet: "Chỉ tiêu 2024", cells: [cell], ...nothing });
    writeFileSync(out(), workbook.save());
  };

  test("an untouched pull is replaced, one with figures is kept unless --replace is given", async () => {
    writeFileSync(out(), "");
    expect([await pull(), await pull()]).toEqual(["", ""]);
    await fill(7);
    const before = readFileSync(out());
    expect(await pull()).toMatch(/^“.*ke-hoach\.xlsx” đã có.*Chỉ tiêu 2024.*G4.*--replace/);
    expect(readFileSync(out()).equals(before)).toBe(true);
    expect(await pull("--replace")).toBe("");
  });

  test.each([
    ["a workbook of other content", () => readFileSync(join(ROOT, "assets/samples/hong-linh-2023.xlsx"))],
    ["what is no workbook", () => Buffer.from("số liệu")],
  ])("%s is kept", async (_, bytes) => {
    writeFileSync(out(), bytes());
    expect(await pull()).toContain("--replace");
    expect(readFileSync(out()).equals(bytes())).toBe(true);
  });

  test("a definitions sheet is replaced only by the pack that it says itself", async () => {
    const edit = async (...args: readonly string[]) =>
      (await told(...args, "--as-sheet", "--out", out())).refusal;
    writeFileSync(out(), "");
    expect([await edit("--pack", small), await edit("--pack", small)]).toEqual(["", ""]);
    expect(await edit()).toContain("--replace");
  });
});

describe("what is told of a pull that goes well", () => {
  const pulled = async (name: string, pack: DefinitionPack) => {
    const [file, out] = [join(folder, `${name}.json`), join(folder, `${name}.xlsx`)];
    writeFileSync(file, printPack(pack));
    writeFileSync(out, "");
    const { notes, refusal } = await told("--pack", file, "--year", "2024", "--out", out);
    return { notes, refusal, state: await readCatalogState(openXlsx(readFileSync(out))) };
  };

  test("a changed copy of the built-in pack, which is pinned by a hash of its own", async () => {
    const [first] = BUILT_IN_PACK.definitions;
    const copy = { ...BUILT_IN_PACK, definitions: first ? [first] : [] };
    const { notes, refusal, state } = await pulled("sua-san", copy);
    expect([notes, refusal]).toEqual([expect.stringContaining("đặt mã và phiên bản riêng"), ""]);
    expect(state.pins[0]?.hash).toBe(await hashPack(copy));
  });

  test("definitions that do not hold in the year", async () => {
    const { notes } = await pulled(
      "het-han",
      packOf([{ name: "Cũ", validTo: "2020-12-31" }, { name: "Mới" }]),
    );
    expect(notes).toContain("Bỏ 1 chỉ tiêu không có hiệu lực vào cuối năm 2024: Cũ.");
  });
});

test("a long id is shown whole", () => {
  const id = "ty-le-nguoi-dan-tham-gia-bao-hiem-y-te-tren-tong-dan-so-cua-toan-xa-nam-ke-hoach";
  const file = join(folder, "dai.json");
  writeFileSync(file, printPack(packOf([{ id }])));
  const { stdout } = ktxh(["definitions", "--pack", file]);
  const column = stdout.split("\n").map((line) => line.split("│")[2]?.trim() ?? "");
  expect(column.join("")).toContain(id);
});
