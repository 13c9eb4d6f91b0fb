import { fold } from "../../text/fold";
import type { Passage } from "../reading/passage";
import { sentenceAround } from "../stating/statement";
import type { DocumentRule, Month, Remark, Spot } from "./model";
import { anyOf, matchesIn, quoteOf, spotAt } from "./phrases";

const FORECAST = anyOf("dự kiến(?: sẽ)?", "phấn đấu", "sẽ");
/** A forecast that is told of, not made: it may well lie in the past. */
const RETOLD = anyOf(
  ...["chưa", "chậm", "ban đầu", "đã", "theo kế hoạch", "theo tiến độ", "đến nay", "tuy nhiên", "nhưng"],
  ...["so với", "đề ra", "nghị quyết", "trước đây", "năm trước", "gia hạn", "lùi", "kết quả"],
);
const QUARTERS: Readonly<Record<string, number>> = { i: 3, ii: 6, iii: 9, iv: 12, 1: 3, 2: 6, 3: 9, 4: 12 };
const NEAR = 90;
const PERIOD = new RegExp(
  `(?:${fold("quý")} (i{1,3}|iv|[1-4])|${fold("tháng")} (\\d{1,2}))\\s?(?:[/-]|,? ${fold("năm")} )((?:20)\\d\\d)(?![\\d/-])`,
  "u",
);

interface Deadline {
  readonly spot: Spot;
  readonly last: Month;
}

function deadlinesBehind(passage: Passage, from: number): Deadline[] {
  const stop = passage.folded.slice(from, from + NEAR).search(/[;.]\s|[;]/u);
  const text = passage.folded.slice(from, from + (stop < 0 ? NEAR : stop));
  return matchesIn(text, PERIOD)
    .slice(0, 1)
    .map((match) => {
      const [, quarter, month, year] = match;
      const last = { year: Number(year), month: quarter ? (QUARTERS[quarter] ?? 12) : Number(month) };
      return { spot: spotAt(passage, from + match.index, match[0].length), last };
    });
}

function monthsUntil(from: Month, to: Month): number {
  return (to.year - from.year) * 12 + to.month - from.month;
}

function forecastsIn(passage: Passage, issued: Month): Remark[] {
  return matchesIn(passage.folded, FORECAST).flatMap(({ index, 0: word }): Remark[] => {
    const [deadline] = deadlinesBehind(passage, index + word.length);
    if (!deadline || monthsUntil(deadline.last, issued) < 1) return [];
    const { start, end } = sentenceAround(passage, deadline.spot.span);
    if (RETOLD.test(passage.folded.slice(Math.max(start, index - NEAR), end))) return [];
    const isForecast = /^dự kiến/u.test(word);
    const printed = `${String(issued.month)}/${String(issued.year)}`;
    const quote = quoteOf(deadline.spot);
    return [
      {
        at: { passage, span: { start: index, end: deadline.spot.span.end } },
        verdict: isForecast && deadline.last.year < issued.year ? "inconsistent" : "cannot_verify",
        message: {
          vi: `Dự kiến đến “${quote}”, nhưng báo cáo đề tháng ${printed}: thời hạn đã qua.`,
          en: `Forecast for “${quote}”, but the report is dated ${printed}: that time has passed.`,
        },
      },
    ];
  });
}

/** "Hoàn thành … ngày 15/12/2023" as a task: no document of that date, no report of what was done. */
const TASK = new RegExp(
  `(?:^|[:;.] ?|- )(${fold("hoàn thành|khánh thành|khởi công|bàn giao")})(?! ${fold("việc thực hiện")})[^;:.()]{0,110}?(${fold("ngày")} \\d{1,2}/\\d{1,2}/(20\\d\\d)|${fold("tháng")} \\d{1,2}/(20\\d\\d))(?=[;.,]|$)`,
  "u",
);
const CITED = anyOf(
  "quyết định",
  "nghị quyết",
  "kế hoạch",
  "công văn",
  "văn bản",
  "từ",
  "kể từ",
  "tính đến",
  "đã",
  "của",
  "trước",
);

function tasksIn(passage: Passage, year: number): Remark[] {
  return matchesIn(passage.folded, TASK).flatMap((match): Remark[] => {
    const [whole, , date = "", ...years] = match;
    const own = Number(years.find((one) => one !== undefined));
    if (own >= year || CITED.test(whole.slice(0, whole.length - date.length))) return [];
    const start = match.index + whole.length - date.length;
    const quote = quoteOf(spotAt(passage, start, date.length));
    return [
      {
        at: spotAt(passage, match.index, whole.length),
        verdict: "inconsistent",
        message: {
          vi: `Nhiệm vụ năm ${String(year)} lại có thời hạn “${quote}”.`,
          en: `A task of ${String(year)} has the deadline “${quote}”.`,
        },
      },
    ];
  });
}

/** Forecasts and tasks whose time has passed. */
export const staleDate: DocumentRule = {
  id: "stale-date",
  kind: "repeat",
  severity: "warning",
  what: {
    vi: "Dự kiến hoặc thời hạn nằm trước ngày của báo cáo, hay trước năm kế hoạch.",
    en: "A forecast or a deadline lies before the date of the report, or before the year planned.",
  },
  why: {
    vi: "Thường là câu chép lại từ bản dự thảo trước hoặc báo cáo năm trước.",
    en: "Such sentences are mostly left over from an earlier draft or from last year.",
  },
  todo: {
    vi: "Ghi kết quả thực tế, hoặc thời hạn mới.",
    en: "Say what came of it, or give the new deadline.",
  },
  source:
    "Thủy Nguyên, báo cáo tháng 01/2024: “trong Quý IV/2023”; Hải Dương, nhiệm vụ 2024: “ngày 15/12/2023”",
  examples: {
    notOk: [
      ["Thủy Nguyên, ngày tháng 01 năm 2024", "Dự kiến hoàn thành giải phóng mặt bằng trong Quý IV/2023."],
      ["Hải Dương, ngày 20 tháng 12 năm 2023", "Hồ sơ 5 sản phẩm (dự kiến đánh giá vào tháng 11/2023)."],
      [
        "Hải Dương, ngày 20 tháng 12 năm 2023",
        "Phần II. NHIỆM VỤ NĂM 2024",
        "Các công trình trọng điểm: Hoàn thành và thông xe đường Vành đai I ngày 15/12/2023; đẩy nhanh tiến độ.",
      ],
    ],
    ok: [
      ["Hải Dương, ngày 20 tháng 12 năm 2023", "Dự kiến hoàn thành trong tháng 12/2023."],
      ["Hải Dương, ngày 20 tháng 12 năm 2023", "Dự kiến khởi công trong quý I/2024."],
      ["Thủy Nguyên, ngày 05 tháng 01 năm 2024", "Công trình dự kiến xong trong quý IV/2023 nhưng chậm."],
      ["Dự kiến hoàn thành trong Quý IV/2023."],
      [
        "Hải Dương, ngày 20 tháng 12 năm 2023",
        "Phần II. NHIỆM VỤ NĂM 2024",
        "Hoàn thành các mục tiêu theo Kế hoạch số 15/KH-UBND ngày 15/12/2023.",
      ],
    ],
  },
  check: ({ all, issued, plannedYear }) =>
    all.flatMap(({ passage }) => {
      const year = passage.kind === "body" ? plannedYear(passage) : null;
      return [
        ...(issued ? forecastsIn(passage, issued) : []),
        ...(year === null ? [] : tasksIn(passage, year)),
      ];
    }),
};
