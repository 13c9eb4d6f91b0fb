import { definitionsOn } from "../../src/core/catalog/definitionsOn";
import { definitionOf } from "./definitionsOf";

const OLD = definitionOf({ id: "cu", validTo: "2023-12-31" });
const NEW = definitionOf({ id: "moi", validFrom: "2024-01-01" });
const ALWAYS = definitionOf({ id: "luon" });

test.each([
  ["2020-06-30", ["cu", "luon"]],
  ["2023-12-31", ["cu", "luon"]],
  ["2024-01-01", ["moi", "luon"]],
])("on %s hold %p", (date, ids) => {
  expect(definitionsOn([OLD, NEW, ALWAYS], date).map(({ id }) => id)).toEqual(ids);
});
