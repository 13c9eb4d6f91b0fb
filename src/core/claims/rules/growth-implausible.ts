import { isPercent } from "../reading/mention";
import type { DocumentRule, Remark } from "./model";
import { quoteOf } from "./phrases";

const MOST = 200;

/** A rise of more than 200 %: "tăng" or "bằng"? */
export const growthImplausible: DocumentRule = {
  id: "growth-implausible",
  kind: "growth",
  severity: "info",
  what: {
    vi: "Mức tăng trên 200%: “tăng” hay “bằng”?",
    en: "A rise of more than 200 %: a rise by so much, or to so much?",
  },
  why: {
    vi: "“Tăng 468%” là gấp 5,68 lần; “bằng 468%” là gấp 4,68 lần.",
    en: "A rise by 468 % is 5.68 times, a rise to 468 % is 4.68 times the base.",
  },
  todo: { vi: "Ghi số kỳ trước bên cạnh.", en: "Print the earlier figure beside it." },
  source: "Thủy Nguyên 2023: thu ngân sách tăng 468%",
  examples: {
    notOk: [
      [
        "Thu ngân sách 11.721,438 tỷ đồng, tăng 468% so với năm 2022.",
        "Tổng thu 11.721,438 tỷ đồng, tăng 468% so với năm 2022.",
      ],
    ],
    ok: [["Thu ngân sách tăng 68% so với năm 2022."], ["Thu ngân sách bằng 468% so với năm 2022."]],
  },
  check: ({ all }) => {
    const told = new Set<string>();
    return all.flatMap(({ passage, mentions }) =>
      mentions.flatMap((growth): Remark[] => {
        const { low, span } = growth.figure;
        const isRise = isPercent(growth) && growth.cue === "rise" && growth.than === "base";
        const key = low.value.toString();
        if (!isRise || low.value.lessThanOrEqualTo(MOST) || told.has(key)) return [];
        told.add(key);
        const at = { passage, span };
        return [
          {
            ...{ at, verdict: "cannot_verify" },
            message: {
              vi: `Tăng ${quoteOf(at)} là mức hiếm có: xem lại là “tăng” hay “bằng”.`,
              en: `A rise of ${quoteOf(at)} is rare: see whether it is by so much or to so much.`,
            },
          },
        ];
      }),
    );
  },
};
