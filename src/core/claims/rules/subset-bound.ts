import { isAlike, isLevel } from "../reading/anchor";
import { footnoteBodies, markedMention } from "../reading/footnotes";
import { isPercent, type Mention, type ReadPassage } from "../reading/mention";
import { fold } from "../../text/fold";
import type { DocumentRule, Remark, Spot } from "./model";
import { anyOf, quoteOf } from "./phrases";

/** A total in a sentence whose footnote breaks it down by name. */
interface Breakdown {
  readonly total: Mention;
  readonly parts: ReadonlyMap<
    string,
    { readonly name: string; readonly mention: Mention; readonly spot: Spot }
  >;
}

/** The words between two figures that name the second: "…, xã Thuận Lộc:". */
function nameBefore({ passage, mentions }: ReadPassage, mention: Mention): string {
  const from = mentions[mention.index - 1]?.figure.span.end ?? 0;
  const between = passage.source.text.slice(from, mention.figure.span.start).replace(/[:\s]+$/u, "");
  return (between.split(/[,;.:()]/u).at(-1) ?? "").trim();
}

function breakdownOf(total: Mention, body: ReadPassage): Breakdown | null {
  const parts = body.mentions.filter(({ bracket }) => bracket === null);
  const isPlain = parts.every(
    (one) => isLevel(one) && isAlike(one, total) && !isPercent(one) && !one.figure.of,
  );
  const named = parts.map((mention) => {
    const spot = { passage: body.passage, span: mention.figure.span };
    const name = nameBefore(body, mention);
    return [fold(name), { name, mention, spot }] as const;
  });
  const names = new Set(named.map(([name]) => name));
  return isPlain && names.size === parts.length && names.size >= 2 ? { total, parts: new Map(named) } : null;
}

function breakdownsIn(read: ReadPassage, bodies: ReadonlyMap<string, ReadPassage>): Breakdown[] {
  return read.passage.source.marks.flatMap(({ mark, span }) => {
    const [total, body] = [markedMention(read, span.start), bodies.get(mark)];
    const found = total && body && body !== read ? breakdownOf(total, body) : null;
    return found ? [found] : [];
  });
}

/** "63 công trình …; 61/63 công trình": each name's part of the second is among its part of the first. */
function partRemarks(whole: Breakdown, step: Breakdown): Remark[] {
  const { of } = step.total.figure;
  if (!of?.value.equals(whole.total.figure.low.value) || !isAlike(whole.total, step.total)) return [];
  return [...step.parts].flatMap(([key, { name, mention, spot }]): Remark[] => {
    const larger = whole.parts.get(key);
    if (!larger?.mention.figure.low.value.lessThan(mention.figure.low.value)) return [];
    const [own, all] = [quoteOf(spot), quoteOf(larger.spot)];
    return [
      {
        ...{ at: spot, others: [larger.spot], verdict: "inconsistent" },
        message: {
          vi: `“${name}”: ${own} ở bước sau, nhiều hơn ${all} của cả tập hợp ở bước trước.`,
          en: `“${name}”: ${own} in the later step, more than the ${all} of the whole set before it.`,
        },
      },
    ];
  });
}

const STEPS: readonly (readonly [RegExp, RegExp])[] = [
  [anyOf("đăng ký"), anyOf("thu được", "hiến được", "tiếp nhận được")],
  [anyOf("thu nhận", "tiếp nhận", "cấp"), anyOf("kích hoạt")],
];

/** "đăng ký 1.700 lượt, thu được 1.758 đơn vị": a later step with more than the one before it. */
function stepRemarks({ passage, mentions }: ReadPassage): Remark[] {
  return mentions.flatMap((later): Remark[] => {
    const first = mentions[later.index - 1];
    if (!first || first.sentence !== later.sentence || isPercent(later) || isPercent(first)) return [];
    const isStep = STEPS.some(
      ([one, two]) => (one.test(first.gap) || one.test(first.tail)) && two.test(later.gap),
    );
    const isMore = later.figure.low.value.greaterThan(first.figure.low.value);
    if (!isStep || !isMore || !isLevel(later) || !isLevel(first)) return [];
    const [at, other] = [
      { passage, span: later.figure.span },
      { passage, span: first.figure.span },
    ];
    return [
      {
        ...{ at, others: [other], verdict: "cannot_verify", severity: "warning" },
        message: {
          vi: `Bước sau (${quoteOf(at)}) nhiều hơn bước trước (${quoteOf(other)}): xem có cùng phạm vi, cùng kỳ.`,
          en: `The later step (${quoteOf(at)}) has more than the earlier (${quoteOf(other)}): see whether scope and period are one.`,
        },
      },
    ];
  });
}

/** A part larger than its whole, name by name; a later step with more than the earlier one. */
export const subsetBound: DocumentRule = {
  id: "subset-bound",
  kind: "repeat",
  severity: "error",
  what: {
    vi: "Tập hợp con lớn hơn tập hợp chứa nó, hoặc bước sau nhiều hơn bước trước.",
    en: "A subset is larger than its set, or a later step has more than the one before it.",
  },
  why: {
    vi: "Tổng có thể khớp mà từng đơn vị lại sai: không thể duyệt 49 công trình khi danh mục có 46.",
    en: "The totals may agree while a unit is wrong: 49 works cannot be approved out of a list of 46.",
  },
  todo: { vi: "Xem lại số của đơn vị ở cả hai chỗ.", en: "Look at the unit's figures in both places again." },
  source: "Hồng Lĩnh 2023: xã Thuận Lộc 49 trong 61/63 công trình, danh mục có 46",
  examples: {
    notOk: [
      [
        "Phê duyệt danh mục 63 công trình¹; phê duyệt chủ trương 61/63 công trình².",
        "¹ Phường Bắc Hồng: 17 công trình, xã Thuận Lộc 46 công trình.",
        "² Phường Bắc Hồng: 12 công trình, xã Thuận Lộc: 49 công trình.",
      ],
      ["Có 1.700 lượt người đăng ký hiến máu, kết quả đã thu được 1.758 đơn vị máu."],
    ],
    ok: [
      [
        "Phê duyệt danh mục 63 công trình¹; phê duyệt chủ trương 61/63 công trình².",
        "¹ Phường Bắc Hồng: 17 công trình, xã Thuận Lộc 46 công trình.",
        "² Phường Bắc Hồng: 15 công trình, xã Thuận Lộc: 46 công trình.",
      ],
      [
        "Khởi công 12 công trình¹; hoàn thành 20 công trình².",
        "¹ Phường Bắc Hồng: 7 công trình, xã Thuận Lộc 5 công trình.",
        "² Phường Bắc Hồng: 12 công trình, xã Thuận Lộc: 8 công trình.",
      ],
      ["Tiếp nhận 16.683 hồ sơ, kích hoạt 12.968 tài khoản."],
    ],
  },
  check: (report) => {
    const bodies = footnoteBodies(report.all);
    return report.all.flatMap((read) => {
      const breakdowns = breakdownsIn(read, bodies);
      const parts = breakdowns.flatMap((whole) => breakdowns.flatMap((step) => partRemarks(whole, step)));
      return [...parts, ...stepRemarks(read)];
    });
  },
};
