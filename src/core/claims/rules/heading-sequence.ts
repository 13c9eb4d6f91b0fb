import type { Passage } from "../reading/passage";
import type { DocumentRule, Remark, ReportText } from "./model";
import { quoteOf, spotAt } from "./phrases";

interface Heading {
  readonly passage: Passage;
  readonly number: string;
  readonly major: number;
  readonly minor: number | null;
}

const NUMBERED = /^(\d{1,2})(?:\.(\d{1,2}))?\.? (?=["(]?\p{L})/u;
const PART = /^(?:phần|phụ lục|[IVX]{1,5}[.:]|[A-H]\.)/iu;
const LONGEST = 160;

function headingOf(passage: Passage): Heading | null {
  const found = NUMBERED.exec(passage.source.text);
  const [whole = "", major, minor] = found ?? [];
  if (!major || (minor === undefined && passage.source.text.length > LONGEST)) return null;
  const isDotted = /\. $/u.test(whole) || minor !== undefined;
  if (!isDotted) return null;
  return { passage, number: whole.trim(), major: Number(major), minor: minor ? Number(minor) : null };
}

/** The numbered headings of each part of a report; numbering restarts with a part. */
function partsOf({ all }: ReportText): Heading[][] {
  const parts: Heading[][] = [[]];
  for (const { passage } of all) {
    if (passage.kind !== "body") continue;
    const heading = headingOf(passage);
    if (heading) parts.at(-1)?.push(heading);
    else if (PART.test(passage.source.text)) parts.push([]);
  }
  return parts;
}

interface Chapter {
  readonly major: number | null;
  readonly items: Heading[];
}

function chaptersOf(headings: readonly Heading[]): Chapter[] {
  const chapters: Chapter[] = [{ major: null, items: [] }];
  for (const heading of headings) {
    if (heading.minor === null) chapters.push({ major: heading.major, items: [] });
    else chapters.at(-1)?.items.push(heading);
  }
  return chapters;
}

/** "2.2" under "3", where other headings are "3.x" and an earlier chapter has its own "2.2". */
function misplaced({ major, items }: Chapter, earlier: readonly Chapter[]): Remark[] {
  if (major === null || !items.some((item) => item.major === major)) return [];
  return items.flatMap((item): Remark[] => {
    const twin = earlier
      .flatMap((chapter) => (chapter.major === item.major ? chapter.items : []))
      .find((other) => other.major === item.major && other.minor === item.minor);
    if (item.major === major || !twin) return [];
    const at = spotAt(item.passage, 0, item.passage.source.text.length);
    const other = spotAt(twin.passage, 0, Math.min(LONGEST, twin.passage.source.text.length));
    return [
      {
        ...{ at, others: [other], verdict: "inconsistent" },
        message: {
          vi: `Đề mục ${item.number} nằm dưới mục ${String(major)}; số này đã dùng cho “${quoteOf(other)}”.`,
          en: `Heading ${item.number} stands under ${String(major)}; the number is that of “${quoteOf(other)}”.`,
        },
      },
    ];
  });
}

const ROMANS = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

/** "I", "III": a part left out. */
function skippedParts({ all }: ReportText): Remark[] {
  let last = 0;
  return all.flatMap(({ passage }): Remark[] => {
    const roman =
      passage.kind === "body" ? /^([IVX]{1,5})\. ?\p{Lu}/u.exec(passage.source.text)?.[1] : undefined;
    const own = ROMANS.indexOf(roman ?? "") + 1;
    if (own === 0) return [];
    const before = last;
    last = own;
    if (before === 0 || own <= before + 1) return [];
    const missing = ROMANS[before] ?? "";
    return [
      {
        at: spotAt(passage, 0, Math.min(LONGEST, passage.source.text.length)),
        verdict: "cannot_verify",
        message: {
          vi: `Sau mục ${ROMANS[before - 1] ?? ""} đến mục ${roman ?? ""}: không thấy mục ${missing}.`,
          en: `Part ${ROMANS[before - 1] ?? ""} is followed by ${roman ?? ""}: there is no ${missing}.`,
        },
      },
    ];
  });
}

/** Heading numbers repeated under the wrong parent, or left out. */
export const headingSequence: DocumentRule = {
  id: "heading-sequence",
  kind: "count",
  severity: "info",
  what: {
    vi: "Số đề mục lặp lại ở mục khác, hoặc bỏ sót một mục.",
    en: "A heading's number is used under another heading, or one is left out.",
  },
  why: {
    vi: "Người đọc dẫn theo số đề mục; hai mục cùng số làm lời dẫn mơ hồ.",
    en: "Readers refer to headings by number; two with one number make that ambiguous.",
  },
  todo: { vi: "Đánh lại số đề mục.", en: "Number the headings again." },
  source: "Thủy Nguyên 2023: 2.2 và 2.3 dưới mục 3; Hải Dương 2023: sau I đến III",
  examples: {
    notOk: [
      ["2. Văn hóa", "2.1. Y tế", "2.2. Giáo dục", "3. Nội chính", "3.1. Quân sự", "2.2. An ninh"],
      ["I. KẾT QUẢ", "Nội dung.", "III. TỒN TẠI, HẠN CHẾ"],
    ],
    ok: [
      ["2. Văn hóa", "2.1. Y tế", "2.2. Giáo dục", "3. Nội chính", "3.1. Quân sự", "3.2. An ninh"],
      ["I. KẾT QUẢ", "1. Kinh tế", "2. Xã hội", "II. NHIỆM VỤ", "1. Kinh tế", "2. Xã hội"],
      ["2. Đất", "2.1. Trồng 20 ha", "3. Rừng", "2.1 ha rừng bị cháy"],
    ],
  },
  check: (report) => [
    ...partsOf(report).flatMap((headings) => {
      const chapters = chaptersOf(headings);
      return chapters.flatMap((chapter, i) => misplaced(chapter, chapters.slice(0, i)));
    }),
    ...skippedParts(report),
  ],
};
