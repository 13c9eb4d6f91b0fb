import { isBlank } from "../target/parts/targetComponents";
import type { AssessedRow } from "../table/indicatorTable";
import type { RuleContext, TableFinding, TableRule } from "./model";
import { placeIn } from "./placeIn";

function hasTarget({ target, plans }: AssessedRow): boolean {
  return !isBlank(target) || plans.some((plan) => !isBlank(plan.target));
}

/** Results without a plan: said once, at the first. */
function withoutTarget({ rows, table }: RuleContext): readonly TableFinding[] {
  if (table.header.columns.target === undefined || table.fused) return [];
  const open = rows.filter(
    (row) => row.counted && !hasTarget(row) && !isBlank(row.actual) && isBlank(row.note),
  );
  const [first] = open;
  if (!first) return [];
  const [count, places] = [String(open.length), open.map(({ row }) => row).join(", ")];
  return [
    {
      at: placeIn(table, first, "target"),
      severity: "info",
      message: {
        vi: `${count} chỉ tiêu có kết quả mà ô kế hoạch trống (dòng ${places}): không đánh giá được.`,
        en: `${count} indicators have a result but no target (rows ${places}): they cannot be judged.`,
      },
      evidence: { rows: places },
    },
  ];
}

/** A target whose result is left blank, and no word why. */
function isUnanswered({
  counted,
  target,
  actual,
  stated,
  note,
  footnotes,
  evaluation,
}: AssessedRow): boolean {
  const isTold = !isBlank(note) || !isBlank(stated) || footnotes.length > 0;
  return counted && isBlank(actual) && !isBlank(target) && !isTold && evaluation.status === "not_assessed";
}

/** A target without a result and without a word why; or results without a target. */
export const missingActual: TableRule = {
  id: "missing-actual",
  scope: "table",
  severity: "warning",
  what: {
    vi: "Có kế hoạch mà không có kết quả, cũng không nêu lý do; hoặc có kết quả mà không có kế hoạch.",
    en: "There is a target but no result and no reason why, or a result without a target.",
  },
  why: {
    vi: "Dòng như vậy bị tính là chưa đánh giá; người đọc không biết là chưa có số hay bỏ sót.",
    en: "Such a row counts as not assessed; readers cannot tell whether it was forgotten.",
  },
  todo: {
    vi: "Điền số còn thiếu, hoặc ghi lý do ở ô kết quả hay ghi chú.",
    en: "Fill in the figure, or give the reason in the result cell or the remark.",
  },
  source: "Phụ lục 1 thị xã Hồng Lĩnh 2023, STT 19 (chưa có kết quả, nêu lý do trong ô)",
  examples: {
    notOk: [
      { row: { unit: "%", target: "97", actual: "" } },
      { row: { unit: "%", target: "97", actual: "…" } },
      { row: { unit: "%", target: "", actual: "100" } },
    ],
    ok: [
      { row: { unit: "%", target: "97", actual: "Áp dụng quy định mới chưa đánh giá" } },
      { row: { unit: "%", target: "97", actual: "", note: "Cơ quan thống kê chưa công bố" } },
      { row: { unit: "%", target: "97", actual: "", status: "Chưa đánh giá" } },
      { row: { unit: "%", target: "97", actual: "", status: "Đạt" } },
      { row: { stt: "", unit: "%", target: "", actual: "100" } },
    ],
  },
  check: (context) => {
    const { rows, table, isWithoutActuals } = context;
    const open = isWithoutActuals && rows.length > 1 ? [] : rows.filter(isUnanswered);
    const unanswered = open.map((row): TableFinding => {
      const { target } = row.evaluation.reading;
      return {
        at: placeIn(table, row, "actual"),
        message: {
          vi: `Chỉ tiêu ${target} chưa có kết quả và không nêu lý do.`,
          en: `Target ${target} has no result, and no reason is given.`,
        },
        evidence: { target: row.target, actual: row.actual },
      };
    });
    return [...unanswered, ...withoutTarget(context)];
  },
};
