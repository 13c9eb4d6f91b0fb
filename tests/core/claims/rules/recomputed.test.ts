import { checkReport } from "../../../../src/core/claims/checkReport";
import type { DocumentRule, RecomputedRule } from "../../../../src/core/claims/rules/model";
import { RECOMPUTED_SHARES } from "../../../../src/core/claims/rules/recomputedShares";
import { RECOMPUTED_SUMS } from "../../../../src/core/claims/rules/recomputedSums";

const RULES: readonly RecomputedRule[] = [...RECOMPUTED_SHARES, ...RECOMPUTED_SUMS];

function accusedBy(example: readonly string[]): string[] {
  const { claims, failures } = checkReport(
    example.map((text) => ({ text })),
    [],
    [],
  );
  expect(failures).toEqual([]);
  return claims.filter(({ verdict }) => verdict === "inconsistent").map(({ rule }) => rule);
}

function cases(of: "ok" | "notOk") {
  return RULES.flatMap(({ id, examples }) => examples[of].map((one) => [id, one.join(" ¶ "), one] as const));
}

test.each(cases("notOk"))("%s accuses %s", (id, _, example) => {
  expect(accusedBy(example)).toEqual([id]);
});

test.each(cases("ok"))("%s does not accuse %s", (_, __, example) => {
  expect(accusedBy(example)).toEqual([]);
});

test("a rule that crashes is told once, and the others still run", () => {
  const crashing = { id: "balance", check: fail } as unknown as DocumentRule;
  const { claims, failures } = checkReport(
    [{ text: "Xử lý 127/179 trường hợp, đạt 65,3%." }],
    [],
    [crashing],
  );
  expect(failures).toEqual([{ rule: "balance", error: "crashed" }]);
  expect(claims.map(({ rule }) => rule)).toEqual(["ratio-percent"]);
});

function fail(): never {
  throw new Error("crashed");
}
