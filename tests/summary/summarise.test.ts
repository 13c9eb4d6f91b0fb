import { summarise } from "../../src/core/summary/summarise";
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
  ],
  [{ met: 9, unmet: 12 }, "Có 09/21 chỉ tiêu đạt kế hoạch, 12 không đạt"],
  [{ exceeded: 4 }, "Có 04/04 chỉ tiêu vượt kế hoạch"],
  [{ unmet: 2 }, "Có 00/02 chỉ tiêu đạt kế hoạch, 02 không đạt"],
  [{}, "Có 00/00 chỉ tiêu đạt kế hoạch"],
])("%j", (counts, sentence) => {
  expect(summarise(rows(counts)).sentence).toBe(sentence);
});

test("sub-rows are not counted and the classes add to the total", () => {
  const all = [...rows({ met: 2, unmet: 1 }), row({ counted: false }, { status: "unmet" })];
  expect(summarise(all)).toMatchObject({ total: 3, met: 2, exceeded: 0, unmet: 1, notAssessed: 0 });
});
