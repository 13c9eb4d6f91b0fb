import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { docxOf, docxOfLines, paragraph } from "../adapters/report/docxOf";
import { packSnapshots } from "../adapters/xlsx/packSnapshots";
import { sheetOf } from "../table/sheetOf";
import { json, ktxh } from "./ktxh";

/** Written for these tests: one ratio that fails, one that holds, a sum that fails, and prose. */
const TEXT = [
  "BÁO CÁO",
  "Kết quả thực hiện kế hoạch năm 2023",
  "",
  "Đã giải quyết 559/699 đơn, đạt 83,56%. Tiếp nhận 942/1.200 hồ sơ, đạt 78,5%.",
  "Tiếp 162 lượt người, trong đó: định kỳ 75 lượt người, đột xuất 68 lượt người.",
  "Công tác thông tin tiếp tục được quan tâm.",
].join("\n");
const CLEAN = "Tiếp nhận 942/1.200 hồ sơ, đạt 78,5%.";

interface ClaimOutput {
  readonly kind: string;
  readonly quote: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly operands: readonly { readonly text: string }[];
  readonly stated: string;
  readonly computed: string | null;
  readonly verdict: string;
  readonly severity: string;
  readonly message: string;
  readonly related: readonly unknown[];
}

interface TieOutOutput {
  readonly claims: readonly ClaimOutput[];
  readonly summary: Readonly<Record<string, number>>;
  readonly notes: readonly unknown[];
}

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "ktxh-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function put(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

test("the contract's fields, with quotes at their offsets; the gravest first", () => {
  const file = put("a.txt", TEXT);
  const { status, stdout } = ktxh(["tieout", file, "--json"]);
  const { claims, summary } = json<TieOutOutput>(stdout);
  expect(status).toBe(1);
  expect(claims.every(({ quote, start, end }) => TEXT.slice(start, end) === quote)).toBe(true);
  const [ratio] = claims.filter(({ kind, verdict }) => kind === "ratio" && verdict === "inconsistent");
  expect(ratio).toMatchObject({ line: 4, stated: "83,56%", severity: "error", related: [] });
  expect(ratio?.operands.map(({ text }) => text)).toEqual(["559/699 đơn", "559/699 đơn"]);
  expect(ratio?.computed).toMatch(/^79\.971/);
  expect(ratio?.message).toContain("79,97");
  const found = claims.map(({ verdict }) => verdict);
  expect(found.indexOf("ok")).toBeGreaterThan(found.lastIndexOf("inconsistent"));
  expect(summary).toMatchObject({
    total: claims.length,
    errors: found.filter((one) => one === "inconsistent").length,
  });
});

test("for people: grouped by severity, with line or paragraph and both sides; English on demand", () => {
  const { stdout } = ktxh(["tieout", put("a.txt", TEXT)]);
  expect(stdout).toMatch(
    /^LỖI \(\d\)\n {2}dòng 4: “559\/699 đơn, đạt 83,56%”\n {4}Không khớp: in 83,56%, nhưng 559\/699 đơn = 79,97/,
  );
  expect(stdout).not.toContain("78,5%");
  const english = ktxh(["tieout", put("a.docx", docxOfLines(TEXT)), "--lang", "en"]).stdout;
  expect(english).toContain("paragraph 4: ");
  expect(english).toContain("printed 83,56%");
});

test("without an error the status is 0", () => {
  expect(ktxh(["tieout", put("clean.txt", CLEAN)]).status).toBe(0);
  expect(ktxh(["tieout", put("prose.txt", "Không có số nào.")]).stdout).toContain("không thấy phát biểu nào");
});

test("a second report and a workbook: figures that differ are told with file and cell", () => {
  const line =
    "Tổng thu ngân sách nhà nước trên địa bàn đạt 301,011 tỷ đồng.\nGiải quyết việc làm cho 942/1.200 người.";
  const sheet = packSnapshots([
    sheetOf([
      ["STT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm 2023", "Thực hiện năm 2023"],
      ["1", "Giải quyết việc làm", "Người", "1.200", "924"],
    ]),
  ]);
  const other = put("b.txt", line.replace("301", "310"));
  const { status, stdout } = ktxh([
    "tieout",
    put("a.txt", line),
    "--and",
    other,
    "--with",
    put("t.xlsx", sheet),
    "--json",
  ]);
  const wrong = json<TieOutOutput>(stdout).claims.filter(({ verdict }) => verdict === "inconsistent");
  expect(status).toBe(1);
  expect(wrong.flatMap(({ related }) => related)).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ file: other, line: 1, quote: "310,011 tỷ đồng" }),
      { cell: "E2", quote: "924" },
    ]),
  );
});

test("what was not read is told on standard error and in the document", () => {
  const deleted = `<w:p><w:del><w:r><w:delText>9</w:delText></w:r></w:del></w:p>${paragraph(CLEAN)}`;
  const { stdout, stderr } = ktxh(["tieout", put("deleted.docx", docxOf(deleted)), "--json"]);
  expect(stderr).toContain("Bỏ qua 1 chỗ đã xóa");
  expect(json<TieOutOutput>(stdout).notes).toEqual([{ kind: "deletions", count: 1, detail: "" }]);
});

describe("what cannot be read is one line and status 2", () => {
  test.each([
    [
      "a workbook that is none",
      ["c.txt", CLEAN, "--with", __filename],
      /tieout\.test\.ts.*không phải tệp Excel/,
    ],
    ["no file", [], /Thiếu tên tệp/],
    ["a file that is not there", ["nowhere.docx"], /nowhere\.docx/],
    ["a PDF", ["a.pdf", "%PDF-1.7"], /a\.pdf.*PDF/],
    ["a text called .docx", ["b.docx", "BÁO CÁO"], /b\.docx.*không phải văn bản Word/],
    [
      "a file cut off",
      ["cut.docx", docxOfLines(TEXT).slice(0, 900)],
      /cut\.docx.*tệp hỏng ở phần mục lục của gói zip/,
    ],
  ])("%s", (_, [name, content, ...rest]: readonly (string | Uint8Array)[], message) => {
    const file = typeof name === "string" ? [content ? put(name, content) : join(folder, name)] : [];
    const { status, stdout, stderr } = ktxh(["tieout", ...file, ...rest.map(String)]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr.trimEnd().split("\n")).toEqual([expect.stringMatching(message)]);
  });
});
