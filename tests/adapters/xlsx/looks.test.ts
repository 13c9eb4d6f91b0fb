import { openXlsx } from "../../../src/adapters/xlsx";
import type { CellLook, SheetLook } from "../../../src/ports/workbookFile";
import { pack, relationships, workbookParts } from "./packages";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

/** A theme whose scheme starts dark, light, dark, light, as in files; accents are written by system names too. */
const THEME =
  `<a:theme xmlns:a="${DRAWING}"><a:themeElements><a:clrScheme name="x">` +
  '<a:dk1><a:sysClr val="windowText" lastClr="111111"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="EEEEEE"/></a:lt1>' +
  ["222222", "DDDDDD", "A1A1A1", "B2B2B2", "C3C3C3", "D4D4D4", "E5E5E5", "F6F6F6", "0000FF", "800080"]
    .map((rgb, i) => `<a:c${i}><a:srgbClr val="${rgb}"/></a:c${i}>`)
    .join("") +
  "</a:clrScheme></a:themeElements></a:theme>";

interface Format {
  readonly font?: string;
  readonly fill?: string;
  readonly border?: string;
  readonly alignment?: string;
}

function stylesOf({ font = "", fill = "<patternFill/>", border = "", alignment = "" }: Format): string {
  return (
    `<styleSheet xmlns="${MAIN}"><fonts><font><sz val="13"/></font><font>${font}</font></fonts>` +
    `<fills><fill/><fill>${fill}</fill></fills><borders><border/><border>${border}</border></borders>` +
    '<cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>' +
    `<xf numFmtId="3" fontId="1" fillId="1" borderId="1">${alignment}</xf></cellXfs></styleSheet>`
  );
}

function read(format: Format, sheet = "", theme = THEME): Promise<SheetLook> {
  const parts = workbookParts(`${sheet}<sheetData><row r="2" ht="30"><c r="B2" s="1"/></row></sheetData>`, {
    "xl/styles.xml": stylesOf(format),
    "xl/theme/theme1.xml": theme,
    "xl/_rels/workbook.xml.rels": relationships(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId3", "styles", "styles.xml"],
      ...(theme === "" ? [] : [["rId4", "theme", "theme/theme1.xml"] as [string, string, string]]),
    ),
  });
  return openXlsx(pack(parts)).readLook("S");
}

const look = async (format: Format, theme?: string): Promise<CellLook | undefined> =>
  (await read(format, "", theme)).looks[0];

test.each<[string, string, string | undefined]>([
  ["rgb", '<color rgb="FFC00000"/>', "#C00000"],
  ["the theme's light colour, which files count first", '<color theme="0"/>', "#EEEEEE"],
  ["the theme's dark colour", '<color theme="1"/>', "#111111"],
  ["an accent, half way to white", '<color theme="4" tint="0.5"/>', "#D0D0D0"],
  ["an accent, half way to black", '<color theme="4" tint="-0.5"/>', "#515151"],
  ["a colour by number", '<color indexed="10"/>', "#FF0000"],
  ["automatic", '<color auto="1"/>', undefined],
  ["a number of the system", '<color indexed="64"/>', undefined],
  ["no colour", '<color rgb="red"/>', undefined],
])("a font of %s", async (_, font, colour) => {
  expect((await look({ font }))?.colour).toBe(colour);
});

test("a workbook without theme has Excel's own", async () => {
  expect((await look({ font: '<color theme="4"/>' }, ""))?.colour).toBe("#4472C4");
});

test("fonts, alignment and number format", async () => {
  const font = '<b/><i val="0"/><u val="double"/><sz val="14"/><name val="Times New Roman"/>';
  const alignment =
    '<alignment horizontal="centerContinuous" vertical="top" wrapText="1" textRotation="135"/>';
  expect(await look({ font, alignment })).toEqual({
    fontName: "Times New Roman",
    fontSize: 14,
    bold: true,
    italic: false,
    underline: true,
    horizontal: "center",
    vertical: "top",
    wrap: true,
    rotation: -45,
    borders: {},
    numberFormat: "#,##0",
  });
});

test.each<[string, string, string | undefined]>([
  ["solid", '<patternFill patternType="solid"><fgColor rgb="FFFFEB9C"/></patternFill>', "#FFEB9C"],
  ["none", '<patternFill patternType="none"/>', undefined],
  ["hatched", '<patternFill patternType="lightUp"><fgColor rgb="FFFFEB9C"/></patternFill>', undefined],
])("a %s fill", async (_, fill, colour) => {
  expect((await look({ fill }))?.fill).toBe(colour);
});

test("borders by side", async () => {
  const border =
    '<left style="thin"><color rgb="FF808080"/></left><right/><top style="mediumDashed"/><bottom style="none"/>';
  expect((await look({ border }))?.borders).toEqual({
    left: { line: "thin", colour: "#808080" },
    top: { line: "medium", colour: "#000000" },
  });
});

test("sizes, frozen rows and grid lines", async () => {
  const views =
    '<sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane ySplit="5" xSplit="2" state="frozen"/></sheetView></sheetViews>';
  const columns = '<cols><col min="1" max="1" width="10"/><col min="2" max="2" width="9" hidden="1"/></cols>';
  expect(await read({}, views + columns)).toMatchObject({
    cells: [{ row: 2, column: 2, look: 0 }],
    columnWidths: [80, 0],
    digitPixels: 8,
    rowHeights: [{ row: 2, pixels: 40 }],
    frozenRows: 5,
    frozenColumns: 2,
    hasGridLines: false,
  });
});

test("a row without a height is shown as high as its texts need, as Excel does; one with a height keeps it", async () => {
  const cell = (address: string): string =>
    `<c r="${address}" s="1" t="inlineStr"><is><t>${"Thu nhập ".repeat(20)}</t></is></c>`;
  const rows = `<row r="1">${cell("A1")}</row><row r="2" ht="15">${cell("A2")}</row><row r="3"><c r="A3" s="1"/></row>`;
  const parts = workbookParts(`<sheetData>${rows}</sheetData>`, {
    "xl/styles.xml": stylesOf({ font: '<sz val="13"/>', alignment: '<alignment wrapText="1"/>' }),
    "xl/_rels/workbook.xml.rels": relationships(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId3", "styles", "styles.xml"],
    ),
  });
  const { rowHeights } = await openXlsx(pack(parts)).readLook("S");
  expect(rowHeights).toEqual([
    { row: 1, pixels: expect.any(Number) },
    { row: 2, pixels: 20 },
  ]);
  expect(rowHeights[0]?.pixels).toBeGreaterThan(100);
});
