import type { Highlight } from "../../src/core/table/sheet";
import { highlightFormula, parseHighlightFormula } from "../../src/ports/highlightRule";

const RANGE = { top: 3, left: 1, bottom: 9, right: 28 };
const says = (column: number, text: string): Highlight["when"][number] => ({ column, match: "equals", text });
const starts = (column: number, text: string): Highlight["when"][number] => ({
  ...{ column, match: "startsWith", text },
});

test.each([
  ["one condition", [says(5, "Không đạt KH")], '$E3="Không đạt KH"'],
  ["a beginning", [starts(28, "Lỗi:")], 'LEFT($AB3,4)="Lỗi:"'],
  ["several", [says(5, "A"), starts(28, "B:"), says(6, "C")], 'OR($E3="A",LEFT($AB3,2)="B:",$F3="C")'],
  [
    "texts that look like the rest of a formula",
    [says(5, '",$F3="x'), says(6, '")')],
    'OR($E3=""",$F3=""x",$F3=""")")',
  ],
])("%s is written and read back", (_, when, formula) => {
  expect(highlightFormula({ range: RANGE, when, tone: "bad" })).toBe(formula);
  expect(parseHighlightFormula(formula, 3)).toEqual(when);
});

test.each([
  '$E4="A"',
  'E3="A"',
  '$E3="A" ',
  '$E3="A",$F3="B"',
  'OR($E3="A")',
  "OR()",
  'OR($E3="A",)',
  'OR($E3="A",$F4="B")',
  'OR($E3="A",NOT($F3="B"))',
  'LEFT($E3,3)="Lỗi:"',
  'AND($E3="A",$F3="B")',
  'OR($E3="A",$F3="B")*1',
  "",
])("%j is a rule of somebody else", (formula) => {
  expect(parseHighlightFormula(formula, 3)).toBeNull();
});
