import { anchorOf } from "../reading/anchor";
import { isPercent } from "../reading/mention";
import type { DocumentRule, Remark } from "./model";
import { quoteOf } from "./phrases";

/** "đạt 94%, tăng 36% so với cùng kỳ": points or per cent of the rate before? */
export const growthOfRate: DocumentRule = {
  id: "growth-of-rate",
  kind: "growth",
  severity: "warning",
  what: {
    vi: "“Tăng p%” nói về một tỷ lệ: là điểm phần trăm hay phần trăm của tỷ lệ cũ?",
    en: "“Tăng p %” said of a rate: percentage points, or per cent of the earlier rate?",
  },
  why: {
    vi: "94% tăng 36% có thể là từ 58% hoặc từ 69,1%; hai cách cho hai kết luận.",
    en: "94 % after a rise of 36 % may come from 58 % or from 69.1 %.",
  },
  todo: {
    vi: "Ghi “điểm %” nếu là hiệu của hai tỷ lệ.",
    en: "Write “điểm %” for a difference of two rates.",
  },
  source: "Thủy Nguyên 2023: tỷ lệ dịch vụ công trực tuyến đạt 94%, tăng 36% so với cùng kỳ",
  examples: {
    notOk: [["Tỷ lệ dịch vụ công trực tuyến đạt 94%, tăng 36% so với cùng kỳ."]],
    ok: [
      ["Tỷ lệ dịch vụ công trực tuyến đạt 94%, tăng 36 điểm % so với cùng kỳ."],
      ["Thu ngân sách đạt 94 tỷ đồng, tăng 36% so với cùng kỳ."],
      ["Thu ngân sách đạt 94% dự toán, tăng 36% so với cùng kỳ."],
    ],
  },
  check: ({ all }) =>
    all.flatMap(({ passage, mentions }) =>
      mentions.flatMap((growth): Remark[] => {
        const isGrowth = isPercent(growth) && (growth.cue === "rise" || growth.cue === "fall");
        const rate = isGrowth && growth.than === "base" ? anchorOf(mentions, growth) : null;
        const isRate = rate && isPercent(rate) && rate.than === null && growth.index === rate.index + 1;
        if (!isRate || !/tỉ lệ/u.test(rate.gap)) return [];
        const [at, other] = [
          { passage, span: growth.figure.span },
          { passage, span: rate.figure.span },
        ];
        return [
          {
            ...{ at, others: [other], verdict: "cannot_verify" },
            message: {
              vi: `Tỷ lệ ${quoteOf(other)} thay đổi ${quoteOf(at)}: chưa rõ là điểm % hay % của tỷ lệ kỳ trước.`,
              en: `The rate of ${quoteOf(other)} changed by ${quoteOf(at)}: points or per cent of the earlier rate is open.`,
            },
          },
        ];
      }),
    ),
};
