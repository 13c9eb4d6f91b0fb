import { isPercent } from "../reading/mention";
import { meaningOf, weightOf } from "../reading/quantityKey";
import type { PlacedQuantity } from "../reading/quantities";
import { fold } from "../../text/fold";
import type { DocumentRule, Remark, ReportText, Spot } from "./model";
import { matchesIn, quoteOf, spotAt } from "./phrases";

const FULL = 100;
const LEAST_SHARED = 2;
/** "chưa hoàn thành như thu ngân sách", "giải ngân chưa đảm bảo kế hoạch". */
const MISSED_AS = new RegExp(
  `${fold("(?:chưa|không) (?:hoàn thành|đạt)(?: kế hoạch| chỉ tiêu)? như")}:? ([^.;:(,]{4,60})`,
  "u",
);
const MISSED = new RegExp(
  `(?:^|[.;:,] ?|[-+] )([^.;:(,]{4,60}) ${fold("(?:chưa|không) (?:hoàn thành|đạt|đảm bảo) (?:kế hoạch|chỉ tiêu|dự toán)")}`,
  "u",
);

interface Said {
  readonly spot: Spot;
  readonly words: ReadonlySet<string>;
  /** "chưa hoàn thành như thu ngân sách": named as one of the things not reached. */
  readonly isNamed: boolean;
}

function missesIn({ all, isPlanned }: ReportText): Said[] {
  return all.flatMap(({ passage }) =>
    isPlanned(passage)
      ? []
      : [MISSED_AS, MISSED].flatMap((pattern) =>
          matchesIn(passage.folded, pattern).map((match) => ({
            spot: spotAt(passage, match.index, match[0].length),
            words: meaningOf(match[1] ?? ""),
            isNamed: pattern === MISSED_AS,
          })),
        ),
  );
}

function isOfPlan({ mention, isPlanned }: PlacedQuantity): boolean {
  return !isPlanned && isPercent(mention) && mention.than === "plan" && mention.cue === "reached";
}

function isReached({ mention }: PlacedQuantity): boolean {
  return mention.figure.low.value.greaterThanOrEqualTo(FULL);
}

/** Its own words, or those of the figure that its sentence opens with: the total of which parts follow. */
function isOf(words: ReadonlySet<string>, one: PlacedQuantity, opening: PlacedQuantity): boolean {
  return [one, opening].some(({ key }) => {
    const shared = new Set([...words].filter((word) => key.words.has(word)));
    return weightOf(shared) >= LEAST_SHARED && shared.size === key.words.size;
  });
}

/** For each quantity the first of its sentence. */
function openingsOf(quantities: readonly PlacedQuantity[]): Map<PlacedQuantity, PlacedQuantity> {
  let opening: PlacedQuantity | undefined;
  return new Map(
    quantities.map((one) => {
      const goesOn = opening?.read === one.read && opening.mention.sentence === one.mention.sentence;
      const first = goesOn && opening ? opening : one;
      opening = first;
      return [one, first] as const;
    }),
  );
}

/** Words that call a thing unmet whose figures say that it was met. */
export const repeatStatusWords: DocumentRule = {
  id: "repeat-status-words",
  kind: "repeat",
  severity: "warning",
  what: {
    vi: "Lời nói “chưa hoàn thành” về một việc mà số liệu ghi đạt từ 100% kế hoạch.",
    en: "The words say that something was not reached whose figures give 100 % of plan or more.",
  },
  why: {
    vi: "Phần hạn chế thường nói về một nguồn thu riêng; người đọc hiểu là cả tổng.",
    en: "The section on limits often means a single item; readers take it for the total.",
  },
  todo: { vi: "Nêu rõ khoản nào chưa đạt.", en: "Say which item fell short." },
  source: "Hải Dương 2023: “chưa hoàn thành như thu ngân sách thành phố” và thu đạt 110% dự toán",
  examples: {
    notOk: [
      [
        "Thu ngân sách nhà nước đạt 884 tỷ đồng, bằng 110% dự toán.",
        "Một số nhiệm vụ chưa hoàn thành như thu ngân sách nhà nước.",
      ],
    ],
    ok: [
      [
        "Thu ngân sách nhà nước đạt 884 tỷ đồng, bằng 91% dự toán.",
        "Thu ngân sách nhà nước chưa đạt kế hoạch.",
      ],
      [
        "Thu ngân sách nhà nước đạt 884 tỷ đồng, bằng 110% dự toán.",
        "Giải ngân vốn đầu tư công chưa đảm bảo kế hoạch.",
      ],
    ],
  },
  check: (report) => {
    const misses = missesIn(report);
    if (misses.length === 0) return [];
    const ofPlan = report.quantities.filter(isOfPlan);
    const [reached, short] = [ofPlan.filter(isReached), ofPlan.filter((one) => !isReached(one))];
    const openings = openingsOf(report.quantities);
    return misses.flatMap(({ spot, words, isNamed }): Remark[] => {
      const found = reached.find((one) => isOf(words, one, openings.get(one) ?? one));
      if (!found) return [];
      const isShort = short.some((one) => isOf(words, one, openings.get(one) ?? one));
      const other = { passage: found.read.passage, span: found.mention.figure.span };
      return [
        {
          ...{ at: spot, others: [other] },
          verdict: isNamed && !isShort ? "inconsistent" : "cannot_verify",
          message: {
            vi: `“${quoteOf(spot)}”, nhưng nơi khác ghi đạt ${quoteOf(other)}.`,
            en: `“${quoteOf(spot)}”, but elsewhere it reached ${quoteOf(other)}.`,
          },
        },
      ];
    });
  },
};
