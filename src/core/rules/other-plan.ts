import { STATUS_LABELS } from "../target/labels";
import { printVariance } from "../target/printMeasure";
import { isBlank } from "../target/parts/targetComponents";
import { isAdjusted } from "../table/headerWords";
import { governingPlan, type AssessedPlan, type AssessedRow } from "../table/indicatorTable";
import type { RowRule } from "./model";

/** Other plans of the row under which the verdict is another; a plan that was adjusted later counts no more. */
function differing(row: AssessedRow, governing: AssessedPlan): readonly AssessedPlan[] {
  return row.plans.filter(({ column, header, target, evaluation }) => {
    const isOther = column !== governing.column && !isBlank(target);
    const isReplaced = isAdjusted(governing.header) && !isAdjusted(header);
    return isOther && !isReplaced && evaluation.status !== row.evaluation.status;
  });
}

function described({ header, evaluation }: AssessedPlan): string {
  const variance = printVariance(evaluation);
  const difference = variance === "" ? "" : `, ${variance}`;
  return `“${header}” (${evaluation.reading.target}${difference}): “${STATUS_LABELS[evaluation.status]}”`;
}

/** Several plan columns under which the result gets different verdicts. */
export const otherPlan: RowRule = {
  id: "other-plan",
  scope: "row",
  severity: "warning",
  what: {
    vi: "Bảng có nhiều cột kế hoạch (tỉnh giao, xã giao) và kết quả đạt cột này mà không đạt cột kia.",
    en: "The table has several plan columns, and the result gets another verdict under another of them.",
  },
  why: {
    vi: "Mỗi dòng chỉ in một đánh giá, theo cột kế hoạch ghi trước; người đọc cần biết theo cấp nào.",
    en: "A row prints one verdict, by the plan column that stands first; readers must know whose plan it is.",
  },
  todo: {
    vi: "Nêu rõ đánh giá theo kế hoạch của cấp nào, hoặc đưa cột kế hoạch dùng để đánh giá lên trước.",
    en: "Say whose plan the verdict rests on, or put the plan column that is to govern first.",
  },
  source: "Bảng kéo về với --assigners tỉnh,xã: “KH tỉnh giao” và “KH xã giao” cùng một dòng",
  examples: {
    notOk: [
      { row: { unit: "%", target: "95", actual: "96", status: "Vượt KH", otherPlan: "97" } },
      { row: { unit: "%", target: "95", actual: "96", otherPlan: "96" } },
      { row: { name: "Tỷ lệ hộ nghèo", unit: "%", target: "2", actual: "1,9", otherPlan: "1,5" } },
    ],
    ok: [
      { row: { unit: "%", target: "95", actual: "98", otherPlan: "97" } },
      { row: { unit: "%", target: "95", actual: "96", otherPlan: "" } },
      { row: { unit: "%", target: "", actual: "96", otherPlan: "97" } },
    ],
  },
  check: (row) => {
    const governing = governingPlan(row);
    const others = governing ? differing(row, governing) : [];
    if (!governing || others.length === 0) return null;
    const isFailure = others.some(({ evaluation: { status } }) =>
      [status, row.evaluation.status].includes("unmet"),
    );
    const [own, other] = [described(governing), others.map(described).join("; ")];
    return {
      column: "target",
      severity: isFailure ? "warning" : "info",
      message: {
        vi: `Đánh giá theo ${own}; theo kế hoạch khác thì ${other}.`,
        en: `Judged by ${own}; by another plan ${other}.`,
      },
      evidence: { plan: own, others: other, actual: row.evaluation.reading.actual },
    };
  },
};
