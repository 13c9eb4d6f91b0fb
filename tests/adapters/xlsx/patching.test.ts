import { createXlsx, openXlsx } from "../../../src/adapters/xlsx";
import { SHEET_ORDER } from "../../../src/adapters/xlsx/sheetOrder";
import type { Highlight } from "../../../src/core/table/sheet";
import type { CellContent } from "../../../src/core/table/sheetDraft";
import type { SheetEdits } from "../../../src/ports/workbook";
import { pack, relationships, unpack, workbookParts, type Parts } from "./packages";

const SHEET = "xl/worksheets/sheet1.xml";
const RELS = "xl/worksheets/_rels/sheet1.xml.rels";

const text = (value: string): CellContent => ({ kind: "text", runs: [{ text: value }] });
const highlight: Highlight = {
  range: { top: 6, left: 1, bottom: 9, right: 9 },
  when: [{ column: 8, match: "equals", text: 'Không "đạt"' }],
  tone: "bad",
};

function batch(edits: Partial<SheetEdits>): SheetEdits {
  return { sheet: "S", cells: [], columnWidths: [], fitRows: [], notes: [], highlights: [], ...edits };
}

async function patched(parts: Parts, edits: Partial<SheetEdits>): Promise<Parts> {
  const workbook = openXlsx(pack(parts));
  await workbook.apply(batch(edits));
  return unpack(workbook.save());
}

async function patchedSheet(content: string, edits: Partial<SheetEdits>): Promise<string> {
  return (await patched(workbookParts(content), edits))[SHEET] ?? "";
}

const everything: Partial<SheetEdits> = {
  cells: [{ row: 2, column: 2, content: text("mới") }],
  columnWidths: [{ column: 2, characters: 10 }],
  fitRows: [2],
  notes: [{ row: 2, column: 2, author: "KTXH", text: "ghi chú" }],
  highlights: [highlight],
};

describe("what is not asked for stays", () => {
  const strange =
    '<sheetPr><tabColor rgb="FF00FF00"/></sheetPr><sheetData><row r="1" x14ac:dyDescent="0.3" xmlns:x14ac="u">' +
    "<!-- giữ --><c r=\"A1\" t='inlineStr'><is><t>cũ</t></is></c></row></sheetData>" +
    '<mc:AlternateContent xmlns:mc="m"><mc:Choice Requires="x"><controls/></mc:Choice></mc:AlternateContent>' +
    '<extLst><ext uri="{1}"><x14:sparklineGroups xmlns:x14="s"><a b="1"/></x14:sparklineGroups></ext></extLst>';
  const others = {
    "xl/worksheets/sheet2.xml": "<worksheet >  <sheetData/> </worksheet>",
    "customXml/item1.xml": '<?xml version="1.0"?><root>  <a/></root>',
    "docProps/custom.xml": "<Properties/>",
    "xl/media/ảnh.bin": "\u0000\u0001",
  };

  test("unknown parts and other sheets byte for byte", async () => {
    const parts: Parts = { ...workbookParts(strange), ...others };
    const after = await patched(parts, everything);
    for (const [name, content] of Object.entries(others)) expect(after[name]).toBe(content);
    expect(after["xl/workbook.xml"]).toBe(parts["xl/workbook.xml"]);
    expect(after["xl/sharedStrings.xml"]).toBe(parts["xl/sharedStrings.xml"]);
  });

  test("unknown elements, comments and attributes of the sheet", async () => {
    const after = await patchedSheet(strange, everything);
    const pieces = strange.split("</sheetData>");
    expect(after).toContain((pieces[0] ?? "").slice(strange.indexOf("<sheetData>")).replace("</row>", ""));
    for (const piece of (pieces[1] ?? "").split("</mc:AlternateContent>")) expect(after).toContain(piece);
    expect(after.indexOf("<legacyDrawing")).toBeLessThan(after.indexOf("<mc:AlternateContent"));
  });

  test("no edits change no part", async () => {
    const parts = workbookParts(strange);
    expect(await patched(parts, {})).toEqual(parts);
  });

  test("the same edits give the same bytes, however often", async () => {
    const workbook = openXlsx(pack(workbookParts(strange)));
    await workbook.apply(batch(everything));
    const once = workbook.save();
    await workbook.apply(batch(everything));
    expect(workbook.save()).toEqual(once);
    const other = openXlsx(pack(workbookParts(strange)));
    await other.apply(batch(everything));
    expect(other.save()).toEqual(once);
  });
});

describe("the sheet's XML", () => {
  test("elements stand in schema order, whatever is there", async () => {
    const surroundings = SHEET_ORDER.filter(
      (name) => !["cols", "sheetData", "conditionalFormatting", "legacyDrawing"].includes(name),
    );
    const xml = surroundings.map((name) => (name === "dimension" ? '<dimension ref="A1"/>' : `<${name}/>`));
    const after = await patchedSheet(xml.join(""), everything);
    const names = [...after.matchAll(/<([a-zA-Z]+)/g)].map((match) => match[1] ?? "");
    expect(names.filter((name) => SHEET_ORDER.includes(name))).toEqual(SHEET_ORDER);
    expect(after).toContain('<dimension ref="A1:B2"/>');
  });

  test("a table keeps its place behind the new drawing", async () => {
    const after = await patchedSheet('<sheetData/><tableParts count="1"/>', everything);
    expect(after).toMatch(/<legacyDrawing [^>]*\/><tableParts count="1"\/>/);
  });

  test("prefixed sheets get prefixed elements", async () => {
    const sheet =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>' +
      '<x:row r="2"><x:c r="A2"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const after = (await patched(workbookParts("", { [SHEET]: sheet }), everything))[SHEET] ?? "";
    expect(after).toContain(
      '</x:c><x:c r="B2" s="1" t="inlineStr"><x:is><x:t xml:space="preserve">mới</x:t>',
    );
    expect(after.replaceAll(/<\/?x:/g, "")).not.toContain("<");
  });

  test("text is marked so that it is never read again as a formula or date", async () => {
    const parts = await patched(workbookParts("<sheetData/>"), {
      cells: [{ row: 1, column: 1, content: text("6/6") }],
    });
    expect(parts[SHEET]).toContain('<c r="A1" s="1" t="inlineStr">');
    expect(parts["xl/styles.xml"]).toMatch(
      /<cellXfs count="2">.*<xf [^>]*quotePrefix="1"[^>]*\/><\/cellXfs>/,
    );
  });

  test("characters XML cannot hold are dropped", async () => {
    const after = await patchedSheet("<sheetData/>", {
      cells: [{ row: 1, column: 1, content: text("a\u0001b\ud800c\uffff\r") }],
    });
    expect(after).toContain(">abc_x000D_</t>");
  });

  test.each([
    ["an empty row", '<row r="2" spans="1:1" ht="20"/>', '<row r="2" ht="20"><c r="B2"'],
    ["between cells", '<row r="2"><c r="A2"/><c r="C2"/></row>', '<c r="A2"/><c r="B2" s="1" t'],
    ["before rows", '<row r="3"/>', '</row><row r="3"/>'],
    ["behind rows", '<row r="1"/>', '<row r="1"/><row r="2"><c r="B2"'],
    ["rows without numbers", "<row/><row><c/><c><v>1</v></c></row>", '<row/><row><c/><c r="B2"'],
  ])("a cell goes to its place: %s", async (_, rows, expected) => {
    const edits = { ...everything, fitRows: [] };
    expect(await patchedSheet(`<sheetData>${rows}</sheetData>`, edits)).toContain(expected);
  });

  test("a new cell has the format of its row or column", async () => {
    const columns = '<cols><col min="2" max="4" width="9" style="0"/></cols>';
    const row = '<row r="1" s="0" customFormat="1"/>';
    const after = await patchedSheet(`${columns}<sheetData>${row}</sheetData>`, everything);
    expect(after).toContain('<col min="2" max="2" width="10.7109375" style="0" customWidth="1"/>');
    expect(after).toContain('<col min="3" max="4" width="9" style="0"/>');
  });

  test("a wide span of columns is split in three", async () => {
    const after = await patchedSheet('<cols><col min="1" max="9" width="8" hidden="1"/></cols><sheetData/>', {
      columnWidths: [{ column: 4, characters: 20 }],
    });
    expect([...after.matchAll(/<col min="(\d)" max="(\d)"/g)].map((match) => [match[1], match[2]])).toEqual([
      ["1", "3"],
      ["4", "4"],
      ["5", "9"],
    ]);
  });

  test("highlights come behind the rules of others", async () => {
    const rule =
      '<conditionalFormatting sqref="A1"><cfRule type="cellIs" dxfId="0" priority="7"><formula>1</formula></cfRule></conditionalFormatting>';
    const after = await patchedSheet(`<sheetData/>${rule}`, { highlights: [highlight] });
    expect(after).toContain(
      `${rule}<conditionalFormatting sqref="A6:I9"><cfRule type="expression" dxfId="0" priority="8">` +
        '<formula>$H6="Không ""đạt"""</formula></cfRule>',
    );
  });
});

describe("highlights taken off again", () => {
  const ours =
    '<cfRule type="expression" dxfId="0" priority="8"><formula>$H6="Không ""đạt"""</formula></cfRule>';
  const theirs =
    '<cfRule type="expression" dxfId="0" priority="9"><formula>$H6="Không ""đạt"""*1</formula></cfRule>';
  const block = (rules: string): string =>
    `<conditionalFormatting sqref="A6:I9">${rules}</conditionalFormatting>`;

  test.each([
    ["alone in its block", block(ours), ""],
    ["beside a rule of people", block(ours + theirs), block(theirs)],
    ["rules of people", block(theirs), block(theirs)],
  ])("%s", async (_, before, after) => {
    // The styles of a sheet that has the rule already.
    const styled = await patched(workbookParts("<sheetData/>"), { highlights: [highlight] });
    const sheet = styled[SHEET] ?? "";
    const parts = {
      ...styled,
      [SHEET]: sheet.replace(/<conditionalFormatting.*<\/conditionalFormatting>/s, before),
    };
    const edited = (await patched(parts, { removedHighlights: [highlight] }))[SHEET] ?? "";
    expect(edited).toBe(sheet.replace(/<conditionalFormatting.*<\/conditionalFormatting>/s, after));
  });
});

describe("formulas", () => {
  const chain = "<calcChain><c r='A1'/></calcChain>";
  const withFormulas = (rows: string): Parts => {
    const parts = workbookParts(`<sheetData>${rows}</sheetData>`);
    const rels = (parts["xl/_rels/workbook.xml.rels"] ?? "").replace(
      "</Relationships>",
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
    );
    return { ...parts, "xl/_rels/workbook.xml.rels": rels, "xl/calcChain.xml": chain };
  };
  const simple = '<row r="1"><c r="A1"><f>B1*2</f><v>4</v></c><c r="B1"><v>2</v></c></row>';

  test("an edit asks Excel to recompute and keeps the formulas", async () => {
    const after = await patched(withFormulas(simple), {
      cells: [{ row: 1, column: 2, content: { kind: "number", number: "3", format: "General" } }],
    });
    expect(after["xl/workbook.xml"]).toContain('</sheets><calcPr fullCalcOnLoad="1"/>');
    expect(after[SHEET]).toContain('<c r="A1"><f>B1*2</f><v>4</v></c>');
    expect(after["xl/calcChain.xml"]).toBe(chain);
  });

  test("the list of formulas goes when a formula is replaced", async () => {
    const after = await patched(withFormulas(simple), { cells: [{ row: 1, column: 1, content: text("x") }] });
    expect(after["xl/calcChain.xml"]).toBeUndefined();
    expect(after["xl/_rels/workbook.xml.rels"]).not.toContain("calcChain");
  });

  const shared =
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f><v>1</v></c></row>' +
    '<row r="2"><c r="A2"><f t="shared" si="0"/><v>1</v></c></row>';
  test("the first cell of a shared formula cannot be replaced alone, but with all others", async () => {
    const cells = [1, 2].map((row) => ({ row, column: 1, content: text("x") }));
    await expect(patched(withFormulas(shared), { cells: cells.slice(0, 1) })).rejects.toMatchObject({
      problem: "invalid-edit",
    });
    expect((await patched(withFormulas(shared), { cells }))[SHEET]).not.toContain("<f");
  });
});

describe("notes", () => {
  const drawing =
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    '<v:shape id="_x0000_s1030"><br>nút bấm</v:shape>' +
    '<v:shape id="_x0000_s1031" type="#_x0000_t202"><x:ClientData ObjectType="Note"><x:Row>0</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>';
  const comments =
    '<comments><authors><author>Hoa</author></authors><commentList><comment ref="A1" authorId="0" shapeId="0"><text><r><t>của </t></r><r><t>Hoa</t></r></text></comment></commentList></comments>';
  const parts = workbookParts('<sheetData/><legacyDrawing r:id="d"/>', {
    [RELS]: relationships(
      ["c", "comments", "/xl/comments/comment1.xml"],
      ["d", "vmlDrawing", "../vml/d.vml"],
    ),
    "xl/comments/comment1.xml": comments,
    "xl/vml/d.vml": drawing,
  });

  test("those of others and their shapes stay", async () => {
    const after = await patched(parts, everything);
    const added = after["xl/vml/d.vml"] ?? "";
    expect(added.startsWith(drawing.replace("</xml>", ""))).toBe(true);
    expect(added).toContain('id="_x0000_s1032"');
    expect(added).toContain("<x:Row>1</x:Row><x:Column>1</x:Column>");
    expect(after["xl/comments/comment1.xml"]).toContain(comments.slice(comments.indexOf("<comment "), -27));
    expect(after[SHEET]).toContain('<legacyDrawing r:id="d"/>');
    expect(after[SHEET]?.match(/<legacyDrawing/g)).toHaveLength(1);
  });

  test("a removed note takes its shape along, a foreign shape stays", async () => {
    const after = await patched(parts, { notes: [{ row: 1, column: 1, author: "", text: "" }] });
    expect(after["xl/comments/comment1.xml"]).not.toContain("<comment ");
    expect(after["xl/vml/d.vml"]).not.toContain("_x0000_s1031");
    expect(after["xl/vml/d.vml"]).toContain("<br>nút bấm");
  });

  test("a discussion is not overwritten", async () => {
    const threaded = { ...parts, "xl/comments/comment1.xml": comments.replace("Hoa<", "tc={1}<") };
    const edits = { notes: [{ row: 1, column: 1, author: "KTXH", text: "x" }] };
    await expect(patched(threaded, edits)).rejects.toMatchObject({ problem: "invalid-edit" });
  });

  test("new parts are declared and referred to", async () => {
    const after = await patched(workbookParts("<sheetData/>"), everything);
    expect(after["[Content_Types].xml"]).toContain('Extension="vml"');
    expect(after["[Content_Types].xml"]).toContain('PartName="/xl/comments1.xml"');
    expect(after[RELS]).toContain('Target="../drawings/vmlDrawing1.vml"');
  });
});

describe("whole sheets", () => {
  test("a workbook without sheets cannot be saved", () => {
    expect(() => createXlsx().save()).toThrow(/at least one sheet/);
  });

  test("page, titles, widths and rich text are written", async () => {
    const workbook = createXlsx();
    await workbook.putSheet({
      name: "Phụ lục 'I' A",
      fontName: "Times New Roman",
      cells: [
        {
          row: 1,
          column: 1,
          content: { kind: "text", runs: [{ text: "Chỉ tiêu" }, { text: "(1)", superscript: true }] },
          style: {
            bold: true,
            wrap: true,
            border: true,
            horizontal: "center",
            vertical: "center",
            fontSize: 14,
          },
        },
      ],
      merges: [{ top: 1, left: 1, bottom: 1, right: 2 }],
      columnWidths: [10],
      rowHeights: [{ row: 1, points: 36 }],
      page: {
        orientation: "landscape",
        margins: { top: 25.4, bottom: 20, left: 30, right: 15 },
        repeatedRows: { from: 3, to: 4 },
        fitToWidth: true,
        pageNumbers: true,
      },
    });
    const parts = unpack(workbook.save());
    const xml = parts[SHEET] ?? "";
    expect(xml).toContain('<row r="1" ht="36" customHeight="1">');
    expect(xml).toContain(
      '<pageSetup paperSize="9" firstPageNumber="1" fitToWidth="1" fitToHeight="0" orientation="landscape" useFirstPageNumber="1"/>',
    );
    expect(xml).toContain('top="1" ');
    expect(xml).toContain(
      '<oddHeader>&amp;C&amp;"Times New Roman,Regular"&amp;13&amp;P</oddHeader><firstHeader/>',
    );
    expect(xml).toContain('<vertAlign val="superscript"/>');
    expect(parts["xl/workbook.xml"]).toContain(
      "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'Phụ lục ''I'' A'!$3:$4</definedName>",
    );
  });
});
