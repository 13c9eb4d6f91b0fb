import { STATUS_LABELS } from "../target/labels";
import { isBlank } from "../target/parts/targetComponents";
import type { AssessedRow, IndicatorTable } from "../table/indicatorTable";
import type { RuleContext, TableFinding, TableRule } from "./model";
import { placeIn } from "./placeIn";

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

/** A row with target and result and without a verdict; what has no better direction needs none. */
function isOpen(row: AssessedRow): boolean {
  const { status, reason } = row.evaluation;
  if (!isBlank(row.stated) || isBlank(row.target) || isBlank(row.actual) || reason === "neutral")
    return false;
  return !row.counted || status !== "not_assessed" || !givesReason(row);
}

function withoutStatus(row: AssessedRow, table: IndicatorTable): TableFinding {
  const { status, reading } = row.evaluation;
  const decided = status !== "not_assessed";
  const condition = decided ? FILLED : UNEXPLAINED;
  const computed = STATUS_LABELS[status];
  return {
    at: placeIn(table, row, "status"),
    message: {
      vi: `${condition.vi}: chỉ tiêu ${reading.target}, kết quả ${reading.actual}; tính lại là “${computed}”.`,
      en: `${condition.en}: target ${reading.target}, result ${reading.actual}; recomputed “${computed}”.`,
    },
    evidence: { target: reading.target, actual: reading.actual, computed },
    ...(decided ? { fix: computed } : {}),
  };
}

/** Sub-rows without a verdict: said once, at the first. */
function uncounted(rows: readonly AssessedRow[], table: IndicatorTable): readonly TableFinding[] {
  const [first] = rows;
  if (!first) return [];
  const places = rows.map(({ row }) => row).join(", ");
  return [
    {
      at: placeIn(table, first, "status"),
      severity: "info",
      message: {
        vi: `${UNCOUNTED.vi}: dòng ${places}.`,
        en: `${UNCOUNTED.en}: row ${places}.`,
      },
      evidence: { rows: places },
    },
  ];
}

/** Nobody has filled in the column yet: said once, at its first row. */
function withoutColumn({ rows, table }: RuleContext): readonly TableFinding[] {
  const [first] = rows;
  if (!first || !rows.some(isOpen)) return [];
  const count = String(rows.filter(({ counted }) => counted).length);
  return [
    {
      at: placeIn(table, first, "status"),
      severity: "info",
      message: {
        vi: `Cả cột đánh giá để trống (${count} chỉ tiêu); kết quả tính lại ở từng dòng có thể điền vào.`,
        en: `The whole verdict column is empty (${count} indicators); the recomputed verdicts can be filled in.`,
      },
      evidence: { rows: count },
    },
  ];
}

/** A verdict beside an empty result. */
function isUnfounded({ stated, actual, evaluation }: AssessedRow): boolean {
  const isVerdict = evaluation.stated !== null && evaluation.stated !== "not_assessed";
  return !isBlank(stated) && isBlank(actual) && isVerdict;
}

function unfounded(row: AssessedRow, table: IndicatorTable): TableFinding {
  const { stated, actual } = row;
  return {
    at: placeIn(table, row, "status"),
    message: {
      vi: `${UNFOUNDED.vi}: in “${stated}”, ô kết quả trống.`,
      en: `${UNFOUNDED.en}: printed “${stated}”, the result cell is empty.`,
    },
    evidence: { stated, actual },
  };
}

/** A row whose verdict is missing, or stands there without anything to rest on. */
export const missingStatus: TableRule = {
  id: "missing-status",
  scope: "table",
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
      { row: { unit: "Ha", target: "97", actual: "12 m", status: "" } },
      { row: { unit: "%", target: "97", actual: "…", status: "Đạt KH" } },
      { row: { stt: "", unit: "Nhà", target: "10-13", actual: "Chưa xét công nhận", status: "" } },
    ],
    ok: [
      { row: { name: "Dân số trung bình", unit: "Người", target: "125.000", actual: "125.420", status: "" } },
      { row: { unit: "%", target: "97", actual: "Áp dụng quy định mới chưa đánh giá", status: "" } },
      { row: { unit: "%", target: "97", actual: "", status: "" } },
      { row: { unit: "Người", target: "1.200", actual: "942", status: "Không đạt KH" } },
    ],
  },
  check: (context) => {
    const { table, rows, isWithoutActuals, isWithoutStatuses } = context;
    const isSingle = rows.length === 1;
    if (table.header.columns.status === undefined || (isWithoutActuals && !isSingle)) return [];
    if (isWithoutStatuses && !isSingle) return withoutColumn(context);
    const open = rows.filter(isOpen);
    return [
      ...open.filter(({ counted }) => counted).map((row) => withoutStatus(row, table)),
      ...uncounted(
        open.filter(({ counted }) => !counted),
        table,
      ),
      ...rows.filter(isUnfounded).map((row) => unfounded(row, table)),
    ];
  },
};
