import { isPercent, type Mention, type ReadPassage } from "../reading/mention";
import { meaningOf } from "../reading/quantityKey";
import type { DocumentRule, Remark, ReportText, Spot } from "./model";
import { anyOf, quoteOf } from "./phrases";

const MET = anyOf("đạt", "hoàn thành", "vượt");
const TARGETS = anyOf("chỉ tiêu");
const FULL = 100;
const LISTED = 4;

/** "22/22 chỉ tiêu" met. */
function isBlanket({ figure, gap, behind }: Mention): boolean {
  const { low, of } = figure;
  return (
    of !== null &&
    of.value.equals(low.value) &&
    of.value.greaterThan(1) &&
    (figure.unit?.print.includes("chỉ tiêu") === true || TARGETS.test(behind.slice(0, 20))) &&
    (MET.test(gap) || MET.test(behind))
  );
}

/** Results below their plan, as the report prints them. */
function missesIn({ all, isPlanned }: ReportText): Spot[] {
  return all.flatMap(({ passage, mentions }) =>
    isPlanned(passage)
      ? []
      : mentions.flatMap((one) => {
          const isMiss =
            isPercent(one) &&
            one.cue === "reached" &&
            one.than === "plan" &&
            one.figure.low.value.lessThan(FULL);
          return isMiss ? [{ passage, span: one.figure.span }] : [];
        }),
  );
}

function blanketRemark({ passage }: ReadPassage, { figure }: Mention, misses: readonly Spot[]): Remark {
  const at = { passage, span: figure.span };
  const quotes = misses.map(quoteOf).join(", ");
  return {
    ...{ at, others: misses, verdict: "cannot_verify" },
    message: {
      vi: `“${quoteOf(at)}” đạt, nhưng báo cáo có kết quả dưới kế hoạch: ${quotes}.`,
      en: `“${quoteOf(at)}” met, but the report has results below plan: ${quotes}.`,
    },
  };
}

const LEAST = anyOf("tối thiểu", "ít nhất");

const LEAST_SHARED = 2;

/** The footnotes are of what the words before a least rate name: "tiêm", "mũi". */
function isOfSame({ lead }: Mention, notes: ReportText["all"]): boolean {
  const words = meaningOf(notes.map(({ passage }) => passage.folded).join(" "));
  return [...meaningOf(lead)].filter((word) => words.has(word)).length >= LEAST_SHARED;
}

/** "tỷ lệ tối thiểu … đạt 80%", where the footnotes of the passage print lower ones. */
function leastRemarks({ passage, mentions }: ReadPassage, notes: ReportText["all"]): Remark[] {
  const marks = new Set(passage.source.marks.map(({ mark }) => mark));
  const own = notes.filter((note) => marks.has(note.passage.footnote ?? ""));
  return mentions.flatMap((least): Remark[] => {
    if (!isPercent(least) || least.cue !== "reached" || !LEAST.test(least.lead)) return [];
    const lower = own.flatMap((note) =>
      note.mentions
        .filter((one) => isPercent(one) && one.figure.low.value.lessThan(least.figure.low.value))
        .filter(({ cue }) => cue !== "rise" && cue !== "fall" && cue !== "share")
        .map(({ figure }) => ({ passage: note.passage, span: figure.span })),
    );
    const at = { passage, span: least.figure.span };
    const quotes = lower.slice(0, LISTED).map(quoteOf).join(", ");
    return lower.length === 0
      ? []
      : [
          {
            ...{ at, others: lower, verdict: isOfSame(least, own) ? "inconsistent" : "cannot_verify" },
            message: {
              vi: `Nói tối thiểu đạt ${quoteOf(at)}, nhưng chú thích có số thấp hơn: ${quotes}.`,
              en: `At least ${quoteOf(at)} is said, but the footnote has lower ones: ${quotes}.`,
            },
          },
        ];
  });
}

/** All targets said to be met, beside results below their plan. */
export const blanketClaim: DocumentRule = {
  id: "blanket-claim",
  kind: "count",
  severity: "warning",
  what: {
    vi: "Báo cáo nói tất cả chỉ tiêu đều đạt, nhưng có kết quả dưới kế hoạch.",
    en: "All targets are said to be met, while results below their plan stand in the report.",
  },
  why: {
    vi: "“22/22 chỉ tiêu” bên cạnh “đạt 91,1% kế hoạch” sẽ bị chất vấn; các kết quả đó có thể nằm ngoài danh mục.",
    en: "“22/22” beside “91.1 % of plan” will be asked about; such results may lie outside the list.",
  },
  todo: { vi: "Kèm danh mục chỉ tiêu với kết quả.", en: "Attach the list of targets with results." },
  source: "Thủy Nguyên 2023: 22/22 chỉ tiêu, giải ngân đạt 91,1% kế hoạch",
  examples: {
    notOk: [
      ["Cơ bản đạt và vượt mức 22/22 chỉ tiêu thành phố giao.", "Giải ngân đạt 91,1% kế hoạch."],
      ["Đảm bảo tỷ lệ tối thiểu các mũi tiêm đạt 80%¹.", "¹ Mũi 1: 99,5%, mũi 2: 72,43%."],
    ],
    ok: [
      ["Đảm bảo tỷ lệ tối thiểu các mũi tiêm đạt 80%¹.", "¹ Mũi 1: 99,5%, mũi 2: 82,43%."],
      ["Đạt và vượt 22/22 chỉ tiêu thành phố giao.", "Giải ngân đạt 101,1% kế hoạch."],
      ["Đạt và vượt 21/22 chỉ tiêu thành phố giao.", "Giải ngân đạt 91,1% kế hoạch."],
      ["Có 22/22 xã đạt chuẩn.", "Giải ngân đạt 91,1% kế hoạch."],
    ],
  },
  check: (report) => {
    const misses = missesIn(report).slice(0, LISTED);
    const notes = report.all.filter(({ passage }) => passage.footnote !== null);
    return report.all.flatMap((read) => [
      ...(misses.length === 0
        ? []
        : read.mentions.filter(isBlanket).map((one) => blanketRemark(read, one, misses))),
      ...(read.passage.footnote === null ? leastRemarks(read, notes) : []),
    ]);
  },
};
