import { readStatedStatus } from "../target/parts/statedStatus";
import type { RowRule } from "./model";

/** A target in several parts of which the result answers only some. */
export const partialComponents: RowRule = {
  id: "partial-components",
  scope: "row",
  severity: "warning",
  what: {
    vi: "Chỉ tiêu gồm nhiều phần nhưng kết quả chỉ trả lời một phần.",
    en: "A target in several parts is answered in part only.",
  },
  why: {
    vi: "Chưa đủ số liệu thì chưa kết luận được “Đạt” cho cả dòng.",
    en: "Without all figures the row as a whole cannot be called met.",
  },
  todo: {
    vi: "Bổ sung kết quả của phần còn thiếu, hoặc ghi lý do chưa đánh giá.",
    en: "Add the missing result, or say why it is not assessed.",
  },
  source: "Phụ lục thành phố Hải Dương 2023, STT 9 (trả lời 1 trong 3 phần, in “Đạt”)",
  examples: {
    notOk: [
      {
        row: {
          target: "100% thủ tục được triển khai và 50% hồ sơ đất đai thanh toán trực tuyến",
          actual: "100% thủ tục được triển khai",
          status: "Đạt",
        },
      },
    ],
    ok: [
      {
        row: {
          name: "Thu, chi ngân sách",
          unit: "Tỷ đồng",
          target: "Thu: 500; chi: 800",
          actual: "Thu: 520; chi: 850",
        },
      },
      {
        row: {
          target: "Trên 93% số làng đạt làng văn hóa; trên 94% số gia đình đạt gia đình văn hóa",
          actual: "98% làng đạt làng văn hóa; 96,9% gia đình văn hóa",
          status: "Đạt vượt",
        },
      },
    ],
  },
  check: ({ evaluation, stated }) => {
    const { components, reason } = evaluation;
    const missing = components.filter(
      ({ status, reason: why }) => status === "not_assessed" && why !== "neutral",
    );
    const isAnswered = missing.length > 0 && missing.length < components.length;
    if (reason !== "partial" || !isAnswered) return null;
    const names = missing.map(({ reading, label }) => reading.target || label).join("; ");
    const [open, all] = [missing.length, components.length].map(String) as [string, string];
    const printed = readStatedStatus(stated);
    return {
      column: "actual",
      severity: printed === "met" || printed === "exceeded" ? "warning" : "info",
      message: {
        vi: `Chỉ tiêu có ${all} phần, ${open} phần chưa có kết quả so được: ${names}.`,
        en: `The target has ${all} parts, ${open} without a result to compare: ${names}.`,
      },
      evidence: { parts: all, open, missing: names, stated },
    };
  },
};
