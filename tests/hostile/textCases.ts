import { casesOf, generator, type CaseRow, type HostileCase, type HostileEnd } from "./hostileCase";

const REPORT = [
  "BÁO CÁO",
  "Kết quả thực hiện nhiệm vụ phát triển kinh tế - xã hội năm 2025",
  "Tổng thu ngân sách trên địa bàn đạt 942 tỷ đồng, bằng 78,5% kế hoạch năm và tăng 5% so với năm 2024.",
  "Tỷ lệ hộ nghèo giảm còn 2,1%; có 17/21 chỉ tiêu đạt và vượt kế hoạch, 04 chỉ tiêu không đạt.",
].join("\n");

const utf8 = (text: string) => (): Uint8Array => new TextEncoder().encode(text);
const utf16 =
  (text: string, isBig = false) =>
  (): Uint8Array => {
    const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
    return isBig ? bytes.swap16() : bytes;
  };
/** Units as they are, lone halves of surrogate pairs too. */
const units = (text: string) => (): Uint8Array => Buffer.from(text, "utf16le");

function binary(length: number): Uint8Array {
  const random = generator(length);
  return Uint8Array.from({ length }, () => Math.floor(random() * 256));
}

/** "đạt" and "của" as TCVN3 and VNI fonts show them, often enough to be told by. */
const TCVN3 = "§Õn n¨m 2025, x· ®· thùc hiÖn kÕ ho¹ch; tû lÖ hé nghÌo cña x· gi¶m cßn 2,1%, ®¹t kÕ ho¹ch.\n";
const VNI = "Ñeán naêm 2025, xaõ ñaõ thöïc hieän keá hoaïch; tyû leä hoä ngheøo cuûa xaõ giaûm coøn 2,1%.\n";
const latin1 = (text: string) => (): Uint8Array => Buffer.from(text, "latin1");

const dense = Array.from({ length: 290 }, (_, i) => 100 + i).join(", ");

/** Texts that are hostile by whatever door they come in. */
const TEXTS: readonly (readonly [string, HostileEnd, string])[] = [
  ["right-to-left and left-to-right marks", "read", REPORT.replaceAll(" ", " \u202e\u2066\u200f")],
  [
    "zero-width letters in every word",
    "read",
    REPORT.replaceAll(/(?<=\S)(?=\S)/g, "\u200b\u200d\u2060\ufeff"),
  ],
  ["decomposed letters", "read", REPORT.normalize("NFD")],
  [
    "forty marks on every letter",
    "read",
    REPORT.replaceAll(/\p{L}/gu, (letter) => letter + "\u0323\u0302".repeat(20)),
  ],
  [
    "formulas and DDE",
    "read",
    `${REPORT}\n=cmd|' /C calc'!A0\n+1+1\n-2+3\n@SUM(A1)\n\t=1+1\n=HYPERLINK("http://x","y")`,
  ],
  ["markup", "read", `${REPORT}\n<script>alert(1)</script><img src=x onerror=alert(1)>&amp;\u2028\u2029`],
  ["terminal commands", "refused", `${REPORT}\n\u001b]0;x\u0007 942 tỷ đồng`],
  ["one line of 900,000 digits", "read", `Tổng thu đạt ${"9".repeat(900_000)} tỷ đồng.`],
  ["one line of two million digits", "refused", `Tổng thu đạt ${"9".repeat(2_000_000)} tỷ đồng.`],
  ["20,000 percentages in one sentence", "refused", `Tổng thu ${"đạt 5% so với ".repeat(20_000)}`],
  ["20,000 sentences on one line", "read", "Tổng thu đạt 5% so với năm trước. ".repeat(20_000)],
  ["100 sentences of 290 figures", "read", `Gồm ${dense} hộ. `.repeat(100)],
  ["200 sentences of 290 figures", "refused", `Gồm ${dense} hộ. `.repeat(200)],
  [
    "100,000 figures in one sentence",
    "refused",
    `Gồm ${Array.from({ length: 100_000 }, (_, i) => i % 997).join(", ")} hộ.`,
  ],
  ["200,000 brackets", "read", `Tổng thu đạt 5%${"(".repeat(200_000)}`],
  ["300,000 blank lines", "read", `${REPORT}${"\n".repeat(300_000)}${REPORT}`],
  ["one line of blanks", "read", `${REPORT}${" ".repeat(900_000)}.`],
  ["100 times 10^9999", "read", `đạt ${"1e9999% ".repeat(100)}`],
  ["slashes and dots", "read", `đạt ${"1/2.3,4-5 ".repeat(50)}`],
  ["old Mac line ends", "read", REPORT.replaceAll("\n", "\r")],
  [
    "other alphabets' digits",
    "read",
    REPORT.replaceAll(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))),
  ],
  [
    "full-width digits",
    "read",
    REPORT.replaceAll(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
  ],
];

const FILES: readonly CaseRow[] = [
  ["empty", "refused", utf8("")],
  ["blank", "refused", utf8(" \n\t\n")],
  ["only a byte order mark", "refused", utf8("\ufeff")],
  ["a zero byte inside", "refused", utf8(`${REPORT}\0`)],
  ["UTF-8 with its mark", "read", utf8(`\ufeff${REPORT}`)],
  ["UTF-16 little-endian", "read", utf16(REPORT)],
  ["UTF-16 big-endian", "read", utf16(REPORT, true)],
  ["UTF-16 without its mark", "refused", units(REPORT)],
  ["UTF-16 with half a surrogate pair", "refused", utf16(`${REPORT}\ud800`)],
  ["UTF-16 with an odd byte", "refused", () => utf16(REPORT)().slice(0, -1)],
  ["cut inside a letter of UTF-8", "refused", () => utf8(`${REPORT}ệ`)().slice(0, -1)],
  ["TCVN3 bytes", "read", latin1(TCVN3.repeat(6))],
  ["VNI bytes", "read", latin1(VNI.repeat(6))],
  ["TCVN3 letters stored as UTF-8", "read", utf8(TCVN3.repeat(6))],
  ["VNI letters stored as UTF-8", "read", utf8(VNI.repeat(6))],
  ["random bytes", "refused", () => binary(5_000)],
  ["a PDF", "refused", utf8("%PDF-1.7\n%âãÏÓ")],
  ["an RTF", "refused", utf8("{\\rtf1\\ansi}")],
  ["a web page", "read", utf8("<!doctype html><p>Đạt 95% kế hoạch</p>")],
  ["a private key's shape", "read", utf8("-----BEGIN X-----\nMIIB\n-----END X-----")],
  ["41 MB", "refused", () => new Uint8Array(41_000_000).fill(97)],
];

const PASTED: readonly CaseRow[] = [
  ["empty", "refused", units("")],
  ["blank", "refused", units(" \n\t")],
  ["half surrogate pairs", "read", units(`${REPORT}\ud800 x \udc00`)],
  ["zero characters", "refused", units(`${REPORT}${"\0".repeat(100)}`)],
  ["one zero character", "either", units(`${REPORT}\0`)],
  ["TCVN3 letters", "read", units(TCVN3.repeat(6))],
  ["cells with tabs", "read", units("STT\tChỉ tiêu\tKế hoạch\tThực hiện\n1\tTổng thu\t1.200\t942\r\n")],
  ["11 million characters", "refused", () => Buffer.alloc(22_000_000, "a\0")],
];

const WRONG: readonly CaseRow[] = [
  ["a text called .docx", "refused", utf8(REPORT)],
  ["nothing called .docx", "refused", utf8("")],
];

const both = (rows: typeof TEXTS, encode: (text: string) => () => Uint8Array): CaseRow[] =>
  rows.map(([name, end, text]): CaseRow => [name, end, encode(text)]);

/** Plain texts as files, and as a person pastes them (UTF-16 units, so that nothing is lost on the way). */
export const TEXT_CASES: readonly HostileCase[] = [
  ...casesOf("txt", [...both(TEXTS, utf8), ...FILES]),
  ...casesOf("clipboard", [...both(TEXTS, units), ...PASTED]),
  ...casesOf("docx", WRONG),
];
