import { evaluateTable } from "../../app/evaluateTable";
import { freeSheetName } from "../../app/freeSheetName";
import { BUILT_IN_PACK } from "../../core/catalog/pack/builtInPack";
import type { CellStyle, DraftCell, SheetDraft } from "../../core/table/sheetDraft";
import { tell } from "../../i18n/translatePane";
import type { WorkbookPort } from "../../ports/workbook";
import type { Job } from "../job";

const SHEET = "Bảng mẫu KTXH";
const FONT = "Times New Roman";
const FONT_SIZE = 12;
const MARGIN = 20;
const COLUMNS = [
  { header: "TT", characters: 6 },
  { header: "Chỉ tiêu", characters: 44 },
  { header: "Đơn vị tính", characters: 14 },
  { header: "Kế hoạch năm 2023", characters: 22 },
  { header: "Ước thực hiện năm 2023", characters: 22 },
  { header: "Đánh giá", characters: 16 },
];
/** From Hồng Lĩnh's report for 2023: plain levels, a fall, a result on a strict bound, one missed, one in words. */
const ROWS = [
  ["Tổng vốn đầu tư phát triển trên địa bàn", "Tỷ đồng", "1.400", "1.721,4"],
  ["Thu ngân sách trên địa bàn", "Tỷ đồng", "285", "221,2"],
  ["Tỷ lệ hộ nghèo", "%", "Giảm còn dưới 2,32%", "Giảm còn 2 %"],
  ["Tỷ lệ thu gom chất thải rắn", "%", "> 99", "99"],
  ["Giải quyết việc làm mới", "Người", "≥ 1.200", "942"],
  ["Xây dựng đô thị văn minh", "", "Hoàn thành tiêu chí", "Đang triển khai"],
] as const;
const HEADER_ROW = 3;

function draftSample(name: string): SheetDraft {
  const style: CellStyle = {
    fontSize: FONT_SIZE,
    border: true,
    wrap: true,
    vertical: "center",
    asTyped: true,
  };
  const cell = (row: number, column: number, text: string, look: CellStyle): DraftCell => ({
    ...{ row, column, style: look },
    content: text === "" ? { kind: "blank" } : { kind: "text", runs: [{ text }] },
  });
  const centred: CellStyle = { ...style, horizontal: "center" };
  const title = { fontSize: FONT_SIZE + 2, bold: true };
  return {
    name,
    fontName: FONT,
    cells: [
      cell(1, 1, "CHỈ TIÊU KINH TẾ - XÃ HỘI NĂM 2023 (BẢNG MẪU)", title),
      ...COLUMNS.map(({ header }, i) => cell(HEADER_ROW, i + 1, header, { ...centred, bold: true })),
      ...ROWS.flatMap((texts, index) =>
        [String(index + 1), ...texts, ""].map((text, i) =>
          cell(HEADER_ROW + 1 + index, i + 1, text, i === 1 ? style : centred),
        ),
      ),
    ],
    merges: [],
    columnWidths: COLUMNS.map(({ characters }) => characters),
    rowHeights: [],
    page: {
      ...({ orientation: "landscape", fitToWidth: true, pageNumbers: true } as const),
      margins: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
    },
  };
}

/** Whether no sheet of the workbook holds anything. */
async function isEmpty(workbook: WorkbookPort): Promise<boolean> {
  for (const { name } of await workbook.listSheets())
    if ((await workbook.readSheet(name)).cells.length > 0) return false;
  return true;
}

/** Puts a sample on a sheet of its own into an empty workbook and judges it; any other workbook stays as it is. */
export const trySample: Job = async ({ workbook, settings: { policy }, breathe, startWriting }) => {
  if (!(await isEmpty(workbook))) return { outcome: "attention", lines: [tell("job.notEmpty")] };
  const names = (await workbook.listSheets()).map(({ name }) => name.toLowerCase());
  const sheet = freeSheetName(SHEET, (name) => !names.includes(name.toLowerCase()));
  startWriting();
  await workbook.putSheet(draftSample(sheet));
  await workbook.select({ sheet, row: 1, column: 1 });
  const { definitions } = BUILT_IN_PACK;
  const outcome = await evaluateTable(workbook, {
    ...{ sheet, policy, definitions, language: "vi", mode: "values", measures: "values", breathe },
  });
  const checked = outcome.kind === "evaluated" ? outcome.checked : null;
  return { outcome: "done", lines: [tell("job.sampleTried", { sheet })], checked };
};
