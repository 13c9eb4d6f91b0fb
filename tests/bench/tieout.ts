import { checkReport } from "../../src/core/claims/checkReport";
import { benchmark, fastest, inTurn, line, timed } from "./benchmark";

/** Letters of a page of a report. */
const PAGE = 2_700;
const FIELDS = [
  "nông nghiệp",
  "công nghiệp",
  "dịch vụ",
  "xây dựng",
  "thủy sản",
  "lâm nghiệp",
  "vận tải",
  "du lịch",
];
/** The least that could do the same work: every fraction with its percentage, and nothing else. */
const FRACTION = /(\d[\d.]*(?:,\d+)?) ?\/ ?(\d[\d.]*(?:,\d+)?)[^.;%]{0,60}?(\d[\d.]*(?:,\d+)?) ?%/gu;

/** One paragraph of a report with figures of its own; some of its statements do not hold. */
function paragraph(index: number): string {
  const name = `${FIELDS[index % FIELDS.length] ?? ""} xã số ${String(1 + (index % 97))}`;
  const [plan, done] = [1_000 + ((index * 37) % 8_000), 900 + ((index * 53) % 8_000)];
  const percent = ((done / plan) * 100 + (index % 11 === 0 ? 10 : 0)).toFixed(1).replace(".", ",");
  const parts = [Math.floor(done / 3), Math.floor(done / 2)];
  const rest = done - parts.reduce((a, b) => a + b, 0);
  return (
    `Giá trị ${name} thực hiện ${String(done)}/${String(plan)} triệu đồng, đạt ${percent}% kế hoạch, tăng ${String(index % 17)},5% so với cùng kỳ ` +
    `(gồm: đợt một ${String(parts[0])} triệu đồng, đợt hai ${String(parts[1])} triệu đồng, đợt ba ${String(rest)} triệu đồng). ` +
    `Ủy ban nhân dân các xã, thị trấn tiếp tục chỉ đạo, đôn đốc, kiểm tra và tháo gỡ khó khăn cho các hộ sản xuất trên địa bàn; ` +
    `công tác tuyên truyền, vận động được quan tâm thực hiện thường xuyên.`
  );
}

function makeReport(pages: number): { text: string }[] {
  const paragraphs: { text: string }[] = [];
  for (let letters = 0; letters < pages * PAGE;) {
    const text = paragraph(paragraphs.length);
    letters += text.length;
    paragraphs.push({ text });
  }
  return paragraphs;
}

function number(text: string): number {
  return Number(text.replaceAll(".", "").replace(",", "."));
}

/** One pass of a plain regular expression: how many fractions do not give their percentage. */
function scan(paragraphs: readonly { text: string }[]): number {
  let wrong = 0;
  for (const { text } of paragraphs)
    for (const [, part = "", whole = "", percent = ""] of text.matchAll(FRACTION))
      if (Math.abs((number(part) / number(whole)) * 100 - number(percent)) > 0.1) wrong += 1;
  return wrong;
}

async function compare(pages: number) {
  const report = makeReport(pages);
  const { claims } = checkReport(report);
  return {
    pages,
    accused: claims.filter(({ verdict }) => verdict === "inconsistent").length,
    wrongFractions: scan(report),
    ours: await fastest(() => checkReport(report)),
    scan: await fastest(() => scan(report)),
  };
}

/** Reports of growing length tied out beside one pass of a regular expression; the first run is cold. */
export const tieout = benchmark(
  "tieout",
  async () => {
    const cold = await timed(() => checkReport(makeReport(100)));
    return { cold, sizes: await inTurn([25, 100, 400], compare) };
  },
  ({ cold, sizes }) =>
    [
      line("100 pages, cold", cold),
      ...sizes.flatMap(({ pages, accused, wrongFractions, ours, scan: plain }) => [
        line(`${pages} pages`, ours, `${(ours / pages).toFixed(2)} ms a page, ${accused} accused`),
        line("  one pass of a regular expression", plain, `${wrongFractions} wrong fractions`),
        `  ratio ${(ours / plain).toFixed(0)}`,
      ]),
    ].join("\n"),
);
