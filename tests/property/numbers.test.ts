import fc from "fast-check";
import { Decimal } from "../../src/core/number/decimal";
import { parseNumber } from "../../src/core/number/parseNumber";
import { printNumber } from "../../src/core/number/printNumber";
import { QUICK_RUNS } from "./runs";

const decimals = fc
  .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, places]) => new Decimal(digits.toString()).dividedBy(new Decimal(10).pow(places)));

test("what is printed reads as the same value", () => {
  fc.assert(
    fc.property(decimals, (value) => {
      expect(parseNumber(printNumber(value))?.value.toFixed()).toBe(value.toFixed());
    }),
    { numRuns: QUICK_RUNS },
  );
});

test("padding keeps the value and gives the decimals asked for", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 9 }), fc.integer({ min: 0, max: 4 }), (value, places) => {
      const reading = parseNumber(printNumber(new Decimal(value), { decimals: places }));
      expect([reading?.value.toNumber(), reading?.decimals]).toEqual([value, places]);
    }),
    { numRuns: QUICK_RUNS },
  );
});
