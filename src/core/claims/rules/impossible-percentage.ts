import { isPercent } from "../reading/mention";
import type { DocumentRule, Remark } from "./model";
import { anyOf, quoteOf } from "./phrases";

const FULL = 100;
const SHARE = anyOf("chiếm(?: tỷ lệ| tỷ trọng| trên| hơn| gần| khoảng)*$");
/** What may lawfully pass 100 %. */
const OPEN_BASE = anyOf(
  "gdp",
  "grdp",
  "so với",
  "kế hoạch",
  "dự toán",
  "chỉ tiêu",
  "cùng kỳ",
  "nhu cầu",
  "công suất",
);

/** A part that is more than its whole: "chiếm 104%". */
export const impossiblePercentage: DocumentRule = {
  id: "impossible-percentage",
  kind: "share",
  severity: "error",
  what: { vi: "Phần “chiếm” hơn 100% của tổng thể.", en: "A part “makes up” more than 100 % of its whole." },
  why: {
    vi: "Một phần không thể lớn hơn tổng; tỷ lệ so với kế hoạch, mức bao phủ thì có thể.",
    en: "No part exceeds its whole; completion and coverage may pass 100 %.",
  },
  todo: { vi: "Xem lại tử số, mẫu số hoặc động từ.", en: "Look at both figures, or at the verb." },
  source: "Quy tắc số học; tỷ lệ tiêm chủng 115,11% (Hồng Lĩnh 2023) là hợp lệ",
  examples: {
    notOk: [["Công nghiệp chiếm 104,5% giá trị sản xuất."]],
    ok: [
      ["Công nghiệp chiếm 54,5% giá trị sản xuất."],
      ["Tỷ lệ tiêm chủng đạt 115,11%."],
      ["Số thu chiếm 104% so với kế hoạch."],
    ],
  },
  check: ({ all }) =>
    all.flatMap(({ passage, mentions }) =>
      mentions.flatMap((share): Remark[] => {
        const isOver = isPercent(share) && share.figure.low.value.greaterThan(FULL);
        if (!isOver || !SHARE.test(share.lead) || OPEN_BASE.test(`${share.lead} ${share.behind}`)) return [];
        const at = { passage, span: share.figure.span };
        return [
          {
            ...{ at, verdict: "inconsistent" },
            message: {
              vi: `“Chiếm ${quoteOf(at)}”: một phần không thể quá 100% của tổng.`,
              en: `“Chiếm ${quoteOf(at)}”: a part cannot be more than 100 % of its whole.`,
            },
          },
        ];
      }),
    ),
};
