import { createXlsx, openXlsx } from "../../../src/adapters/xlsx";
import type { CellContent, CellStyle, SheetDraft } from "../../../src/core/table/sheetDraft";
import type { SheetEdits } from "../../../src/ports/workbook";
import { pack, styles, unpack, workbookParts, type Parts } from "./packages";

const SHEET = "xl/worksheets/sheet1.xml";
/** About 400 points wide in Times New Roman 13: eight lines in a column of 60 points, padding included. */
const LONG = "Tỷ lệ hộ dân được sử dụng nước sạch theo quy chuẩn ở khu vực nông thôn";
const TEN_WIDE = '<cols><col min="1" max="9" width="10" customWidth="1"/></cols>';

/** Format 0 does not wrap, 1 wraps, 2 wraps in bold 20 points, 3 is turned upright, 4 is justified. */
const STYLES = styles()
  .replace(
    '<fonts count="1">',
    '<fonts count="2"><font><b/><sz val="20"/><name val="Times New Roman"/></font>',
  )
  .replace(
    /<cellXfs.*<\/cellXfs>/,
    '<cellXfs count="5"><xf fontId="1"/><xf fontId="1"><alignment wrapText="1"/></xf>' +
      '<xf fontId="0"><alignment wrapText="true"/></xf>' +
      '<xf fontId="1"><alignment wrapText="1" textRotation="90"/></xf>' +
      '<xf fontId="1"><alignment vertical="justify"/></xf></cellXfs>',
  );

function partsOf(sheet: string): Parts {
  return workbookParts(sheet, { "xl/styles.xml": STYLES });
}

function cell(address: string, style: number, text = LONG): string {
  return `<c r="${address}" s="${style}" t="inlineStr"><is><t>${text}</t></is></c>`;
}

async function fit(sheet: string, edits: Partial<SheetEdits> = { fitRows: [2] }): Promise<string> {
  const workbook = openXlsx(pack(partsOf(sheet)));
  const nothing = { cells: [], columnWidths: [], fitRows: [], notes: [], highlights: [] };
  await workbook.apply({ sheet: "S", ...nothing, ...edits });
  return unpack(workbook.save())[SHEET] ?? "";
}

/** Heights of rows by their numbers; a height somebody has set is marked "!". */
function heightsOf(xml: string): Record<string, string> {
  const rows = [...xml.matchAll(/<row\b[^>]*>/g)].map(([tag]) => {
    const [number = "", height = ""] = ["r", "ht"].map((name) => RegExp(` ${name}="(.*?)"`).exec(tag)?.[1]);
    return [number, height + (tag.includes("customHeight") ? "!" : "")] as const;
  });
  return Object.fromEntries(rows);
}

async function heightOf(row: string, before = TEN_WIDE, after = ""): Promise<number> {
  const xml = await fit(`${before}<sheetData><row r="2">${row}</row></sheetData>${after}`);
  return Number(heightsOf(xml)["2"]);
}

const line = (lines: number, size = 13): number => Number((lines * size * 1.28 + 2).toFixed(1));

describe("rows to be fitted", () => {
  test("a row without a height grows with its wrapped text; others stay", async () => {
    const rows = [1, 2, 3].map((row) => `<row r="${row}">${cell(`A${row}`, 1)}</row>`).join("");
    const heights = heightsOf(await fit(`${TEN_WIDE}<sheetData>${rows}</sheetData>`));
    expect(heights).toEqual({ "1": "", "2": String(line(8)), "3": "" });
  });

  test("the text just written and the width just given count", async () => {
    const content: CellContent = { kind: "text", runs: [{ text: LONG }] };
    const edits = {
      cells: [{ row: 2, column: 1, content, style: { wrap: true } }],
      columnWidths: [{ column: 1, characters: 40 }],
      fitRows: [2],
    };
    expect(heightsOf(await fit("<sheetData/>", edits))).toEqual({ "2": String(line(2)) });
  });

  test("a height that somebody has set stays, a cached one is replaced, up or down", async () => {
    const row = (number: number, attributes: string): string =>
      `<row r="${number}" ${attributes}>${cell(`A${number}`, 1, "a\nb")}</row>`;
    const rows =
      row(2, 'ht="20" customHeight="1"') + row(3, 'ht="20" x14ac:dyDescent="0.3"') + row(4, 'ht="99"');
    const xml = await fit(`<sheetData>${rows}</sheetData>`, { fitRows: [4, 3, 2] });
    expect(heightsOf(xml)).toEqual({ "2": "20!", "3": "35.3", "4": "35.3" });
    expect(xml).toContain('<row r="3" ht="35.3" x14ac:dyDescent="0.3">');
  });

  test("no row is made lower than the sheet's default or taller than Excel takes", async () => {
    const short = cell("A2", 1, "ngắn");
    expect(await heightOf(short, '<sheetFormatPr defaultRowHeight="30"/>')).toBe(30);
    expect(await heightOf(short, '<sheetFormatPr defaultRowHeight="x"/>')).toBe(line(1));
    expect(await heightOf(cell("A2", 1, LONG.repeat(99)))).toBe(409);
  });

  test("only wrapped text takes several lines; size and bold of its font count", async () => {
    expect(await heightOf(cell("A2", 0, `${LONG}\n${LONG}`))).toBe(line(1));
    expect(await heightOf(cell("A2", 3))).toBe(line(1));
    expect(await heightOf(cell("A2", 4))).toBe(line(8));
    expect(await heightOf(cell("A2", 2, "a\nb"))).toBe(line(2, 20));
    expect(await heightOf(`<c r="A2" s="1"><v>123456789012345</v></c>`)).toBe(line(1));
  });

  test("merged cells count as one line, whether across or down; hidden columns not at all", async () => {
    const merged = (range: string): string => `<mergeCells><mergeCell ref="${range}"/></mergeCells>`;
    const both = cell("A2", 1) + cell("C2", 1, "a\nb");
    expect(await heightOf(both)).toBe(line(8));
    for (const range of ["A2:B2", "A1:A2", "A2:B9"]) {
      expect(await heightOf(both, TEN_WIDE, merged(range))).toBe(line(2));
    }
    expect(await heightOf(both, '<cols><col min="1" max="1" width="5" hidden="1"/></cols>')).toBe(line(2));
  });

  test.each([
    ["nothing is told", "", 10],
    ["a width for all columns", '<sheetFormatPr defaultColWidth="20"/>', 4],
    ["a number of characters", '<sheetFormatPr baseColWidth="40"/>', 2],
    ["a span without a width", '<cols><col min="1" max="3" style="1"/></cols>', 10],
  ])("columns without a width: %s", async (_, before, lines) => {
    expect(await heightOf(cell("A2", 1), before)).toBe(line(lines));
  });

  test("rows without text, missing rows and sheets without rows stay as they are", async () => {
    const empty = '<sheetData><row r="2" ht="40"><c r="A2" s="1"/></row><row r="4"/></sheetData>';
    expect(await fit(empty, { fitRows: [2, 3, 4] })).toContain(empty);
    expect(await fit("<sheetPr/>")).toContain("<sheetPr/></worksheet>");
  });

  test("prefixed sheets and twice the same edits: the same bytes", async () => {
    const sheet =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>' +
      `<x:row r="2"><x:c r="A2" s="1" t="str"><x:v>${LONG}</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const workbook = openXlsx(pack({ ...partsOf(""), [SHEET]: sheet }));
    const edits = { sheet: "S", cells: [], columnWidths: [], fitRows: [2], notes: [], highlights: [] };
    await workbook.apply(edits);
    const once = workbook.save();
    expect(unpack(once)[SHEET]).toContain(`<x:row r="2" ht="${line(10)}">`);
    await workbook.apply(edits);
    expect(workbook.save()).toEqual(once);
  });
});

describe("sheets put whole", () => {
  test("rows without a given height are fitted, given heights stay", async () => {
    const cells = [1, 2, 3].map((row): SheetDraft["cells"][number] => {
      const style: CellStyle = { wrap: true, fontSize: row === 3 ? 20 : 13 };
      const runs = [{ text: row === 3 ? "a" : LONG }, { text: "75", superscript: true }];
      return { row, column: 1, content: { kind: "text", runs }, style };
    });
    const workbook = createXlsx();
    await workbook.putSheet({
      name: "S",
      fontName: "Times New Roman",
      cells: [...cells, { row: 4, column: 1, content: { kind: "blank" }, style: { border: true } }],
      merges: [],
      columnWidths: [40],
      rowHeights: [{ row: 1, points: 20 }],
      page: {
        orientation: "landscape",
        margins: { top: 20, bottom: 20, left: 30, right: 15 },
        fitToWidth: true,
        pageNumbers: false,
      },
    });
    const xml = unpack(workbook.save())[SHEET] ?? "";
    expect(heightsOf(xml)).toEqual({ "1": "20!", "2": String(line(2)), "3": String(line(1, 20)), "4": "" });
  });
});
