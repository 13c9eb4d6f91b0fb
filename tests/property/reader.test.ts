import fc from "fast-check";
import { evaluateRow } from "../../src/core/target/evaluate";
import { POLICIES } from "../../src/core/target/labels";
import { anyText } from "./arbitraries";
import { READER_RUNS } from "./runs";

const row = fc.record(
  { name: anyText, unit: anyText, target: anyText, actual: anyText, status: anyText, prior: anyText },
  { requiredKeys: ["target", "actual"] },
);

test("no text makes the reader fail, and what is not assessed has a reason", () => {
  fc.assert(
    fc.property(row, fc.constantFrom(...POLICIES), (input, policy) => {
      const { status, reason, components } = evaluateRow(input, policy);
      const open = [{ status, reason }, ...components].filter((one) => one.status === "not_assessed");
      expect(open.every((one) => one.reason !== null)).toBe(true);
    }),
    { numRuns: READER_RUNS },
  );
});
