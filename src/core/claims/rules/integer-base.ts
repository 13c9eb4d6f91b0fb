import { Decimal } from "../../number/decimal";
import { printNumber } from "../../number/printNumber";
import type { DocumentRule, Remark } from "./model";
import { quoteOf } from "./phrases";
import { planPercentsIn, wholePlans, type PlanPercent } from "./planBases";

const HUNDRED = new Decimal(100);

/** The nearest whole plan with the percentage that it would give. */
function nearest({ count, percent, isExcess }: PlanPercent): { plan: string; gives: string } {
  const stated = isExcess ? percent.figure.low.value.plus(HUNDRED) : percent.figure.low.value;
  const actual = count.figure.low.value;
  const plan = Decimal.max(1, actual.times(HUNDRED).dividedBy(stated).round());
  const gives = actual
    .times(HUNDRED)
    .dividedBy(plan)
    .minus(isExcess ? HUNDRED : 0);
  return { plan: printNumber(plan), gives: printNumber(gives.toDecimalPlaces(2)) };
}

function remarkOn(found: PlanPercent): Remark[] {
  const { read, count, percent } = found;
  if (percent.figure.low.value.isZero() || [true, false].some((as) => wholePlans(found, as).length > 0))
    return [];
  const at = { passage: read.passage, span: percent.figure.span };
  const other = { passage: read.passage, span: count.figure.span };
  const { plan, gives } = nearest(found);
  return [
    {
      ...{ at, others: [other], verdict: "cannot_verify" },
      message: {
        vi: `Không có kế hoạch nguyên nào cho ${quoteOf(at)} với ${quoteOf(other)}; gần nhất là ${plan}, cho ${gives}%.`,
        en: `No whole plan gives ${quoteOf(at)} for ${quoteOf(other)}; the nearest, ${plan}, gives ${gives} %.`,
      },
    },
  ];
}

/** A percentage of a plan that no whole number of things can give. */
export const integerBase: DocumentRule = {
  id: "integer-base",
  kind: "completion",
  severity: "warning",
  what: {
    vi: "Không có kế hoạch là số nguyên nào cho ra tỷ lệ đã in của một số đếm.",
    en: "No plan that is a whole number gives the printed percentage of a count.",
  },
  why: {
    vi: "Kế hoạch của số người, số vụ, số công trình là số nguyên; tỷ lệ không khớp thì một trong hai số sai.",
    en: "Plans of people, cases or works are whole numbers; else one of the two figures is wrong.",
  },
  todo: { vi: "Ghi kế hoạch bên cạnh và tính lại tỷ lệ.", en: "Print the plan beside it and compute again." },
  source: "Hải Dương 2023: 38 đối tượng đạt 126,6% ứng với kế hoạch 30 (cắt bớt chữ số)",
  examples: {
    notOk: [["Đưa 37 đối tượng đi cai nghiện, đạt 126,6% kế hoạch."]],
    ok: [
      ["Đưa 38 đối tượng đi cai nghiện, đạt 126,6% kế hoạch."],
      ["Giải quyết việc làm cho 4.931 người, đạt 100,3% kế hoạch."],
      ["Thu 37,5 tỷ đồng, đạt 126,6% kế hoạch."],
    ],
  },
  check: ({ all }) => all.flatMap((read) => planPercentsIn(read).flatMap(remarkOn)),
};
