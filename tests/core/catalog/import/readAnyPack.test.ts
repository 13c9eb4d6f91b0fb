import { readFileSync } from "node:fs";
import { join } from "node:path";
import { BUILT_IN_PACK } from "../../../../src/core/catalog/pack/builtInPack";
import type { Definition } from "../../../../src/core/catalog/definition";
import { readAnyPack } from "../../../../src/core/catalog/import/readAnyPack";
import type { ReadPack } from "../../../../src/core/catalog/import/packReading";
import { printPack } from "../../../../src/core/catalog/pack/printPack";
import { readPack } from "../../../../src/core/catalog/pack/readPack";
import { translate } from "../../../../src/i18n/translate";

function fixture(name: string): string {
  return readFileSync(join(__dirname, "fixtures", name), "utf8");
}

function read(text: string): ReadPack {
  const reading = readAnyPack(text);
  if (reading.pack) return reading;
  throw new Error(JSON.stringify(reading.problems));
}

/** "id | name | unit | kind | group" of each definition. */
function rows({ pack }: ReadPack): readonly string[] {
  return pack.definitions.map(({ id, name, unit, kind, group }) => [id, name, unit, kind, group].join(" | "));
}

function definition({ pack }: ReadPack, id: string): Definition | undefined {
  return pack.definitions.find((one) => one.id === id);
}

/** "path code" of each note but those on the direction, which is open everywhere. */
function notes({ toComplete }: ReadPack): readonly string[] {
  return toComplete.filter(({ code }) => code !== "open_polarity").map(({ path, code }) => `${path} ${code}`);
}

test("a pack in the published schema is read as readPack reads it", () => {
  const text = printPack(BUILT_IN_PACK);
  expect(readAnyPack(text)).toEqual({ ...readPack(text), toComplete: [] });
  expect(readAnyPack(`\uFEFF${text}`)).toEqual(readAnyPack(text));
});

test.each(["", "null", "7", "[]", "{}", '{"format":1}', '{"indicators":[', "<data/>"])(
  "%j is judged by the published schema",
  (text) => {
    expect(readAnyPack(text)).toEqual(readPack(text));
    expect(readAnyPack(text).problems).not.toEqual([]);
  },
);

describe("DHIS2 indicators", () => {
  const reading = read(fixture("dhis2Indicators.json"));

  test("become definitions, with the unit that the factor says", () => {
    expect(reading.pack).toMatchObject({ id: "dhis2", version: "0.0.0" });
    expect(rows(reading)).toEqual([
      "yt-tiem-chung | Tỷ lệ trẻ em dưới 1 tuổi được tiêm chủng đầy đủ | % | rate | Y tế dự phòng",
      "tu3vongte02 | Tỷ suất tử vong trẻ em dưới 5 tuổi | ‰ | rate | Y tế dự phòng",
      "yt-bac-si | Số bác sĩ trên vạn dân |  | rate | ",
      "yt-tiem-chung-2 | Số giường bệnh |  | level | Cơ sở vật chất y tế",
    ]);
  });

  test("keep code, names, formula, concept and source", () => {
    expect(definition(reading, "yt-tiem-chung")).toMatchObject({
      code: "YT_TIEM_CHUNG",
      aliases: ["Tỷ lệ trẻ dưới 1 tuổi tiêm chủng đầy đủ", "Full immunisation coverage under 1 year"],
      decimals: 1,
      formula: "Số trẻ dưới 1 tuổi tiêm đủ các loại vắc xin / Số trẻ dưới 1 tuổi × 100",
      concept: "Tỷ lệ trẻ được tiêm đủ\ncác loại vắc xin trong năm",
      method: "Quy đổi theo năm (annualized)",
      sources: [{ document: "DHIS2", item: "Ti3mChUNg01" }],
      note: "Thuộc cả nhóm: Báo cáo quý",
    });
    expect(definition(reading, "yt-tiem-chung-2")).toMatchObject({
      formula: "Số giường bệnh thực kê",
      method: "",
    });
  });

  test("what DHIS2 does not say is left open and told", () => {
    expect(reading.pack.definitions.map(({ polarity }) => polarity)).toEqual([
      "none",
      "none",
      "none",
      "none",
    ]);
    expect(reading.toComplete.filter(({ code }) => code === "open_polarity").map(({ path }) => path)).toEqual(
      [0, 1, 2, 3].map((index) => `/definitions/${index}/polarity`),
    );
    expect(notes(reading)).toEqual([
      "/definitions/2/unit open_unit",
      "/definitions/2/group open_group",
      "/definitions/3/unit open_unit",
    ]);
    expect(
      reading.toComplete
        .slice(-1)
        .map(({ code, parameters }) => translate("vi", `source.${code}`, parameters)),
    ).toEqual(["“Số giường bệnh”: nguồn không nói đơn vị; hãy điền đơn vị tính."]);
  });

  test("of a metadata export find their type and group beside them", () => {
    expect(rows(read(fixture("dhis2Export.json")))).toEqual([
      "bhyttoand01 | Tỷ lệ dân số tham gia bảo hiểm y tế | % | rate | Y tế dự phòng",
    ]);
  });
});

describe("SDMX code lists", () => {
  test("2.0: the branch becomes the group, a shared name takes its parent's", () => {
    const reading = read(fixture("sdmx2CodeList.json"));
    expect(reading.pack).toMatchObject({
      id: "cl-chi-tieu",
      name: "Danh mục chỉ tiêu thống kê",
      version: "2.1.0",
      publisher: "THONGKE",
    });
    expect(rows(reading)).toEqual([
      "ds | Dân số trung bình |  | level | Dân số trung bình",
      "ds-nt | Dân số trung bình - Nông thôn |  | level | Dân số trung bình",
      "ld | Lực lượng lao động |  | level | Lực lượng lao động",
      "ld-nt | Lực lượng lao động - Nông thôn |  | level | Lực lượng lao động",
      "ld-nt-nu | Rural women |  | level | Lực lượng lao động",
      "cpi | Chỉ số giá tiêu dùng |  | level | ",
    ]);
    expect(definition(reading, "ld")).toMatchObject({
      code: "LD",
      parts: [],
      concept: "Người từ 15 tuổi trở lên\ncó việc làm hoặc thất nghiệp",
      sources: [{ document: "SDMX THONGKE:CL_CHI_TIEU(2.1.0)", item: "LD" }],
      note: "Công bố hằng quý",
    });
    expect(definition(reading, "ld-nt")?.contextAliases).toEqual(["Nông thôn"]);
    expect(notes(reading).filter((note) => !note.endsWith("open_unit"))).toEqual([
      "/definitions/0/parts open_parts",
      "/definitions/1/contextAliases open_qualified",
      "/definitions/2/parts open_parts",
      "/definitions/3/contextAliases open_qualified",
      "/definitions/3/parts open_parts",
      "/definitions/4/name open_language",
      "/definitions/5/group open_group",
    ]);
    expect(notes(reading).filter((note) => note.endsWith("open_unit"))).toHaveLength(6);
  });

  test("1.0: a part of a list is told; a parent outside it is none", () => {
    const reading = read(fixture("sdmx1CodeList.json"));
    expect(reading.pack.version).toBe("1.0.0");
    expect(rows(reading)).toEqual([
      "lua | Sản lượng lúa |  | level | Sản lượng lúa",
      "lua-dx | Lúa đông xuân |  | level | Sản lượng lúa",
      "lon | Sản lượng thịt lợn |  | level | ",
    ]);
    expect(reading.toComplete[0]).toEqual({
      path: "",
      code: "open_rest",
      parameters: { name: "Nông nghiệp" },
    });
  });

  test.each([
    ["1.0", "1.0.0"],
    ["2.1.0-draft", "2.1.0"],
    ["2024.01", "2024.1.0"],
    ["20240115", "0.0.0"],
    ["", "0.0.0"],
  ])("version %j → %s", (printed, version) => {
    const text = fixture("sdmx1CodeList.json").replace('"version": "1.0"', `"version": "${printed}"`);
    expect(read(text).pack.version).toBe(version);
  });
});

/** A message with one list of these codes. */
function message(codes: readonly object[]): string {
  return JSON.stringify({ data: { codelists: [{ id: "CL", codes }] } });
}

const PAGE_OF_MANY = fixture("dhis2Indicators.json").replace('"pageCount": 1', '"pageCount": 3');

test.each([
  ["a page of several", "/pager import_partial_page 1 3", PAGE_OF_MANY],
  ["no indicators", "/indicators import_nothing", '{"indicators":[]}'],
  ["indicators of another type", "/indicators not_list không Array", '{"indicators":"không"}'],
  ["a name of another type", "/indicators/0/name not_text 7 string", '{"indicators":[{"id":"a","name":7}]}'],
  ["no name", "/indicators/0/name empty a", '{"indicators":[{"id":"a"}]}'],
  ["no id", "/indicators/0/id missing_field id", '{"indicators":[{"name":"a"}]}'],
  ["an empty id", "/indicators/0/id empty", '{"indicators":[{"id":" ","name":"A"}]}'],
  [
    "one id twice",
    "/indicators/1/id duplicate_id a /indicators/0",
    '{"indicators":[{"id":"a","name":"A"},{"id":"a","name":"B"}]}',
  ],
  [
    "one name twice",
    "/definitions/1/name same_name số xã a",
    '{"indicators":[{"id":"a","name":"Số xã"},{"id":"b","name":"số xã"}]}',
  ],
  ["markup in a name", "/definitions/0/name html <b>A</b>", '{"indicators":[{"id":"a","name":"<b>A</b>"}]}'],
  [
    "a key that reaches into objects",
    "/__proto__ forbidden_key",
    '{"indicators":[],"__proto__":{"name":"x"}}',
  ],
  ["no code list", "/data/codelists import_nothing", '{"data":{"dataStructures":[]}}'],
  [
    "several code lists",
    "/data/codelists import_several_lists A, B",
    '{"data":{"codelists":[{"id":"A","codes":[{"id":"a"}]},{"id":"B","codes":[{"id":"b"}]}]}}',
  ],
  ["a code without a name", "/data/codelists/0/codes/0/name empty a", message([{ id: "a" }])],
  [
    "parents in a circle",
    "/data/codelists/0/codes/2/parent import_parent_cycle c",
    message([
      { id: "a", name: "A", parent: "b" },
      { id: "b", name: "B", parent: "c" },
      { id: "c", name: "C", parent: "b" },
    ]),
  ],
])("%s gives no pack: %s", (_, problem, text) => {
  const { pack, problems } = readAnyPack(text);
  expect(pack).toBeNull();
  const told = problems.map(
    ({ path, code, parameters }) => `${path} ${code} ${parameters.value} ${parameters.other}`,
  );
  expect(told).toContainEqual(expect.stringContaining(problem));
});

test("of very many problems the first are told, and how many more there are", () => {
  const { problems } = readAnyPack(message(Array.from({ length: 1_000 }, () => ({ id: "a" }))));
  expect(problems).toHaveLength(201);
  expect(problems[200]).toMatchObject({ code: "more_problems", parameters: { value: "1799" } });
});

test("a branch of five thousand codes is one group", () => {
  const chain = Array.from({ length: 5_000 }, (_, n) => ({
    id: `A${n}`,
    name: `Mã ${n + 10_000}`,
    parent: `A${n + 1}`,
  }));
  const { definitions } = read(message(chain)).pack;
  expect(new Set(definitions.map(({ group }) => group))).toEqual(new Set(["Mã 14999"]));
});

test("codes that make one id, or none, are told apart", () => {
  const codes = ["A", "A_", "a-2", "a", "@", "$"].map((id, n) => ({ id, name: `Mã ${n}` }));
  const { definitions } = read(message(codes)).pack;
  expect(definitions.map(({ id }) => id)).toEqual(["a", "a-2", "a-2-2", "a-3", "ma", "ma-2"]);
});
