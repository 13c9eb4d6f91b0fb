import type { Outline } from "../../../src/adapters/office/outline";
import { raisedTexts } from "../../../src/adapters/office/textRuns";

const MIXED = { name: "Times New Roman", bold: false, superscript: null };
const PLAIN = { ...MIXED, superscript: false };

const OUTLINE: Outline = {
  ...{
    name: "Biểu 1",
    hidden: false,
    hidesColumns: false,
    merges: [],
    formats: [],
    comments: [],
    notes: [],
    tables: [],
  },
  used: { top: 3, left: 2, bottom: 4, right: 3 },
  rows: [PLAIN, MIXED].map((font) => ({ font, hidden: false })),
  columns: [PLAIN, MIXED],
};

/** What Microsoft's documentation says of runs; the client library that tests run does not have them. */
function sheetWithRuns(asked: unknown[]): Excel.Worksheet {
  const value = [[{ textRuns: [{ text: "4 " }, { text: "75", font: { superscript: true } }] }]];
  const getRangeByIndexes = (...place: number[]): object => ({
    getCellProperties: (options: object) => {
      asked.push([place, options]);
      return { value };
    },
  });
  return { getRangeByIndexes } as unknown as Excel.Worksheet;
}

test.each([
  [true, "4 ⁷⁵", [[[3, 2, 1, 1], { textRuns: true }]]],
  [false, undefined, []],
])("runs are asked for where Excel has them (%s)", (hasNotes, text, questions) => {
  const asked: unknown[] = [];
  const capabilities = { isSupported: true, hasNotes, hasFunctions: true };
  const read = raisedTexts(OUTLINE, capabilities)(sheetWithRuns(asked), {} as Excel.RequestContext);
  expect(read()(4, 3)).toBe(text);
  expect(asked).toEqual(questions);
});
