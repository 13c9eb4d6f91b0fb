import { BUILT_IN_PACK } from "../../src/core/catalog/builtInPack";
import { matchDefinition } from "../../src/core/catalog/matchDefinition";
import { parseUnitCell } from "../../src/core/unit/unitCell";

const { definitions } = BUILT_IN_PACK;

test.each([
  ["Tỷ lệ hộ nghèo (theo tiêu chí mới)", "%", "ty-le-ho-ngheo"],
  ["tỉ lệ hộ nghèo", "", "ty-le-ho-ngheo"],
  ["Gia đình văn hoá", "%", "ty-le-gia-dinh-van-hoa"],
  ["Giá trị sản xuất một số ngành kinh tế chủ yếu theo giá so sánh ⁷⁴", "%", "toc-do-tang-tong-gtsx"],
])("%s (%s) is %s", (name, unit, id) => {
  expect(matchDefinition(name, unit, definitions)?.id).toBe(id);
});

test.each([
  ["Tỷ lệ hộ nghèo", "hộ"],
  ["Gia đình", "%"],
  ["", ""],
])("%s (%s) is none", (name, unit) => {
  expect(matchDefinition(name, unit, definitions)).toBeNull();
});

test("every built-in definition has an id of its own, a source and a unit that can be read", () => {
  expect(new Set(definitions.map(({ id }) => id)).size).toBe(definitions.length);
  for (const definition of definitions) {
    expect(definition.sources.length).toBeGreaterThan(0);
    expect(definition.id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect(parseUnitCell(definition.unit)).not.toBeNull();
  }
});
