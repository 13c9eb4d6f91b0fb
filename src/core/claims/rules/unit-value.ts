import { printNumber } from "../../number/printNumber";
import type { Decimal } from "../../number/decimal";
import { fold } from "../../text/fold";
import { isLevel } from "../reading/anchor";
import { isPercent, type Mention, type ReadPassage } from "../reading/mention";
import { sentenceAround } from "../stating/statement";
import type { DocumentRule, Remark, Spot } from "./model";
import { anyOf, quoteOf } from "./phrases";

/** So many of one thing, worth so much. */
interface Priced {
  readonly spot: Spot;
  readonly noun: string;
  /** In đồng a piece. */
  readonly each: Decimal;
  /** Short names in brackets in the sentence: "(DJC)". */
  readonly names: ReadonlySet<string>;
}

const WORTH = anyOf("(?:tổng )?(?:trị giá|giá trị|kinh phí|số tiền)");
const NOUN_ENDS = anyOf("cho", "với", "trị giá", "tổng", "tặng", "tại", "của", "và", "cùng", "được", "mỗi");
/** Things of no one price: gifts, works, courses. */
const VARIED = new RegExp(
  `^(?:${fold("suất|phần|quà|học bổng|nhà|công trình|dự án|lớp|giải|đợt|cuộc|hộ|người|căn|thửa|lô")})(?!\\p{L})`,
  "u",
);
const LEAST_WORDS = 3;
const FAR = 3;

/** The thing counted, in folded words: "thẻ thư viện số". */
function nounOf({ passage }: ReadPassage, count: Mention): string {
  const { span, unit } = count.figure;
  const own = unit?.dimension === "count" ? fold(unit.print) : "";
  const tail = count.tail.split(NOUN_ENDS)[0]?.trim() ?? "";
  const printed = passage.folded.slice(span.start, span.end).includes(own) ? own : "";
  return `${printed} ${tail}`.trim();
}

function pricedIn(read: ReadPassage): Priced[] {
  const { passage, mentions } = read;
  return mentions.flatMap((money) => {
    const count = mentions[money.index - 1];
    const isMoney = money.figure.unit?.dimension === "money" && money.figure.unit.per === "";
    if (!count || !isMoney || count.sentence !== money.sentence || !WORTH.test(money.gap)) return [];
    const isPlain = [count, money].every((one) => isLevel(one) && !one.figure.of && !isPercent(one));
    const noun = nounOf(read, count);
    if (!isPlain || count.figure.unit?.dimension === "money" || count.figure.low.value.isZero()) return [];
    if (noun.split(" ").length < LEAST_WORDS || VARIED.test(noun)) return [];
    const worth = money.figure.low.value.times(money.figure.unit?.factor ?? 1);
    const span = { start: count.figure.span.start, end: money.figure.span.end };
    const around = sentenceAround(passage, span);
    const names = new Set(passage.source.text.slice(around.start, around.end).match(/\(\p{Lu}{3,}\)/gu));
    return [{ spot: { passage, span }, noun, each: worth.dividedBy(count.figure.low.value), names }];
  });
}

function remarkOn(own: Priced, earlier: readonly Priced[]): Remark[] {
  const other = earlier.find(({ noun, each }) => {
    const ratio = each.dividedBy(own.each).toNumber();
    return noun === own.noun && (ratio >= FAR || ratio <= 1 / FAR);
  });
  if (!other) return [];
  const [here, there] = [own, other].map(({ each }) => `${printNumber(each.toDecimalPlaces(0))} đồng`);
  const isOneGiver = [...own.names].some((name) => other.names.has(name));
  return [
    {
      ...{ at: own.spot, others: [other.spot], verdict: isOneGiver ? "inconsistent" : "cannot_verify" },
      message: {
        vi: `Đơn giá “${own.noun}”: ${here ?? ""} ở đây, ${there ?? ""} ở “${quoteOf(other.spot)}”.`,
        en: `Price of one “${own.noun}”: ${here ?? ""} here, ${there ?? ""} in “${quoteOf(other.spot)}”.`,
      },
    },
  ];
}

/** One thing at very different prices in two places. */
export const unitValue: DocumentRule = {
  id: "unit-value",
  kind: "ratio",
  severity: "warning",
  what: {
    vi: "Cùng một thứ mà đơn giá suy ra ở hai chỗ lệch nhau từ 3 lần.",
    en: "The implied price of one thing differs three times or more between two places.",
  },
  why: {
    vi: "18 tỷ cho 10.000 thẻ là 1,8 triệu; 6 tỷ cho 300 thẻ là 20 triệu: một trong các số sai.",
    en: "18 billion for 10,000 cards is 1.8 million each, 6 billion for 300 is 20 million: one is wrong.",
  },
  todo: { vi: "Xem lại số lượng và số tiền ở hai chỗ.", en: "Look at counts and amounts in both places." },
  source: "Hồng Lĩnh 2023: thẻ thư viện số",
  examples: {
    notOk: [
      [
        "Công ty (DJC) trao tặng 10.000 thẻ thư viện số cho các trường học, với tổng trị giá 18 tỷ đồng.",
        "Công ty (DJC) trao tặng 300 thẻ thư viện số trị giá 6 tỷ đồng.",
      ],
    ],
    ok: [
      [
        "Trao tặng 10.000 thẻ thư viện số cho các trường học, với tổng trị giá 18 tỷ đồng.",
        "Trao tặng 500 thẻ thư viện số trị giá 1 tỷ đồng.",
      ],
      [
        "Trao 65 suất quà Tết cho hộ nghèo trị giá 32,5 triệu đồng.",
        "Trao 5 suất quà Tết trị giá 50 triệu đồng.",
      ],
    ],
  },
  check: ({ all }) => {
    const priced = all.flatMap(pricedIn);
    return priced.flatMap((one, i) => remarkOn(one, priced.slice(0, i)));
  },
};
