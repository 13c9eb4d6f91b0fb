import type { PlacedQuantity } from "../reading/quantities";
import type { DocumentRule, Remark } from "./model";
import { anyOf, quoteOf } from "./phrases";

const FINAL = anyOf("thực hiện", "kết quả", "đã đạt", "chính thức");
/** Fewer digits are too common to be one figure. */
const LEAST_DIGITS = 5;

function spotOf({ read, mention }: PlacedQuantity) {
  return { passage: read.passage, span: mention.figure.span };
}

function keyOf({ quantity, key }: PlacedQuantity): string {
  return `${quantity.reading.value.toString()} ${key.unit} ${quantity.unit?.print ?? ""}`;
}

function isExact({ quantity: { reading, role, of } }: PlacedQuantity): boolean {
  const digits = reading.value.toFixed(reading.decimals).replace(".", "").length;
  return role === "level" && of === null && digits >= LEAST_DIGITS;
}

/** A figure that is an estimate in one place and a result in another. */
export const estimateLabel: DocumentRule = {
  id: "estimate-label",
  kind: "repeat",
  severity: "info",
  what: {
    vi: "Cùng một số liệu nơi ghi là ước, nơi ghi là kết quả thực hiện.",
    en: "One figure is an estimate in one place and a result in another.",
  },
  why: {
    vi: "Báo cáo đầu năm sau thường vẫn dùng số ước; người đọc cần biết số nào là chính thức.",
    en: "Reports of January often still carry estimates; readers need to know which figures are final.",
  },
  todo: { vi: "Ghi “ước” ở mọi chỗ hoặc bỏ ở mọi chỗ.", en: "Say “ước” everywhere or nowhere." },
  source: "Thủy Nguyên 2023: 47.871,894 tỷ đồng",
  examples: {
    notOk: [
      ["Tổng giá trị sản xuất thực hiện 47.871,894 tỷ đồng.", "Giá trị sản xuất ước đạt 47.871,894 tỷ đồng."],
    ],
    ok: [
      ["Tổng giá trị sản xuất ước đạt 47.871,894 tỷ đồng.", "Giá trị sản xuất ước đạt 47.871,894 tỷ đồng."],
      ["Trồng rừng thực hiện 120 ha.", "Trồng rừng ước đạt 120 ha."],
    ],
  },
  check: ({ quantities }) => {
    const exact = quantities.filter((one) => isExact(one) && one.read.passage.kind !== "row");
    const estimates = new Map(
      exact.filter(({ quantity }) => quantity.period.isEstimate).map((one) => [keyOf(one), one] as const),
    );
    const told = new Set<string>();
    return exact.flatMap((one): Remark[] => {
      const other = estimates.get(keyOf(one));
      const isFinal = !one.quantity.period.isEstimate && FINAL.test(one.mention.gap);
      if (!other || !isFinal || other.read === one.read || told.has(keyOf(one))) return [];
      told.add(keyOf(one));
      const at = spotOf(one);
      return [
        {
          ...{ at, others: [spotOf(other)], verdict: "cannot_verify" },
          message: {
            vi: `${quoteOf(at)} ở đây là kết quả, nơi khác là số ước.`,
            en: `${quoteOf(at)} is a result here and an estimate elsewhere.`,
          },
        },
      ];
    });
  },
};
