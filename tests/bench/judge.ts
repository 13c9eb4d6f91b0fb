import { evaluateRow } from "../../src/core/target/evaluate";
import type { RowInput } from "../../src/core/target/model";
import { benchmark, fastest, inTurn, line } from "./benchmark";
import { judgeWithRegularExpressions } from "./floor";
import { makeRows, withOwnWords } from "./rows";

const COUNTS = [1_000, 10_000, 100_000];
const LENGTHS = [500, 1_000, 2_000];

async function compare(rows: readonly RowInput[]) {
  const differing = rows.filter(
    (row) => evaluateRow(row, "office").status !== judgeWithRegularExpressions(row),
  );
  return {
    rows: rows.length,
    ours: await fastest(() => rows.forEach((row) => evaluateRow(row, "office"))),
    floor: await fastest(() => rows.forEach(judgeWithRegularExpressions)),
    differing: differing.length,
  };
}

type Compared = Awaited<ReturnType<typeof compare>>;

function printCompared({ rows, ours, floor, differing }: Compared): string[] {
  const perRow = (milliseconds: number): string => `${((milliseconds * 1000) / rows).toFixed(2)} µs a row`;
  return [
    line(`${rows} rows read and judged`, ours, perRow(ours)),
    line("regular expressions and doubles", floor, `${perRow(floor)}; other verdicts: ${differing}`),
    `  ratio ${(ours / floor).toFixed(1)}`,
  ];
}

/** Rows of numbers that are all different, in words that recur as they do in tables, and in words no two rows share. */
export const judging = benchmark(
  "judge",
  async () => ({
    recurring: await inTurn(COUNTS.map(makeRows), compare),
    ownWords: await compare(withOwnWords(makeRows(100_000))),
  }),
  ({ recurring, ownWords }) =>
    [
      "recurring words",
      ...recurring.flatMap(printCompared),
      "words of its own in every row",
      ...printCompared(ownWords),
    ].join("\n"),
);

/** One cell with a text of `length` characters that holds figures throughout. */
function longText(length: number): string {
  const sentence = "Thu ngân sách đạt 1.721,4 tỷ đồng, tăng 5,2% so với cùng kỳ năm 2022; ";
  return sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length);
}

/** One cell that grows: the time must grow with it and no faster. */
export const longCell = benchmark(
  "long-cell",
  () =>
    inTurn(LENGTHS, async (length) => {
      const row = { name: "Thu ngân sách", unit: "tỷ đồng", target: "1.400", actual: longText(length) };
      return { length, milliseconds: await fastest(() => evaluateRow(row, "office")) };
    }),
  (sizes) =>
    sizes
      .map(({ length, milliseconds }) =>
        line(
          `${length} characters`,
          milliseconds,
          `${((milliseconds * 1000) / length).toFixed(2)} µs a character`,
        ),
      )
      .join("\n"),
);
