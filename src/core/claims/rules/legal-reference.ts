import type { Citation } from "./citations";
import { citationsIn, isCentral, symbolCore } from "./citations";
import type { DocumentRule, Remark } from "./model";
import { otherNumbers } from "./otherNumbers";
import { quoteOf } from "./phrases";

/** Whether the symbol names the term of the assembly; in the year of an election two terms issue documents. */
function hasTerm({ symbol }: Citation): boolean {
  return /\d$/u.test(symbol);
}

/** What two citations of one document disagree in; null where they may both be right. */
function conflictOf(one: Citation, other: Citation): { vi: string; en: string } | null {
  if (one.number !== other.number || symbolCore(one) !== symbolCore(other)) return null;
  const isSameDay = one.day !== null && one.day === other.day;
  if (isSameDay && one.year !== other.year) return { vi: "hai năm khác nhau", en: "two years" };
  if (one.year === null || one.year !== other.year) return null;
  const isNumbered = one.hasYear && other.hasYear;
  if (isNumbered && hasTerm(one) !== hasTerm(other))
    return { vi: "hai ký hiệu khác nhau", en: "two symbols" };
  if (isSameDay && one.hasYear !== other.hasYear)
    return { vi: "ký hiệu có năm và không có năm", en: "a symbol with and without the year" };
  const isOtherDay = one.day !== null && other.day !== null && !isSameDay;
  return isOtherDay && isCentral(one) && one.symbol === other.symbol && one.hasYear === other.hasYear
    ? { vi: "hai ngày khác nhau", en: "two dates" }
    : null;
}

function ownConflict({ spot, hasYear, numberYear, dateYear }: Citation): Remark[] {
  if (!hasYear || dateYear === null || numberYear === dateYear) return [];
  const quote = quoteOf(spot);
  return [
    {
      at: spot,
      verdict: "inconsistent",
      message: {
        vi: `“${quote}”: năm trong số hiệu (${String(numberYear)}) khác năm ban hành (${dateYear}).`,
        en: `“${quote}”: the year of its number (${String(numberYear)}) is not that of its date (${dateYear}).`,
      },
    },
  ];
}

/**
 * A citation against the ones before it; told once, of the first that it contradicts. Councils may issue one number on
 * one day of two years, offices of the State do not.
 */
function pairConflict(citation: Citation, before: readonly Citation[]): Remark[] {
  for (const earlier of before) {
    const conflict = conflictOf(earlier, citation);
    if (!conflict) continue;
    const [own, other] = [quoteOf(citation.spot), quoteOf(earlier.spot)];
    return [
      {
        at: citation.spot,
        others: [earlier.spot],
        verdict: isCentral(citation) ? "inconsistent" : "cannot_verify",
        message: {
          vi: `Một văn bản dẫn theo ${conflict.vi}: “${own}” ở đây, “${other}” ở nơi khác.`,
          en: `One document is cited with ${conflict.en}: “${own}” here, “${other}” elsewhere.`,
        },
      },
    ];
  }
  return [];
}

/** How many later numbers with earlier dates show that a number is out of order. */
const LEAST_WITNESSES = 2;
/** In month × 100 + day: numbers are often reserved for days, not for so long. */
const ONE_MONTH = 100;

/** Numbers of one issuer rise within a year. */
function orderDoubts(all: readonly Citation[]): Remark[] {
  const dated = all.filter(({ issuer, order, hasYear }) => issuer !== null && order !== null && !hasYear);
  return dated.flatMap((one): Remark[] => {
    const against = dated.filter(
      (other) =>
        other.issuer === one.issuer &&
        other.symbol === one.symbol &&
        other.year === one.year &&
        (other.order ?? 0) < (one.order ?? 0) &&
        Number(other.number) > Number(one.number),
    );
    if (new Set(against.map(({ number }) => number)).size < LEAST_WITNESSES) return [];
    const [own, other] = [quoteOf(one.spot), against[0] ? quoteOf(against[0].spot) : ""];
    const isLate = against.every(({ order }) => (one.order ?? 0) - (order ?? 0) >= ONE_MONTH);
    return [
      {
        at: one.spot,
        others: against.map(({ spot }) => spot),
        verdict: isLate ? "inconsistent" : "cannot_verify",
        message: {
          vi: `Số văn bản nhỏ mà ngày lại sau: “${own}”, còn “${other}”; có thể thiếu chữ số.`,
          en: `A low number with a late date: “${own}”, against “${other}”; a digit may be missing.`,
        },
      },
    ];
  });
}

/** One legal document cited in two ways. */
export const legalReference: DocumentRule = {
  id: "legal-reference",
  kind: "repeat",
  severity: "warning",
  what: {
    vi: "Một văn bản được dẫn với số, ký hiệu, năm hoặc ngày khác nhau.",
    en: "One legal document is cited with different numbers, symbols, years or dates.",
  },
  why: {
    vi: "Viện dẫn sai thì người đọc không tìm được văn bản; năm trong số hiệu phải là năm ban hành.",
    en: "A wrong citation leads nowhere; the year in the number is the year of issue.",
  },
  todo: {
    vi: "Mở văn bản gốc, ghi một cách ở mọi chỗ.",
    en: "Open the document and cite it one way everywhere.",
  },
  source: "Hồng Lĩnh 2023: Nghị quyết 1210/2016/UBTVQH13 và 1210/2017/UBTVQH13 trong một câu",
  examples: {
    notOk: [
      [
        "Nghị quyết số 1210/2016/UBTVQH13 ngày 25/5/2016; sửa đổi Nghị quyết số 1210/2017/UBTVQH13 ngày 25/5/2017.",
      ],
      ["Theo Nghị định số 30/2021/NĐ-CP ngày 05/3/2020 của Chính phủ."],
      ["Nghị quyết số 26/2022/UBTVQH của Ủy ban.", "Nghị quyết số 26/2022/UBTVQH15 ngày 21/9/2022."],
      ["Quyết định số 04/2022/QĐ-TTg ngày 18/02/2022.", "Quyết định số 04/QĐ-TTg ngày 18/02/2022."],
      ["Thông báo số 231-TB/ThU ngày 29/11/2022.", "Thông báo số 331-TB/ThU ngày 29/11/2022."],
      ["Quyết định 339/QĐ-TTg ngày 03/4/2023.", "Quyết định số 339/QĐ-TTg ngày 04/3/2023."],
      [
        "UBND tỉnh phê duyệt tại Quyết định 326/QĐ-UBND ngày 13/12/2023.",
        "Quyết định số 732/QĐ-UBND ngày 31/3/2023 của UBND tỉnh; Quyết định số 784/QĐ-UBND ngày 05/4/2023 của UBND tỉnh.",
      ],
    ],
    ok: [
      ["Quyết định 3412/QĐ-UBND ngày 28/12/2023.", "Quyết định số 3415/QĐ-UBND ngày 28/12/2023."],
      ["Nghị quyết số 51/NQ-HĐND ngày 27/12/2022.", "Nghị quyết số 51/NQ-HĐND của HĐND thị xã."],
      ["Nghị quyết số 29-NQ/TW ngày 04/11/2013; Nghị quyết số 39-NQ/ThU ngày 09/9/2019."],
      [
        "Quyết định số 12/QĐ-UBND ngày 03/01/2023.",
        "Quyết định số 12/QĐ-UBND ngày 15/02/2023 của UBND phường.",
      ],
      [
        "Quyết định số 120/QĐ-UBND ngày 03/5/2023 của UBND huyện; Quyết định 980/QĐ-UBND ngày 15/02/2023 của UBND tỉnh.",
      ],
    ],
  },
  check: ({ all }) => {
    const citations = all.flatMap(({ passage }) => citationsIn(passage));
    const seen = new Map<string, Citation[]>();
    const found = citations.flatMap((citation) => {
      const before = seen.get(citation.number) ?? [];
      const own = ownConflict(citation);
      const remarks = own.length > 0 ? own : pairConflict(citation, before);
      seen.set(citation.number, [...before, citation]);
      return remarks;
    });
    return [...found, ...otherNumbers(citations), ...orderDoubts(citations)];
  },
};
