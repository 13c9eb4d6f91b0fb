import { Decimal } from "../../number/decimal";
import { printNumber } from "../../number/printNumber";
import { fold } from "../../text/fold";
import { isAlike } from "../reading/anchor";
import { isPercent, type ReadPassage } from "../reading/mention";
import { fallsAbove } from "./fallsAbove";
import type { DocumentRule, Remark } from "./model";
import { anyOf, quoteOf } from "./phrases";
import { planPercentsIn, wholePlans, type PlanPercent } from "./planBases";

const HUNDRED = new Decimal(100);

function printPlans(plans: readonly Decimal[]): string {
  return plans.map((plan) => printNumber(plan)).join(", ");
}

/** "146 tổ (vượt chỉ tiêu 164%)": only "đạt 164%" has a whole plan. */
function excessRemark(found: PlanPercent): Remark[] {
  const { read, count, percent, isExcess } = found;
  if (!isExcess || percent.figure.low.value.lessThan(HUNDRED)) return [];
  const [exceeding, reaching] = [wholePlans(found, true), wholePlans(found, false)];
  if (reaching.length === 0) return [];
  const at = { passage: read.passage, span: percent.figure.span };
  const other = { passage: read.passage, span: count.figure.span };
  const [quote, plans] = [quoteOf(at), printPlans(reaching)];
  const isProved = exceeding.length === 0 && percent.bracket !== null;
  const literal = exceeding.length === 0 ? { vi: "không có", en: "none" } : both(printPlans(exceeding));
  return [
    {
      ...{ at, others: [other], verdict: isProved ? "inconsistent" : "cannot_verify" },
      message: {
        vi: `“Vượt ${quote}” với ${quoteOf(other)}: kế hoạch nguyên khi hiểu là vượt: ${literal.vi}; khi hiểu là đạt: ${plans}.`,
        en: `“Vượt ${quote}” of ${quoteOf(other)}: whole plans if exceeded by so much: ${literal.en}; if reached so far: ${plans}.`,
      },
    },
  ];
}

function both(text: string): { vi: string; en: string } {
  return { vi: text, en: text };
}

const FROM = anyOf("(tăng|giảm)(?: \\S+){0,2} từ");
const UP = anyOf("tăng lên", "lên");
const DOWN = anyOf("xuống", "còn");
const LOWER = fold("thấp");

/** "tăng từ 15 lên 12": the verb says one thing, the figures another. */
function directionRemarks({ passage, mentions }: ReadPassage): Remark[] {
  return mentions.flatMap((to): Remark[] => {
    const from = mentions[to.index - 1];
    if (!from || from.sentence !== to.sentence || from.figure.high || from.figure.of || to.figure.of)
      return [];
    const verb = new RegExp(`${FROM.source}$`, "u").exec(from.lead)?.[1];
    if (
      verb === undefined ||
      !isAlike(from, to) ||
      !from.figure.unit ||
      from.figure.unit.print !== to.figure.unit?.print
    )
      return [];
    const isRise = verb === "tăng";
    const isTold = (isRise ? UP : DOWN).test(to.lead) && to.gap.length < 60;
    const order = to.figure.low.value.comparedTo(from.figure.low.value);
    if (!isTold || (isRise ? order >= 0 : order <= 0)) return [];
    const at = { passage, span: { start: from.figure.span.start, end: to.figure.span.end } };
    return [
      {
        ...{ at, verdict: "inconsistent" },
        message: {
          vi: `Nói “${isRise ? "tăng" : "giảm"}” mà số lại ${isRise ? "giảm" : "tăng"}: “${quoteOf(at)}”.`,
          en: `The words say a ${isRise ? "rise" : "fall"}, the figures a ${isRise ? "fall" : "rise"}: “${quoteOf(at)}”.`,
        },
      },
    ];
  });
}

const THAN_BEFORE = new RegExp(
  `${anyOf("(thấp|cao) hơn(?: so với)?(?: mức tăng)?(?: của)? (?:cùng kỳ|năm trước)").source}[^,;()]*\\(`,
  "u",
);

/** "tăng 6,5%, thấp hơn cùng kỳ năm 2023 (tăng 5,81%)". */
function comparisonRemarks({ passage, mentions }: ReadPassage): Remark[] {
  return mentions.flatMap((before): Remark[] => {
    const now = mentions[before.index - 1];
    const verb = THAN_BEFORE.exec(before.gap)?.[1];
    const areRises = [now, before].every((one) => one?.cue === "rise" && isPercent(one));
    if (!now || verb === undefined || !areRises || before.bracket?.after !== now.index) return [];
    const order = now.figure.low.value.comparedTo(before.figure.low.value);
    if (verb === LOWER ? order <= 0 : order >= 0) return [];
    const at = { passage, span: { start: now.figure.span.start, end: before.figure.span.end } };
    const [said, shown] = verb === LOWER ? ["thấp hơn", "cao hơn"] : ["cao hơn", "thấp hơn"];
    const [saidEn, shownEn] = verb === LOWER ? ["lower", "higher"] : ["higher", "lower"];
    return [
      {
        ...{ at, verdict: "inconsistent" },
        message: {
          vi: `Nói “${said} cùng kỳ” mà số lại ${shown}: “${quoteOf(at)}”.`,
          en: `The words say ${saidEn} than the year before, the figures ${shownEn}: “${quoteOf(at)}”.`,
        },
      },
    ];
  });
}

/** Words that say another thing than their figures. */
export const verbContradiction: DocumentRule = {
  id: "verb-contradiction",
  kind: "completion",
  severity: "warning",
  what: {
    vi: "Động từ trái với số: “vượt 164%” khi chỉ có thể là “đạt 164%”; “tăng từ … lên” một số nhỏ hơn.",
    en: "The verb contradicts the figures: “vượt 164 %” that can only be “đạt”; “tăng từ … lên” to less.",
  },
  why: {
    vi: "“Vượt 164%” là gấp 2,64 lần kế hoạch, “đạt 164%” là 1,64 lần.",
    en: "Exceeding by 164 % is 2.64 times the plan, reaching 164 % is 1.64 times.",
  },
  todo: { vi: "Chọn “đạt” hoặc “vượt” cho đúng với kế hoạch.", en: "Choose the verb that fits the plan." },
  source: "Thủy Nguyên 2023: 146 tổ “vượt chỉ tiêu 164%” ứng với kế hoạch 89 khi hiểu là đạt",
  examples: {
    notOk: [
      ["Thành lập 146 tổ liên gia (vượt chỉ tiêu 164%)."],
      ["Thành lập 835 tổ liên gia (vượt chỉ tiêu 288%)."],
      ["Số vụ tăng từ 15 vụ lên 12 vụ."],
      ["GRDP tăng 6,5%, thấp hơn cùng kỳ năm 2023 (GRDP tăng 5,81%)."],
      ["Tỷ lệ hộ nghèo giảm từ 1,2% xuống còn 1,5%."],
      [
        "Tỷ số giới tính khi sinh: 107,8 bé trai/100 bé gái.",
        "Mục tiêu năm sau: tỷ số giới tính khi sinh còn 110 bé trai/100 bé gái.",
      ],
    ],
    ok: [
      ["Thành lập 146 tổ liên gia (đạt 164% chỉ tiêu)."],
      ["Tỷ lệ hộ nghèo giảm từ 2% đến 3%, tăng từ 15 vụ lên 18 vụ."],
      ["Trồng 120 cây, vượt 20% kế hoạch."],
      ["GRDP tăng 5,5%, thấp hơn cùng kỳ năm 2023 (GRDP tăng 5,81%)."],
    ],
  },
  check: ({ all, quantities }) => [
    ...all.flatMap((read) => [
      ...planPercentsIn(read).flatMap(excessRemark),
      ...directionRemarks(read),
      ...comparisonRemarks(read),
    ]),
    ...fallsAbove(quantities),
  ],
};
