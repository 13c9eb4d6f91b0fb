import { formulaVerdicts } from "../../src/app/formulaVerdicts";
import { tableFormula, type TableArguments } from "../../src/app/tableFormula";
import type { SheetSnapshot } from "../../src/core/table/sheet";
import { STATUS_LABELS } from "../../src/core/target/labels";
import type { Evaluation } from "../../src/core/target/model";
import { goldenInputs } from "../golden/goldenTable";
import { sheetOf, type TestCell } from "../table/sheetOf";
import { playCall } from "./playedWorkbook";

type Line = readonly TestCell[];

function given(bottom: number): TableArguments {
  const columns = { name: 1, unit: 2, target: 3, actual: 4, prior: 5, direction: 6 };
  return { top: 1, bottom, columns, directions: null };
}

function foretold(sheet: SheetSnapshot, bottom: number): unknown[][] {
  const shown = (one: Evaluation | null): unknown[] =>
    one
      ? [STATUS_LABELS[one.status], one.completion?.toNumber() ?? "", one.variance?.toNumber() ?? ""]
      : ["", "", ""];
  return [...formulaVerdicts(sheet, given(bottom), "office").values()].map(shown);
}

function answered(sheet: SheetSnapshot, bottom: number): unknown[][] {
  const lines = playCall(sheet, tableFormula(given(bottom), "office", 6));
  return lines.slice(1).map(([status, , completion, variance]) => [status, completion, variance]);
}

// A snapshot does not tell raised digits, which Excel passes as plain ones, from characters of that look.
const GOLDEN: readonly Line[] = goldenInputs("rows.txt")
  .filter((line) => !/[⁰¹²³⁴⁵⁶⁷⁸⁹]/u.test(line.join()))
  .map(([name = "", unit = "", target = "", actual = "", , extra = ""]) => {
    const prior = /prior=([^;]*)/.exec(extra)?.[1]?.trim() ?? "";
    const direction = /polarity=([^;]*)/.exec(extra)?.[1]?.trim() ?? "";
    return [name, unit, target, actual, prior, direction];
  });
const NUMBERS: readonly Line[] = [
  ["Việc làm", "người", 1200, 942],
  ["Số trường", "trường", 10, 0],
  ["Số trường", "trường", 0, 3],
  ["Không có gì", "", "", 0],
  [
    "Bảo hiểm y tế",
    "%",
    { number: 0.95, format: "0%", text: "95%" },
    { number: 0.96, format: "0%", text: "96%" },
  ],
  ["Rác thải", "%", "> 99", 0.1 + 0.2],
  ["Hộ nghèo", "%", 2, 1.9, 0, "nghịch"],
];
const TEXTS: readonly Line[] = [
  ["Việc làm", "người", "1.200", "942"],
  ["Việc làm", "người", "1.200", 0],
  ["Việc làm", "người", "1.200", "0"],
];

test.each([
  ["the golden rows", GOLDEN],
  ["numbers", NUMBERS],
  ["figures kept as text, where a bare 0 is blank", TEXTS],
])("what the formula will answer on %s is known beforehand", (_, lines) => {
  const sheet = sheetOf(lines);
  expect(foretold(sheet, lines.length)).toEqual(answered(sheet, lines.length));
});

test("footnote marks and errors reach the formula as Excel passes them", () => {
  const sheet = sheetOf([
    ["Việc làm", "người", "1.200", "942"],
    ["Việc làm", "người", "1.200", "4⁷⁵"],
  ]);
  const cells = sheet.cells.map((cell) =>
    cell.row === 1 && cell.column === 4 ? { ...cell, kind: "error" as const, text: "#DIV/0!" } : cell,
  );
  const verdicts = [...formulaVerdicts({ ...sheet, cells }, given(2), "office").values()];
  expect(verdicts.map((one) => [one?.status, one?.reading.actual])).toEqual([
    ["not_assessed", ""],
    ["unmet", "475 người"],
  ]);
});
