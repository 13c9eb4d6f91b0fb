import { openXlsx } from "../../../src/adapters/xlsx";
import { pack, relationships, unpack, workbookParts, type Parts } from "./packages";

const RELS = "xl/_rels/workbook.xml.rels";
const FOREIGN: Parts = {
  [RELS]: relationships(
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId2", "sharedStrings", "sharedStrings.xml"],
    ["rId3", "styles", "/xl/styles.xml"],
    ["rId4", "customXml", "../customXml/item1.xml"],
    ["rId5", "customXml", "../customXml/item2.xml"],
    ["rId6", "customXml", "../customXml/item9.xml"],
  ),
  "customXml/item1.xml": "<state xmlns='urn:other' key='catalog'>của người khác</state>",
  "customXml/item2.xml": "không phải XML",
  "customXml/itemProps1.xml": "<p/>",
};

async function withState(parts: Parts, key: string, ...texts: readonly (string | null)[]): Promise<Parts> {
  const workbook = openXlsx(pack(parts));
  for (const text of texts) await workbook.writeState(key, text);
  return unpack(workbook.save());
}

test("a part of its own with properties, relationships and types, as Excel writes them", async () => {
  const after = await withState(workbookParts("<sheetData/>"), "catalog", "a < b ]]>\r");
  expect(after["customXml/item1.xml"]).toContain(
    '<state xmlns="urn:ktxh:state:1" key="catalog">a &lt; b ]]&gt;&#13;</state>',
  );
  expect(after["customXml/itemProps1.xml"]).toMatch(
    /<ds:datastoreItem ds:itemID="\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}" .*<ds:schemaRef ds:uri="urn:ktxh:state:1"\/>/,
  );
  expect(after["customXml/_rels/item1.xml.rels"]).toMatch(/customXmlProps" Target="itemProps1.xml"/);
  expect(after[RELS]).toMatch(/customXml" Target="..\/customXml\/item1.xml"/);
  expect(after["[Content_Types].xml"]).toMatch(/itemProps1.xml" ContentType="[^"]*customXmlProperties\+xml"/);
});

test("custom XML of other programs stays, readable or not, and is never taken for ours", async () => {
  const before = workbookParts("<sheetData/>", FOREIGN);
  expect(await openXlsx(pack(before)).readState("catalog")).toBeNull();
  const after = await withState(before, "catalog", "của ta");
  for (const name of Object.keys(FOREIGN).filter((part) => part !== RELS)) {
    expect(after[name]).toBe(FOREIGN[name]);
  }
  expect(after["customXml/item3.xml"]).toContain("của ta");
  expect(await withState(before, "catalog", "của ta", null)).toEqual(before);
});

test("a part that Office has written anew is found by its namespace, whatever the prefix", async () => {
  const parts = workbookParts("<sheetData/>", {
    ...FOREIGN,
    "customXml/item2.xml":
      '<?xml version="1.0"?><k:state xmlns:k="urn:ktxh:state:1" key="catalog">một</k:state>',
  });
  expect(await openXlsx(pack(parts)).readState("catalog")).toBe("một");
  expect((await withState(parts, "catalog", "hai"))["customXml/item2.xml"]).toContain("hai");
});

test("a cut-off part of ours is damage, not emptiness", async () => {
  const parts = workbookParts("<sheetData/>", {
    ...FOREIGN,
    "customXml/item2.xml": '<state xmlns="urn:ktxh:state:1" key="catalog">một',
  });
  await expect(openXlsx(pack(parts)).readState("catalog")).rejects.toMatchObject({ problem: "damaged" });
});

test("LibreOffice relates the parts to the package: found, and written back to the workbook only", async () => {
  const before = await withState(workbookParts("<sheetData/>"), "catalog", "một");
  const rels = before[RELS] ?? "";
  const [related = ""] = /<Relationship [^>]*customXml"[^>]*>/.exec(rels) ?? [];
  const root = before["_rels/.rels"] ?? "";
  const moved: Parts = {
    ...before,
    [RELS]: rels.replace(related, ""),
    "_rels/.rels": root.replace(
      "</Relationships>",
      `${related.replace(/Id="\w+"/, 'Id="lo1"')}</Relationships>`,
    ),
  };
  expect(await openXlsx(pack(moved)).readState("catalog")).toBe("một");
  const after = await withState(moved, "catalog", "hai");
  expect([after["customXml/item1.xml"], after["customXml/item2.xml"]]).toEqual([
    expect.stringContaining("hai"),
    undefined,
  ]);
  expect(after["_rels/.rels"]).toBe(root);
  expect(after[RELS]).toMatch(/customXml" Target="..\/customXml\/item1.xml"/);
  const gone = await withState(moved, "catalog", null);
  expect(Object.keys(gone).filter((name) => name.startsWith("customXml"))).toEqual([]);
  expect(gone["_rels/.rels"]).toBe(root);
});

test("a part that nothing relates to any more is found by its name", async () => {
  const before = await withState(workbookParts("<sheetData/>"), "catalog", "một");
  const lost = { ...before, [RELS]: (before[RELS] ?? "").replace(/<Relationship [^>]*customXml"[^>]*>/, "") };
  expect(await openXlsx(pack(lost)).readState("catalog")).toBe("một");
});
