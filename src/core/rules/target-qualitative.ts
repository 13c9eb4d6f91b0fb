import type { RowRule } from "./model";

/** A target without a figure. */
export const targetQualitative: RowRule = {
  id: "target-qualitative",
  scope: "row",
  severity: "info",
  what: {
    vi: "Chỉ tiêu, hoặc một phần của chỉ tiêu, không có con số.",
    en: "A target, or a part of it, has no figure.",
  },
  why: {
    vi: "Không có số thì không tính được đạt hay vượt; cuối năm phải đánh giá bằng lời.",
    en: "Without a figure met and exceeded cannot be computed; it has to be judged in words.",
  },
  todo: {
    vi: "Định lượng (thứ hạng, tỷ lệ) hoặc nêu tiêu chí đánh giá.",
    en: "Give a figure (rank, rate), or say how it will be judged.",
  },
  source: "Phụ lục thành phố Hải Dương 2023, STT 10: “đứng top đầu trong khối”",
  examples: {
    notOk: [{ row: { name: "Chỉ số cải cách hành chính", target: "Đứng top đầu", actual: "Hạng 3" } }],
    ok: [
      { row: { name: "Chỉ số cải cách hành chính", unit: "Hạng", target: "10", actual: "3" } },
      { row: { name: "Chỉ số cải cách hành chính", target: "", actual: "Hạng 3" } },
    ],
  },
  check: ({ evaluation, target }) => {
    const parts = evaluation.components.filter(({ reason }) => reason === "qualitative_target");
    if (evaluation.reason !== "qualitative_target" && parts.length === 0) return null;
    const text =
      parts
        .map(({ reading }) => reading.target)
        .filter((part) => part !== "")
        .join("; ") || target.trim();
    return {
      column: "target",
      message: {
        vi: `Chỉ tiêu không có số: “${text}”.`,
        en: `Target without a figure: “${text}”.`,
      },
      evidence: { target: text },
    };
  },
};
