import { phrases } from "../reading/phrases";
import { isAlike, isLevel } from "../reading/anchor";
import { isPercent, type Mention } from "../reading/mention";
import type { PartList } from "./partLists";
import type { Passage } from "../reading/passage";

/** Classes that leave nothing else: every case is of one of them. A rare class may be left out where it has none. */
interface Division {
  readonly classes: readonly string[];
  readonly rare?: readonly string[];
}

const DIVISIONS: readonly Division[] = [
  { classes: ["trực tuyến|qua mạng", "trực tiếp"], rare: ["bưu chính|bưu điện"] },
  { classes: ["định kỳ", "thường xuyên"], rare: ["đột xuất"] },
  { classes: ["khiếu nại|kn", "tố cáo|tc", "kiến nghị|phản ánh|đề nghị|kn, pa"] },
  { classes: ["thanh tra hành chính", "thanh tra chuyên ngành|thanh tra, kiểm tra chuyên ngành"] },
  { classes: ["(?:trước|đúng)(?:(?: hạn)? và (?:trước|đúng))? hạn", "quá hạn|trễ hạn|chậm hạn"] },
  { classes: ["trong nước|ddi", "fdi|nước ngoài"] },
  { classes: ["đường bộ", "đường sắt", "đường thủy"] },
  { classes: ["lần đầu|cấp mới", "cấp đổi", "cấp lại"] },
  {
    classes: [
      "cấp huyện|(?:ubnd|tại) (?:huyện|thị xã)",
      "cấp xã|(?:các )?(?:xã|phường),? (?:phường|xã|thị trấn)",
    ],
    rare: ["cấp tỉnh"],
  },
];

interface Matcher {
  readonly patterns: readonly RegExp[];
  /** So many of them must be there. */
  readonly least: number;
}

const MATCHERS: readonly Matcher[] = DIVISIONS.map(({ classes, rare = [] }) => ({
  patterns: [...classes, ...rare].map((one) => phrases(one)),
  least: classes.length,
}));

/** Which class the words of a figure name: those before it, else those behind it, else those of the figure before. */
function classesOf(patterns: readonly RegExp[], mentions: readonly Mention[], from: number): number[] {
  const classIn = (text: string): number => patterns.findIndex((one) => one.test(text));
  let last = -1;
  return mentions.slice(from).map(({ index, gap, tail }) => {
    const before = gap.trim().slice(mentions[index - 1]?.tail.length ?? 0);
    const own = [before, tail, gap].map(classIn).find((found) => found >= 0) ?? -1;
    if (own >= 0 || /[;.]/u.test(gap)) last = own;
    return last;
  });
}

const MOST_PARTS = 12;

/** In the bracket behind its total, or beside it, or as so many of the same thing in the sentence behind. */
function isNearList(part: Mention, total: Mention): boolean {
  const after = part.bracket?.after ?? -1;
  if (after === total.index) return true;
  const isSame = part.figure.unit !== null && part.figure.unit.print === total.figure.unit?.print;
  // "171 cuộc, 162 lượt người, bằng 130% (…)": the list is of both
  if (after > total.index) return isSame && after <= total.index + 2;
  const isBeside = part.bracket?.id === total.bracket?.id;
  return isBeside && (isSame || (part.sentence === total.sentence && part.figure.unit !== null));
}

function listOf({ patterns, least }: Matcher, mentions: readonly Mention[], total: Mention): PartList | null {
  const behind = mentions
    .slice(total.index + 1, total.index + 1 + MOST_PARTS)
    .filter((one) => isLevel(one) && !isPercent(one) && isAlike(one, total));
  const [first] = behind;
  if (!first || first.sentence - total.sentence > 1) return null;
  const isBeside = ({ sentence, bracket }: Mention): boolean =>
    sentence === first.sentence && bracket?.id === first.bracket?.id;
  const parts = behind.filter(isBeside);
  const classes = classesOf(patterns, mentions, total.index + 1);
  const named = parts.map((part) => classes[part.index - total.index - 1] ?? -1);
  const isEach = named.every((own, i) => own >= 0 && named.indexOf(own) === i);
  const isAll = patterns.slice(0, least).every((_, own) => named.includes(own));
  const isPlain = parts.every(
    (part) => !part.figure.of && part.precision === "printed" && isNearList(part, total),
  );
  return isEach && isAll && isPlain
    ? { totals: [total], opening: "whole", items: parts, isLoose: false, isDivided: true }
    : null;
}

/** "1.560 hồ sơ, trực tuyến 1.210 hồ sơ, trực tiếp 350 hồ sơ": parts by classes that leave nothing else. */
export function dividedLists({ folded }: Passage, mentions: readonly Mention[]): PartList[] {
  const named = MATCHERS.filter(({ patterns, least }) =>
    patterns.slice(0, least).every((one) => one.test(folded)),
  );
  if (named.length === 0) return [];
  return mentions.flatMap((total) => {
    if (!isLevel(total) || isPercent(total) || total.figure.of) return [];
    return named.flatMap((matcher) => listOf(matcher, mentions, total) ?? []);
  });
}
