import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createXlsx } from "../../src/adapters/xlsx";
import { BUILT_IN_PACK } from "../../src/core/catalog/pack/builtInPack";
import { printNumber } from "../../src/core/number/printNumber";
import { Decimal } from "../../src/core/number/decimal";
import type { CellStyle, DraftCell, SheetDraft } from "../../src/core/table/sheetDraft";

const HEADER = ["STT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch năm 2025", "Thực hiện năm 2025", "Đánh giá"];
const STYLE: CellStyle = { fontSize: 12, border: true, wrap: true };
const WORDINGS = ["#", "Trên #", "# trở lên", "≥ #", "Đạt #"];
const VERDICTS = ["Đạt", "Vượt KH", "Không đạt"];

/** Linear congruential generator: the same workbooks on every machine. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

function cell(row: number, column: number, text: string, style: CellStyle = STYLE): DraftCell {
  return { row, column, content: { kind: "text", runs: [{ text }] }, style };
}

function rowTexts(index: number, random: () => number): readonly string[] {
  const { name, unit } = BUILT_IN_PACK.definitions[index] ?? { name: `Chỉ tiêu ${index + 1}`, unit: "" };
  const target = new Decimal(Math.round(random() * 90_000 + 1_000)).dividedBy(unit === "%" ? 1000 : 10);
  const actual = target.times(Math.round(800 + random() * 400)).dividedBy(1000);
  const wording = WORDINGS[index % WORDINGS.length] ?? "#";
  const verdict = VERDICTS[Math.floor(random() * VERDICTS.length)] ?? "";
  const print = (value: Decimal): string => printNumber(value.toDecimalPlaces(2));
  return [String(index + 1), name, unit, wording.replace("#", print(target)), print(actual), verdict];
}

function draftOf(commune: number, rows: number): SheetDraft {
  const random = generator(commune);
  const lines = [HEADER, ...Array.from({ length: rows }, (_, index) => rowTexts(index, random))];
  const title = { fontSize: 14, bold: true };
  return {
    name: "Biểu 01",
    fontName: "Times New Roman",
    cells: [
      cell(1, 1, `ỦY BAN NHÂN DÂN XÃ SỐ ${commune}`, title),
      cell(2, 1, "KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU KINH TẾ - XÃ HỘI NĂM 2025", title),
      ...lines.flatMap((texts, i) => texts.map((text, column) => cell(4 + i, column + 1, text))),
    ],
    merges: [],
    columnWidths: [6, 44, 14, 18, 18, 14],
    rowHeights: [],
    page: {
      orientation: "landscape",
      margins: { top: 15, bottom: 15, left: 15, right: 15 },
      repeatedRows: { from: 4, to: 4 },
      fitToWidth: true,
      pageNumbers: true,
    },
  };
}

/** Writes `count` workbooks of communes with `rows` indicators each into a folder; returns their bytes in all. */
export async function writeCommunes(folder: string, count: number, rows: number): Promise<number> {
  let bytes = 0;
  for (let commune = 1; commune <= count; commune += 1) {
    const workbook = createXlsx();
    await workbook.putSheet(draftOf(commune, rows));
    const file = workbook.save();
    bytes += file.length;
    writeFileSync(join(folder, `xa-so-${String(commune).padStart(4, "0")}.xlsx`), file);
  }
  return bytes;
}
