import {
  relationships,
  sharedStrings,
  unpack,
  workbookParts,
  worksheet,
  pack,
  type Parts,
} from "../adapters/xlsx/packages";
import { archiveCases } from "./archiveCases";
import { bombs, compoundFile } from "./payloads";
import { casesOf, type CaseRow, type HostileCase } from "./hostileCase";
import { SHEET_ROWS, table, LONG_SHEETS } from "./sheetCases";

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const withParts = (parts: Parts) => (): Uint8Array => pack(workbookParts(table(), parts));
const without = (name: string) => (): Uint8Array => {
  const parts = Object.entries(workbookParts(table())).filter(([part]) => part !== name);
  return pack(Object.fromEntries(parts));
};
const sheetXml = (xml: string) => withParts({ "xl/worksheets/sheet1.xml": xml });
const sheets = (names: readonly string[]) =>
  withParts({
    "xl/workbook.xml": `<workbook ${MAIN} xmlns:r="${TYPES}"><sheets>${names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId1"/>`).join("")}</sheets></workbook>`,
  });
const workbookLinks = (...links: readonly [id: string, kind: string, target: string][]) =>
  withParts({ "xl/_rels/workbook.xml.rels": relationships(...links) });
const sheetLinks = (kind: string, target: string) =>
  withParts({ "xl/worksheets/_rels/sheet1.xml.rels": relationships(["rId1", kind, target]) });

const MARKUP: readonly CaseRow[] = [
  ...bombs((type, text) =>
    sheetXml(
      `<?xml version="1.0"?>${type}${worksheet(`<sheetData><row r="1"><c r="A1" t="str"><v>${text}</v></c></row></sheetData>`)}`,
    ),
  ),
  ...bombs((type, text) =>
    withParts({ "xl/sharedStrings.xml": `${type}${sharedStrings(`<t>${text}</t>`)}` }),
  ).map(([name, end, make]): CaseRow => [`${name}, in shared strings`, end, make]),
  ["300 levels", "refused", sheetXml(worksheet("<a>".repeat(300) + "</a>".repeat(300)))],
  ["a million open tags", "refused", sheetXml("<a>".repeat(1_000_000))],
  ["a tag of 5 MB without end", "refused", sheetXml(`<worksheet ${"a ".repeat(2_500_000)}`)],
  [
    "10,000 attributes",
    "refused",
    sheetXml(
      worksheet(
        `<sheetData><row ${Array.from({ length: 10_000 }, (_, i) => `a${i}="1"`).join(" ")}/></sheetData>`,
      ),
    ),
  ],
  ["a comment without end", "refused", sheetXml("<!--")],
  ["empty sheet part", "refused", sheetXml("")],
  ["a sheet that is a workbook", "refused", sheetXml(`<workbook ${MAIN}/>`)],
  ["an encoding that is none", "refused", sheetXml('<?xml version="1.0" encoding="x-what"?><worksheet/>')],
  [
    "a zero character by number",
    "refused",
    sheetXml(worksheet('<sheetData><row r="1"><c r="A1" t="str"><v>&#0;</v></c></row></sheetData>')),
  ],
  [
    "half a surrogate pair by number",
    "refused",
    sheetXml(worksheet('<sheetData><row r="1"><c r="A1" t="str"><v>&#xD800;</v></c></row></sheetData>')),
  ],
];

const STRUCTURE: readonly CaseRow[] = [
  ["no workbook part", "refused", without("xl/workbook.xml")],
  ["no sheet part", "refused", without("xl/worksheets/sheet1.xml")],
  ["no styles", "either", without("xl/styles.xml")],
  ["no shared strings", "either", without("xl/sharedStrings.xml")],
  ["no content types", "either", without("[Content_Types].xml")],
  ["no relationships of the workbook", "refused", without("xl/_rels/workbook.xml.rels")],
  ["no relationships of the package", "read", without("_rels/.rels")],
  ["no sheets", "refused", sheets([])],
  [
    "sheets named badly",
    "either",
    sheets(["=cmd|x", "../../x", "a/b:c*?[]", "'", "", "x".repeat(500), "__proto__", "\u202e"]),
  ],
  ["two sheets of one name", "either", sheets(["Bảng", "Bảng"])],
  [
    "3,000 sheets that are one part",
    "either",
    sheets(Array.from({ length: 3_000 }, (_, i) => `S${i}`)),
    true,
  ],
  ["a sheet that leads nowhere", "refused", workbookLinks(["rId1", "worksheet", "nowhere.xml"])],
  [
    "a sheet on a web server",
    "refused",
    workbookLinks(["rId1", "worksheet", 'http://192.0.2.1/x.xml" TargetMode="External']),
  ],
  ["a sheet outside the package", "refused", workbookLinks(["rId1", "worksheet", "../../../../etc/passwd"])],
  ["a sheet that is the workbook", "refused", workbookLinks(["rId1", "worksheet", "workbook.xml"])],
  [
    "a relationship twice",
    "either",
    workbookLinks(["rId1", "worksheet", "worksheets/sheet1.xml"], ["rId1", "worksheet", "nowhere.xml"]),
  ],
  ["comments that lead nowhere", "either", sheetLinks("comments", "../nowhere.xml")],
  ["comments that are the sheet", "either", sheetLinks("comments", "sheet1.xml")],
  ["a table that leads nowhere", "either", sheetLinks("table", "../nowhere.xml")],
  [
    "a drawing on a web server",
    "either",
    sheetLinks("vmlDrawing", 'http://192.0.2.1/x" TargetMode="External'),
  ],
  ["styles that are no XML", "refused", withParts({ "xl/styles.xml": "x" })],
  ["relationships that are no XML", "refused", withParts({ "xl/_rels/workbook.xml.rels": "x" })],
  ["a workbook of another program", "refused", withParts({ "xl/workbook.xml": '<w:document xmlns:w="w"/>' })],
];

const FILES: readonly CaseRow[] = [
  ["empty", "refused", () => new Uint8Array()],
  ["a text", "refused", () => new TextEncoder().encode("STT;Chỉ tiêu;Kế hoạch")],
  ["an .xls of Excel 97", "refused", compoundFile("Workbook")],
  ["a workbook with a password", "refused", compoundFile("EncryptedPackage")],
  [
    "a web page",
    "refused",
    () => new TextEncoder().encode("<html><table><tr><td>1</td></tr></table></html>"),
  ],
  ["8 MB of zeros", "refused", () => new Uint8Array(8_000_000)],
];

const GOOD = unpack(withParts({})());

/** Workbooks. */
export const XLSX_CASES: readonly HostileCase[] = [
  ...casesOf("xlsx", [...MARKUP, ...STRUCTURE, ...SHEET_ROWS, ...FILES]),
  ...casesOf("xlsx", LONG_SHEETS).map((one) => ({ ...one, isLong: true })),
  ...casesOf("xlsx", [["a workbook called .txt", "either", withParts({})]], "txt"),
  ...archiveCases("xlsx", GOOD, "xl/workbook.xml"),
];
