import { STATUS_LABELS } from "../target/labels";
import { isBlank } from "../target/targetComponents";
import type { AssessedRow } from "../table/indicatorTable";
import type { RowFinding, RowRule } from "./model";

const FILLED = {
  vi: "Ô đánh giá trống dù chỉ tiêu và kết quả đọc được",
  en: "The verdict is empty although target and result can be read",
};
const UNEXPLAINED = {
  vi: "Dòng không có đánh giá mà không nêu lý do",
  en: "The row has no verdict and gives no reason",
};
const UNCOUNTED = {
  vi: "Dòng phụ không có đánh giá (không tính vào tổng số)",
  en: "A sub-row has no verdict (it is not counted)",
};
const UNFOUNDED = { vi: "Có đánh giá nhưng không có kết quả", en: "There is a verdict but no result" };

/** The row itself says why it is not assessed: words in the result cell, a remark, a footnote. */
function givesReason({ actual, note, footnotes }: AssessedRow): boolean {
  return /\p{L}{2,}/u.test(actual) || !isBlank(note) || footnotes.length > 0;
}

function withoutStatus(row: AssessedRow): RowFinding | null {
  const { status, reading } = row.evaluation;
  if (isBlank(row.target) || (row.counted && status === "not_assessed" && givesReason(row))) return null;
  const decided = status !== "not_assessed";
  const condition = decided ? FILLED : row.counted ? UNEXPLAINED : UNCOUNTED;
  const computed = STATUS_LABELS[status];
  return {
    column: "status",
    severity: row.counted ? "warning" : "info",
    message: {
      vi: `${condition.vi}: chỉ tiêu ${reading.target || "(trống)"}, kết quả ${reading.actual || "(trống)"}; tính lại là “${computed}”.`,
      en: `${condition.en}: target ${reading.target || "(empty)"}, result ${reading.actual || "(empty)"}; recomputed “${computed}”.`,
    },
    evidence: { target: reading.target, actual: reading.actual, computed },
    ...(decided ? { fix: computed } : {}),
  };
}

/** Nobody has filled in the column yet: said once, at its first row. */
function withoutColumn(rows: readonly AssessedRow[]): RowFinding | null {
  if (!rows.some((row) => withoutStatus(row) !== null)) return null;
  const count = String(rows.filter(({ counted }) => counted).length);
  return {
    column: "status",
    severity: "info",
    message: {
      vi: `Cả cột đánh giá để trống (${count} chỉ tiêu); kết quả tính lại ở từng dòng có thể điền vào.`,
      en: `The whole verdict column is empty (${count} indicators); the recomputed verdicts can be filled in.`,
    },
    evidence: { rows: count },
  };
}

/** A row whose verdict is missing, or stands there without anything to rest on. */
export const missingStatus: RowRule = {
  id: "missing-status",
  scope: "row",
  severity: "warning",
  what: {
    vi: "Dòng không có đánh giá mà cũng không nêu lý do, hoặc có đánh giá mà không có kết quả.",
    en: "A row has no verdict and gives no reason, or a verdict without a result.",
  },
  why: {
    vi: "Tổng số đạt, không đạt, chưa đánh giá phải bằng số chỉ tiêu; dòng bỏ trống làm hụt phép đếm.",
    en: "Met, unmet and not assessed must add to the number of indicators; an empty row breaks the count.",
  },
  todo: {
    vi: "Điền đánh giá, hoặc ghi lý do chưa đánh giá ở ô kết quả, ghi chú hay chú thích.",
    en: "Fill in the verdict, or give the reason in the result cell, the remark or a footnote.",
  },
  source: "Phụ lục 1 thị xã Hồng Lĩnh 2023, STT 19 (để trống đúng: ô kết quả nêu lý do)",
  examples: {
    notOk: [
      { row: { unit: "Người", target: "1.200", actual: "942", status: "" } },
      { row: { unit: "%", target: "97", actual: "", status: "" } },
      { row: { unit: "%", target: "97", actual: "…", status: "Đạt KH" } },
      { row: { stt: "", unit: "Nhà", target: "10-13", actual: "Chưa xét công nhận", status: "" } },
    ],
    ok: [
      { row: { unit: "%", target: "97", actual: "Áp dụng quy định mới chưa đánh giá", status: "" } },
      { row: { unit: "%", target: "97", actual: "", status: "", note: "Cơ quan thống kê chưa công bố" } },
      { row: { unit: "Người", target: "1.200", actual: "942", status: "Không đạt KH" } },
    ],
  },
  check: (row, { table, rows, isWithoutActuals, isWithoutStatuses }) => {
    const isSingle = rows.length === 1;
    if (table.header.columns.status === undefined || (isWithoutActuals && !isSingle)) return null;
    if (isWithoutStatuses && !isSingle) return row === rows[0] ? withoutColumn(rows) : null;
    if (isBlank(row.stated)) return withoutStatus(row);
    if (!isBlank(row.actual) || row.evaluation.stated === "not_assessed" || row.evaluation.stated === null)
      return null;
    return {
      column: "status",
      message: {
        vi: `${UNFOUNDED.vi}: in “${row.stated}”, ô kết quả trống.`,
        en: `${UNFOUNDED.en}: printed “${row.stated}”, the result cell is empty.`,
      },
      evidence: { stated: row.stated, actual: row.actual },
    };
  },
};
