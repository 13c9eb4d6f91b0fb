import { fold } from "../../text/fold";
import type { Passage } from "../reading/passage";
import type { DocumentRule, Remark, ReportText } from "./model";
import { quoteOf, spotAt } from "./phrases";

/** "- Phường A: Đạt thêm 3/9 tiêu chí, 39/52 tiêu mục, tăng 01 tiêu mục". */
const ITEM = new RegExp(
  `^[-+•] ?[^:;]{2,40}: ?(${fold("đạt")}( ${fold("thêm")})? (\\d+)/(\\d+) (\\p{L}+ \\p{L}+))(?:.*?${fold("tăng")}(?: ${fold("thêm")})? (\\d+) )?`,
  "u",
);
const NEAR = 10;
const LEAST_SIBLINGS = 2;

interface Item {
  readonly passage: Passage;
  readonly index: number;
  readonly said: string;
  readonly isIncrement: boolean;
  readonly count: number;
  /** "9 tiêu chí": what all items of the list are measured against. */
  readonly whole: string;
  readonly rise: number | null;
}

function itemsOf({ all }: ReportText): Item[] {
  return all.flatMap(({ passage }, index) => {
    const found = passage.kind === "body" ? ITEM.exec(passage.folded) : null;
    if (!found) return [];
    const [, said = "", more, count = "", whole = "", noun = "", rise] = found;
    const isIncrement = more !== undefined;
    const own = { passage, index, said, isIncrement, count: Number(count), whole: `${whole} ${noun}` };
    return [{ ...own, rise: rise === undefined ? null : Number(rise) }];
  });
}

/** An increment among levels of one list, larger than the rise of the finer measure beside it. */
export const countWording: DocumentRule = {
  id: "count-wording",
  kind: "count",
  severity: "warning",
  what: {
    vi: "Một dòng ghi “đạt thêm k/n” trong khi các dòng cùng danh sách ghi “đạt k/n”, và mức tăng kèm theo nhỏ hơn k.",
    en: "One item says “đạt thêm k/n” where its siblings say “đạt k/n”, and the rise beside it is less than k.",
  },
  why: {
    vi: "“Đạt thêm 3 tiêu chí” cần tăng ít nhất 3 tiêu mục; chữ “thêm” có lẽ thừa.",
    en: "Three more criteria need at least three more items; “thêm” is probably a slip.",
  },
  todo: { vi: "Bỏ chữ “thêm” hoặc sửa mức tăng.", en: "Leave out “thêm”, or correct the rise." },
  source: "Hồng Lĩnh 2023: “Đạt thêm 3/9 tiêu chí … tăng 01 tiêu mục”",
  examples: {
    notOk: [
      [
        "- Phường Bắc Hồng: Đạt 6/9 tiêu chí, 47/52 tiêu mục, tăng 4 tiêu mục.",
        "- Phường Nam Hồng: Đạt 4/9 tiêu chí, 43/52 tiêu mục, tăng 4 tiêu mục.",
        "- Phường Đức Thuận: Đạt thêm 3/9 tiêu chí, 39/52 tiêu mục, tăng 01 tiêu mục.",
      ],
    ],
    ok: [
      [
        "- Phường Bắc Hồng: Đạt 6/9 tiêu chí, 47/52 tiêu mục, tăng 4 tiêu mục.",
        "- Phường Nam Hồng: Đạt 4/9 tiêu chí, 43/52 tiêu mục, tăng 4 tiêu mục.",
        "- Phường Đức Thuận: Đạt 3/9 tiêu chí, 39/52 tiêu mục, tăng 01 tiêu mục.",
      ],
      ["- Xã A: Đạt thêm 3/9 tiêu chí, tăng 01 tiêu mục."],
    ],
  },
  check: (report) => {
    const items = itemsOf(report);
    return items.flatMap((item): Remark[] => {
      const siblings = items.filter(
        (other) =>
          !other.isIncrement && other.whole === item.whole && Math.abs(other.index - item.index) <= NEAR,
      );
      const isLess = item.rise !== null && item.rise < item.count;
      if (!item.isIncrement || !isLess || siblings.length < LEAST_SIBLINGS) return [];
      const at = spotAt(item.passage, item.passage.folded.indexOf(item.said), item.said.length);
      const rise = String(item.rise);
      return [
        {
          at,
          others: siblings.map(({ passage, said }) =>
            spotAt(passage, passage.folded.indexOf(said), said.length),
          ),
          verdict: "inconsistent",
          message: {
            vi: `“${quoteOf(at)}” nhưng chỉ tăng ${rise}; các dòng bên cạnh ghi “đạt”, không có “thêm”.`,
            en: `“${quoteOf(at)}” with a rise of only ${rise}; the items beside it say “đạt” without “thêm”.`,
          },
        },
      ];
    });
  },
};
