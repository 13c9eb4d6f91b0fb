import fc from "fast-check";
import { Decimal } from "../../src/core/number/decimal";
import { printNumber } from "../../src/core/number/printNumber";
import { evaluateRow } from "../../src/core/target/evaluate";
import { POLICIES } from "../../src/core/target/labels";
import type { Polarity, Status } from "../../src/core/target/model";
import { phrases, targets } from "./arbitraries";
import { QUICK_RUNS } from "./runs";

const RANK: Readonly<Record<Status, number>> = { not_assessed: -1, unmet: 0, met: 1, exceeded: 2 };
const value = fc.integer({ min: 0, max: 20000 }).map((hundredths) => new Decimal(hundredths).dividedBy(100));

test.each(["higher", "lower"] as const)(
  "get no worse as the result gets better, %s",
  (polarity: Polarity) => {
    const bounds = fc.constantFrom("", "> ", "≥ ", "từ ", "trên ", "dưới ", "≤ ", "không quá ");
    fc.assert(
      fc.property(
        bounds,
        value,
        value,
        value,
        fc.constantFrom(...POLICIES),
        (words, target, a, b, policy) => {
          const isUp = polarity === "higher";
          if (/dưới|≤|quá/.test(words) === isUp && words.trim() !== "") return;
          const status = (actual: Decimal): number => {
            const row = {
              unit: "người",
              polarity,
              target: words + printNumber(target),
              actual: printNumber(actual),
            };
            return RANK[evaluateRow(row, policy).status];
          };
          const [worse, better] = a.lessThan(b) === isUp ? [a, b] : [b, a];
          const [low, high] = [status(worse), status(better)];
          if (low >= 0 && high >= 0) expect(high).toBeGreaterThanOrEqual(low);
        },
      ),
      { numRuns: QUICK_RUNS },
    );
  },
);

test("office is never harder than strict, and they differ only on a boundary", () => {
  fc.assert(
    fc.property(targets, phrases, (target, actual) => {
      const office = evaluateRow({ target, actual }, "office");
      const strict = evaluateRow({ target, actual }, "strict");
      expect(strict.boundary).toBe(office.boundary);
      if (!office.boundary) expect(strict.status).toBe(office.status);
      expect(RANK[office.status]).toBeGreaterThanOrEqual(RANK[strict.status]);
    }),
    { numRuns: QUICK_RUNS },
  );
});
