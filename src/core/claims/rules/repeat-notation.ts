import type { PlacedQuantity } from "../reading/quantities";
import type { DocumentRule, Remark, Spot } from "./model";
import { quoteOf } from "./phrases";

/** Fewer digits are too common to be one figure. */
const LEAST_DIGITS = 5;
const COMPOUND = /\d\s?tỷ \d/iu;

function spotOf({ read, mention }: PlacedQuantity): Spot {
  return { passage: read.passage, span: mention.figure.span };
}

/** In base units. */
function valueOf({ quantity: { reading, unit } }: PlacedQuantity): string {
  return `${unit?.dimension ?? ""} ${reading.value.times(unit?.factor ?? 1).toFixed()}`;
}

function isLong({ quantity: { reading, unit } }: PlacedQuantity): boolean {
  const digits = reading.value.toFixed(reading.decimals).replace(".", "").replace(/0+$/u, "");
  return unit?.dimension === "money" && unit.per === "" && digits.length >= LEAST_DIGITS;
}

/** One amount written in two ways: "683 tỷ 301 triệu" and "683,301 tỷ". */
export const repeatNotation: DocumentRule = {
  id: "repeat-notation",
  kind: "repeat",
  severity: "info",
  what: {
    vi: "Một số tiền viết theo hai cách: “683 tỷ 301 triệu” và “683,301 tỷ”.",
    en: "One amount is written in two ways: “683 tỷ 301 triệu” and “683,301 tỷ”.",
  },
  why: {
    vi: "Hai cách viết bằng nhau nhưng khó đối chiếu.",
    en: "The two are equal, but hard to hold against each other.",
  },
  todo: { vi: "Dùng một cách viết trong cả báo cáo.", en: "Keep to one way in the whole report." },
  source: "Hải Dương 2023: 683 tỷ 301 triệu và 683,301 tỷ đồng",
  examples: {
    notOk: [["Ngân sách tỉnh cấp 683,301 tỷ đồng.", "Bổ sung từ tỉnh 683 tỷ 301 triệu đồng."]],
    ok: [
      ["Ngân sách tỉnh cấp 683,301 tỷ đồng.", "Bổ sung từ tỉnh 683,301 tỷ đồng."],
      ["Chi 683 tỷ 302 triệu đồng và 683,301 tỷ đồng."],
    ],
  },
  check: ({ quantities }) => {
    const long = quantities.filter(isLong);
    const plain = new Map(
      long.filter((one) => !COMPOUND.test(quoteOf(spotOf(one)))).map((one) => [valueOf(one), one] as const),
    );
    return long.flatMap((one): Remark[] => {
      const other = COMPOUND.test(quoteOf(spotOf(one))) ? plain.get(valueOf(one)) : undefined;
      if (!other) return [];
      const [at, there] = [spotOf(one), spotOf(other)];
      return [
        {
          ...{ at, others: [there], verdict: "ok" },
          message: {
            vi: `“${quoteOf(at)}” và “${quoteOf(there)}” bằng nhau, viết theo hai cách.`,
            en: `“${quoteOf(at)}” and “${quoteOf(there)}” are equal, written in two ways.`,
          },
        },
      ];
    });
  },
};
