import fc from "fast-check";
import { printTarget } from "../../src/core/target/printReading";
import { readContext } from "../../src/core/target/parts/rowContext";
import { readTarget } from "../../src/core/target/parts/targetComponents";
import { targets } from "./arbitraries";
import { QUICK_RUNS } from "./runs";

function printed(target: string, name: string): string[] {
  const input = { name, target, actual: "" };
  return readTarget(input, readContext(input)).components.map(printTarget);
}

test("a printed target reads as itself", () => {
  fc.assert(
    fc.property(targets, fc.constantFrom("", "Tỷ lệ hộ nghèo", "Thu ngân sách"), (target, name) => {
      const [reading, ...more] = printed(target, name);
      if (reading === undefined || more.length > 0) return;
      expect(printed(reading, name)).toEqual([reading]);
    }),
    { numRuns: QUICK_RUNS },
  );
});
