import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { createXlsx } from "../../src/adapters/xlsx";
import type { SheetDraft } from "../../src/core/table/sheetDraft";
import { ktxh } from "./ktxh";

const SAMPLE = "assets/samples/hong-linh-2023.xlsx";

const HEADER = ["STT", "Chỉ tiêu", "Đơn vị", "Kế hoạch năm 2023", "Ước thực hiện năm 2023", "Đánh giá"];
const folder = mkdtempSync(join(tmpdir(), "ktxh-appendix-"));
afterAll(() => rmSync(folder, { recursive: true }));

function draft(name: string, lines: readonly (readonly string[])[]): SheetDraft {
  const margins = { top: 20, bottom: 20, left: 30, right: 15 };
  return {
    name,
    fontName: "Times New Roman",
    cells: lines.flatMap((line, row) =>
      line.map((text, column) => {
        return {
          row: row + 1,
          column: column + 1,
          content: { kind: "text", runs: [{ text }] },
          style: {},
        } as const;
      }),
    ),
    merges: [],
    columnWidths: [],
    rowHeights: [],
    page: { orientation: "portrait", margins, fitToWidth: false, pageNumbers: false },
  };
}

async function workbookOf(name: string, ...sheets: readonly SheetDraft[]): Promise<string> {
  const workbook = createXlsx();
  for (const sheet of sheets) await workbook.putSheet(sheet);
  const file = join(folder, name);
  writeFileSync(file, workbook.save());
  return file;
}

function allText(file: string): string {
  return Object.values(unzipSync(readFileSync(file)))
    .map((part) => strFromU8(part))
    .join("");
}

test("signer, recipients, settled figures, the paragraph for the body", () => {
  const [out, paragraph] = [join(folder, "a.docx"), join(folder, "loi-van.docx")];
  const { status } = ktxh([
    ...["appendix", SAMPLE, "--out", out, "--paragraph", paragraph, "--data", "final"],
    ...["--signer", "KT. CHỦ TỊCH; PHÓ CHỦ TỊCH; Nguyễn Văn A", "--recipients", "Như trên; Lưu: VT."],
  ]);
  expect(status).toBe(0);
  const text = allText(out);
  for (const part of ["KT. CHỦ TỊCH", "Nguyễn Văn A", "- Lưu: VT."]) expect(text).toContain(part);
  expect(text).not.toContain("Ước thực hiện");
  expect(allText(paragraph)).toMatch(/Thực hiện năm \d{4}, có \d\d\/\d\d chỉ tiêu/u);
});

test("every table of the workbook, numbered on from the number asked for", async () => {
  const line = ["1", "Việc làm", "người", "10", "12", "Vượt"];
  const [first, second] = ["Kinh tế", "Xã hội"].map((name) => draft(name, [HEADER, line]));
  if (!first || !second) throw new Error("two sheets");
  const file = await workbookOf("hai-bieu.xlsx", first, second, draft("nháp", [["ghi chú"]]));
  const out = join(folder, "hai.docx");
  expect(ktxh(["appendix", file, "--all", "--number", "3", "--out", out]).status).toBe(0);
  const text = allText(out);
  expect([text.includes("Phụ lục III"), text.includes("Phụ lục IV")]).toEqual([true, true]);
});

test("what stands against signing is told in words, gives status 1, and the file is there to be looked at", async () => {
  const wrong = ["1", "Việc làm", "người", "10", "8", "Đạt"];
  const dots = ["2", "Trường", "trường", "5", "…", ""];
  const file = await workbookOf("sai.xlsx", draft("Biểu", [HEADER, wrong, dots]));
  const out = join(folder, "sai.docx");
  const { status, stderr } = ktxh(["appendix", file, "--out", out]);
  expect([status, existsSync(out)]).toEqual([1, true]);
  expect(stderr).toMatch(/Lỗi: Ô F2: .*Không đạt KH/u);
  expect(stderr).toContain("Lỗi: Dòng 3, cột “Ước thực hiện năm 2023” còn chỗ chưa điền");
});

test.each([
  [["--columns", "seven"], "--columns"],
  [["--data", "ước"], "estimate, preliminary, final"],
  [["--paragraph", "x.txt"], ".docx"],
])("%j: bad usage, nothing written", (options, message) => {
  const out = join(folder, "khong.docx");
  const { status, stderr } = ktxh(["appendix", SAMPLE, "--out", out, ...options]);
  expect([status, existsSync(out)]).toEqual([2, false]);
  expect(stderr.trim().split("\n")).toHaveLength(1);
  expect(stderr).toContain(message);
});

test("a set and a layout asked for by name", () => {
  const out = join(folder, "du.docx");
  expect(ktxh(["appendix", SAMPLE, "--out", out, "--columns", "full", "--layout", "plain"]).status).toBe(0);
  const text = allText(out);
  expect(text).toContain("Thực hiện so với kế hoạch (%)");
  expect(text).not.toContain("(Kèm theo");
});
