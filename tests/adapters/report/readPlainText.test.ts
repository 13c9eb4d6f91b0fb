import { strToU8 } from "fflate";
import { readReport } from "../../../src/adapters/report";
import { decodeFont } from "../../../src/adapters/report/legacyEncoding";

const TEXT = "BÁO CÁO\n\nGiải quyết việc làm 942/1.200 lao động, đạt 78,5% kế hoạch năm";
const LINES = TEXT.split("\n");

const linesOf = (input: Uint8Array | string): string[] =>
  readReport(input, "a.txt").paragraphs.map(({ text }) => text);
const utf16 = (mark: number[], text: string, isBig: boolean): Uint8Array => {
  const bytes = Buffer.from(text, "utf16le");
  return Uint8Array.from([...mark, ...(isBig ? bytes.swap16() : bytes)]);
};
const latin = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, "latin1"));

describe("encodings", () => {
  test.each([
    ["UTF-8", strToU8(TEXT)],
    ["UTF-8 with a mark", strToU8(`\ufeff${TEXT}`)],
    ["UTF-16 little-endian", utf16([0xff, 0xfe], TEXT, false)],
    ["UTF-16 big-endian", utf16([0xfe, 0xff], TEXT, true)],
    ["a pasted text", TEXT],
    ["lines of Windows", TEXT.replaceAll("\n", "\r\n")],
    ["lines of an old Macintosh", TEXT.replaceAll("\n", "\r")],
    ["a line end at the end", `${TEXT}\n`],
  ])("%s", (_, input) => {
    const report = readReport(input, "a.txt");
    expect(report.paragraphs.map(({ text }) => text)).toEqual(LINES);
    expect(report.notes).toEqual([]);
  });

  const tcvn3 =
    "Gi¶i quyÕt viÖc lµm 942/1.200 lao ®éng, ®¹t 78,5% kÕ ho¹ch n¨m; d©n sè cña huyÖn t¨ng; thùc hiÖn";
  const vni =
    "Giaûi quyeát vieäc laøm 942/1.200 lao ñoäng, ñaït 78,5% keá hoaïch naêm; daân soá cuûa huyeän taêng";
  const unicode = /^Giải quyết việc làm 942\/1\.200 lao động, đạt 78,5% kế hoạch năm; dân số của huyện tăng/;
  // windows-1258: marks stand behind their letters (0xCC grave, 0xD2 hook, 0xEC acute, 0xF2 dot; 0xF0 đ, 0xEA ê, 0xE3 ă).
  const windows1258 =
    "Gia\xd2i quy\xea\xect vi\xea\xf2c la\xccm 942/1.200 lao \xf0\xf4\xf2ng, \xf0a\xf2t 78,5% k\xea\xec hoa\xf2ch n\xe3m; d\xe2n s\xf4\xec cu\xd2a huy\xea\xf2n t\xe3ng";

  test.each([
    ["TCVN3", latin(tcvn3)],
    ["VNI", latin(vni)],
    ["windows-1258", latin(windows1258)],
    ["TCVN3", tcvn3],
    ["VNI", strToU8(vni)],
  ])("%s is told from the words", (detail, input) => {
    const report = readReport(input, "a.txt");
    expect(report.paragraphs[0]?.text).toMatch(unicode);
    expect(report.notes).toEqual([{ kind: "legacy-encoding", count: 1, detail }]);
  });

  test.each([
    ["French", "La population a augmenté; où l'été fut très sec, la récolte a baissé"],
    ["a Vietnamese text with two words of a legacy font", `${TEXT}\nn¨m ®¹t`],
  ])("%s in UTF-8 stays as it is", (_, text) => {
    expect(linesOf(strToU8(text))).toEqual(text.split("\n"));
  });
});

describe("refusals", () => {
  test.each([
    ["French in Latin-1", latin("La population a augment\xe9"), "unknown-encoding"],
    ["half a character of UTF-16", Uint8Array.of(0xff, 0xfe, 0x41), "unknown-encoding"],
    ["bytes of a program", Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0, 0), "not-text"],
    ["control characters", "a\u0001b\u0002c", "not-text"],
    ["eleven million characters", "a".repeat(11_000_000), "too-large"],
    ["more bytes than any text needs", new Uint8Array(41_000_000), "too-large"],
  ])("%s", (_, input, problem) => {
    expect(() => readReport(input, "a.txt")).toThrow(
      expect.objectContaining({ name: "ReportError", problem }),
    );
  });
});

test("lines and offsets count from the text as read", () => {
  const report = readReport("a\r\n\r\nđạt 95%", "a.txt");
  expect(report.paragraphs.map(({ line, start }) => [line, start])).toEqual([
    [1, 0],
    [2, 2],
    [3, 3],
  ]);
});

test("letters that no encoding has stay", () => {
  expect(decodeFont("95% ≥ 90%", "TCVN3")).toBe("95% ≥ 90%");
});
