import { fold } from "../../text/fold";

/** Short forms of labels, written out before words are compared. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map(
  [
    ["gtsx", "giá trị sản xuất"],
    ["gtsp", "giá trị sản phẩm"],
    ["tmbl", "tổng mức bán lẻ"],
    ["tthc", "thủ tục hành chính"],
    ["kdc", "khu dân cư"],
    ["bhyt", "bảo hiểm y tế"],
    ["bhxh", "bảo hiểm xã hội"],
    ["tnlđ", "tai nạn lao động"],
    ["tngt", "tai nạn giao thông"],
    ["cchc", "cải cách hành chính"],
    ["ntm", "nông thôn mới"],
    ["nsnn", "ngân sách nhà nước"],
    ["cn", "công nghiệp"],
    ["xd", "xây dựng"],
    ["nn", "nông nghiệp"],
    ["ts", "thủy sản"],
    ["tm", "thương mại"],
    ["dv", "dịch vụ"],
    ["thcs", "trung học cơ sở"],
    ["thpt", "trung học phổ thông"],
  ].map(([short = "", long = ""]) => [fold(short), fold(long)] as const),
);

function wordsOf(label: string): string[] {
  const words = fold(label).match(/[\p{L}\d]+/gu) ?? [];
  return words.flatMap((word) => (SHORT_FORMS.get(word) ?? word).split(" "));
}

/**
 * How well a result's label names a target's label, 0 to 1. Vietnamese names put the head first, so an early word of
 * the result's label weighs more than a late one.
 */
export function labelSimilarity(actualLabel: string, targetLabel: string): number {
  const target = new Set(wordsOf(targetLabel));
  let shared = 0;
  let total = 0;
  wordsOf(actualLabel).forEach((word, index) => {
    const weight = 1 / (1 + 0.3 * index);
    total += weight;
    if (target.has(word)) shared += weight;
  });
  return total === 0 ? 0 : shared / total;
}
