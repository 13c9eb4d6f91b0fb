import { summarise, summariseStatuses } from "../summary/summarise";
import type { Status } from "../target/model";
import { countRows, talliesOf, type Tally } from "./tallies";
import type { RuleContext, TableFinding, TableRule } from "./model";

interface Range {
  readonly from: number;
  readonly to: number;
}

/** How many rows a verb may be said of: those not assessed may have been counted as the office saw fit. */
function rangeOf(statuses: readonly Status[], verb: string): Range {
  const { met, exceeded, unmet, notAssessed } = summariseStatuses(statuses);
  const isMiss = /không|chưa/u.test(verb);
  const from = isMiss ? unmet : verb === "đạt" ? met : verb === "vượt" ? exceeded : met + exceeded;
  const to = isMiss ? unmet : verb === "vượt" ? exceeded : met + exceeded;
  return { from, to: to + notAssessed };
}

/** Both ways to count: by the recomputed verdicts, and by the printed ones where they can be read. */
function fits({ reached, verb }: Tally, { rows }: RuleContext): boolean {
  const counted = rows.filter((row) => row.counted);
  const computed = counted.map(({ evaluation }) => evaluation.status);
  const printed = counted.map(({ evaluation }) => evaluation.stated ?? evaluation.status);
  const boundary = counted.map(({ evaluation: { boundary: is, status } }): Status =>
    is ? (status === "met" ? "unmet" : "met") : status,
  );
  return [computed, printed, boundary]
    .map((statuses) => rangeOf(statuses, verb))
    .some(({ from, to }) => reached !== null && from <= reached && reached <= to);
}

function checkTally(tally: Tally, context: RuleContext): TableFinding | null {
  const { counted, others } = countRows(context.rows);
  const { cell, quote, all, reached } = tally;
  const at = { row: cell.row, column: cell.column };
  if (all === counted) {
    if (reached === null || fits(tally, context)) return null;
    const { sentence } = summarise(context.rows);
    return {
      at,
      message: {
        vi: `Ghi “${quote}”, đếm lại: ${sentence}.`,
        en: `Printed “${quote}”, recounted: ${sentence}.`,
      },
      evidence: { stated: quote, recounted: sentence },
    };
  }
  if (others > 0 && all === counted + others) return null;
  const [n, rows] = [String(all), String(counted)];
  return {
    at,
    severity: "warning",
    message: {
      vi: `Ghi “${quote}” (${n} chỉ tiêu), bảng có ${rows} dòng đánh số.`,
      en: `Printed “${quote}” (${n} indicators); the table has ${rows} numbered rows.`,
    },
    evidence: { stated: quote, counted: rows },
  };
}

const HEADER = ["STT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện", "Đánh giá"];
const ROWS = [
  ["1", "Diện tích", "Ha", "100", "120", "Vượt"],
  ["2", "Sản lượng", "Tấn", "100", "90", "Không đạt"],
  ["3", "Gia đình văn hóa", "%", "95", "95", "Đạt"],
];

/** "17/21 chỉ tiêu đạt và vượt" beside a table in which other numbers are counted. */
export const countKn: TableRule = {
  id: "count-kn",
  scope: "table",
  severity: "error",
  what: {
    vi: "Câu tổng hợp k/n chỉ tiêu trong trang tính khác với số đếm lại từ bảng.",
    en: "The summary sentence k/n of the sheet differs from a recount of the table.",
  },
  why: {
    vi: "Câu tổng hợp được đọc trước hội đồng; bảng ngay bên cạnh cho số khác.",
    en: "The sentence is read out to the council, and the table beside it says another number.",
  },
  todo: {
    vi: "Đếm lại theo cột đánh giá; dòng phụ không đánh số thì không đếm.",
    en: "Count the verdict column again; sub-rows without a number are not counted.",
  },
  source: "Báo cáo thị xã Hồng Lĩnh 2023: 17/21 chỉ tiêu (09 đạt, 08 vượt), 03 không đạt, 01 chưa đánh giá",
  examples: {
    notOk: [
      { sheet: [["Có 03/03 chỉ tiêu đạt và vượt kế hoạch"], HEADER, ...ROWS] },
      { sheet: [HEADER, ...ROWS, ["", "Tổng số: 5 chỉ tiêu"]] },
    ],
    ok: [
      { sheet: [["Có 02/03 chỉ tiêu đạt và vượt kế hoạch"], HEADER, ...ROWS] },
      { sheet: [["01/03 chỉ tiêu không đạt"], HEADER, ...ROWS] },
      { sheet: [["Có 11/15 chỉ tiêu kinh tế đạt kế hoạch"], HEADER, ...ROWS] },
      { sheet: [HEADER, ...ROWS, ["", "Tổng số: 3 chỉ tiêu"]] },
    ],
  },
  check: (context) => talliesOf(context).flatMap((tally) => checkTally(tally, context) ?? []),
};
