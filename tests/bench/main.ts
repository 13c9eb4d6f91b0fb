import { evaluateRow } from "../../src/core/target/evaluate";
import { judgeWithRegularExpressions } from "./floor";
import type { RowInput } from "../../src/core/target/model";
import { makeRows, withOwnWords } from "./rows";
import { measureAppendix, printAppendix } from "./appendix";
import { measureSearch, printSearch } from "./search";
import { measureTieout, printTieout } from "./tieout";

interface Measured {
  readonly name: string;
  readonly milliseconds: number;
}

/** Best of three, so that a busy machine does not decide. */
function measure(name: string, work: () => void): Measured {
  const runs = Array.from({ length: 3 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return { name, milliseconds: Math.min(...runs) };
}

function readAndJudge(rows: readonly RowInput[]) {
  const wrong = rows.filter(
    (row) => evaluateRow(row, "office").status !== judgeWithRegularExpressions(row),
  ).length;
  const ours = measure("read and judge", () => rows.forEach((row) => evaluateRow(row, "office")));
  const floor = measure("regular expressions and doubles", () => rows.forEach(judgeWithRegularExpressions));
  return { rows: rows.length, ours, floor, ratio: ours.milliseconds / floor.milliseconds, different: wrong };
}

function printCompared(title: string, compared: ReturnType<typeof readAndJudge>): string[] {
  const { rows, ours, floor, ratio, different } = compared;
  const figures = [ours, floor].map(({ name, milliseconds }) => {
    const perRow = ((milliseconds * 1000) / rows).toFixed(2);
    return `  ${name.padEnd(34)} ${milliseconds.toFixed(0).padStart(7)} ms  ${perRow.padStart(8)} µs a row`;
  });
  const head = `${rows} rows, ${title}, one thread; verdicts that differ from the floor: ${different}`;
  return [head, ...figures, `  ratio ${ratio.toFixed(1)}`];
}

/** One cell with a text of `length` characters that holds figures throughout. */
function longText(length: number): string {
  const sentence = "Thu ngân sách đạt 1.721,4 tỷ đồng, tăng 5,2% so với cùng kỳ năm 2022; ";
  return sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length);
}

function growth() {
  return [1_000, 10_000, 100_000].map((length) => {
    const row = { name: "Thu ngân sách", unit: "tỷ đồng", target: "1.400", actual: longText(length) };
    return { length, ...measure(`${length} characters`, () => evaluateRow(row, "office")) };
  });
}

async function run(): Promise<void> {
  const tieout = measureTieout(); // first, as it is measured cold too
  const rows = makeRows(100_000);
  const result = {
    readAndJudge: readAndJudge(rows),
    ownWords: readAndJudge(withOwnWords(rows)),
    growth: growth(),
    search: measureSearch(5_000),
    appendix: await measureAppendix(5_000),
    tieout,
  };
  if (process.argv.includes("--json")) {
    process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  } else {
    const lines = [
      ...printCompared("distinct numbers in recurring words", result.readAndJudge),
      ...printCompared("words of its own in every row", result.ownWords),
      "one cell of growing length",
      ...result.growth.map(({ name, milliseconds, length }) => {
        const perCharacter = ((milliseconds * 1000) / length).toFixed(2);
        return `  ${name.padEnd(34)} ${milliseconds.toFixed(1).padStart(7)} ms  ${perCharacter.padStart(8)} µs a character`;
      }),
      printSearch(result.search),
      printAppendix(result.appendix),
      printTieout(result.tieout),
    ];
    process.stdout.write(`${lines.join("\n")}\n`);
  }
}

void run();
