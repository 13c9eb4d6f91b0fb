import fc from "fast-check";
import { BUILT_IN_PACK } from "../../src/core/catalog/pack/builtInPack";
import {
  DEFAULT_COMPARATORS,
  DEFINITION_KINDS,
  type DefinitionPack,
} from "../../src/core/catalog/definition";
import { printPack } from "../../src/core/catalog/pack/printPack";
import { readPack } from "../../src/core/catalog/pack/readPack";
import { definitionOf } from "./definitionsOf";

/** Words that no reader drops, signs that a spreadsheet would take for a formula among them. */
const WORDS = ["Tỷ lệ", "hộ", "=1+1", "- Trồng", '"a"', "\\", "6/6", "< 5%", "&amp;", "@b", "🌾"];
const line = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 })
  .map((words) => words.join(" "));
const lines = fc.array(line, { maxLength: 3 });
const prose = fc.oneof(
  fc.constant(""),
  line,
  fc.tuple(line, line).map((both) => both.join("\n")),
);
const date = fc.constantFrom("", "2023-01-01", "2024-02-29");

const fields = fc.record({
  code: fc.oneof(fc.constant(""), line),
  aliases: lines,
  contextAliases: lines,
  unit: fc.constantFrom("%", "tỷ đồng", "hộ", ""),
  kind: fc.constantFrom(...DEFINITION_KINDS),
  polarity: fc.constantFrom("higher" as const, "lower" as const, "none" as const),
  comparator: fc.constantFrom(...DEFAULT_COMPARATORS, null),
  decimals: fc.nat({ max: 10 }),
  group: line,
  partsComplete: fc.boolean(),
  ...{ formula: prose, concept: prose, method: prose, dataSource: prose, note: prose },
  disaggregation: lines,
  periodicity: fc.oneof(fc.constant(""), line),
  agency: fc.oneof(fc.constant(""), line),
  assigners: lines,
  sources: fc.array(fc.record({ document: line, item: fc.oneof(fc.constant(""), line) }), {
    minLength: 1,
    maxLength: 2,
  }),
  validFrom: date,
});

/** Definitions with names and aliases of their own, so that the pack is a good one. */
const packs = fc
  .record({ publisher: fc.oneof(fc.constant(""), line), name: line, all: fc.array(fields, { maxLength: 5 }) })
  .map(({ publisher, name, all }): DefinitionPack => {
    const definitions = all.map((one, i) => {
      const aliases = one.aliases.map((alias, n) => `${alias} khác${i}x${n}`);
      const parts = i > 0 ? [`d-${i - 1}`] : [];
      return definitionOf({ ...one, id: `d-${i}`, name: `Tên ${i}`, aliases, parts });
    });
    return { id: "thu", name, version: "1.2.3", publisher, definitions };
  });

test("what is printed is read back the same, and printed the same again", () => {
  fc.assert(
    fc.property(packs, (pack) => {
      const text = printPack(pack);
      const reading = readPack(text);
      expect(reading).toEqual({ pack, problems: [] });
      expect(reading.pack && printPack(reading.pack)).toBe(text);
    }),
  );
});

test("the built-in pack survives the journey", () => {
  expect(readPack(printPack(BUILT_IN_PACK))).toEqual({ pack: BUILT_IN_PACK, problems: [] });
});

test("defaults are left out, fields stand in one order, a line break ends the text", () => {
  const definition = definitionOf({ note: "Ghi chú", id: "ty-le", name: "Tỷ lệ", comparator: ">=" });
  const pack = { id: "thu", name: "Thử", version: "1.0.0", publisher: "", definitions: [definition] };
  const text = printPack(pack);
  expect(Object.keys(JSON.parse(text).definitions[0])).toEqual([
    ...["id", "name", "unit", "kind", "polarity", "group", "sources", "note"],
  ]);
  expect(text).toMatch(/^\{\n {2}"format": 1,\n {2}"id": "thu",[^]*\n\}\n$/);
});
