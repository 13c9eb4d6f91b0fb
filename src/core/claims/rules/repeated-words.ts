import { fold } from "../../text/fold";
import type { DocumentRule, Remark } from "./model";
import { matchesIn, quoteOf, spotAt } from "./phrases";

/** Two words said twice; words that mean something when doubled ("ngày ngày") are single. */
const PAIR = /(?<![\p{L}\d-])(\p{L}{2,} \p{L}{2,}) \1(?![\p{L}\d-])/u;
const SMALL = new RegExp(
  `(?<![\\p{L}\\d-])(${fold("của|các|và|được|với|trong|những|là|tại|để|cho|đã|theo")}) \\1(?![\\p{L}\\d-])`,
  "u",
);

/** Words printed twice in a row. */
export const repeatedWords: DocumentRule = {
  id: "repeated-words",
  kind: "repeat",
  severity: "info",
  what: { vi: "Cụm từ lặp lại liền nhau.", en: "Words are printed twice in a row." },
  why: { vi: "Thường do sửa câu còn sót chữ cũ.", en: "Mostly left over from an edited sentence." },
  todo: { vi: "Bỏ chữ thừa đi một lần.", en: "Delete the second of the two." },
  source: "Hồng Lĩnh 2023: “Tiếp nhận tiếp nhận: 162 đơn”",
  examples: {
    notOk: [["Tiếp nhận tiếp nhận: 162 đơn."], ["Báo cáo của của Ủy ban nhân dân."]],
    ok: [["Ngày ngày luôn luôn phấn đấu, xã xã thi đua."], ["Đơn tiếp nhận, tiếp nhận qua mạng."]],
  },
  check: ({ all }) =>
    all.flatMap(({ passage }) =>
      [PAIR, SMALL].flatMap((pattern) =>
        matchesIn(passage.folded, pattern).map((match): Remark => {
          const at = spotAt(passage, match.index, match[0].length);
          return {
            ...{ at, verdict: "cannot_verify" },
            message: { vi: `Chữ lặp: “${quoteOf(at)}”.`, en: `Repeated words: “${quoteOf(at)}”.` },
          };
        }),
      ),
    ),
};
