import { readPack } from "../../src/core/catalog/pack/readPack";
import { translate } from "../../src/i18n/translate";

const SOURCES = [{ document: "Báo cáo kinh tế - xã hội năm 2023", item: "12" }];
const POOR = {
  ...{ id: "ty-le-ho-ngheo", name: "Tỷ lệ hộ nghèo", unit: "%", kind: "rate", polarity: "lower" },
  ...{ group: "An sinh xã hội", sources: SOURCES },
};
const INCOME = {
  ...POOR,
  id: "thu-nhap",
  name: "Thu nhập bình quân đầu người",
  unit: "triệu đồng/người/năm",
};

function packOf(...definitions: readonly object[]): Record<string, unknown> {
  return { format: 1, id: "thu", name: "Bộ thử", version: "1.0.0", definitions };
}

function problemsOf(text: string): readonly string[] {
  const { pack, problems } = readPack(text);
  expect(pack === null).toBe(problems.length > 0);
  return problems.map(({ path, code, parameters: { value, other } }) =>
    [path, code, value, other].join(" ").trim(),
  );
}

function fieldsOf(fields: object): readonly string[] {
  return problemsOf(JSON.stringify(packOf({ ...POOR, ...fields })));
}

test("a good pack is read whole, with what it leaves out", () => {
  const text = JSON.stringify({ $schema: "urn:ktxh:definition-pack:1", ...packOf(POOR, INCOME) });
  const { pack, problems } = readPack(`\uFEFF${text}`);
  expect(problems).toEqual([]);
  expect(pack).toMatchObject({ id: "thu", publisher: "", definitions: [{ comparator: "<=" }, {}] });
});

test.each([
  ["higher", "rate", ">="],
  ["lower", "rate", "<="],
  ["none", "rate", "="],
  ["higher", "text", null],
])("a bare number of polarity %s and kind %s is %s", (polarity, kind, comparator) => {
  const { pack } = readPack(JSON.stringify(packOf({ ...POOR, polarity, kind })));
  expect(pack?.definitions[0]?.comparator).toBe(comparator);
});

test.each<[string, object, string]>([
  ["a number for a name", { name: 7 }, "/definitions/0/name not_text 7 string"],
  ["a text for a list", { aliases: "Hộ nghèo" }, "/definitions/0/aliases not_list Hộ nghèo Array"],
  ["null for a text", { note: null }, "/definitions/0/note not_text null string"],
  ["a text for a number", { decimals: "2" }, "/definitions/0/decimals not_number 2 number"],
  ["half a decimal", { decimals: 1.5 }, "/definitions/0/decimals bad_decimals 1.5"],
  ["a text for yes or no", { partsComplete: "có" }, "/definitions/0/partsComplete not_boolean có boolean"],
  ["a misspelt field", { polarty: "lower" }, "/definitions/0/polarty unknown_field polarty never"],
  ["an unknown kind", { kind: "ratio" }, "/definitions/0/kind not_one_of ratio"],
  ["no source", { sources: [] }, "/definitions/0/sources empty"],
  ["an empty name", { name: "" }, "/definitions/0/name empty"],
  ["a name of spaces", { name: "  " }, "/definitions/0/name untrimmed"],
  ["a name with a break", { name: "Hộ\nnghèo" }, "/definitions/0/name control_character Hộ nghèo"],
  ["a long name", { name: "a".repeat(301) }, `/definitions/0/name too_long ${"a".repeat(60)}… 300`],
  ["a long text", { note: "a".repeat(4_001) }, `/definitions/0/note too_long ${"a".repeat(60)}… 4.000`],
  ["many aliases", { aliases: Array(101).fill("a") }, "/definitions/0/aliases too_many"],
  ["an id with marks", { id: "Hộ_nghèo" }, "/definitions/0/id bad_id Hộ_nghèo"],
  ["a zero-width id", { id: "ho\u200Bngheo" }, "/definitions/0/id bad_id ho ngheo"],
  ["a name that turns round", { name: "Hộ \u202Enghèo" }, "/definitions/0/name hidden_character Hộ  nghèo"],
  ["half a character", { name: "Hộ \uD800" }, "/definitions/0/name hidden_character Hộ"],
  ["HTML", { note: "<img src=x onerror=alert(1)>" }, "/definitions/0/note html <img src=x onerror=alert(1)>"],
  ["no real day", { validFrom: "2023-02-29" }, "/definitions/0/validFrom bad_date 2023-02-29"],
  ["another date", { validTo: "31/12/2023" }, "/definitions/0/validTo bad_date 31/12/2023"],
  [
    "an end before the beginning",
    { validFrom: "2024-01-01", validTo: "2023-12-31" },
    "/definitions/0/validTo bad_period 2023-12-31 2024-01-01",
  ],
  ["a unit that is none", { unit: "tỷ lệ" }, "/definitions/0/unit unreadable_unit tỷ lệ"],
  ["a part that is not there", { parts: ["ho"] }, "/definitions/0/parts/0 unknown_part ho"],
  [
    "a part of itself",
    { parts: [POOR.id] },
    "/definitions/0/parts/0 part_cycle ty-le-ho-ngheo → ty-le-ho-ngheo",
  ],
])("%s is a problem with its place", (_, fields, expected) => {
  const [first = ""] = fieldsOf(fields);
  expect(first.startsWith(expected)).toBe(true);
});

test.each([
  ["a name like a formula", { name: "- Trồng trọt" }],
  ["another one", { name: "=1+1" }],
  ["a sum", { formula: "+ A + @B" }],
  ["less than", { note: "< 5% và a < b > c" }],
  ["line breaks in prose", { concept: "Hộ\nnghèo" }],
  ["no unit yet", { unit: "" }],
  ["the last day of February", { validFrom: "2024-02-29" }],
])("%s is no problem", (_, fields) => {
  expect(fieldsOf(fields)).toEqual([]);
});

test("every problem is told, each with its place, in both languages", () => {
  const text = JSON.stringify({ ...packOf({ ...POOR, name: 1, unt: "%" }, INCOME), version: "1", thừa: 1 });
  const { problems } = readPack(text);
  expect(problems.map(({ path }) => path)).toEqual([
    "/version",
    "/definitions/0/name",
    "/definitions/0/unt",
    "/thừa",
  ]);
  for (const { code, parameters } of problems) {
    expect(translate("vi", `pack.${code}`, parameters)).not.toMatch(/\{|undefined/);
    expect(translate("en", `pack.${code}`, parameters)).not.toMatch(/\{|undefined/);
  }
});

test("two hundred problems are told, and how many more there are", () => {
  const problems = problemsOf(
    JSON.stringify(packOf(...Array.from({ length: 300 }, () => ({ ...POOR, id: "Ư" })))),
  );
  expect(problems).toHaveLength(201);
  expect(problems.at(-1)).toBe("more_problems 100");
});

test("ids are unique, and the first place is named", () => {
  const same = { ...INCOME, id: POOR.id };
  expect(problemsOf(JSON.stringify(packOf(POOR, same)))).toEqual([
    "/definitions/1/id duplicate_id ty-le-ho-ngheo /definitions/0",
  ]);
});

test("a circle of parts is named", () => {
  const a = { ...POOR, id: "a", name: "A", parts: ["b"] };
  const b = { ...POOR, id: "b", name: "B", parts: ["c"] };
  const c = { ...POOR, id: "c", name: "C", parts: ["b"] };
  expect(problemsOf(JSON.stringify(packOf(a, b, c)))).toEqual([
    "/definitions/2/parts/0 part_cycle b → c → b",
  ]);
});

test("parts in common are no circle, however deep", () => {
  const deep = Array.from({ length: 5_000 }, (_, i) => ({
    ...POOR,
    ...{ id: `p${i}`, name: `Phần ${10_000 + i}`, parts: i < 4_999 ? [`p${i + 1}`, "p4999"] : [] },
  }));
  expect(problemsOf(JSON.stringify(packOf(...deep)))).toEqual([]);
});

test.each([
  ["the same name and unit", { name: "tỉ lệ  Hộ nghèo (%)" }, true],
  ["an alias that is a name", { name: "Khác", aliases: ["Tỷ lệ hộ nghèo"] }, true],
  ["another unit", { unit: "hộ" }, false],
  [
    "an alias that holds only in its row",
    { name: "Khác", ...{ aliases: [], contextAliases: [POOR.name] } },
    false,
  ],
  ["after the other has ended", { validFrom: "2024-01-01" }, false],
  [
    "in prices of another year",
    { name: "Khác (giá 2020)", aliases: ["Tỷ lệ hộ nghèo (giá so sánh 2020)"] },
    false,
  ],
])("%s: ambiguous %p", (_, fields, isAmbiguous) => {
  const first = { ...POOR, validTo: "2023-12-31" };
  const problems = problemsOf(JSON.stringify(packOf(first, { ...POOR, id: "khac", ...fields })));
  expect(problems.length > 0).toBe(isAmbiguous);
  if (isAmbiguous) expect(problems[0]).toMatch(/^\/definitions\/1\/name same_name .* ty-le-ho-ngheo$/);
});

test.each([
  ["nothing", "", "bad_json 1 1"],
  ["a web page", "<!doctype html>", "bad_json 1 1"],
  ["a text cut off", '{"format": 1,\n "id": "th', "bad_json 2 11"],
  ["a comma too many", '{"format": 1,}', "bad_json 1 14"],
  ["a line break in a text", '{"a": "b\nc"}', "bad_json 1 9"],
  ["a number of another sort", '{"a": 01}', "bad_json 1 8"],
  ["something behind the end", "{} {}", "bad_json 1 4"],
  ["a lone bracket", "[", "bad_json 1 2"],
  ["__proto__", '{"__proto__": {"a": 1}}', "/__proto__ forbidden_key __proto__"],
  [
    "constructor, escaped",
    '{"a": [1, {"\\u0063onstructor": 1}]}',
    "/a/1/constructor forbidden_key constructor",
  ],
  ["a key twice", '{"a/b": 1, "a/b": 2}', "/a~1b duplicate_key a/b"],
  ["a hundred thousand brackets", "[".repeat(100_000), "too_deep  32"],
  ["a list", "[]", '/format missing_field format "format"'],
  ["a word", "null", "not_object null Object"],
])("%s is refused: %s", (_, text, expected) => {
  expect(problemsOf(text)[0]).toBe(expected);
});

test("a text of a hundred megabytes is refused unread", () => {
  expect(problemsOf("[".repeat(100_000_000))).toEqual(["too_large 100 10"]);
});
