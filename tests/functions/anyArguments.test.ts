import fc from "fast-check";
import "../../src/functions/definitions";
import * as functions from "../../src/functions/functions";
import { anyText } from "../property/arbitraries";
import { QUICK_RUNS } from "../property/runs";
import { DIV0, ExcelError, provideExcelErrors } from "./excelError";

provideExcelErrors();

const cells = fc.oneof(
  anyText,
  fc.double(),
  fc.constantFrom(null, undefined, 0, "", "constructor", "tổng", "đạt", "VNI", true, DIV0, { type: "Empty" }),
  fc.record({
    type: fc.constant("FormattedNumber"),
    basicValue: fc.double(),
    numberFormat: fc.constant("0%"),
  }),
);
const ranges = fc.array(cells, { maxLength: 4 }).map((column) => column.map((cell) => [cell]));
const given = fc.array(fc.oneof(cells, ranges, fc.array(ranges.map((rows) => rows.flat()))), {
  maxLength: 7,
});

function isCellValue(value: unknown): boolean {
  return typeof value === "string" || (typeof value === "number" && Number.isFinite(value));
}

function isAnswer(value: unknown): boolean {
  if (!Array.isArray(value)) return isCellValue(value);
  const widths = new Set(value.map((row: unknown) => (Array.isArray(row) ? row.length : -1)));
  return widths.size === 1 && !widths.has(-1) && value.flat().every(isCellValue);
}

test.each(Object.entries(functions))(
  "%s answers any arguments with values, or Excel's own error",
  (_, one) => {
    const call = one as (...cells: unknown[]) => unknown;
    fc.assert(
      fc.property(given, (args) => {
        try {
          expect(isAnswer(call(...args))).toBe(true);
        } catch (error) {
          if (!(error instanceof ExcelError)) throw error;
          expect(error).toMatchObject({ code: "#VALUE!", message: expect.stringMatching(/\S/) });
        }
      }),
      { numRuns: QUICK_RUNS / 5 },
    );
  },
);
