import { Decimal } from "../../number/decimal";
import { fold } from "../../text/fold";
import type { PlacedQuantity } from "../reading/quantities";
import type { DocumentRule, Remark, ReportText, Spot } from "./model";
import { quoteOf } from "./phrases";

/** A figure with the words of its name, in order. */
interface Named {
  readonly spot: Spot;
  readonly value: Decimal;
  readonly decimals: number;
  readonly unit: string;
  readonly words: readonly string[];
}

const LEAST_DIGITS = 5;
const MOST_WORDS = 8;
/** The words that two names may differ in: one thing for another. */
const MOST_DIFFERENT = 2;
const LEAST_FRAME = 3;

function words(text: string): string[] {
  return text.split(/[^\p{L}]+/u).filter((word) => word !== "");
}

function namedQuantity({ quantity, mention, read, isPlanned }: PlacedQuantity): Named[] {
  const { reading, unit, subject } = quantity;
  const digits = reading.value.toFixed(reading.decimals).replace(".", "").length;
  const isLevel = quantity.role === "level" && quantity.of === null && unit && reading.decimals > 0;
  if (!isLevel || isPlanned || digits < LEAST_DIGITS || read.passage.kind === "row") return [];
  const spot = { passage: read.passage, span: mention.figure.span };
  return [
    { spot, value: reading.value, decimals: reading.decimals, unit: unit.print, words: words(subject) },
  ];
}

function namedRows({ all }: ReportText, quantities: readonly PlacedQuantity[]): Named[] {
  const before = new Map(all.map(({ passage }, i) => [passage, i] as const));
  return quantities.flatMap(({ quantity, mention, read }) => {
    const at = before.get(read.passage) ?? 0;
    const { paragraph } = quantity.place;
    const row = all.slice(Math.max(0, at - MOST_WORDS), at).filter(({ passage }) => {
      return passage.kind === "row" && passage.toPlace({ start: 0, end: 1 }).paragraph === paragraph;
    });
    const name = row.find(({ passage }) => words(passage.folded).length >= LEAST_FRAME);
    const unit = row.at(-2)?.passage.source.text.trim() ?? "";
    const { value, decimals } = quantity.reading;
    const digits = value.toFixed(decimals).replace(".", "").length;
    if (read.passage.kind !== "row" || !name || decimals === 0 || digits < LEAST_DIGITS) return [];
    const spot = { passage: name.passage, span: { start: 0, end: name.passage.source.text.length } };
    return mention.index > 0 ? [] : [{ spot, value, decimals, unit, words: words(name.passage.folded) }];
  });
}

/** Where the names begin and end alike and differ between: what each says there. */
function differenceOf(
  one: readonly string[],
  other: readonly string[],
): { own: string; theirs: string } | null {
  const shorter = Math.min(one.length, other.length);
  let head = 0;
  while (head < shorter && one[head] === other[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && one[one.length - 1 - tail] === other[other.length - 1 - tail]) tail += 1;
  const [own, theirs] = [one, other].map((all) => all.slice(head, all.length - tail));
  const isFrame = head > 0 && tail > 0 && head + tail >= LEAST_FRAME;
  if (!own || !theirs || !isFrame || own.length === 0 || theirs.length === 0) return null;
  if (own.length > MOST_DIFFERENT || theirs.length > MOST_DIFFERENT) return null;
  return { own: own.join(" "), theirs: theirs.join(" ") };
}

function isOneValue(one: Named, other: Named): boolean {
  const decimals = Math.min(one.decimals, other.decimals);
  const cut = ({ value }: Named): Decimal => value.toDecimalPlaces(decimals, Decimal.ROUND_DOWN);
  return one.unit.toLowerCase() === other.unit.toLowerCase() && cut(one).equals(cut(other));
}

/** A kind of thing, and some of what it is made up of: a figure of the whole is none of a part. */
const KINDS: readonly (readonly [whole: string, ...parts: string[]])[] = [
  ["gieo trồng", "lúa", "ngô", "rau", "rau màu", "lạc", "sắn", "mía", "cây hàng năm"],
  ["lương thực", "ngô", "lúa"],
  ["gia súc", "lợn", "trâu", "bò"],
  ["gia cầm", "gà", "vịt"],
  ["thủy sản", "nuôi trồng", "khai thác"],
  ["lao động", "lao động nữ"],
];

/** Whether one of two words of a name is a part of what the other is. */
function isPartOf(own: string, theirs: string): boolean {
  return KINDS.some((names) => {
    const [whole = "", ...parts] = names.map(fold);
    return (own === whole && parts.includes(theirs)) || (theirs === whole && parts.includes(own));
  });
}

function remarkOn(row: Named, text: Named): Remark[] {
  const differs = isOneValue(row, text) ? differenceOf(row.words, text.words) : null;
  if (!differs) return [];
  const verdict = isPartOf(differs.own, differs.theirs) ? "inconsistent" : "cannot_verify";
  return [
    {
      ...{ at: row.spot, others: [text.spot], verdict },
      message: {
        vi: `Cùng số ${quoteOf(text.spot)} dưới hai tên: “${differs.own}” ở đây, “${differs.theirs}” ở nơi khác.`,
        en: `${quoteOf(text.spot)} stands under two names: “${differs.own}” here, “${differs.theirs}” elsewhere.`,
      },
    },
  ];
}

/** One value under two names of different scope: in a table's row and in the text. */
export const definitionMismatch: DocumentRule = {
  id: "definition-mismatch",
  kind: "repeat",
  severity: "warning",
  what: {
    vi: "Một số liệu đứng dưới hai tên khác phạm vi trong bảng và trong phần lời.",
    en: "One figure stands under names of different scope in a table and in the text.",
  },
  why: {
    vi: "“Diện tích gieo trồng” gồm cả rau màu, “diện tích lúa” thì không: không thể cùng một số.",
    en: "“Sown area” includes vegetables, “rice area” does not: they cannot be one figure.",
  },
  todo: { vi: "Chọn tên đúng với số liệu.", en: "Choose the name that fits the figure." },
  source: "Hồng Lĩnh 2023: “gieo trồng” và “lúa” cùng 2.890,4 ha",
  examples: {
    notOk: [
      [
        "Tổng diện tích lúa cả năm đạt 2.890,45 ha.",
        "5\tTổng diện tích gieo trồng cả năm\tha\t2.570\t2.890,4\tVượt KH",
      ],
    ],
    ok: [
      [
        "Tổng diện tích lúa cả năm đạt 2.890,45 ha.",
        "5\tTổng diện tích lúa cả năm\tha\t2.570\t2.890,4\tVượt KH",
      ],
      [
        "Tổng diện tích lúa cả năm đạt 2.890,45 ha.",
        "5\tTổng diện tích gieo trồng cả năm\tha\t2.570\t3.890,4\tVượt KH",
      ],
    ],
  },
  check: (report) => {
    const texts = report.quantities.flatMap(namedQuantity);
    const rows = texts.length === 0 ? [] : namedRows(report, report.quantities);
    return rows.flatMap((row) => texts.flatMap((text) => remarkOn(row, text)).slice(0, 1));
  },
};
