import { strToU8, zipSync } from "fflate";

const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
].join(" ");

/** What a test document holds beside its body: inner XML of each part. */
export interface DocxParts {
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly styles?: string;
  /** Further entries of the package, by name. */
  readonly entries?: Readonly<Record<string, string>>;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A run of text; `properties` is the inner XML of its `w:rPr`. */
export function run(text: string, properties = ""): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

/** A paragraph of runs; a plain text is one run, with a real tab for each "\t". */
export function paragraph(content: string): string {
  const inner = content.startsWith("<")
    ? content
    : content
        .split("\t")
        .map((text) => run(text))
        .join("<w:r><w:tab/></w:r>");
  return `<w:p>${inner}</w:p>`;
}

/** A table of rows of cells, each the inner XML of a `w:tc` or a plain text. */
export function table(...rows: readonly (readonly string[])[]): string {
  const cell = (content: string): string =>
    `<w:tc>${content.startsWith("<") ? content : paragraph(content)}</w:tc>`;
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(cell).join("")}</w:tr>`).join("")}</w:tbl>`;
}

/** The file of a document with this inner XML of its body. */
export function docxOf(body: string, parts: DocxParts = {}): Uint8Array {
  const { entries = {}, ...stories } = parts;
  const kinds = Object.keys(stories);
  const relationship = (kind: string, target: string): string =>
    `<Relationship Id="${kind}" Type="${TYPES}/${kind}" Target="${target}"/>`;
  const relationships = (items: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items}</Relationships>`;
  const files: Record<string, string> = {
    "_rels/.rels": relationships(relationship("officeDocument", "word/document.xml")),
    "word/_rels/document.xml.rels": relationships(
      kinds.map((kind) => relationship(kind, `${kind}.xml`)).join(""),
    ),
    "word/document.xml": `<w:document ${NAMESPACES}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ...Object.fromEntries(
      Object.entries(stories).map(([kind, xml]) => [
        `word/${kind}.xml`,
        `<w:${kind} ${NAMESPACES}>${xml}</w:${kind}>`,
      ]),
    ),
    ...entries,
  };
  const packed = Object.entries(files).map(([name, xml]) => [name, strToU8(xml)] as const);
  return zipSync(Object.fromEntries(packed), { mtime: new Date(1980, 0, 1) });
}

/** The document with one paragraph for each line of a text. */
export function docxOfLines(text: string): Uint8Array {
  return docxOf(text.split("\n").map(paragraph).join(""));
}
