import { fold } from "../../text/fold";
import type { ReadPassage } from "../reading/mention";
import { sentenceAround } from "../stating/statement";
import type { DocumentRule, Remark, ReportText, Spot } from "./model";
import { anyOf, matchesIn, quoteOf, spotAt } from "./phrases";

/** A work named in the planning part, to be begun or to be finished. */
interface Work {
  readonly spot: Spot;
  readonly name: string;
  readonly isBegun: boolean;
  /** "hoàn thành dứt điểm": what was begun before is brought to its end. */
  readonly isSettled: boolean;
}

const BEGUN = anyOf("khởi công");
const DONE = anyOf("hoàn thành dứt điểm", "hoàn thành đưa vào", "hoàn thành và đưa vào", "khánh thành");
const SETTLED = fold("dứt điểm");
const PREPARED = anyOf("thủ tục", "phê duyệt", "chuẩn bị", "hồ sơ", "quyết toán");
/** "đường Nguyễn Thiếp", "cầu Đức Thuận". */
const NAMED = new RegExp(
  `(?<!\\p{L})(?:Đường|đường|cầu|Cầu|hồ|Hồ|trường|Trường|chợ|Chợ|quảng trường|Quảng trường) \\p{Lu}\\p{L}*(?: \\p{Lu}\\p{L}*)+`,
  "u",
);

function namesIn({ passage }: ReadPassage, start: number, end: number): { name: string; spot: Spot }[] {
  const text = passage.source.text.slice(start, end);
  return matchesIn(text, NAMED).map((match) => ({
    name: fold(match[0]),
    spot: spotAt(passage, start + match.index, match[0].length),
  }));
}

/** The works of a footnote at the end of a sentence: "hoàn thành dứt điểm các dự án lớn⁷²". */
function notedWorks(
  { passage }: ReadPassage,
  from: number,
  end: number,
  notes: ReportText["all"],
): ReadPassage[] {
  const { source } = passage;
  const raw = source.toRaw({ start: from, end });
  return source.marks
    .filter(({ span }) => span.start >= raw.start && span.start <= raw.end + 1)
    .flatMap(({ mark }) => notes.filter((note) => note.passage.footnote === mark));
}

function worksIn(read: ReadPassage, notes: ReportText["all"]): Work[] {
  const { passage } = read;
  return [BEGUN, DONE].flatMap((verb) =>
    matchesIn(passage.folded, verb).flatMap(({ index, 0: word }): Work[] => {
      const { end } = sentenceAround(passage, { start: index, end: index + word.length });
      const clause = passage.folded.slice(index, end).search(/[;.]/u);
      const stop = clause < 0 ? end : index + clause;
      const isBegun = verb === BEGUN;
      const isSettled = word.endsWith(SETTLED);
      if (!isBegun && PREPARED.test(passage.folded.slice(index, stop))) return [];
      const noted = notedWorks(read, index, stop, notes).flatMap((note) =>
        namesIn(note, 0, note.passage.source.text.length).filter(({ spot }) => isItem(spot)),
      );
      return [...namesIn(read, index, stop), ...noted].map((found) => ({ ...found, isBegun, isSettled }));
    }),
  );
}

/** "(4) Đường Nguyễn Thiếp.": the item is the work itself, not a road that another work lies at. */
function isItem({ passage, span }: Spot): boolean {
  const { text } = passage.source;
  return /\(\d{1,2}\) ?$/u.test(text.slice(0, span.start)) && /^\s*(?:[;.]|$)/u.test(text.slice(span.end));
}

/** A work that the plans of one year let begin in one place and end in another. */
export const targetConflict: DocumentRule = {
  id: "target-conflict",
  kind: "repeat",
  severity: "warning",
  what: {
    vi: "Trong phần kế hoạch, một công trình chỗ ghi khởi công, chỗ ghi hoàn thành dứt điểm.",
    en: "In the planning part one work is to be begun in one place and finished in another.",
  },
  why: {
    vi: "Hai mốc khác nhau cho một công trình làm không rõ mục tiêu của năm.",
    en: "Two milestones for one work leave the aim of the year open.",
  },
  todo: { vi: "Chọn một mốc, hoặc nêu rõ giai đoạn.", en: "Choose one milestone, or name the stage." },
  source: "Hồng Lĩnh 2023: đường Nguyễn Thiếp trong kế hoạch 2024",
  examples: {
    notOk: [
      [
        "Phần thứ hai",
        "MỤC TIÊU, NHIỆM VỤ NĂM 2024",
        "Thi công hoàn thành dứt điểm các dự án lớn¹. Triển khai khởi công xây dựng đường Nguyễn Thiếp.",
        "¹ (1) Kè khe Bình Lạng; (2) Đường Nguyễn Thiếp.",
        "Kết thúc năm 2023, thu 12 tỷ đồng.",
      ],
    ],
    ok: [
      [
        "MỤC TIÊU, NHIỆM VỤ NĂM 2024",
        "Thi công hoàn thành dứt điểm cầu Đức Thuận. Triển khai khởi công xây dựng đường Nguyễn Thiếp.",
      ],
      [
        "MỤC TIÊU, NHIỆM VỤ NĂM 2024",
        "Hoàn thành dứt điểm hồ sơ, thủ tục đường Nguyễn Thiếp. Khởi công xây dựng đường Nguyễn Thiếp.",
      ],
    ],
  },
  check: ({ all, isPlanned }) => {
    const notes = all.filter(({ passage }) => passage.footnote !== null);
    const works = all
      .filter(({ passage }) => isPlanned(passage) && passage.kind === "body")
      .flatMap((read) => worksIn(read, notes));
    const begun = works.filter(({ isBegun }) => isBegun);
    return works.flatMap((work): Remark[] => {
      const other = work.isBegun ? undefined : begun.find(({ name }) => name === work.name);
      if (!other) return [];
      const quote = quoteOf(work.spot);
      return [
        {
          ...{ at: work.spot, others: [other.spot] },
          verdict: work.isSettled ? "inconsistent" : "cannot_verify",
          message: {
            vi: `“${quote}”: kế hoạch chỗ này là hoàn thành, chỗ khác mới khởi công.`,
            en: `“${quote}”: to be finished here, and only begun elsewhere.`,
          },
        },
      ];
    });
  },
};
