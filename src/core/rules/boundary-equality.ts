import { STATUS_LABELS } from "../target/labels";
import type { RowRule } from "./model";

/** A result that equals a strict bound ("trên 99" against 99). */
export const boundaryEquality: RowRule = {
  id: "boundary-equality",
  scope: "row",
  severity: "warning",
  what: {
    vi: "Kết quả bằng đúng ngưỡng “trên” hoặc “dưới” của chỉ tiêu.",
    en: "The result equals the strict bound of its target.",
  },
  why: {
    vi: "Cơ quan thường in “Đạt”, còn đọc theo chữ thì “trên 99” chưa đạt ở 99. Hai cách cho hai số chỉ tiêu đạt khác nhau.",
    en: "Offices usually print “Đạt”; read literally “above 99” is not reached at 99. The two give different counts.",
  },
  todo: {
    vi: "Giữ một cách cho cả báo cáo; nếu giữ “Đạt”, nêu rõ trong thuyết minh.",
    en: "Keep to one way in the whole report; if “Đạt” stays, say so in a note.",
  },
  source: "Phụ lục 1 thị xã Hồng Lĩnh 2023, STT 7 (> 99 và 99) và STT 12 (> 97 và 97)",
  examples: {
    notOk: [
      { row: { unit: "%", target: "> 99", actual: "99", status: "Đạt KH" } },
      { row: { unit: "%", target: "Trên 97", actual: "97", status: "Không đạt" }, policy: "strict" },
      { row: { name: "Tỷ lệ hộ nghèo", unit: "%", target: "Giảm còn dưới 2%", actual: "2%" } },
    ],
    ok: [
      { row: { unit: "%", target: "Dưới 1", actual: "Dưới 1", status: "Đạt KH" } },
      { row: { unit: "%", target: "≥ 99", actual: "99", status: "Đạt KH" } },
      { row: { unit: "%", target: "> 99", actual: "99,1", status: "Vượt KH" } },
    ],
  },
  check: ({ evaluation }, { policy }) => {
    if (!evaluation.boundary) return null;
    const { target, actual } = evaluation.reading;
    const office = STATUS_LABELS.met;
    const strict = STATUS_LABELS.unmet;
    return {
      column: "actual",
      severity: policy === "strict" ? "error" : "warning",
      message: {
        vi: `Kết quả ${actual} bằng đúng ngưỡng của chỉ tiêu ${target}: theo cách nới là “${office}”, theo cách chặt là “${strict}”.`,
        en: `Result ${actual} equals the bound of target ${target}: “${office}” under office policy, “${strict}” under strict.`,
      },
      evidence: { target, actual, office, strict },
    };
  },
};
