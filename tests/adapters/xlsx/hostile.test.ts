import { strToU8, zipSync } from "fflate";
import { openXlsx } from "../../../src/adapters/xlsx";
import { readZip } from "../../../src/adapters/ooxml/zipReader";
import { XmlReader } from "../../../src/adapters/xlsx/xmlReader";
import { pack, workbookParts, type Parts } from "./packages";

async function problemOf(bytes: Uint8Array): Promise<unknown> {
  const found = await Promise.resolve()
    .then(() => openXlsx(bytes).readSheet("S"))
    .catch((error: unknown) => error);
  return found;
}

function withSheet(xml: string): Uint8Array {
  return pack(workbookParts("", { "xl/worksheets/sheet1.xml": xml }));
}

function compoundFile(streamName: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(new Uint8Array(Buffer.from(streamName, "utf16le")), 1152);
  return bytes;
}

describe("files that are no workbook", () => {
  const without = (name: string): Uint8Array => {
    const parts: Parts = workbookParts("<sheetData/>");
    delete parts[name];
    return pack(parts);
  };
  test.each([
    ["a text file", strToU8("STT;Chỉ tiêu"), "not-a-workbook"],
    ["an empty file", new Uint8Array(), "not-a-workbook"],
    ["a zip of something else", pack({ "a.txt": "x" }), "not-a-workbook"],
    ["a package without its workbook part", without("xl/workbook.xml"), "not-a-workbook"],
    [
      "a Word document",
      pack({ ...workbookParts(""), "xl/workbook.xml": "<w:document xmlns:w='w'/>" }),
      "not-a-workbook",
    ],
    ["an .xls file", compoundFile("Workbook"), "old-format"],
    ["an encrypted workbook", compoundFile("EncryptedPackage"), "password-protected"],
  ])("%s", async (_, bytes, problem) => {
    expect(await problemOf(bytes)).toMatchObject({ name: "WorkbookError", problem });
  });

  test("a missing sheet part is named", async () => {
    expect(await problemOf(without("xl/worksheets/sheet1.xml"))).toMatchObject({
      problem: "damaged",
      detail: expect.stringContaining("xl/worksheets/sheet1.xml"),
    });
  });
});

describe("archives", () => {
  const good = pack(workbookParts("<sheetData/>"));

  test.each(["../evil.xml", "/etc/passwd", "xl\\x.xml", "C:x", "a/../../b"])(
    "name %j is refused",
    async (name) => {
      expect(await problemOf(pack({ ...workbookParts(""), [name]: "x" }))).toMatchObject({
        problem: "damaged",
      });
    },
  );

  test("names that differ only in case are refused", async () => {
    const bytes = pack({ ...workbookParts(""), "XL/Workbook.xml": "<x/>" });
    expect(await problemOf(bytes)).toMatchObject({ problem: "damaged" });
  });

  test("every truncation is an orderly error", async () => {
    for (let length = 0; length < good.length; length += 37) {
      expect(await problemOf(good.slice(0, length))).toMatchObject({ name: "WorkbookError" });
    }
  });

  test("flipped bytes never escape as another kind of error", async () => {
    for (let at = 0; at < good.length; at += 11) {
      const bytes = good.slice();
      bytes[at] = (bytes[at] ?? 0) ^ 0xff;
      const found = await problemOf(bytes);
      if (found instanceof Error) expect(found).toMatchObject({ name: "WorkbookError" });
    }
  });

  test("a bomb is stopped by what it inflates to, whatever it declares", async () => {
    const bomb = zipSync({ "xl/workbook.xml": new Uint8Array(40 * 1024 * 1024) }, { level: 9 });
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    const directory = view.getUint32(bomb.length - 6, true);
    view.setUint32(directory + 24, 100, true);
    expect(await problemOf(bomb)).toMatchObject({ problem: "too-large" });
  });

  test.each([
    ["entry", { entryBytes: 1000 }],
    ["total", { totalBytes: 1500 }],
    ["count", { entries: 1 }],
  ])("the cap per %s also holds for stored entries", (_, limit) => {
    const data = new Uint8Array(1400).map((__, index) => index * 7);
    const limits = {
      entries: 10,
      entryBytes: 1e6,
      totalBytes: 1e6,
      ratio: 100,
      ratioFloorBytes: 1e5,
      ...limit,
    };
    const bytes = zipSync({ a: data, b: data }, { level: 0 });
    expect(() => readZip(bytes, limits)).toThrow(/too-large/);
  });
});

describe("XML", () => {
  test.each([
    ["a document type", '<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>'],
    [
      "an unknown entity",
      "<worksheet><sheetData><row r='1'><c t='str'><v>&a;</v></c></row></sheetData></worksheet>",
    ],
    [
      "a bare ampersand",
      "<worksheet><sheetData><row r='1'><c t='str'><v>a & b</v></c></row></sheetData></worksheet>",
    ],
    ["a cut end", "<worksheet><sheetData>"],
    ["crossed elements", "<worksheet><a><b></a></b></worksheet>"],
    ["two roots", "<worksheet/><worksheet/>"],
    ["an unclosed tag", "<worksheet><a b='></worksheet>"],
    ["an attribute twice", "<worksheet><sheetData><row r='1' r='2'/></sheetData></worksheet>"],
    ["nothing", ""],
    ["text only", "xin chào"],
    ["an invalid address", "<worksheet><sheetData><row r='1'><c r='ZZZ1'/></row></sheetData></worksheet>"],
    ["a row too far", "<worksheet><sheetData><row r='1048577'/></sheetData></worksheet>"],
    ["nesting without end", "<worksheet>" + "<a>".repeat(300) + "</a>".repeat(300) + "</worksheet>"],
    [
      "a character that is none",
      "<worksheet><sheetData><row r='1'><c t='str'><v>&#xD800;</v></c></row></sheetData></worksheet>",
    ],
  ])("%s is damage that names the part", async (_, xml) => {
    expect(await problemOf(withSheet(xml))).toMatchObject({
      problem: "damaged",
      detail: expect.stringContaining("xl/worksheets/sheet1.xml"),
    });
  });

  test("reading is linear in the length", () => {
    const inputs = [
      "<a ".repeat(200_000),
      `<a b="${"x=' ".repeat(200_000)}"/>`,
      `<a>${"&amp;".repeat(200_000)}</a>`,
    ];
    const started = performance.now();
    for (const input of inputs) {
      const reader = new XmlReader(input, "x");
      expect(() => {
        while (reader.next() !== "end") if (reader.token === "text") expect(reader.text).not.toBe("");
        throw new Error("done");
      }).toThrow();
    }
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
