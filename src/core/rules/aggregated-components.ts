import type { RowRule } from "./model";

/** One number that answers several parts of a target at once. */
export const aggregatedComponents: RowRule = {
  id: "aggregated-components",
  scope: "row",
  severity: "warning",
  what: {
    vi: "Một con số trả lời gộp cho nhiều phần của chỉ tiêu.",
    en: "One number answers several parts of the target together.",
  },
  why: {
    vi: "Tổng có thể đủ trong khi một phần không đạt (chưa khởi công mà chỉ sửa chữa).",
    en: "The sum may be enough while one part is not reached.",
  },
  todo: {
    vi: "Tách kết quả theo từng phần như chỉ tiêu đã giao.",
    en: "Give a result for each part, as the target does.",
  },
  source:
    "Phụ lục 1 thị xã Hồng Lĩnh 2023, STT 20: 9 nhà cho “khởi công 08; sửa chữa 01-02”, chú thích 76 cho thấy 01 nhà chưa khởi công",
  examples: {
    notOk: [
      {
        row: {
          unit: "Nhà",
          target: "Khởi công 08 nhà; sửa chữa, nâng cấp 01-02 nhà",
          actual: "9",
          status: "Đạt KH",
        },
      },
    ],
    ok: [
      {
        row: {
          unit: "Nhà",
          target: "Khởi công 08 nhà; sửa chữa 02 nhà",
          actual: "Khởi công 08 nhà; sửa chữa 02 nhà",
          status: "Đạt KH",
        },
      },
    ],
  },
  check: ({ evaluation }) => {
    if (evaluation.reason !== "aggregated") return null;
    const { target, actual } = evaluation.reading;
    return {
      column: "actual",
      message: {
        vi: `Một số gộp cho nhiều phần: chỉ tiêu ${target}; kết quả ${actual}. Tổng so được, từng phần thì chưa.`,
        en: `One number for several parts: target ${target}; result ${actual}. The sum can be compared, the parts cannot.`,
      },
      evidence: { target, actual },
    };
  },
};
