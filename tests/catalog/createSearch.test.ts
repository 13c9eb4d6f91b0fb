import { createSearch } from "../../src/core/catalog/createSearch";
import { definitionOf } from "./definitionsOf";

const DEFINITIONS = [
  definitionOf({ id: "ty-le-ho-can-ngheo", name: "Tỷ lệ hộ cận nghèo", group: "Xã hội" }),
  definitionOf({ id: "ty-le-ho-ngheo", name: "Tỷ lệ hộ nghèo", code: "X0501", group: "Xã hội" }),
  definitionOf({ id: "bao-phu-bhyt", name: "Tỷ lệ dân số tham gia bảo hiểm y tế", group: "Xã hội" }),
  definitionOf({ id: "gtsx", name: "Tổng giá trị sản xuất", aliases: ["Giá trị các ngành"] }),
  definitionOf({ id: "thu", name: "Thu ngân sách trên địa bàn" }),
  definitionOf({ id: "thoat", name: "Số hộ thoát nghèo", contextAliases: ["Thoát nghèo"], group: "Xã hội" }),
];
const search = createSearch(DEFINITIONS);
const idsOf = (text: string, group?: string): readonly string[] =>
  search(text, group === undefined ? {} : { group }).map(({ id }) => id);

test.each([
  ["with diacritics", "hộ nghèo", "ty-le-ho-ngheo"],
  ["without", "ho ngheo", "ty-le-ho-ngheo"],
  ["in capitals, decomposed", "HỘ NGHÈO".normalize("NFD"), "ty-le-ho-ngheo"],
  ["the beginning of a word", "ngan sa", "thu"],
  ["one slip", "ngan sack", "thu"],
  ["a short form", "BHYT", "bao-phu-bhyt"],
  ["the long form of one", "bảo hiểm y tế", "bao-phu-bhyt"],
  ["a short form of a name", "GTSX", "gtsx"],
  ["another name", "gia tri cac nganh", "gtsx"],
  ["the code", "x0501", "ty-le-ho-ngheo"],
  ["the id", "bao-phu", "bao-phu-bhyt"],
  ["words that no definition has all of", "thu ngân sách xã Đông Sơn", "thu"],
])("%s: “%s” finds %s first", (_, text, id) => {
  expect(idsOf(text)[0]).toBe(id);
});

test("nothing typed lists all in their order", () => {
  expect(idsOf("")).toEqual(DEFINITIONS.map(({ id }) => id));
  expect(idsOf("  - ", "Xã hội")).toEqual(["ty-le-ho-can-ngheo", "ty-le-ho-ngheo", "bao-phu-bhyt", "thoat"]);
});

test("a group narrows what is found", () => {
  expect(idsOf("ty le", "Xã hội")).toHaveLength(3);
  expect(idsOf("ty le", "Kinh tế")).toEqual([]);
});

test("unknown words find nothing", () => {
  expect(idsOf("xyzzy")).toEqual([]);
});

test("equal hits stand in the order of the pack", () => {
  const twins = ["b", "a"].map((id) => definitionOf({ id: `x-${id}`, name: "Sản lượng thóc" }));
  expect(createSearch(twins)("thóc").map(({ id }) => id)).toEqual(["x-b", "x-a"]);
});
