import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readAll } from "../../../../src/core/claims/reading/quantities";
import { DOCUMENT_RULES } from "../../../../src/core/claims/rules";
import type { DocumentRule } from "../../../../src/core/claims/rules/model";
import { buildReportText } from "../../../../src/core/claims/rules/reportText";
import { ruleClaims } from "../../../../src/core/claims/rules/ruleClaims";

function found(rule: DocumentRule, example: readonly string[]) {
  const paragraphs = example.map((text) => ({ text }));
  return ruleClaims(rule, buildReportText(paragraphs, readAll(paragraphs)));
}

function named(examples: readonly (readonly string[])[]) {
  return examples.map((example) => [example.join(" ¶ "), example] as const);
}

describe.each(DOCUMENT_RULES.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
  test.each(named(rule.examples.notOk))("fires on %s", (_, example) => {
    const claims = found(rule, example);
    expect(claims.map(({ said }) => said?.vi)).toHaveLength(1);
    for (const text of Object.values(claims[0]?.said ?? {})) expect(text).toMatch(/^[^\s].{15,}[^.]\.$/su);
  });

  test.each(named(rule.examples.ok))("is silent on %s", (_, example) => {
    expect(found(rule, example)).toEqual([]);
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
  const folder = join(__dirname, "../../../../src/core/claims/rules");
  const ids: readonly string[] = DOCUMENT_RULES.map(({ id }) => id);
  expect(ids.filter((id) => !existsSync(join(folder, `${id}.ts`)))).toEqual([]);
  const files = readdirSync(folder).filter((file) => file.includes("-"));
  expect(files.map((file) => file.replace(/\.ts$/, "")).filter((id) => !ids.includes(id))).toEqual([]);
});
