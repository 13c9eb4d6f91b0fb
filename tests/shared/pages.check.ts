import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { renderAppendixDocx } from "../../src/adapters/docx/writeAppendix";
import { createXlsx } from "../../src/adapters/xlsx";
import type { AppendixModel } from "../../src/core/appendix/model";
import { renderAppendixSheet } from "../../src/core/appendix/renderSheet";
import { headersOf, modelOf } from "../appendix/modelOf";

const HEADER = ["STT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch năm 2025", "Ước thực hiện năm 2025", "Đánh giá"];
const MORE = ["Thực hiện năm 2024", "Ghi chú", "Cơ quan theo dõi", "Kế hoạch năm 2026"];
const FOOT = [
  ["Nơi nhận:", "", "", "TM. ỦY BAN NHÂN DÂN"],
  ["- Như trên;", "", "", "CHỦ TỊCH"],
];

function linesOf(count: number, more: readonly string[]): string[][] {
  const rows = Array.from({ length: count }, (_, i) => [
    ...[
      String(i + 1),
      `Chỉ tiêu phát triển kinh tế - xã hội thứ ${i + 1}`,
      "tỷ đồng",
      "12.345,6",
      "12.345,7",
      "",
    ],
    ...more.map((_header, j) => (j === 1 ? "tính cả dự án của tỉnh" : `${j + 1}.234,5`)),
  ]);
  return [["PHỤ LỤC 2"], [...HEADER, ...more], ["I", "KINH TẾ"], ...rows, ...FOOT];
}

const CASES: readonly (readonly [name: string, model: AppendixModel, landscape: boolean, pages: number])[] = [
  ["25 rows", modelOf(linesOf(25, [])), false, 2],
  ["300 rows", modelOf(linesOf(300, [])), false, 20],
  ["ten columns", modelOf(linesOf(30, MORE)), true, 5],
];

const folder = mkdtempSync(join(tmpdir(), "ktxh-pages-"));
afterAll(() => rmSync(folder, { recursive: true }));

function run(tool: string, args: readonly string[]): string {
  return execFileSync(tool, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
}

/** The pages of a file as texts, its page size in points, its fonts. */
function pagesOf(name: string, bytes: Uint8Array) {
  writeFileSync(join(folder, name), bytes);
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  run("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, join(folder, name)]);
  const pdf = join(folder, name.replace(/\.\w+$/u, ".pdf"));
  const size = /Page size:\s+([\d.]+) x ([\d.]+)/u.exec(run("pdfinfo", [pdf]));
  const fonts = run("pdffonts", [pdf])
    .split("\n")
    .slice(2)
    .filter((line) => line !== "");
  const text = run("pdftotext", ["-layout", pdf, "-"]);
  return {
    pages: text.split("\f").slice(0, -1),
    size: [Number(size?.[1]), Number(size?.[2])],
    fonts: fonts.map((line) => line.split(/\s+/u)[0] ?? ""),
  };
}

async function sheetBytes(model: AppendixModel): Promise<Uint8Array> {
  const workbook = createXlsx();
  await workbook.putSheet(renderAppendixSheet(model));
  return workbook.save();
}

/** LibreOffice and poppler turn what we write into pages. */
describe.each(CASES)("%s on paper", (name, model, isLandscape, mostPages) => {
  const file = name.replace(/ /gu, "-");
  const first = headersOf(model)[1] ?? "";
  const rowCount = model.rows.length - 1;

  test.each(["docx", "xlsx"])(
    "as .%s",
    async (extension) => {
      const bytes = extension === "docx" ? await renderAppendixDocx(model) : await sheetBytes(model);
      const { pages, size, fonts } = pagesOf(`${file}.${extension}`, bytes);
      const [long, short] = [841.9, 595.3];
      const expected = isLandscape ? [long, short] : [short, long];
      size.forEach((length, i) => expect(length).toBeCloseTo(expected[i] ?? 0, 0));
      expect(pages.length).toBeLessThanOrEqual(mostPages);
      // Where Times New Roman is not installed its metric-compatible stand-in is taken, and one more for letters it lacks.
      expect(fonts.some((font) => /TimesNewRoman|LiberationSerif|Tinos/u.test(font))).toBe(true);
      const withRows = pages.filter((page) => page.includes("thứ"));
      expect(withRows.filter((page) => !page.includes(first))).toEqual([]);
      expect(pages[0]?.trim().startsWith("Phụ lục II")).toBe(true);
      pages.slice(1).forEach((page, i) => expect(page.trim().split(/\s/u)[0]).toBe(String(i + 2)));
      const last = pages.at(-1) ?? "";
      expect(last).toContain("CHỦ TỊCH");
      expect(last).toMatch(/Có \d+\/\d+ chỉ tiêu/u);
      expect(pages.join("\n").match(/12\.345,6/gu)).toHaveLength(rowCount);
    },
    120_000,
  );
});
