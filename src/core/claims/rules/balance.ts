import type { Decimal } from "../../number/decimal";
import { printNumber } from "../../number/printNumber";
import { isAlike, isLevel } from "../reading/anchor";
import { isPercent, type Mention, type ReadPassage } from "../reading/mention";
import type { DocumentRule, Remark } from "./model";
import { anyOf, quoteOf } from "./phrases";

const OPENING = anyOf(
  "(?:kỳ|tháng|quý|năm) trước (?:chuyển|mang)(?: tiếp)?(?: sang)?",
  "tồn đầu kỳ",
  "tồn kỳ trước",
);
const RECEIVED = anyOf("tiếp nhận", "thụ lý", "phát sinh", "nhận mới", "tổng số");
const DONE = anyOf("(?:đã )?(?:giải quyết|xử lý)", "hoàn thành");
const OPEN = anyOf(
  "đang (?:giải quyết|xử lý|xem xét)",
  "còn lại",
  "chưa (?:giải quyết|xử lý)",
  "chuyển kỳ sau",
  "tồn",
);
const OVERDUE = anyOf("quá hạn", "trễ hạn", "đúng hạn");
const LEAST = 4;

interface Terms {
  readonly received: Mention;
  readonly opening: Mention;
  readonly done: readonly Mention[];
}

/** Received, carried over, and what became of them, in this order, and nothing else. */
function termsIn({ mentions }: ReadPassage, opening: Mention): Terms | null {
  const behind = mentions[opening.index + 1];
  const isBehind = behind !== undefined && RECEIVED.test(behind.gap) && !DONE.test(behind.gap);
  const received = isBehind ? behind : mentions[opening.index - 1];
  const from = isBehind ? behind.index : opening.index;
  const next = mentions[from + 1];
  if (!received || !next || opening.bracket || !isAlike(received, opening)) return null;
  const rest = mentions
    .slice(from + 1)
    .filter(({ sentence }) => sentence === next.sentence || sentence === opening.sentence);
  const last = rest.at(-1) ?? opening;
  const goesOn = mentions.slice(last.index + 1).some((one) => isAlike(one, received) && !isPercent(one));
  const isOne = [received, opening, ...rest].every(
    (one) =>
      (isLevel(one) || one === opening) &&
      !isPercent(one) &&
      !one.figure.of &&
      isAlike(one, received) &&
      one.precision === "printed",
  );
  const isTold =
    RECEIVED.test(received.gap) &&
    rest.some(({ gap }) => OPEN.test(gap)) &&
    rest.every(({ gap, bracket }) => bracket === null && (OPEN.test(gap) || DONE.test(gap)));
  const isOnce = rest.filter(({ gap }) => OVERDUE.test(gap) && !OPEN.test(gap)).length <= 1;
  return !goesOn && isOne && isTold && isOnce && rest.length + 2 >= LEAST
    ? { received, opening, done: rest }
    : null;
}

function total(mentions: readonly Mention[]): Decimal | null {
  const [first, ...rest] = mentions.map(({ figure }) => figure.low.value);
  return first ? rest.reduce((sum, value) => sum.plus(value), first) : null;
}

function remarkOn({ passage }: ReadPassage, { received, opening, done }: Terms): Remark[] {
  const [into, out] = [total([received, opening]), total(done)];
  if (!into || !out) return [];
  const spots = [received, opening, ...done].map(({ figure }) => ({ passage, span: figure.span }));
  const [first, second, ...rest] = spots.map(quoteOf);
  const sides = `${first ?? ""} + ${second ?? ""} = ${printNumber(into)}; ${rest.join(" + ")} = ${printNumber(out)}`;
  const at = { passage, span: { start: received.figure.span.start, end: done.at(-1)?.figure.span.end ?? 0 } };
  const isEven = into.equals(out);
  // the total may hold what was carried over
  const isHeld = received.figure.low.value.equals(out);
  if (isEven || isHeld)
    return [
      {
        at,
        others: spots,
        verdict: "ok",
        message: { vi: `Cân đối: ${sides}.`, en: `In balance: ${sides}.` },
      },
    ];
  return [
    {
      ...{ at, others: spots, verdict: "inconsistent" },
      message: {
        vi: `Không cân đối: ${sides}; lệch ${printNumber(into.minus(out).abs())}.`,
        en: `Out of balance: ${sides}; they differ by ${printNumber(into.minus(out).abs())}.`,
      },
    },
  ];
}

/** What came in and was carried over against what was done and is open. */
export const balance: DocumentRule = {
  id: "balance",
  kind: "sum",
  severity: "error",
  what: {
    vi: "Tiếp nhận + kỳ trước chuyển sang khác với đã giải quyết + đang giải quyết.",
    en: "Received and carried over do not make what was done and what is open.",
  },
  why: {
    vi: "Mỗi hồ sơ phải ở một trạng thái; lệch là thiếu hoặc đếm hai lần.",
    en: "Each file has one state; a difference means that some are missing or counted twice.",
  },
  todo: { vi: "Đối chiếu bốn số với hệ thống một cửa.", en: "Hold the four figures against the register." },
  source: "Hồng Lĩnh 2023: 16.716 + 569 = 16.850 + 435",
  examples: {
    notOk: [
      [
        "Tổng số hồ sơ tiếp nhận là 716 hồ sơ, kỳ trước chuyển sang 59 hồ sơ. Trong đó: Đã giải quyết 700 hồ sơ, đang giải quyết 35 hồ sơ.",
      ],
      [
        "Tiếp nhận 716 hồ sơ, kỳ trước chuyển sang 19 hồ sơ. Trong đó: Đã giải quyết 700 hồ sơ, đang giải quyết 35 hồ sơ.",
      ],
    ],
    ok: [
      ["Tiếp nhận 716 hồ sơ, kỳ trước chuyển sang 19 hồ sơ. Đã giải quyết 700 hồ sơ đất đai."],
      ["Tiếp nhận 716 hồ sơ. Trong đó: Đã giải quyết 700 hồ sơ, đang giải quyết 35 hồ sơ."],
    ],
  },
  check: ({ all }) =>
    all.flatMap((read) =>
      read.mentions.flatMap((opening) => {
        const terms = OPENING.test(opening.gap) ? termsIn(read, opening) : null;
        return terms ? remarkOn(read, terms) : [];
      }),
    ),
};
