import { Decimal } from "../../number/decimal";
import { meets } from "../../number/interval";
import {
  counted,
  differenceOf,
  measured,
  productOf,
  quotientOf,
  sumOf,
  type RoundedValue,
} from "../../number/intervalValue";
import { printNumber } from "../../number/printNumber";
import { anchorOf, isAlike, isLevel } from "../anchor";
import type { ReadPassage } from "../apartLists";
import { isPercent, type Mention } from "../mention";
import { fold } from "../../text/fold";
import type { DocumentRule, Remark } from "./model";
import { anyOf, quoteOf } from "./phrases";

const HUNDRED = counted(new Decimal(100));

/** A level with its growth on the year before. */
interface Grown {
  readonly level: Mention;
  readonly growth: Mention;
}

function grownIn({ mentions }: ReadPassage): Grown[] {
  return mentions.flatMap((growth) => {
    const isGrowth =
      isPercent(growth) && (growth.cue === "rise" || growth.cue === "fall") && growth.than !== "plan";
    const level = isGrowth && !growth.figure.high ? anchorOf(mentions, growth) : null;
    return level && !isPercent(level) && isLevel(level) && !level.figure.of ? [{ level, growth }] : [];
  });
}

const OF_WHICH = new RegExp(`(?<!\\p{L})${fold("(?:gồm|trong đó|cụ thể)")}(?!\\p{L})`, "u");
const TOTAL = anyOf("tổng");

function growthOf({ growth: { cue, figure } }: Grown): RoundedValue {
  const { value, decimals } = figure.low;
  return measured({ value: cue === "fall" ? value.negated() : value, decimals });
}

function levelOf({ level: { figure } }: Grown): RoundedValue {
  return productOf(measured(figure.low), counted(figure.unit?.factor ?? new Decimal(1)));
}

function total(values: readonly RoundedValue[]): RoundedValue | null {
  const [first, ...rest] = values;
  return first ? rest.reduce(sumOf, first) : null;
}

/** Growth of the sum of the parts: their levels against what they were before. */
function composed(parts: readonly Grown[]): RoundedValue | null {
  const bases = parts.map((part) =>
    quotientOf(productOf(levelOf(part), HUNDRED), sumOf(HUNDRED, growthOf(part))),
  );
  const [now, before] = [total(parts.map(levelOf)), total(bases.filter((base) => base !== null))];
  const index =
    now && before && bases.every((base) => base !== null) && quotientOf(productOf(now, HUNDRED), before);
  return index ? differenceOf(index, HUNDRED) : null;
}

/** Growth on the same earlier time, of figures as printed. */
function isOneBase({ level, growth }: Grown, whole: Grown): boolean {
  const isPrinted = [level, growth, whole.level, whole.growth].every(
    ({ precision }) => precision === "printed",
  );
  return isPrinted && (growth.than === null || growth.tail === whole.growth.tail);
}

/** A total with all of its parts behind it: the parts add to it. */
function wholesIn(read: ReadPassage): { whole: Grown; parts: readonly Grown[] }[] {
  const grown = grownIn(read);
  return grown.flatMap((whole, i) => {
    const parts = grown
      .slice(i + 1)
      .filter((part) => isAlike(part.level, whole.level) && isOneBase(part, whole));
    const [first] = parts;
    const isList = first && (OF_WHICH.test(first.level.gap) || TOTAL.test(whole.level.gap));
    if (!isList || parts.length < 2) return [];
    for (let count = 2; count <= parts.length; count += 1) {
      const sum = total(parts.slice(0, count).map(levelOf));
      if (sum && meets(sum.interval, levelOf(whole).interval))
        return [{ whole, parts: parts.slice(0, count) }];
    }
    return [];
  });
}

function remarkOn({ passage }: ReadPassage, whole: Grown, parts: readonly Grown[]): Remark[] {
  const found = composed(parts);
  if (!found) return [];
  const stated = growthOf(whole);
  const growths = parts.map((part) => growthOf(part).interval);
  const isBetween =
    growths.some(({ low }) => low.lessThanOrEqualTo(stated.interval.high)) &&
    growths.some(({ high }) => high.greaterThanOrEqualTo(stated.interval.low));
  const at = { passage, span: whole.growth.figure.span };
  const others = parts.map(({ growth }) => ({ passage, span: growth.figure.span }));
  const text = printNumber(found.point.toDecimalPlaces(2));
  const said = {
    vi: `tổng hợp từ các phần là ${text}%, in ${quoteOf(at)}`,
    en: `the parts make ${text} %, printed ${quoteOf(at)}`,
  };
  const isOk = meets(found.interval, stated.interval);
  return [
    {
      ...{ at, others, verdict: isOk ? "ok" : isBetween ? "cannot_verify" : "inconsistent" },
      message: { vi: `Mức tăng của tổng: ${said.vi}.`, en: `Growth of the total: ${said.en}.` },
    },
  ];
}

/** The growth of a total against that of its parts. */
export const growthComposed: DocumentRule = {
  id: "growth-composed",
  kind: "growth",
  severity: "warning",
  what: {
    vi: "Mức tăng của tổng không suy ra được từ mức tăng của các phần.",
    en: "The growth of a total does not follow from that of its parts.",
  },
  why: {
    vi: "Mức tăng của tổng phải nằm giữa mức tăng của các phần.",
    en: "The growth of a total lies between those of its parts.",
  },
  todo: {
    vi: "Xem lại mức tăng của tổng hoặc của từng phần.",
    en: "Look at the growth of total and parts again.",
  },
  source: "Thủy Nguyên 2023: 17% từ 19,1%, 16,7% và 2,3%",
  examples: {
    notOk: [
      [
        "Tổng sản lượng 300 tấn, tăng 15% so với cùng kỳ, trong đó nuôi trồng 100 tấn, tăng 3%; khai thác 200 tấn, tăng 5%.",
      ],
      [
        "Tổng sản lượng 300 tấn, tăng 4,3% so với cùng kỳ, trong đó nuôi trồng 100 tấn, tăng 3%; khai thác 200 tấn, tăng 5%.",
      ],
    ],
    ok: [
      [
        "Tổng sản lượng 300 tấn, tăng 15% so với cùng kỳ, trong đó nuôi trồng 100 tấn, tăng 3%; khai thác 150 tấn, tăng 5%.",
      ],
      ["Sản lượng 300 tấn, tăng 15% so với cùng kỳ; thịt hơi 100 tấn, tăng 3%."],
    ],
  },
  check: ({ all }) =>
    all.flatMap((read) => wholesIn(read).flatMap(({ whole, parts }) => remarkOn(read, whole, parts))),
};
