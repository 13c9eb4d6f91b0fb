import fc from "fast-check";
import { MemoryWorkbook } from "../../src/adapters/memory";
import { createXlsx, openXlsx } from "../../src/adapters/xlsx";
import { checkTable } from "../../src/app/checkTable";
import { DEFINITION_FIELDS } from "../../src/core/table/definitionFields";
import { draftDefinitionsSheet } from "../../src/app/definitionsSheet";
import { readDefinitionsSheet } from "../../src/app/readDefinitionsSheet";
import { BUILT_IN_PACK } from "../../src/core/catalog/pack/builtInPack";
import type { Definition, DefinitionPack } from "../../src/core/catalog/definition";
import { completePack } from "../../src/core/catalog/pack/publishedPack";
import type { SheetSnapshot } from "../../src/core/table/sheet";
import { sheetOf, type TestCell } from "../table/sheetOf";

const SHEET = "Định nghĩa";

async function asSheet(pack: DefinitionPack): Promise<SheetSnapshot> {
  const workbook = new MemoryWorkbook([]);
  await workbook.putSheet(draftDefinitionsSheet(pack, SHEET));
  return workbook.readSheet(SHEET);
}

async function asFile(pack: DefinitionPack): Promise<SheetSnapshot> {
  const workbook = createXlsx();
  await workbook.putSheet(draftDefinitionsSheet(pack, SHEET));
  return openXlsx(workbook.save()).readSheet(SHEET);
}

function packOf(...definitions: readonly Partial<Definition>[]): DefinitionPack {
  const published = definitions.map((one, i) => ({
    ...{ id: `chi-tieu-${i + 1}`, name: `Chỉ tiêu thứ ${i + 1}`, unit: "%", kind: "rate" as const },
    ...{ polarity: "higher" as const, group: "Kinh tế", sources: [{ document: "Quyết định 1", item: "" }] },
    ...one,
  }));
  return completePack({ format: 1, id: "thu", name: "Thử", version: "1.0.0", definitions: published });
}

const NASTY = packOf(
  {
    name: "=1+1",
    code: "007",
    aliases: ["- Trồng trọt", "6/6", "+84", "@x", "\"hai\" 'nháy'", "a\\nb", "a | b"],
    contextAliases: ["_x0041_", "01-02"],
    formula: " =SUM(A1:A2)\n\n  dòng hai\t \n",
    concept: "   ",
    note: "\nmở đầu bằng dòng trống",
    sources: [
      { document: "a | b \\", item: "c | d \\| e" },
      { document: "\\|x", item: "" },
      { document: "Luật 1", item: "-" },
    ],
  },
  {
    name: "#N/A",
    kind: "text",
    unit: "",
    polarity: "none",
    parts: ["chi-tieu-1"],
    partsComplete: true,
    decimals: 10,
    group: "",
  },
  {
    name: "Hải Dương".normalize("NFD"),
    comparator: null,
    assigners: ["tỉnh", "xã"],
    validFrom: "2023-01-01",
  },
);

describe("a pack as a sheet and back", () => {
  test.each([
    ["the built-in pack", BUILT_IN_PACK],
    ["hostile texts", NASTY],
    ["a pack without definitions", { ...NASTY, definitions: [], publisher: "Sở Tài chính" }],
  ])("%s: nothing is lost, in memory and in a file", async (_, pack) => {
    for (const sheet of [await asSheet(pack), await asFile(pack)]) {
      expect(readDefinitionsSheet(sheet)).toEqual({ pack, problems: [] });
      expect(await checkTable(new MemoryWorkbook([sheet]), { policy: "office", definitions: [] })).toBeNull();
    }
  });

  test("whatever is written in running text", async () => {
    const prose = fc
      .stringMatching(/^[ \n\t"'=+@\\|<>0-9a-zÀ-ɏḀ-ỹ-]{0,30}$/)
      .filter((text) => !/<[a-z/]/i.test(text));
    await fc.assert(
      fc.asyncProperty(prose, prose, async (formula, note) => {
        const pack = packOf({ formula, note });
        expect(readDefinitionsSheet(await asSheet(pack)).pack).toEqual(pack);
      }),
    );
  });

  test("every field has its column once; headers carry their help", async () => {
    const [definition] = BUILT_IN_PACK.definitions;
    const fields = DEFINITION_FIELDS.map(({ field }) => field);
    expect([...fields].sort()).toEqual(Object.keys(definition ?? {}).sort());
    const [ownId, ...helps] = (await asSheet(NASTY)).notes.map(({ text }) => text);
    expect(ownId).toContain("mã và phiên bản riêng");
    expect(helps).toEqual(DEFINITION_FIELDS.map(({ help }) => help));
  });
});

const HEAD: TestCell[][] = [
  ["Mã bộ định nghĩa", "thu"],
  ["TÊN BỘ ĐỊNH NGHĨA", "Thử "],
  ["Phiên bản", "1.0.0"],
  [],
];
const HEADERS = ["Tên chỉ tiêu", "đơn vị  tính", "Loại", "Chiều", "Lĩnh vực", "Văn bản | mục"];
const ROW = ["Tỷ lệ hộ nghèo ", "%", "Tỷ lệ", "nghịch", "Xã hội", "Nghị quyết 5|Điều 2"];

describe("what staff type", () => {
  test("columns in any order, loose words, no ids", () => {
    const rows = [
      ...HEAD,
      [...HEADERS, "Hiệu lực từ ngày", "Mã số"],
      [...ROW, "1/2/2024", 101],
      [],
      [...ROW],
    ];
    const second = [...ROW];
    second[0] = "Tỷ lệ  hộ cận nghèo";
    const { pack, problems } = readDefinitionsSheet(sheetOf([...rows.slice(0, -1), second]));
    expect(problems).toEqual([]);
    expect(pack?.definitions).toMatchObject([
      {
        ...{ id: "ty-le-ho-ngheo", name: "Tỷ lệ hộ nghèo", kind: "rate", polarity: "lower", code: "101" },
        ...{ validFrom: "2024-02-01", sources: [{ document: "Nghị quyết 5", item: "Điều 2" }] },
      },
      { id: "ty-le-ho-can-ngheo", code: "" },
    ]);
  });

  test("a made id does not take one that stands further down", () => {
    const other = ["Tỷ lệ hộ nghèo (cũ)", ...ROW.slice(1), "ty-le-ho-ngheo"];
    const { pack } = readDefinitionsSheet(sheetOf([...HEAD, [...HEADERS, "Mã định danh"], ROW, other]));
    expect(pack?.definitions.map(({ id }) => id)).toEqual(["ty-le-ho-ngheo-2", "ty-le-ho-ngheo"]);
  });

  const bad = (change: (cells: TestCell[][]) => void): readonly string[] => {
    const cells = [...HEAD.map((row) => [...row]), [...HEADERS], [...ROW], [...ROW]];
    (cells[6] ?? [])[0] = "Tỷ lệ khác";
    change(cells);
    const { pack, problems } = readDefinitionsSheet(sheetOf(cells));
    expect(pack).toBeNull();
    return problems.map((one) => `${one.cell} ${one.code === "pack" ? one.problem.code : one.code}`);
  };
  const put = (row: number, column: number, value: TestCell) => (cells: TestCell[][]) => {
    (cells[row - 1] ??= [])[column - 1] = value;
  };
  const cases: [string, (cells: TestCell[][]) => void, string[]][] = [
    ["no header", (cells) => cells.splice(4, 1), ["A1 noHeader"]],
    ["an unknown header", put(5, 7, "Đơn vị"), ["G5 unknownHeader"]],
    ["a header twice", put(5, 7, "LOẠI"), ["G5 repeatedHeader"]],
    ["a header missing", put(5, 3, ""), ["G5 missingHeader"]],
    ["an unknown direction", put(6, 4, "lên"), ["D6 notAllowed"]],
    ["no direction", put(6, 4, ""), ["D6 missing_field"]],
    ["a fraction of decimals", (cells) => [put(5, 7, "Số chữ số thập phân"), put(7, 7, "1,5")].forEach((one) => one(cells)), ["G7 notAllowed"]], // prettier-ignore
    ["no name", put(6, 1, ""), ["A6 empty"]],
    ["no source", put(7, 6, " "), ["F7 empty"]],
    ["too long a unit", put(7, 2, "đồng".repeat(30)), ["B7 too_long"]],
    ["one name twice", put(7, 1, "Tỷ lệ hộ nghèo"), ["A7 same_name"]],
    ["markup", put(7, 5, "<b>Xã hội</b>"), ["E7 html"]],
    ["no version", put(3, 2, ""), ["B3 bad_version"]],
    ["no pack id", (cells) => cells.splice(0, 1, []), [" missing_field"]],
  ];
  test.each(cases)("%s is told by its cell", (_, change, problems) => {
    expect(bad(change)).toEqual(problems);
  });

  test("an id twice names both cells", () => {
    const rows = [ROW, ROW].map((row, i) => [`${row[0]}${i === 0 ? "" : " khác"}`, ...row.slice(1), "trung"]);
    const { problems } = readDefinitionsSheet(sheetOf([...HEAD, [...HEADERS, "Mã định danh"], ...rows]));
    expect(problems).toMatchObject([
      { cell: "G7", problem: { code: "duplicate_id", parameters: { value: "trung", other: "G6" } } },
    ]);
  });

  test("parts by their names, a line break in a name, and who signs below", () => {
    const whole = ["Tỷ lệ hộ nghèo\nvà cận nghèo", ...ROW.slice(1), "TỶ LỆ hộ  nghèo\nx-2"];
    const other = ["Tỷ lệ khác", ...ROW.slice(1), "", "x-2"];
    const headers = [...HEADERS, "Các phần", "Mã định danh"];
    const signed = ["", "", "", "", "", "TM. ỦY BAN NHÂN DÂN"];
    const rows = [...HEAD, headers, whole, ROW, other, [], signed, ["", "", "", "", "", "Nguyễn Văn A"]];
    const { pack, problems } = readDefinitionsSheet(sheetOf(rows));
    expect(problems).toEqual([]);
    expect(pack?.definitions.map(({ name, parts }) => [name, parts])).toEqual([
      ["Tỷ lệ hộ nghèo và cận nghèo", ["ty-le-ho-ngheo", "x-2"]],
      ["Tỷ lệ hộ nghèo", []],
      ["Tỷ lệ khác", []],
    ]);
  });

  test("an error value is no text", () => {
    const sheet = sheetOf([...HEAD, HEADERS, ROW]);
    const cells = sheet.cells.map((cell) =>
      cell.row === 6 && cell.column === 5 ? { ...cell, kind: "error" as const, text: "#REF!" } : cell,
    );
    const { problems } = readDefinitionsSheet({ ...sheet, cells });
    expect(problems).toMatchObject([{ cell: "E6", code: "notAllowed", value: "#REF!" }]);
  });
});
