import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { openXlsx } from "../../src/adapters/xlsx";
import { checkAppendix } from "../../src/app/checkAppendix";
import { checkTable } from "../../src/app/checkTable";
import { generateAppendix, generateParagraph } from "../../src/app/generateAppendix";
import type { AppendixModel } from "../../src/core/appendix/model";
import { BUILT_IN_PACK } from "../../src/core/catalog/pack/builtInPack";
import { plainText } from "../../src/core/text/richText";
import { runsText } from "../../src/core/text/superscript";

const SHARED = process.env.KTXH_SHARED ?? resolve(__dirname, "../../../shared");
const { definitions } = BUILT_IN_PACK;

async function appendixOf(file: string) {
  const workbook = openXlsx(readFileSync(join(SHARED, "workbooks", file)));
  const checked = await checkTable(workbook, { policy: "office", definitions });
  if (!checked) throw new Error(`no table in ${file}`);
  const model = generateAppendix(checked, {});
  return { checked, model, issues: checkAppendix(model, checked) };
}

/** One line with single spaces, without the marks of bold type and formulas that text converters leave. */
function folded(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\$\\geq ?([^$]*)\$/gu, "≥ $1")
    .replaceAll("**", "")
    .replace(/\s+/gu, " ")
    .trim();
}

interface PrintedAppendix {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Everything else from the label to the end, line by line. */
  readonly lines: readonly string[];
}

/** The appendix at the end of a report: its table rows have tabs between the cells. */
function printedAppendix(report: string): PrintedAppendix {
  const text = readFileSync(join(SHARED, "domain/reports", report), "utf8");
  const appendix = text.slice(text.lastIndexOf("\nPHỤ LỤC")).split("\n");
  const table = appendix.filter((line) => line.includes("\t")).map((line) => line.split("\t").map(folded));
  const [header = [], ...rows] = table;
  const lines = appendix.filter((line) => !line.includes("\t")).map(folded);
  return { header, rows, lines: lines.filter((line) => line !== "") };
}

function cellsOf(model: AppendixModel): string[][] {
  return model.rows.flatMap((row) =>
    row.kind === "group" ? [] : [row.cells.map((runs) => folded(runsText(runs)))],
  );
}

/** Cells that say something else than the printed ones, by row number and column. */
function differences(model: AppendixModel, { rows }: PrintedAppendix) {
  return cellsOf(model).flatMap((cells, i) =>
    cells.flatMap((here, column) => {
      const printed = rows[i]?.[column] ?? "";
      return here === printed ? [] : [{ row: rows[i]?.[0], column, printed, here }];
    }),
  );
}

describe("Hồng Lĩnh", () => {
  const printed = printedAppendix("hong-linh-2023.txt");

  test("21 rows, every cell as printed, in the printed order", async () => {
    const { model } = await appendixOf("hong-linh-2023.xlsx");
    expect(model.rows).toHaveLength(21);
    expect(differences(model, printed)).toEqual([]);
  });

  test("headers, title, footnotes and the issuer's line say what is printed", async () => {
    const { model } = await appendixOf("hong-linh-2023.xlsx");
    expect(model.columns.map(({ header }) => header.toLowerCase())).toEqual(
      printed.header.map((text) => text.toLowerCase()),
    );
    expect(printed.lines.slice(1, 3).join(" ").toUpperCase()).toBe(model.title);
    const notes = model.footnotes.map(({ mark, text }) => `${mark} ${plainText(text)}`);
    const asPrinted = printed.lines.filter((line) => /^⁷/u.test(line));
    expect(notes).toEqual(
      asPrinted.map((line) => line.replace(/^⁷([⁴⁵⁶])/u, (_, c: string) => `7${"⁴⁵⁶".indexOf(c) + 4}`)),
    );
    expect(model.signature.blocks).toEqual([{ lines: ["UBND THỊ XÃ HỒNG LĨNH"], name: null }]);
    expect(printed.lines).toContain("UBND THỊ XÃ HỒNG LĨNH");
  });

  test("each difference from the printed appendix is told, and nothing but these", async () => {
    const { issues } = await appendixOf("hong-linh-2023.xlsx");
    const told = issues.filter(({ kind }) => kind === "differs-from-sheet").map(({ message }) => message.vi);
    expect(told.map((line) => line.split(":")[0])).toEqual([
      ...["Nhãn", "Tên phụ lục", "Dòng “Kèm theo”", "Tiêu đề cột"],
      "Cột “Người nhập” của bảng không đưa vào phụ lục.",
    ]);
    expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(issues.find(({ kind }) => kind === "missing-reason")?.message.vi).toContain("STT 2, 14");
  });

  test("the paragraph for the body counts as the report does", async () => {
    const { checked, model } = await appendixOf("hong-linh-2023.xlsx");
    const { lead, lists } = generateParagraph(checked, model, {});
    expect(lead).toContain("năm 2023, có 17/21 chỉ tiêu đạt và vượt kế hoạch");
    expect(lists.map(({ items }) => items.length)).toEqual([8, 9, 3, 1]);
  });
});

describe("Hải Dương", () => {
  const printed = printedAppendix("hai-duong-2023.txt");

  test("ten rows and a sub-row as printed; the one other verdict is told", async () => {
    const { model, issues } = await appendixOf("hai-duong-2022-style.xlsx");
    expect(model.rows.map(({ kind }) => kind)).toEqual([
      ...["item", "item", "item", "item", "item", "item", "sub", "item", "item", "item", "item"],
    ]);
    expect(differences(model, printed)).toEqual([
      { row: "9", column: 3, printed: "Đạt", here: "Chưa đánh giá" },
    ]);
    const told = issues.filter(
      ({ kind, severity }) => kind === "differs-from-sheet" && severity === "warning",
    );
    expect(told.map(({ message }) => message.vi)).toEqual([
      "STT 9: bảng ghi “Đạt”, phụ lục in “Chưa đánh giá”.",
    ]);
  });

  test("headers and title say what is printed", async () => {
    const { model } = await appendixOf("hai-duong-2022-style.xlsx");
    expect(model.columns.map(({ header }) => header.toLowerCase())).toEqual(
      printed.header.map((text) => text.toLowerCase()),
    );
    expect(printed.lines[1]).toBe(model.title);
    expect(model.footnotes).toEqual([]);
  });
});

describe("Thủy Nguyên, whose report has no appendix", () => {
  interface TruthRow {
    readonly tier: string;
    readonly year: number;
    readonly actualText: string;
  }
  const file = join(SHARED, "domain/truth/thuy-nguyen/indicators.json");
  const truth = JSON.parse(readFileSync(file, "utf8")) as readonly TruthRow[];

  test("its key results as groups with their numbers, parts, remarks, completion and signature", async () => {
    const { model } = await appendixOf("thuy-nguyen-2023.xlsx");
    const groups = model.rows.flatMap((row) =>
      row.kind === "group" ? [`${row.number} ${plainText(row.text)}`] : [],
    );
    expect(groups).toEqual(["I KINH TẾ", "II XÃ HỘI", "III QUỐC PHÒNG", "IV MÔI TRƯỜNG, NÔNG THÔN MỚI"]);
    expect(cellsOf(model).filter(([stt = ""]) => /^\d+$/u.test(stt))).toHaveLength(11);
    expect(model.columns.map(({ id }) => id)).toEqual([
      ...["stt", "name", "unit", "target", "actual", "completion", "status", "note"],
    ]);
    expect(model.columnNumbers[5]).toBe("(6)=(5)/(4)");
    expect(model.signature.blocks).toEqual([{ lines: ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], name: "" }]);
  });

  test("every key figure of the report stands in it but the shares of the economy, which its workbook lacks", async () => {
    const { model } = await appendixOf("thuy-nguyen-2023.xlsx");
    const all = cellsOf(model).flat().join(" | ");
    const key = truth.filter(({ tier, year }) => tier === "key" && year === 2023);
    expect(key.length).toBeGreaterThan(10);
    const missing = key.filter(({ actualText }) => {
      const [figure] = /\d[\d.,]*/u.exec(actualText ?? "") ?? [];
      return figure !== undefined && !all.includes(figure);
    });
    expect(missing.map(({ actualText }) => actualText)).toEqual(["59,7%", "33,7%", "6,6%"]);
  });
});
