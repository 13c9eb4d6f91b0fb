import fc from "fast-check";
import { buildCatalog } from "../../src/core/catalog/matching/catalog";
import { Decimal } from "../../src/core/number/decimal";
import { printNumber } from "../../src/core/number/printNumber";
import { runRules } from "../../src/core/rules/runRules";
import { assessTable } from "../../src/core/table/assessTable";
import { readTable } from "../../src/core/table/readTable";
import { sheetOf } from "../table/sheetOf";
import { QUICK_RUNS } from "./runs";

const RUNS = Math.ceil(QUICK_RUNS / 10);
const HEADER = ["STT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm 2023", "Thực hiện năm 2023"];

/** What the recomputing rules find in a table of these rows. */
function found(rows: readonly (readonly string[])[], header: readonly string[] = HEADER): readonly string[] {
  const table = readTable(sheetOf([header, ...rows]));
  if (!table) throw new Error("no table");
  const judged = assessTable(table, "office", buildCatalog([]));
  const { findings, failures } = runRules({ table, rows: judged, policy: "office" });
  expect(failures).toEqual([]);
  const recomputed = ["completion-cell", "sum-parts", "sum-of-which", "table-sum"];
  return findings.flatMap(({ rule }) => (recomputed.includes(rule) ? [rule] : []));
}

/** From 100 to 9.999, with two hidden decimals. */
const amounts = fc
  .integer({ min: 10_000, max: 999_900 })
  .map((hundredths) => new Decimal(hundredths).div(100));
const decimals = fc.integer({ min: 0, max: 2 });
const modes = fc.constantFrom(Decimal.ROUND_HALF_UP, Decimal.ROUND_DOWN);

function print(value: Decimal, places: number, mode: 1 | 4 = Decimal.ROUND_HALF_UP): string {
  return printNumber(value.toDecimalPlaces(places, mode), { decimals: places });
}

const WITH_COMPLETION = [...HEADER, "So với kế hoạch (%)"];

test("a completion that was rounded or cut off, of figures that were rounded, is never accused", () => {
  fc.assert(
    fc.property(amounts, amounts, decimals, decimals, modes, (target, actual, places, shown, mode) => {
      const completion = print(actual.times(100).div(target), shown, mode);
      const row = ["1", "Sản lượng", "Tấn", print(target, places), print(actual, places), completion];
      expect(found([row], WITH_COMPLETION)).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});

test("a completion that is off by two points is always told", () => {
  fc.assert(
    fc.property(amounts, amounts, fc.constantFrom(2, -2), (target, actual, off) => {
      const ratio = actual.times(100).div(target);
      fc.pre(ratio.greaterThan(10) && ratio.lessThan(300));
      const row = ["1", "Sản lượng", "Tấn", print(target, 2), print(actual, 2), print(ratio.plus(off), 1)];
      expect(found([row], WITH_COMPLETION)).toEqual(["completion-cell"]);
    }),
    { numRuns: RUNS },
  );
});

const parts = fc.array(amounts, { minLength: 2, maxLength: 6 });

function table(values: readonly Decimal[], total: Decimal, places: number): readonly (readonly string[])[] {
  const lines = values.map((value, i) => ["-", `Phần ${i}`, "Tấn", "", print(value, places)]);
  return [["1", "Sản lượng", "Tấn", "", print(total, places)], ["", "Gồm:"], ...lines];
}

test("parts and whole that were rounded alike are never accused, in whatever order they stand", () => {
  fc.assert(
    fc.property(parts, decimals, fc.nat(5), (values, places, turn) => {
      const total = values.reduce((sum, value) => sum.plus(value));
      const turned = [...values.slice(turn % values.length), ...values.slice(0, turn % values.length)];
      for (const order of [values, turned]) expect(found(table(order, total, places))).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});

test("a part that was raised by a tenth of the whole is told, in whatever order the parts stand", () => {
  fc.assert(
    fc.property(parts, fc.nat(5), (values, turn) => {
      const total = values.reduce((sum, value) => sum.plus(value));
      const raised = [(values[0] ?? total).plus(total.div(10)), ...values.slice(1)];
      const turned = [...raised.slice(turn % raised.length), ...raised.slice(0, turn % raised.length)];
      for (const order of [raised, turned]) expect(found(table(order, total, 2))).toEqual(["sum-parts"]);
    }),
    { numRuns: RUNS },
  );
});
