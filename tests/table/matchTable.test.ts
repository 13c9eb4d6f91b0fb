import { buildCatalog } from "../../src/core/catalog/matching/catalog";
import { definitionOf as sureOf } from "../../src/core/catalog/matching/match";
import { assessTable } from "../../src/core/table/assessTable";
import type { IndicatorTable } from "../../src/core/table/indicatorTable";
import { matchTable } from "../../src/core/table/matchTable";
import { readTable } from "../../src/core/table/readTable";
import { definitionOf } from "../catalog/definitionsOf";
import { sheetOf } from "./sheetOf";

const HEADER = ["STT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm 2023", "Thực hiện năm 2023", "Đánh giá"];
const catalog = buildCatalog([
  definitionOf({ id: "co-cau", name: "Cơ cấu kinh tế", polarity: "none", parts: ["ty-trong-dv"] }),
  definitionOf({
    id: "ty-trong-dv",
    name: "Tỷ trọng dịch vụ",
    polarity: "none",
    contextAliases: ["Dịch vụ"],
  }),
  definitionOf({ id: "nha", name: "Căn nhà đơn sơ", unit: "nhà", kind: "count", polarity: "lower" }),
  definitionOf({ id: "thu", name: "Tổng thu ngân sách", unit: "tỷ đồng", kind: "money" }),
]);

function tableOf(...rows: readonly (readonly string[])[]): IndicatorTable {
  const table = readTable(sheetOf([HEADER, ...rows]));
  if (!table) throw new Error("no table");
  return table;
}

test("an unnumbered row is read together with the numbered one above it, and only that", () => {
  const table = tableOf(
    ["1", "Cơ cấu kinh tế", "%", "100", "100", ""],
    ["-", "Dịch vụ", "%", "40", "41", ""],
    ["2", "Dịch vụ", "%", "12", "13", ""],
    ["3", "Căn nhà đơn sơ", "nhà", "12", "13", ""],
    ["-", "Dịch vụ", "%", "12", "13", ""],
  );
  const ids = matchTable(table, catalog).map((match) => sureOf(match)?.id ?? match.kind);
  expect(ids).toEqual(["co-cau", "ty-trong-dv", "ask", "nha", "ask"]);
});

test("a definition gives its direction; a row that has to be asked about is judged by its own words", () => {
  const table = tableOf(
    ["1", "Căn nhà đơn sơ", "nhà", "12", "10", ""],
    ["2", "Căn nhà đơn sơ ở nông thôn", "nhà", "12", "10", ""],
  );
  const rows = assessTable(table, "office", catalog);
  expect(rows.map(({ definitions, evaluation }) => [definitions[0]?.id, evaluation.status])).toEqual([
    ["nha", "exceeded"],
    [undefined, "unmet"],
  ]);
});

test("the unit of a name goes before that of the definition", () => {
  const rows = assessTable(
    tableOf(
      ["1", "Tổng thu ngân sách (triệu đồng)", "", "1.200", "1.100", ""],
      ["2", "Tổng thu ngân sách", "", "1.200", "1.100", ""],
    ),
    ...(["office", catalog] as const),
  );
  expect(rows.map(({ evaluation }) => evaluation.components[0]?.unit)).toEqual(["triệu đồng", "tỷ đồng"]);
});

test("a person's choice counts in the verdict", () => {
  const table = tableOf(["1", "Số còn lại", "nhà", "12", "10", ""]);
  const choices = new Map([["số còn lại|nhà|", "nha"]]);
  const [row] = assessTable(table, "office", catalog, choices);
  expect([row?.definitions[0]?.id, row?.evaluation.status]).toEqual(["nha", "exceeded"]);
});
