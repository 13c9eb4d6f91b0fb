import { strToU8, zipSync } from "fflate";
import { readReport } from "../../../src/adapters/report";
import { docxOf, paragraph, run } from "./docxOf";

function problemOf(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    return error;
  }
}

const refused = (problem: string) => expect.objectContaining({ name: "ReportError", problem });
const withDocument = (xml: string): Uint8Array => docxOf("", { entries: { "word/document.xml": xml } });
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const whole = (body: string): string => `<w:document ${W}><w:body>${body}</w:body></w:document>`;

function compoundFile(streamName: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(new Uint8Array(Buffer.from(streamName, "utf16le")), 1152);
  return bytes;
}

describe("files that are refused", () => {
  test.each([
    ["nothing", new Uint8Array(), "empty"],
    ["blank lines", strToU8("\n \n"), "empty"],
    ["a document without text", docxOf("<w:p/>"), "empty"],
    ["a .doc of Word 97", compoundFile("WordDocument"), "old-format"],
    ["a document with a password", compoundFile("EncryptedPackage"), "password-protected"],
    ["a PDF", strToU8("%PDF-1.7\n"), "pdf"],
    ["an RTF", strToU8("{\\rtf1\\ansi}"), "rtf"],
    ["a zip of something else", zipSync({ "a.txt": strToU8("x") }), "not-a-document"],
    ["a workbook", withDocument("<workbook/>"), "not-a-document"],
    [
      "a document whose main part is gone",
      docxOf("", { entries: { "_rels/.rels": "<x/>" } }),
      "not-a-document",
    ],
    ["no XML", withDocument("x"), "damaged"],
    ["XML that is cut off", withDocument(`<w:document ${W}><w:body>`), "damaged"],
    [
      "bytes that are not in their encoding",
      withDocument('<?xml version="1.0" encoding="us-what"?><a/>'),
      "damaged",
    ],
    ["a document type", withDocument(`<!DOCTYPE a>${whole(paragraph("x"))}`), "damaged"],
    [
      "an entity of the file's own",
      withDocument(`<!DOCTYPE a [<!ENTITY b "c">]>${whole("<w:p>&b;</w:p>")}`),
      "damaged",
    ],
    ["an unknown entity", withDocument(whole("<w:p>&b;</w:p>")), "damaged"],
    ["300 levels", withDocument(whole(`${"<w:p>".repeat(300)}${"</w:p>".repeat(300)}`)), "damaged"],
    [
      "a million elements in one paragraph",
      withDocument(whole(`<w:p>${"<w:r/>".repeat(1e6)}</w:p>`)),
      "too-large",
    ],
    [
      "a million elements in notes",
      docxOf("", { footnotes: `<w:footnote>${"<w:r/>".repeat(1e5)}</w:footnote>`.repeat(11) }),
      "too-large",
    ],
    ["a bomb", docxOf(paragraph("x"), { entries: { "word/a.bin": "0".repeat(30_000_000) } }), "too-large"],
    ["a part too long", withDocument(whole(`<!--${" ".repeat(7e7)}-->`)), "too-large"],
  ])("%s", (_, bytes, problem) => {
    expect(problemOf(() => readReport(bytes, "a"))).toEqual(refused(problem));
  });

  test("a text that is called .docx", () => {
    expect(problemOf(() => readReport(strToU8("BÁO CÁO"), "Báo cáo.DOCX"))).toEqual(
      refused("not-a-document"),
    );
  });
});

test("150,000 references in one paragraph are read", () => {
  const body = `<w:p>${run("a")}${'<w:footnoteReference w:id="1"/>'.repeat(150_000)}</w:p>`;
  expect(
    readReport(docxOf(body, { footnotes: `<w:footnote w:id="1">${paragraph("b")}</w:footnote>` }), "a")
      .paragraphs,
  ).toHaveLength(2);
});

describe("damage", () => {
  const good = docxOf(paragraph("đạt 95%") + `<w:p>${run("4")}</w:p>`, { footnotes: "", styles: "" });

  test("every truncation is an orderly error", () => {
    for (let length = 0; length < good.length; length += 7)
      expect(problemOf(() => readReport(good.slice(0, length), "a"))).toHaveProperty("name", "ReportError");
  });

  test("no flipped byte changes a figure unnoticed", () => {
    const text = readReport(good, "a").paragraphs;
    for (let at = 0; at < good.length; at += 3) {
      const bytes = good.slice();
      bytes[at] = (bytes[at] ?? 0) ^ 0x55;
      const found = problemOf(() => readReport(bytes, "a").paragraphs);
      if (!(found instanceof Error)) expect(found).toEqual(text);
      else expect(found.name).toBe("ReportError");
    }
  });
});
