import { STATUS_LABELS } from "../target/labels";
import type { Reason } from "../target/model";
import type { RowRule } from "./model";

/** With one of these the verdict rests on an inference, so a contradiction is a warning. */
const INFERRED: readonly Reason[] = [
  "ambiguous_number",
  "polarity_conflict",
  "aggregated",
  "counted_names",
  "approximate",
  "basis_inherited",
];

/** A printed verdict that target and result contradict. */
export const statusVsComputed: RowRule = {
  id: "status-vs-computed",
  scope: "row",
  severity: "error",
  what: {
    vi: "Đánh giá đã in trái với chỉ tiêu và kết quả của chính dòng đó.",
    en: "The printed verdict contradicts the row's own target and result.",
  },
  why: {
    vi: "Người đọc tin vào cột đánh giá; một chữ sai ở đây làm sai cả câu tổng hợp.",
    en: "Readers trust the verdict column; one wrong word also makes the summary sentence wrong.",
  },
  todo: {
    vi: "Xem lại ba ô chỉ tiêu, kết quả, đánh giá; sửa ô sai.",
    en: "Look at target, result and verdict again and correct the wrong one.",
  },
  source: "Bảng đánh giá của ba báo cáo năm 2023: 20/20 nhãn đã in khớp khi tính lại theo cách của cơ quan",
  examples: {
    notOk: [
      { row: { unit: "%", target: "≥ 95", actual: "100", status: "Không đạt" } },
      { row: { unit: "Người", target: "1.200", actual: "942", status: "Đạt KH" } },
      { row: { name: "Tỷ lệ hộ nghèo", unit: "%", target: "2,32", actual: "2,5", status: "Vượt KH" } },
    ],
    ok: [
      { row: { unit: "%", target: "95", actual: "95,8", status: "Đạt" } },
      { row: { unit: "%", target: "> 99", actual: "99", status: "Đạt KH" } },
      { row: { unit: "%", target: "97", actual: "Chưa có số liệu", status: "" } },
      { row: { unit: "Nhà", target: "8", actual: "8", status: "Cơ bản đạt" } },
    ],
  },
  check: ({ evaluation, stated }) => {
    if (evaluation.agrees !== false || evaluation.status === "not_assessed" || evaluation.boundary)
      return null;
    const computed = STATUS_LABELS[evaluation.status];
    const { target, actual } = evaluation.reading;
    const isInferred = evaluation.reason !== null && INFERRED.includes(evaluation.reason);
    return {
      column: "status",
      severity: isInferred ? "warning" : "error",
      message: {
        vi: `In “${stated}”, tính lại là “${computed}”: chỉ tiêu ${target}, kết quả ${actual}.`,
        en: `Printed “${stated}”, recomputed “${computed}”: target ${target}, result ${actual}.`,
      },
      evidence: { stated, computed, target, actual },
      fix: computed,
    };
  },
};
