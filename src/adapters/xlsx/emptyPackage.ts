import { OoxmlPackage } from "./package";
import { element, XML_DECLARATION } from "./xmlWriter";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The content type of styles.xml. */
export const STYLES_TYPE = `${SPREADSHEET}.styles+xml`;

/** A styles part with one font, in points, and one format. */
export function plainStyles(fontName: string, fontSize: number): string {
  const font = `<font><sz val="${fontSize}"/><name val="${fontName}"/></font>`;
  const fills =
    '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>';
  const border = "<border><left/><right/><top/><bottom/><diagonal/></border>";
  const ids = 'numFmtId="0" fontId="0" fillId="0" borderId="0"';
  return (
    XML_DECLARATION +
    `<styleSheet xmlns="${MAIN}"><fonts count="1">${font}</fonts><fills count="2">${fills}</fills>` +
    `<borders count="1">${border}</borders><cellStyleXfs count="1"><xf ${ids}/></cellStyleXfs>` +
    `<cellXfs count="1"><xf ${ids} xfId="0"/></cellXfs><cellStyles count="1">` +
    '<cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}

/** A package with a workbook that has no sheet yet, in Times New Roman 13 (Nghị định 30/2020). */
export function emptyPackage(): OoxmlPackage {
  const pkg = OoxmlPackage.create();
  const type = (PartName: string, kind: string): string =>
    element("Override", { PartName, ContentType: `${SPREADSHEET}.${kind}+xml` });
  const leadsTo = (Id: string, kind: string, Target: string): string =>
    element("Relationship", { Id, Type: `${TYPES}/${kind}`, Target });
  const relationships = (content: string): string =>
    XML_DECLARATION + element("Relationships", { xmlns: RELATIONSHIPS }, content);
  const defaults =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>';
  const overrides = type("/xl/workbook.xml", "sheet.main") + type("/xl/styles.xml", "styles");
  pkg.write(
    "[Content_Types].xml",
    XML_DECLARATION + element("Types", { xmlns: CONTENT_TYPES }, defaults + overrides),
  );
  pkg.write("_rels/.rels", relationships(leadsTo("rId1", "officeDocument", "xl/workbook.xml")));
  pkg.write(
    "xl/workbook.xml",
    XML_DECLARATION + `<workbook xmlns="${MAIN}"><bookViews><workbookView/></bookViews><sheets/></workbook>`,
  );
  pkg.write("xl/_rels/workbook.xml.rels", relationships(leadsTo("rId1", "styles", "styles.xml")));
  pkg.write("xl/styles.xml", plainStyles("Times New Roman", 13));
  return pkg;
}
