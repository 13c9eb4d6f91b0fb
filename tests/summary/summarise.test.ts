import { summarise, tellSummary } from "../../src/core/summary/summarise";
import type { Status } from "../../src/core/target/model";
import { row } from "../appendix/sampleAppendix";

function rows(counts: Partial<Record<Status, number>>) {
  return Object.entries(counts).flatMap(([status, count]) =>
    Array.from({ length: count }, () => row({}, { status: status as Status })),
  );
}

test.each([
  [
    { met: 9, exceeded: 8, unmet: 3, not_assessed: 1 },
    "Có 17/21 chỉ tiêu đạt và vượt kế hoạch (09 đạt, 08 vượt), 03 không đạt, 01 chưa đánh giá",
    "17 of 21 indicators met or exceeded the plan (9 met, 8 exceeded), 3 not met, 1 not assessed.",
  ],
  [
    { met: 9, unmet: 12 },
    "Có 09/21 chỉ tiêu đạt kế hoạch, 12 không đạt",
    "9 of 21 indicators met or exceeded the plan, 12 not met.",
  ],
  [{ exceeded: 4 }, "Có 04/04 chỉ tiêu vượt kế hoạch", "4 of 4 indicators met or exceeded the plan."],
  [
    { unmet: 2 },
    "Có 00/02 chỉ tiêu đạt kế hoạch, 02 không đạt",
    "0 of 2 indicators met or exceeded the plan, 2 not met.",
  ],
  [{}, "Có 00/00 chỉ tiêu đạt kế hoạch", "0 of 0 indicators met or exceeded the plan."],
])("%j", (counts, sentence, english) => {
  const summary = summarise(rows(counts));
  expect(summary.sentence).toBe(sentence);
  expect(tellSummary(summary)).toEqual({ vi: `${sentence}.`, en: english });
});

test("sub-rows are not counted and the classes add to the total", () => {
  const all = [...rows({ met: 2, unmet: 1 }), row({ counted: false }, { status: "unmet" })];
  expect(summarise(all)).toMatchObject({ total: 3, met: 2, exceeded: 0, unmet: 1, notAssessed: 0 });
});
