import type { Rule } from "../../src/core/rules/model";
import { RULES } from "../../src/core/rules";
import { runRules } from "../../src/core/rules/runRules";
import { buildCatalog } from "../../src/core/catalog/matching/catalog";
import { assessTable } from "../../src/core/table/assessTable";
import { readTable } from "../../src/core/table/readTable";
import { sheetOf, type TestCell } from "../table/sheetOf";

const HEADER = ["STT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm 2023", "Thực hiện năm 2023", "Đánh giá", "Ghi chú"];

function check(rows: readonly (readonly TestCell[])[], rules: readonly Rule[] = RULES) {
  const table = readTable(sheetOf([HEADER, ...rows]));
  if (!table) throw new Error("no table");
  return runRules({ table, rows: assessTable(table, "office", buildCatalog([])), policy: "office" }, rules);
}

const crash = (): never => {
  throw new Error("boom");
};
const told = { vi: "", en: "" };
const texts = {
  severity: "info",
  what: told,
  why: told,
  todo: told,
  source: "",
  examples: { ok: [], notOk: [] },
} as const;
const crashingRow: Rule = { ...texts, id: "crashing-row", scope: "row", check: crash };
const crashingTable: Rule = { ...texts, id: "crashing-table", scope: "table", check: crash };

test("a rule that crashes is one failure and stops no other", () => {
  const rows = [
    ["1", "A", "Người", "10", "5", "Đạt", "Lý do"],
    ["2", "B", "Người", "10", "5", "Đạt", "Lý do"],
  ];
  const report = check(rows, [crashingRow, crashingTable, ...RULES]);
  expect(report.failures).toEqual([
    { rule: "crashing-row", row: 2, error: "boom" },
    { rule: "crashing-table", row: 1, error: "boom" },
  ]);
  expect(report.findings.map(({ rule, cell }) => [rule, cell])).toEqual([
    ["status-vs-computed", "F2"],
    ["status-vs-computed", "F3"],
  ]);
});

test("findings are ordered by severity, then by place", () => {
  const { findings } = check([
    ["1", "Tỷ lệ bao phủ BHYT", "%", "> 97", "97", "Đạt", ""],
    ["2", "Giải quyết việc làm", "Người", "1.200", "942", "Không đạt", ""],
    ["4", "Gia đình văn hóa", "%", "95", "96", "Không đạt", ""],
    ["5", "Làng văn hóa", "%", "95", "96", "Đạt", ""],
    ["6", "Hộ nghèo", "%", "Đứng đầu", "2", "Đạt", ""],
    ["7", "Trường học", "Trường", "2", "2", "Đạt", ""],
  ]);
  expect(findings.map(({ severity, rule, cell }) => `${severity} ${rule} ${cell}`)).toEqual([
    "error status-vs-computed F4",
    "warning boundary-equality E2",
    "warning stt-sequence A4",
    "info unmet-without-reason E3",
    "info status-weak F5",
    "info target-qualitative D6",
  ]);
});

test("a verdict column that nobody has filled in is one finding, not one per row", () => {
  const report = (actuals: readonly string[]) =>
    check(actuals.map((actual, i) => [String(i + 1), `Chỉ tiêu ${i}`, "%", "95", actual, "", "Ghi chú"]))
      .findings;
  expect(report(["96", "94", ""]).map(({ rule, severity, cell }) => [rule, severity, cell])).toEqual([
    ["missing-status", "info", "F2"],
  ]);
  expect(report(["", "", ""])).toEqual([]);
});
