import { openXlsx } from "../../../src/adapters/xlsx";
import type { Cell, SheetSnapshot } from "../../../src/core/table/sheet";
import { pack, relationships, sharedStrings, styles, workbookParts, worksheet, type Parts } from "./packages";

async function read(sheet: string, parts: Parts = {}): Promise<SheetSnapshot> {
  return openXlsx(pack(workbookParts(sheet, parts))).readSheet("S");
}

async function cellsOf(row: string, parts: Parts = {}): Promise<readonly Cell[]> {
  return (await read(`<sheetData><row r="1">${row}</row></sheetData>`, parts)).cells;
}

async function textOf(si: string): Promise<string | undefined> {
  const cells = await cellsOf('<c r="A1" t="s"><v>0</v></c>', { "xl/sharedStrings.xml": sharedStrings(si) });
  return cells[0]?.text;
}

const raised = (text: string): string =>
  `<r><rPr><vertAlign val="superscript"/></rPr><t xml:space="preserve">${text}</t></r>`;
const plain = (text: string): string => `<r><t xml:space="preserve">${text}</t></r>`;

describe("shared strings", () => {
  test.each([
    ["a footnote mark", plain("4 ") + raised("75"), "4 ⁷⁵"],
    ["a mark in brackets", plain("Giá trị ") + raised("(1)"), "Giá trị ⁽¹⁾"],
    ["several marks", plain("x") + raised("74, 75"), "x⁷⁴, ⁷⁵"],
    ["a raised letter stays", plain("25") + raised("o") + plain("C"), "25oC"],
    ["a lowered digit stays", plain("CO") + "<r><rPr><vertAlign val='subscript'/></rPr><t>2</t></r>", "CO2"],
    ["phonetic runs are not text", "<t>tên</t><rPh sb='0' eb='1'><t>x</t></rPh>", "tên"],
    ["escaped controls", "<t>a_x000A_b_x005F_x0041_</t>", "a\nb_x0041_"],
    ["entities and CDATA", "<t>&lt;&#x1EA0;&#7841;&amp;<![CDATA[<b>&amp;]]></t>", "<Ạạ&<b>&amp;"],
    ["line ends", "<t>a\r\nb</t>", "a\nb"],
    ["spaces", '<t xml:space="preserve"> x </t>', " x "],
  ])("%s", async (_, si, expected) => {
    expect(await textOf(si)).toBe(expected);
  });

  test("an index out of range is damage", async () => {
    await expect(cellsOf('<c r="A1" t="s"><v>7</v></c>')).rejects.toMatchObject({ problem: "damaged" });
  });
});

describe("numbers", () => {
  test.each([
    ["General", "63.409999999999997", "63,41", "63.41"],
    ["General", "1E-7", "0,0000001", "0.0000001"],
    ["General", "1.5E+21", "1500000000000000000000", "1500000000000000000000"],
    ["General", "-0.1", "-0,1", "-0.1"],
    ["#,##0.0", "1721.4", "1.721,4", "1721.4"],
    ["#,##0", "1400", "1.400", "1400"],
    ["0%", "0.95", "95%", "0.95"],
    ["0.00%", "0.06675", "6,68%", "0.06675"],
    ["0.00", "1.005", "1,01", "1.005"],
    ["0.00", "2.675", "2,68", "2.675"],
    ["0.0", "-2.25", "-2,3", "-2.25"],
    ['#,##0.0" tỷ"', "12.34", "12,3 tỷ", "12.34"],
    ["_(* #,##0.0_);_(* (#,##0.0)", "-12.5", "(12,5)", "-12.5"],
    ["[Red]0.0", "3", "3,0", "3"],
    [";;;", "5", "5", "5"],
  ])("%s shows %s as %s", async (code, stored, text, number) => {
    const parts = { "xl/styles.xml": styles(code.replaceAll('"', "&quot;")) };
    const [cell] = await cellsOf(`<c r="A1" s="1"><v>${stored}</v></c>`, parts);
    expect(cell).toMatchObject({ kind: "number", text, number });
    expect(cell?.numberFormat).toBe(code === "General" ? undefined : code);
  });

  test("what is no number is damage", async () => {
    await expect(cellsOf('<c r="A1"><v>0x10</v></c>')).rejects.toMatchObject({ problem: "damaged" });
  });
});

describe("dates", () => {
  const builtIn = styles("0").replace('numFmtId="200" fontId', 'numFmtId="14" fontId');

  test("the built-in date format reads as in Vietnam", async () => {
    const [cell] = await cellsOf('<c r="A1" s="1"><v>45261</v></c>', { "xl/styles.xml": builtIn });
    expect(cell).toMatchObject({ kind: "date", text: "01/12/2023", number: "45261" });
  });

  test("a custom date format", async () => {
    const parts = { "xl/styles.xml": styles("[$-42A]dd\\-mm\\-yyyy;@") };
    const [cell] = await cellsOf('<c r="A1" s="1"><v>45261</v></c>', parts);
    expect(cell).toMatchObject({ kind: "date", text: "01-12-2023" });
  });

  test("a workbook that counts from 1904", async () => {
    const workbook = workbookParts("")["xl/workbook.xml"]?.replace(
      "<sheets>",
      '<workbookPr date1904="1"/><sheets>',
    );
    const parts = { "xl/styles.xml": builtIn, "xl/workbook.xml": workbook ?? "" };
    const [cell] = await cellsOf('<c r="A1" s="1"><v>43799</v></c>', parts);
    expect(cell).toMatchObject({ kind: "date", text: "01/12/2023", number: "45261" });
  });

  test("an ISO date", async () => {
    const [cell] = await cellsOf('<c r="A1" t="d"><v>2023-12-01</v></c>');
    expect(cell).toMatchObject({ kind: "date", text: "01/12/2023", number: "45261" });
  });
});

describe("cells", () => {
  test("every kind of value", async () => {
    const cells = await cellsOf(
      '<c r="A1" t="inlineStr"><is><t>a</t></is></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="e"><v>#DIV/0!</v></c>' +
        '<c r="D1" t="str"><f>A1&amp;"b"</f><v>ab</v></c><c r="E1"><f t="shared" ref="E1:E2" si="0">A1*2</f><v>4</v></c>' +
        '<c r="F1" t="str"><v></v></c><c r="G1" s="0"/><c r="H1" t="s"/>',
    );
    expect(cells.map(({ kind, text, formula }) => [kind, text, formula])).toEqual([
      ["text", "a", undefined],
      ["boolean", "TRUE", undefined],
      ["error", "#DIV/0!", undefined],
      ["text", "ab", 'A1&"b"'],
      ["number", "4", "A1*2"],
    ]);
  });

  test("rows and cells without addresses are counted", async () => {
    const v = "<v>1</v>";
    const sheet = await read(
      `<sheetData><row><c>${v}</c><c>${v}</c></row><row r="5"><c r="C5">${v}</c><c>${v}</c></row><row><c>${v}</c></row></sheetData>`,
    );
    expect(sheet.cells.map(({ row, column }) => [row, column])).toEqual([[1, 1], [1, 2], [5, 3], [5, 4], [6, 1]]); // prettier-ignore
  });

  test("prefixed elements, single quotes, comments and processing instructions", async () => {
    const xml =
      "<?xml version='1.0'?><!-- > --><x:worksheet xmlns:x='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>" +
      "<x:sheetData><x:row r='2' spans=\"1:>\"><?pi > ?><x:c r='B2' t='inlineStr'><x:is><x:t>x</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>";
    const sheet = await read("", { "xl/worksheets/sheet1.xml": xml });
    expect(sheet.cells).toMatchObject([{ row: 2, column: 2, text: "x" }]);
  });

  test("only the first cell of a merge counts", async () => {
    const c = (r: string): string => `<c r="${r}"><v>1</v></c>`;
    const sheet = await read(
      `<sheetData><row r="1">${c("A1")}${c("B1")}${c("C1")}</row><row r="2">${c("A2")}${c("C2")}</row></sheetData>` +
        '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
    );
    expect(sheet.cells.map(({ row, column }) => [row, column])).toEqual([[1, 1], [1, 3], [2, 3]]); // prettier-ignore
  });

  test("a UTF-16 part", async () => {
    const xml = worksheet('<sheetData><row r="1"><c t="inlineStr"><is><t>Đạt</t></is></c></row></sheetData>');
    const parts = workbookParts("");
    const { unzipSync, zipSync } = await import("fflate");
    const files = unzipSync(pack(parts));
    files["xl/worksheets/sheet1.xml"] = new Uint8Array(Buffer.from(`\ufeff${xml}`, "utf16le"));
    const sheet = await openXlsx(zipSync(files)).readSheet("S");
    expect(sheet.cells[0]?.text).toBe("Đạt");
  });
});

describe("workbook", () => {
  test("hidden and very hidden sheets, chart sheets left out", async () => {
    const sheets =
      '<sheets><sheet name="A" sheetId="1" r:id="a"/><sheet name="Biểu đồ" sheetId="2" r:id="b"/>' +
      '<sheet name="C &amp; D" sheetId="3" state="veryHidden" r:id="c"/></sheets>';
    const base = workbookParts("");
    const workbook = openXlsx(
      pack({
        ...base,
        "xl/workbook.xml": (base["xl/workbook.xml"] ?? "").replace(/<sheets>.*<\/sheets>/, sheets),
        "xl/_rels/workbook.xml.rels": relationships(
          ["a", "worksheet", "worksheets/sheet1.xml"],
          ["b", "chartsheet", "chartsheets/sheet1.xml"],
          ["c", "worksheet", "../xl/./worksheets/sheet1.xml"],
        ),
      }),
    );
    expect(await workbook.listSheets()).toEqual([
      { name: "A", hidden: false, active: true },
      { name: "C & D", hidden: true, active: false },
    ]);
    expect((await workbook.readSheet("C & D")).cells).toEqual([]);
  });

  test("a million styled empty cells are read in seconds and give nothing", async () => {
    const row = (r: number): string => `<row r="${r}">${'<c s="1"/>'.repeat(10)}</row>`;
    const rows = Array.from({ length: 100_000 }, (_, index) => row(index + 1)).join("");
    const started = performance.now();
    expect((await read(`<sheetData>${rows}</sheetData>`)).cells).toEqual([]);
    expect(performance.now() - started).toBeLessThan(8000);
  });
});
