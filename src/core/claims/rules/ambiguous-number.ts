import { printNumber } from "../../number/printNumber";
import type { Mention } from "../reading/mention";
import type { DocumentRule, Remark } from "./model";
import { quoteOf } from "./phrases";

/** A figure so many times all its neighbours is out of scale. */
const FAR = 50;

function isOneUnit(one: Mention, other: Mention): boolean {
  return one.figure.unit?.print === other.figure.unit?.print;
}

/** The figures of the same unit in the sentence, where they show which separator it uses for decimals. */
function siblingsOf(mentions: readonly Mention[], mention: Mention): Mention[] {
  return mentions.filter(
    (other) => other !== mention && other.sentence === mention.sentence && isOneUnit(other, mention),
  );
}

/** "127.765 tỷ đồng" beside "345,250 tỷ đồng": thousands, or decimals? */
export const ambiguousNumber: DocumentRule = {
  id: "ambiguous-number",
  kind: "repeat",
  severity: "warning",
  what: {
    vi: "Không rõ dấu chấm là hàng nghìn hay thập phân, vì số đọc theo hàng nghìn lớn hơn hẳn các số bên cạnh.",
    en: "A dot may be of thousands or of decimals: read as thousands the figure dwarfs those beside it.",
  },
  why: { vi: "Đọc sai dấu là sai 1.000 lần.", en: "Misread, the figure is wrong by a factor of 1,000." },
  todo: { vi: "Viết dấu phẩy nếu là số thập phân.", en: "Write a comma if these are decimals." },
  source: "Hải Dương 2023: 127.765 tỷ đồng bên cạnh 345,250 tỷ đồng",
  examples: {
    notOk: [["12 dự án với tổng mức 345,250 tỷ đồng và 13 dự án với tổng mức 127.765 tỷ đồng."]],
    ok: [
      ["12 dự án với tổng mức 345,250 tỷ đồng và 13 dự án với tổng mức 1.765 tỷ đồng."],
      ["Giá trị sản xuất 127.765 tỷ đồng, dịch vụ 105.648 tỷ đồng."],
      ["Giá trị sản xuất 127.765 tỷ đồng."],
    ],
  },
  check: ({ all }) =>
    all.flatMap(({ passage, mentions }) =>
      mentions.flatMap((mention): Remark[] => {
        const { low, other, unit, span } = mention.figure;
        if (!other || low.decimals > 0 || unit === null) return [];
        const values = siblingsOf(mentions, mention).map(({ figure }) => figure.low);
        const isDecimal = values.some(({ decimals }) => decimals === other.decimals);
        const isFar = values.every(({ value }) => low.value.greaterThan(value.times(FAR)));
        const isNear = values.some(({ value }) => other.value.times(FAR).greaterThan(value));
        if (values.length === 0 || !isDecimal || !isFar || !isNear) return [];
        const at = { passage, span };
        const readings = `${printNumber(low.value)} – ${printNumber(other.value)}`;
        return [
          {
            ...{ at, verdict: "cannot_verify" },
            message: {
              vi: `“${quoteOf(at)}” có hai cách đọc (${readings}); các số cùng đơn vị trong câu hợp với số nhỏ.`,
              en: `“${quoteOf(at)}” can be read in two ways (${readings}); its neighbours go with the lower.`,
            },
          },
        ];
      }),
    ),
};
