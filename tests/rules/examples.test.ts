import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { RULES } from "../../src/core/rules";
import type { Rule, RuleExample, TableExample } from "../../src/core/rules/model";
import { runRules } from "../../src/core/rules/runRules";
import { buildCatalog } from "../../src/core/catalog/matching/catalog";
import { assessTable } from "../../src/core/table/assessTable";
import { readTable } from "../../src/core/table/readTable";
import { exampleSheet } from "./exampleTable";

function findingsOf(rule: Rule, example: RuleExample | TableExample) {
  const policy = ("policy" in example && example.policy) || "office";
  const table = readTable(exampleSheet(example));
  if (!table) throw new Error("the example is no table");
  const rows = assessTable(table, policy, buildCatalog([]));
  return runRules({ table, rows, policy }, [rule]);
}

function named(examples: readonly (RuleExample | TableExample)[]) {
  return examples.map((example) => [JSON.stringify(example), example] as const);
}

describe.each(RULES.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
  test.each(named(rule.examples.notOk))("fires on %s", (_, example) => {
    const { findings, failures } = findingsOf(rule, example);
    expect(failures).toEqual([]);
    expect(findings).toHaveLength(1);
    for (const text of Object.values(findings[0]?.message ?? {}))
      expect(text).toMatch(/^[^\s].{15,}[^.]\.$/su);
  });

  test.each(named(rule.examples.ok))("is silent on %s", (_, example) => {
    expect(findingsOf(rule, example)).toEqual({ findings: [], failures: [] });
  });

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

test("every rule stands in a file of its name, and every such file is registered", () => {
  const folder = join(__dirname, "../../src/core/rules");
  const ids = RULES.map(({ id }) => id);
  expect(ids.filter((id) => !existsSync(join(folder, `${id}.ts`)))).toEqual([]);
  const files = readdirSync(folder).filter((file) => file.includes("-"));
  expect(files.map((file) => file.replace(/\.ts$/, "")).filter((id) => !ids.includes(id))).toEqual([]);
});
