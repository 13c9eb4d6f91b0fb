import type { Definition } from "../../src/core/catalog/definition";
import { diffPacks } from "../../src/core/catalog/pack/diffPacks";
import { definitionOf } from "./definitionsOf";

function packOf(...definitions: readonly Definition[]) {
  return { id: "thu", name: "Thử", version: "1.0.0", publisher: "", definitions };
}

const POOR = definitionOf({ id: "ho-ngheo", name: "Tỷ lệ hộ nghèo", polarity: "lower" });
const FOREST = definitionOf({ id: "rung", name: "Tỷ lệ che phủ rừng" });
const NEW = definitionOf({ id: "moi", name: "Tỷ lệ đô thị hóa" });

const idsOf = (pairs: readonly { readonly before: Definition; readonly after: Definition }[]) =>
  pairs.map(({ before, after }) => [before.id, after.id, after.name]);

test("the same pack has no differences", () => {
  expect(diffPacks(packOf(POOR, FOREST), packOf(FOREST, POOR))).toEqual({
    ...{ added: [], removed: [], renamed: [], changed: [] },
  });
});

test("added and removed", () => {
  const diff = diffPacks(packOf(POOR, FOREST), packOf(NEW, POOR));
  expect(diff).toEqual({ added: [NEW], removed: [FOREST], renamed: [], changed: [] });
});

test("another name under the same id is a new name, and its other fields are changes", () => {
  const after = { ...POOR, name: "Tỷ lệ hộ nghèo đa chiều", unit: "hộ", aliases: ["Hộ nghèo", "Nghèo"] };
  const diff = diffPacks(packOf(POOR), packOf(after));
  expect(idsOf(diff.renamed)).toEqual([["ho-ngheo", "ho-ngheo", "Tỷ lệ hộ nghèo đa chiều"]]);
  expect(diff.changed.map(({ fields }) => fields)).toEqual([
    [
      { field: "aliases", before: "", after: "Hộ nghèo; Nghèo" },
      { field: "unit", before: "%", after: "hộ" },
    ].sort((a, b) => Object.keys(after).indexOf(a.field) - Object.keys(after).indexOf(b.field)),
  ]);
  expect([diff.added, diff.removed]).toEqual([[], []]);
});

test.each([
  ["the same name and unit", { id: "ho-ngheo-2", name: "tỉ lệ hộ nghèo" }, 1],
  ["another unit", { id: "ho-ngheo-2", unit: "hộ" }, 0],
  ["another kind", { id: "ho-ngheo-2", kind: "growth" as const }, 0],
])("a removed id that comes back with %s", (_, fields, renamed) => {
  const diff = diffPacks(packOf(POOR), packOf({ ...POOR, ...fields }));
  expect(diff.renamed).toHaveLength(renamed);
  expect(diff.removed).toHaveLength(1 - renamed);
});

test("one removed definition comes back once", () => {
  const diff = diffPacks(packOf(POOR), packOf({ ...POOR, id: "a" }, { ...POOR, id: "b" }));
  expect(idsOf(diff.renamed)).toEqual([["ho-ngheo", "a", "Tỷ lệ hộ nghèo"]]);
  expect(diff.added.map(({ id }) => id)).toEqual(["b"]);
});

test("sources, parts and yes or no are told as texts", () => {
  const after = { ...POOR, partsComplete: true, sources: [...POOR.sources, { document: "NQ 51", item: "" }] };
  const [change] = diffPacks(packOf(POOR), packOf(after)).changed;
  expect(change?.fields).toEqual(
    expect.arrayContaining([
      { field: "partsComplete", before: "false", after: "true" },
      { field: "sources", before: "Báo cáo, 1", after: "Báo cáo, 1; NQ 51" },
    ]),
  );
});
