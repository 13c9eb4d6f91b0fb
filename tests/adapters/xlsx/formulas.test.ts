import { openXlsx } from "../../../src/adapters/xlsx";
import type { CellContent } from "../../../src/core/table/sheetDraft";
import type { CellEdit } from "../../../src/ports/workbook";
import { pack, relationships, unpack, workbookParts, type Parts } from "./packages";

const SHEET = "xl/worksheets/sheet1.xml";
const NOTHING = { sheet: "S", columnWidths: [], fitRows: [], notes: [], highlights: [] };
const text = (value: string): CellContent => ({ kind: "text", runs: [{ text: value }] });

async function edited(content: string, cells: readonly CellEdit[], more: Parts = {}): Promise<Parts> {
  const workbook = openXlsx(pack({ ...workbookParts(content), ...more }));
  await workbook.apply({ ...NOTHING, cells });
  return unpack(workbook.save());
}

const row = (number: number, cells: string): string => `<row r="${number}">${cells}</row>`;
const data = (...rows: string[]): string => `<sheetData>${rows.join("")}</sheetData>`;

test.each([
  ["A1*2", 1, "A2*2"],
  ["$A$1+A$1+$A1+B2", 1, "$A$1+A$1+$A2+B3"],
  [
    "IF(A1=\"A1\",'A1 B1'!A1,Sheet1!B1)",
    1,
    "IF(A1=\"A1\",'A1 B1'!A1,Sheet1!B1)"
      .replace("(A1", "(A2")
      .replace("'!A1", "'!A2")
      .replace("1!B1", "1!B2"),
  ],
  ["SUM(A:A)+SUM(1:1)+SUM($2:$2)", 2, "SUM(A:A)+SUM(3:3)+SUM($2:$2)"],
  ["LOG10(A1)+Bảng[A1]", 1, "LOG10(A2)+Bảng[A1]"],
  ["SUM(A1048576:B1)", 1, "SUM(#REF!:B2)"],
])("a shared formula %s reads %i rows further down as %s", async (first, down, expected) => {
  const content = data(
    row(1, `<c r="D1"><f t="shared" ref="D1:D9" si="0">${first}</f><v>1</v></c>`),
    row(1 + down, `<c r="D${1 + down}"><f t="shared" si="0"/><v>2</v></c>`),
  );
  const { cells } = await openXlsx(pack(workbookParts(content))).readSheet("S");
  expect(cells.map(({ formula }) => formula)).toEqual([first, expected]);
});

const ARRAY = data(
  row(1, '<c r="A1"><f t="array" ref="A1:B2">C1:D2</f><v>1</v></c><c r="B1"><v>2</v></c>'),
  row(2, '<c r="A2"><v>3</v></c><c r="B2" s="1"><v>4</v></c>'),
);

test("an array formula gives its block to its first cell", async () => {
  const { cells } = await openXlsx(pack(workbookParts(ARRAY))).readSheet("S");
  expect(cells.map(({ text: shown, formula, spill }) => [shown, formula, spill])).toEqual([
    ["1", "C1:D2", { top: 1, left: 1, bottom: 2, right: 2 }],
    ["2", undefined, undefined],
    ["3", undefined, undefined],
    ["4", undefined, undefined],
  ]);
});

test("where the first cell of an array is written the others are emptied and keep their look", async () => {
  const parts = await edited(ARRAY, [{ row: 1, column: 1, content: text("x") }]);
  expect(parts[SHEET]).not.toContain("<f");
  expect(parts[SHEET]).toContain('<row r="2"><c r="B2" s="1"/></row>');
});

test("formulas are written with what they come to, and the list of formulas is forgotten", async () => {
  const chain = {
    "xl/calcChain.xml": "<calcChain/>",
    "xl/_rels/workbook.xml.rels": relationships(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "calcChain", "calcChain.xml"],
      ["rId3", "styles", "styles.xml"],
    ),
  };
  const shown = text(" a<b ") as Extract<CellContent, { kind: "text" }>;
  const parts = await edited(
    data(),
    [
      { row: 1, column: 1, content: { kind: "formula", formula: 'IF(B1<2,"a&b","")', shown } },
      {
        row: 2,
        column: 1,
        content: {
          kind: "formula",
          formula: "B1:B2",
          shown: { kind: "number", number: "1.5", format: "General" },
          spill: { top: 2, left: 1, bottom: 3, right: 1 },
        },
      },
    ],
    chain,
  );
  expect(parts[SHEET]).toContain('t="str"><f>IF(B1&lt;2,"a&amp;b","")</f><v> a&lt;b </v></c>');
  expect(parts[SHEET]).toContain('<f t="array" ref="A2:A3">B1:B2</f><v>1.5</v></c>');
  expect(Object.keys(parts)).not.toContain("xl/calcChain.xml");
  expect(parts["xl/workbook.xml"]).toContain('fullCalcOnLoad="1"');
});
