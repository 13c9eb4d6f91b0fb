import { createXlsx, openXlsx } from "../../../src/adapters/xlsx";
import { SHEET_ORDER } from "../../../src/adapters/xlsx/sheetOrder";
import type { CellStyle, DraftCell, SheetDraft } from "../../../src/core/table/sheetDraft";
import { pack, unpack, type Parts } from "./packages";

function cell(row: number, column: number, text: string, style: CellStyle = {}): DraftCell {
  return { row, column, content: { kind: "text", runs: [{ text }] }, style };
}

function draft(name: string): SheetDraft {
  const margins = { top: 20, bottom: 20, left: 20, right: 20 };
  return {
    name,
    fontName: "Times New Roman",
    cells: [cell(1, 1, "Mã_x0041_"), cell(1, 2, "Kế hoạch <2024>"), cell(2, 1, "=1+1", { asTyped: true })],
    merges: [],
    columnWidths: [10, 20],
    rowHeights: [],
    page: { orientation: "landscape", margins, fitToWidth: true, pageNumbers: true },
    tables: [{ name: "ChiTieu", range: { top: 1, left: 1, bottom: 3, right: 2 } }],
    frozenRows: 1,
  };
}

async function saved(...drafts: readonly SheetDraft[]): Promise<Parts> {
  const workbook = createXlsx();
  for (const one of drafts) await workbook.putSheet(one);
  return unpack(workbook.save());
}

const tableTag = (xml = ""): string => /<table [^>]*>/.exec(xml)?.[0] ?? "";

test("the table part names its columns by the header cells", async () => {
  const { "xl/tables/table1.xml": table = "", "[Content_Types].xml": types } = await saved(draft("A"));
  expect(tableTag(table)).toMatch(/ id="1" name="ChiTieu" displayName="ChiTieu" ref="A1:B3"/);
  expect(table).toContain('<autoFilter ref="A1:B3"/>');
  expect(table).toContain('<tableColumn id="1" name="Mã_x005F_x0041_"/>');
  expect(table).toContain('<tableColumn id="2" name="Kế hoạch &lt;2024&gt;"/>');
  expect(types).toMatch(/PartName="\/xl\/tables\/table1.xml" ContentType="[^"]*\.table\+xml"/);
});

test("the sheet refers to it last, freezes its header and keeps the schema's order", async () => {
  const parts = await saved(draft("A"));
  const sheet = parts["xl/worksheets/sheet1.xml"] ?? "";
  const [, id = ""] = /<tablePart [^>]*r:id="(\w+)"\/><\/tableParts><\/worksheet>$/.exec(sheet) ?? [];
  expect(parts["xl/worksheets/_rels/sheet1.xml.rels"]).toMatch(
    new RegExp(`Id="${id}" [^>]*/table" Target="../tables/table1.xml"`),
  );
  expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
  const places = SHEET_ORDER.map((name) => sheet.search(new RegExp(`<${name}[ />]`))).filter((at) => at >= 0);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test("ids and names are unique in the workbook, upper and lower case and defined names counted", async () => {
  const parts = await saved(draft("A"), draft("B"));
  const workbook = parts["xl/workbook.xml"] ?? "";
  const names = "<definedNames><definedName name='CHITIEU_3'>A!$A$1</definedName></definedNames></workbook>";
  const named = openXlsx(pack({ ...parts, "xl/workbook.xml": workbook.replace("</workbook>", names) }));
  await named.putSheet(draft("C"));
  await named.putSheet(draft("A"));
  const after = unpack(named.save());
  const tables = Object.keys(after).filter((part) => part.startsWith("xl/tables/"));
  const tags = tables.map((part) => tableTag(after[part]));
  expect(tags.map((tag) => / id="(\d+)".* displayName="(\w+)"/.exec(tag)?.slice(1)).sort()).toEqual([
    ["2", "ChiTieu_2"],
    ["3", "ChiTieu_4"],
    ["4", "ChiTieu"],
  ]);
  const types = after["[Content_Types].xml"] ?? "";
  expect(types.match(/xl\/tables\/table\d\.xml/g)?.sort()).toEqual([...tables].sort());
});

test("a sheet tells the names of its tables, however it is called later", async () => {
  const parts = await saved(draft("A"), draft("B"));
  const renamed = {
    ...parts,
    "xl/workbook.xml": (parts["xl/workbook.xml"] ?? "").replace('"B"', '"Biểu 7"'),
  };
  const workbook = openXlsx(pack(renamed));
  const names = await Promise.all(
    ["A", "Biểu 7"].map(async (name) => (await workbook.readSheet(name)).tables),
  );
  expect(names).toEqual([["ChiTieu"], ["ChiTieu_2"]]);
});

test("cells for typed texts have the format Text, without a quote prefix", async () => {
  const parts = await saved(draft("A"));
  const [, index = ""] = /<c r="A2" s="(\d+)"/.exec(parts["xl/worksheets/sheet1.xml"] ?? "") ?? [];
  const formats = /<cellXfs.*<\/cellXfs>/s.exec(parts["xl/styles.xml"] ?? "")?.[0].match(/<xf [^>]*>/g) ?? [];
  expect(formats[Number(index)]).toContain('numFmtId="49"');
  expect(formats[Number(index)]).not.toContain("quotePrefix");
});

describe("edits to the header cells of a table", () => {
  const edit = (row: number, column: number, text: string) => ({
    ...{ row, column },
    content: text === "" ? { kind: "blank" as const } : { kind: "text" as const, runs: [{ text }] },
  });
  async function edited(...cells: readonly ReturnType<typeof edit>[]): Promise<string> {
    const workbook = openXlsx(pack(await saved(draft("A"))));
    const nothing = { columnWidths: [], fitRows: [], notes: [], highlights: [] };
    await workbook.apply({ sheet: "A", cells, ...nothing });
    return unpack(workbook.save())["xl/tables/table1.xml"] ?? "";
  }

  test("rename its columns", async () => {
    const table = await edited(edit(1, 2, 'KH "2025"\n_x0041_'), edit(2, 2, "6/6"), edit(1, 3, "ngoài bảng"));
    expect(table).toContain('<tableColumn id="1" name="Mã_x005F_x0041_"/>');
    expect(table).toContain('<tableColumn id="2" name="KH &quot;2025&quot;_x000a__x005F_x0041_"/>');
  });

  test("the same text changes nothing", async () => {
    const before = (await saved(draft("A")))["xl/tables/table1.xml"];
    expect(await edited(edit(1, 1, "Mã_x0041_"))).toBe(before);
  });

  test.each([
    ["emptied", edit(1, 1, "")],
    ["named like another", edit(1, 1, "KẾ HOẠCH <2024>")],
  ])("%s: refused", async (_, cell) => {
    await expect(edited(cell)).rejects.toMatchObject({ problem: "invalid-edit" });
  });
});
