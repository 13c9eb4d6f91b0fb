import type { Cell } from "../table/sheet";
import { findOpenGap, type OpenGap } from "../text/openGap";
import type { Severity, TableFinding, TableRule } from "./model";

const SAID: Readonly<Record<OpenGap, { severity: Severity; vi: string; en: string }>> = {
  formula: { severity: "warning", vi: "Ô báo lỗi công thức", en: "The cell shows a formula error" },
  template: {
    severity: "warning",
    vi: "Chỗ điền của mẫu còn để trống",
    en: "A field of the template is not filled in",
  },
  unsigned: {
    severity: "info",
    vi: "Số, ngày của văn bản chưa điền",
    en: "The document's number or date is blank",
  },
};

/** What is left open in a cell; null for finished texts. */
function gapIn({ kind, text }: Cell): OpenGap | null {
  return kind === "error" ? "formula" : (findOpenGap(text.normalize("NFC"))?.gap ?? null);
}

const HEADER = ["STT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện"];
const ROW = ["1", "Diện tích", "Ha", "100", "120"];

/** Blank numbers and dates, template fields, formula errors in the printed sheet. */
export const unfilledPlaceholder: TableRule = {
  id: "unfilled-placeholder",
  scope: "table",
  severity: "warning",
  what: {
    vi: "Còn chỗ chưa điền: số, ngày văn bản, chỗ điền của mẫu, ô lỗi công thức.",
    en: "Something is left open: the document's number or date, a template field, a formula error.",
  },
  why: {
    vi: "Bản phát hành còn chỗ trống thì phải đính chính; riêng số và ngày có thể được hệ thống điền khi ký.",
    en: "An issued paper with gaps has to be corrected; number and date may be filled in when it is signed.",
  },
  todo: { vi: "Điền trước khi phát hành.", en: "Fill it in before the paper is issued." },
  source: "Huyện Thủy Nguyên 2023: “(Kèm theo Báo cáo số      /BC-UBND ngày      tháng 01 năm 2024)”",
  examples: {
    notOk: [
      { sheet: [["(Kèm theo Báo cáo số      /BC-UBND ngày      tháng 01 năm 2024)"], HEADER, ROW] },
      { sheet: [HEADER, ["1", "Diện tích", "Ha", "100", { kind: "error", text: "#REF!" }]] },
      { sheet: [["Biểu tổng hợp năm 20XX"], HEADER, ROW] },
    ],
    ok: [
      { sheet: [["(Kèm theo Báo cáo số 12/BC-UBND ngày 05 tháng 01 năm 2024)"], HEADER, ROW] },
      { sheet: [["Nghị quyết Đại hội lần thứ XX"], HEADER, ROW] },
    ],
  },
  check: ({ table }) =>
    table.cells.flatMap((cell): TableFinding[] => {
      const found = gapIn(cell);
      if (!found) return [];
      const gap = SAID[found];
      const text = cell.text.replace(/\s+/g, " ").trim();
      return [
        {
          at: { row: cell.row, column: cell.column },
          severity: gap.severity,
          message: { vi: `${gap.vi}: “${text}”.`, en: `${gap.en}: “${text}”.` },
          evidence: { text },
        },
      ];
    }),
};
