import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Part names mapped to their XML. */
export type Parts = Record<string, string>;

/** A worksheet with this content. */
export function worksheet(content: string): string {
  return `<worksheet xmlns="${MAIN}" xmlns:r="${TYPES}">${content}</worksheet>`;
}

export function relationships(...list: readonly [id: string, kind: string, target: string][]): string {
  const items = list.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${TYPES}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}

/** A shared strings part; each item is the inner XML of an `si`. */
export function sharedStrings(...items: readonly string[]): string {
  return `<sst xmlns="${MAIN}">${items.map((item) => `<si>${item}</si>`).join("")}</sst>`;
}

/** A styles part with these number format codes as formats 1, 2, … */
export function styles(...codes: readonly string[]): string {
  const formats = codes.map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${code}"/>`);
  const xfs = codes.map((_, index) => `<xf numFmtId="${200 + index}" fontId="0" fillId="0" borderId="0"/>`);
  return (
    `<styleSheet xmlns="${MAIN}"><numFmts count="${codes.length}">${formats.join("")}</numFmts>` +
    '<fonts count="1"><font><sz val="13"/><name val="Times New Roman"/></font></fonts>' +
    '<fills count="1"><fill/></fills><borders count="1"><border/></borders>' +
    `<cellXfs count="${codes.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>${xfs.join("")}</cellXfs></styleSheet>`
  );
}

/** The parts of a workbook with one worksheet "S", overridden and extended by `parts`. */
export function workbookParts(sheet: string, parts: Parts = {}): Parts {
  const type = (name: string, kind: string): string =>
    `<Override PartName="/${name}" ContentType="${SPREADSHEET}.${kind}+xml"/>`;
  return {
    "[Content_Types].xml":
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `${type("xl/workbook.xml", "sheet.main")}${type("xl/worksheets/sheet1.xml", "worksheet")}` +
      `${type("xl/sharedStrings.xml", "sharedStrings")}${type("xl/styles.xml", "styles")}</Types>`,
    "_rels/.rels": relationships(["rId1", "officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${TYPES}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "sharedStrings", "sharedStrings.xml"],
      ["rId3", "styles", "/xl/styles.xml"],
    ),
    "xl/sharedStrings.xml": sharedStrings(),
    "xl/styles.xml": styles(),
    "xl/worksheets/sheet1.xml": worksheet(sheet),
    ...parts,
  };
}

export function pack(parts: Parts): Uint8Array {
  const files = Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)] as const);
  return zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1) });
}

export function unpack(bytes: Uint8Array): Parts {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]));
}
