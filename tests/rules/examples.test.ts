import { readdirSync } from "node:fs";
import { join } from "node:path";
import { RULES } from "../../src/core/rules";
import type { RowRule, RuleExample } from "../../src/core/rules/model";
import { runRules } from "../../src/core/rules/runRules";
import { buildCatalog } from "../../src/core/catalog/matching/catalog";
import { assessTable } from "../../src/core/table/assessTable";
import { readTable } from "../../src/core/table/readTable";
import { sheetOf } from "../table/sheetOf";

const HEADER = ["STT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm 2023", "Thực hiện năm 2023", "Đánh giá", "Ghi chú"];

/** The example as a one-row table, run through one rule. */
function findingsOf(rule: RowRule, { row, policy = "office" }: RuleExample) {
  const { stt = "1", name = "Chỉ tiêu ví dụ", unit = "", target, actual, status = "", note = "" } = row;
  const withPlan = (cells: readonly string[], plan: string): readonly string[] =>
    row.otherPlan === undefined ? cells : [...cells.slice(0, 4), plan, ...cells.slice(4)];
  const cells = [stt, name, unit, target, actual, status, note];
  const sheet = sheetOf([withPlan(HEADER, "KH xã giao năm 2023"), withPlan(cells, row.otherPlan ?? "")]);
  const table = readTable(sheet);
  if (!table) throw new Error("the example is no table");
  const rows = assessTable(table, policy, buildCatalog([]));
  return runRules({ table, rows, policy }, [rule]);
}

describe.each(RULES.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
  test.each(rule.examples.notOk.map((example) => [JSON.stringify(example.row), example] as const))(
    "fires on %s",
    (_, example) => {
      const { findings, failures } = findingsOf(rule, example);
      expect(failures).toEqual([]);
      expect(findings).toHaveLength(1);
      expect(findings[0]?.cell).toMatch(/^[A-G]2$/);
    },
  );

  test.each(rule.examples.ok.map((example) => [JSON.stringify(example.row), example] as const))(
    "is silent on %s",
    (_, example) => {
      const { findings, failures } = findingsOf(rule, example);
      expect(failures).toEqual([]);
      expect(findings).toEqual([]);
    },
  );

  test("says what, why and what to do in both languages, with a source", () => {
    for (const text of [rule.what, rule.why, rule.todo]) {
      expect(text.vi.length).toBeGreaterThan(15);
      expect(text.en.length).toBeGreaterThan(15);
    }
    expect(rule.source).not.toBe("");
    expect(rule.examples.ok.length).toBeGreaterThan(0);
    expect(rule.examples.notOk.length).toBeGreaterThan(0);
  });
});

test("every rule file is registered under its own name", () => {
  const files = readdirSync(join(__dirname, "../../src/core/rules"))
    .filter((file) => file.includes("-"))
    .map((file) => file.replace(/\.ts$/, ""));
  expect(files.sort()).toEqual(RULES.map(({ id }) => id).sort());
});

test("a rule that crashes is reported and stops no other", () => {
  const [first] = RULES;
  if (!first) throw new Error("no rules");
  const crashing: RowRule = {
    ...first,
    id: "crashing",
    check: () => {
      throw new Error("boom");
    },
  };
  const table = readTable(sheetOf([HEADER, ["1", "A", "Người", "10", "5", "Đạt", ""]]));
  if (!table) throw new Error("no table");
  const rows = assessTable(table, "office", buildCatalog([]));
  const report = runRules({ table, rows, policy: "office" }, [crashing, ...RULES]);
  expect(report.failures).toEqual([{ rule: "crashing", row: 2, error: "boom" }]);
  expect(report.findings.map(({ rule }) => rule)).toEqual(["status-vs-computed"]);
});

test("a verdict column that nobody has filled in is one finding, not one per row", () => {
  const cells = (stt: string, actual: string) => [stt, `Chỉ tiêu ${stt}`, "%", "95", actual, "", ""];
  const report = (actuals: readonly string[]) => {
    const table = readTable(sheetOf([HEADER, ...actuals.map((actual, i) => cells(String(i + 1), actual))]));
    if (!table) throw new Error("no table");
    const rows = assessTable(table, "office", buildCatalog([]));
    return runRules({ table, rows, policy: "office" }).findings;
  };
  expect(report(["96", "94", ""]).map(({ rule, severity, cell }) => [rule, severity, cell])).toEqual([
    ["missing-status", "info", "F2"],
  ]);
  expect(report(["", "", ""])).toEqual([]);
});
