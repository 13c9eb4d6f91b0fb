import { paragraph, run, docxOf, type DocxParts } from "../adapters/report/docxOf";
import { unpack } from "../adapters/xlsx/packages";
import { archiveCases } from "./archiveCases";
import { bombs, compoundFile } from "./payloads";
import { casesOf, type CaseRow, type HostileCase } from "./hostileCase";

const TEXT = "Tổng thu ngân sách đạt 942 tỷ đồng, bằng 78,5% kế hoạch năm 2025 và tăng 5% so với năm 2024.";
const GOOD = paragraph(TEXT);
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const whole = (body: string): string => `<w:document ${W}><w:body>${body}</w:body></w:document>`;
const withDocument = (xml: string) => (): Uint8Array => docxOf("", { entries: { "word/document.xml": xml } });
const body =
  (xml: string, parts: DocxParts = {}) =>
  (): Uint8Array =>
    docxOf(xml, parts);
const linked = (kind: string, target: string, mode = "") =>
  body(GOOD, {
    entries: {
      "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${TYPES}/${kind}" Target="${target}"${mode}/></Relationships>`,
    },
  });

const MARKUP: readonly CaseRow[] = [
  ...bombs((type, text) =>
    withDocument(`<?xml version="1.0"?>${type}${whole(paragraph(`<w:r><w:t>${text}</w:t></w:r>`))}`),
  ),
  ["300 levels", "refused", withDocument(whole("<w:p>".repeat(300) + "</w:p>".repeat(300)))],
  [
    "tables in tables, 40 deep",
    "read",
    body(`${"<w:tbl><w:tr><w:tc>".repeat(40)}${GOOD}${"</w:tc></w:tr></w:tbl>".repeat(40)}`),
  ],
  ["no XML", "refused", withDocument("đây không phải XML")],
  ["no document", "refused", withDocument("<workbook/>")],
  ["empty main part", "refused", withDocument("")],
  ["no text", "refused", body("<w:p/>")],
  ["an encoding that is none", "refused", withDocument('<?xml version="1.0" encoding="x-what"?><a/>')],
  ["a zero character", "refused", withDocument(whole("<w:p><w:r><w:t>a\0b</w:t></w:r></w:p>"))],
  [
    "half a surrogate pair by number",
    "refused",
    withDocument(whole("<w:p><w:r><w:t>&#xD800;</w:t></w:r></w:p>")),
  ],
  [
    "10,000 attributes",
    "either",
    withDocument(whole(`<w:p ${Array.from({ length: 10_000 }, (_, i) => `a${i}="1"`).join(" ")}/>${GOOD}`)),
  ],
  ["an attribute of 5 MB", "either", withDocument(whole(`<w:p a="${"x".repeat(5_000_000)}"/>${GOOD}`))],
  [
    "attributes named like what objects inherit",
    "read",
    withDocument(whole(`<w:p __proto__="1" constructor="2" toString="3">${run(TEXT)}</w:p>`)),
  ],
  [
    "elements named like what objects inherit",
    "read",
    withDocument(whole(`<__proto__/><constructor/><w:p><toString/>${run(TEXT)}</w:p>`)),
  ],
];

const CONTENT: readonly CaseRow[] = [
  ["200,000 empty paragraphs", "read", body(`${"<w:p/>".repeat(200_000)}${GOOD}`), true],
  ["4,000 paragraphs with figures", "read", body(GOOD.repeat(4_000)), true],
  [
    "a table of 200,000 empty cells",
    "read",
    body(`${GOOD}<w:tbl>${`<w:tr>${"<w:tc><w:p/></w:tc>".repeat(200)}</w:tr>`.repeat(1000)}</w:tbl>`),
    true,
  ],
  [
    "a cell that spans a million columns",
    "read",
    body(
      `${GOOD}<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="1000000000"/></w:tcPr>${GOOD}</w:tc></w:tr></w:tbl>`,
    ),
  ],
  ["one run of 900,000 letters", "read", body(paragraph("đạt kế hoạch. ".repeat(60_000)))],
  ["100,000 runs in one paragraph", "read", body(`<w:p>${run("đạt. ").repeat(100_000)}</w:p>`), true],
  [
    "a note that refers to itself",
    "read",
    body(`<w:p>${run(TEXT)}<w:footnoteReference w:id="1"/></w:p>`, {
      footnotes: `<w:footnote w:id="1"><w:p><w:footnoteReference w:id="1"/>${run("a")}</w:p></w:footnote>`,
    }),
  ],
  [
    "notes that refer to each other",
    "read",
    body(`<w:p>${run(TEXT)}<w:footnoteReference w:id="1"/></w:p>`, {
      footnotes: ["1", "2"]
        .map(
          (id) =>
            `<w:footnote w:id="${id}"><w:p><w:footnoteReference w:id="${id === "1" ? "2" : "1"}"/>${run("a")}</w:p></w:footnote>`,
        )
        .join(""),
    }),
  ],
  [
    "styles based on each other",
    "read",
    body(GOOD, {
      styles:
        '<w:style w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style>',
    }),
  ],
  [
    "a style named __proto__",
    "read",
    body(`<w:p><w:pPr><w:pStyle w:val="__proto__"/></w:pPr>${run(TEXT)}</w:p>`, {
      styles: '<w:style w:styleId="__proto__"><w:basedOn w:val="constructor"/></w:style>',
    }),
  ],
  [
    "fields that never end",
    "read",
    body(`<w:p>${'<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(5_000)}${run(TEXT)}</w:p>${GOOD}`),
  ],
  [
    "a DDE field",
    "read",
    body(`<w:p><w:fldSimple w:instr="DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe"/>${run(TEXT)}</w:p>`),
  ],
  ["notes that are missing", "either", linked("footnotes", "nowhere.xml")],
  ["notes on a web server", "read", linked("footnotes", "http://192.0.2.1/x.xml", ' TargetMode="External"')],
  ["notes outside the package", "either", linked("footnotes", "../../../../etc/passwd")],
  ["notes that are the document", "either", linked("footnotes", "document.xml")],
  ["relationships that are no XML", "refused", body(GOOD, { entries: { "_rels/.rels": "x" } })],
];

const FILES: readonly CaseRow[] = [
  ["a .doc of Word 97", "refused", compoundFile("WordDocument")],
  ["a document with a password", "refused", compoundFile("EncryptedPackage")],
];

/** Word documents. */
export const DOCX_CASES: readonly HostileCase[] = [
  ...casesOf("docx", [...MARKUP, ...CONTENT, ...FILES]),
  ...archiveCases("docx", unpack(docxOf(GOOD, { styles: "", footnotes: "" })), "word/document.xml"),
];
