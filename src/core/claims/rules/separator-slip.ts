import type { ReadPassage } from "../reading/mention";
import type { DocumentRule, Remark, Spot } from "./model";
import { matchesIn, quoteOf } from "./phrases";

const DOTTED = /(?<![\d.,/-])\d{1,4}\.(?:\d{1,2}|\d{4,})(?![\d.,/-])/u;
const COMMA = /(?<![\d.,/-])\d+(?:\.\d{3})*,\d{1,2}(?![\d.,/-])/u;
/** So many times more decimals with a comma make that the report's way. */
const CLEAR = 4;

/** Figures with a unit whose decimals stand behind a dot; headings and times have no unit. */
function dottedIn({ passage, mentions }: ReadPassage): Spot[] {
  return mentions.flatMap(({ figure }) => {
    const spot = { passage, span: figure.span };
    const isUnit = figure.unit !== null && figure.span.start > 0;
    return isUnit && figure.low.decimals > 0 && DOTTED.test(quoteOf(spot)) ? [spot] : [];
  });
}

/** Decimals behind a dot in a report that puts them behind a comma; told once. */
export const separatorSlip: DocumentRule = {
  id: "separator-slip",
  kind: "repeat",
  severity: "warning",
  what: {
    vi: "Dấu chấm làm dấu thập phân trong báo cáo dùng dấu phẩy.",
    en: "A dot before decimals in a report that uses the comma.",
  },
  why: {
    vi: "Số 119.56 và 115,5 trong một danh sách dễ bị đọc nhầm là hàng nghìn.",
    en: "119.56 beside 115,5 is easily misread as thousands.",
  },
  todo: { vi: "Viết dấu phẩy trước phần thập phân.", en: "Put a comma before decimals." },
  source: "Luật Kế toán 2015, điều 11; Hải Dương 2023: 119.56 ha bên cạnh 115,5 ha",
  examples: {
    notOk: [
      [
        "Có 119.56 ha đất xen kẹt, 115,5 ha đất dự án, 12,5 ha rừng, 7,25 ha ao, 3,5 ha vườn và 0.98% hộ nghèo.",
      ],
    ],
    ok: [
      ["Có 119,56 ha đất xen kẹt, 115,5 ha đất dự án, 1.400 tỷ đồng."],
      ["Có 119.56 ha đất xen kẹt, 115.5 ha đất dự án."],
      ["2.2. Lĩnh vực giáo dục: 12,5 ha, 7,25 ha, 3,5 ha, 1,5 ha, 2,5 ha; lúc 7.30 sáng."],
    ],
  },
  check: ({ all }) => {
    const dotted = all.flatMap(dottedIn);
    const commas = all.reduce((sum, { passage }) => sum + matchesIn(passage.source.text, COMMA).length, 0);
    const [at, ...others] = dotted;
    if (!at || commas < CLEAR || commas < dotted.length * 2) return [];
    const quotes = dotted
      .slice(0, 3)
      .map((spot) => `“${quoteOf(spot)}”`)
      .join(", ");
    const remark: Remark = {
      ...{ at, others, verdict: "cannot_verify" },
      message: {
        vi: `${String(dotted.length)} số viết dấu chấm trước phần thập phân (${quotes}); các số khác dùng dấu phẩy.`,
        en: `${String(dotted.length)} figures have a dot before decimals (${quotes}); the others have a comma.`,
      },
    };
    return [remark];
  },
};
