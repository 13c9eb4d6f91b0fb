import { findOpenGap, type OpenGap } from "../../text/openGap";
import type { ClaimSeverity } from "../model";
import type { DocumentRule, Remark } from "./model";
import { quoteOf, spotAt } from "./phrases";

/** "Thủy Nguyên, ngày tháng 01 năm 2024": the date line of a paper without its day. */
const DATE_LINE = /^[^,.;:]{2,40}, ngày tháng (?:\d{1,2} )?năm (?:20\d\d)?$/u;
const SAID: Readonly<Record<OpenGap, { severity: ClaimSeverity; vi: string; en: string }>> = {
  formula: {
    severity: "warning",
    vi: "Lỗi công thức còn trong văn bản",
    en: "A formula error stands in the text",
  },
  template: { severity: "warning", vi: "Chỗ điền của mẫu còn trống", en: "A field of the template is open" },
  unsigned: {
    severity: "info",
    vi: "Số hoặc ngày của văn bản còn trống",
    en: "The paper's number or date is blank",
  },
};

/** Fields of a template, numbers and dates that are left open in a report. */
export const unfilledPlaceholder: DocumentRule = {
  id: "unfilled-placeholder",
  kind: "count",
  severity: "warning",
  what: {
    vi: "Còn chỗ chưa điền trong phần lời: số, ngày văn bản, chỗ điền của mẫu, lỗi công thức.",
    en: "Something is left open in the text: number, date, a template field, a formula error.",
  },
  why: {
    vi: "Bản phát hành còn chỗ trống thì phải đính chính; số và ngày có thể được hệ thống điền khi ký.",
    en: "An issued paper with gaps has to be corrected; number and date may be filled in on signing.",
  },
  todo: { vi: "Điền trước khi phát hành.", en: "Fill it in before the paper is issued." },
  source: "Thủy Nguyên, Hải Dương 2023: “Số: /BC-UBND”, “ngày tháng 12 năm 2023”",
  examples: {
    notOk: [
      ["Số: /BC-UBND"],
      ["Hải Dương, ngày tháng 12 năm 2023"],
      ["Trong năm 20XX, thu ngân sách đạt khá."],
    ],
    ok: [["Số: 12/BC-UBND"], ["Ghi rõ ngày tháng năm sinh."], ["Đại hội Đảng bộ lần thứ XX."]],
  },
  check: ({ all }) =>
    all.flatMap(({ passage }): Remark[] => {
      const { text } = passage.source;
      const isDateLine = DATE_LINE.test(text.trim());
      const found = isDateLine ? { gap: "unsigned" as const, start: 0, text } : findOpenGap(text);
      if (!found) return [];
      const at = spotAt(passage, found.start, found.text.length);
      const { severity, vi, en } = SAID[found.gap];
      const quote = quoteOf(at);
      return [
        {
          at,
          verdict: "cannot_verify",
          severity,
          message: { vi: `${vi}: “${quote}”.`, en: `${en}: “${quote}”.` },
        },
      ];
    }),
};
