import { Decimal } from "../number/decimal";
import { exactly, meets } from "../number/interval";
import { measured, sumOf } from "../number/intervalValue";
import { printNumber } from "../number/printNumber";
import { fold } from "../text/fold";
import { normaliseText } from "../text/normalise";
import type { AssessedRow } from "../table/indicatorTable";
import { quantityOf, unitOf } from "./levels";
import type { RuleContext, TableFinding, TableRule } from "./model";
import { placeIn } from "./placeIn";
import { familiesOf, isOfWhich, SUMMED, type SummedColumn } from "./structure";

const SHARES = new RegExp(`(?<!\\p{L})(?:${fold("cơ cấu")}|${fold("tỷ trọng")})(?!\\p{L})`, "u");
const HUNDRED = new Decimal(100);
/** Shares that add to less than this are some of all. */
const LEAST = 95;
const MOST = 110;

function speaksOfShares(text: string): boolean {
  return SHARES.test(fold(normaliseText(text).text));
}

/** Rows that a heading or a row "Cơ cấu …" has below it. */
function sharesOf({ rows }: RuleContext): readonly (readonly AssessedRow[])[] {
  const below = familiesOf(rows).filter((one) => speaksOfShares(one.parent.name) && !isOfWhich(one));
  const headed = new Map<string, AssessedRow[]>();
  for (const row of rows) {
    if (!speaksOfShares(row.group.at(-1) ?? "")) continue;
    const key = row.group.join("\n");
    headed.set(key, [...(headed.get(key) ?? []), row]);
  }
  return [...below.map(({ children }) => children), ...headed.values()];
}

function checkShares(
  shares: readonly AssessedRow[],
  column: SummedColumn,
  { table }: RuleContext,
): TableFinding | null {
  const found = shares.flatMap((row) => {
    const quantity = quantityOf(row[column], unitOf(row));
    return quantity?.unit?.dimension === "percent" ? [quantity] : [];
  });
  const [first] = shares;
  if (!first || found.length < 2 || found.length < shares.length) return null;
  const sum = found.map(({ reading }) => measured(reading)).reduce(sumOf);
  const isFar = sum.point.lessThan(LEAST) || sum.point.greaterThan(MOST);
  if (sum.point.equals(HUNDRED) || isFar) return null;
  const isRounding = meets(sum.interval, exactly(HUNDRED));
  const [total, terms] = [printNumber(sum.point), shares.map((row) => row[column]).join(" + ")];
  const [low, high] = [printNumber(sum.interval.low), printNumber(sum.interval.high)];
  const difference = printNumber(sum.point.minus(HUNDRED));
  return {
    at: placeIn(table, first, column),
    ...(isRounding ? { severity: "info" } : {}),
    message: {
      vi: `Các tỷ trọng cộng lại là ${total}%, lệch ${difference} (${terms}); ${isRounding ? "khớp trong sai số làm tròn" : "ngoài sai số làm tròn"}: ${low} – ${high}.`,
      en: `The shares add to ${total} %, off by ${difference} (${terms}); ${isRounding ? "explained by" : "beyond"} rounding: ${low} – ${high}.`,
    },
    evidence: { shares: terms, sum: total, accepted: `${low} – ${high}` },
  };
}

const HEADER = ["STT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện"];

/** Shares of one whole that do not add to 100. */
export const share100: TableRule = {
  id: "share-100",
  scope: "table",
  severity: "error",
  what: {
    vi: "Các dòng của một cơ cấu (tỷ trọng) cộng lại khác 100%.",
    en: "The rows of one structure (shares) do not add to 100 %.",
  },
  why: {
    vi: "Tỷ trọng các ngành của cùng một tổng phải đủ 100%, trừ sai số làm tròn.",
    en: "Shares of one whole must be 100 % together, rounding aside.",
  },
  todo: {
    vi: "Tính lại các tỷ trọng; nếu lệch do làm tròn thì để nguyên.",
    en: "Recompute the shares; a difference by rounding may stay.",
  },
  source: "Báo cáo huyện Thủy Nguyên 2023: 59,7 + 33,7 + 6,6 = 100",
  examples: {
    notOk: [
      {
        sheet: [
          HEADER,
          ["1", "Cơ cấu kinh tế", "%"],
          ["-", "Công nghiệp", "%", "59,7", "59,7"],
          ["-", "Dịch vụ", "%", "33,7", "35,7"],
          ["-", "Nông nghiệp", "%", "6,6", "6,6"],
        ],
      },
      {
        sheet: [
          HEADER,
          ["1", "Tỷ trọng các ngành", "%"],
          ["-", "Công nghiệp", "%", "", "59,7"],
          ["-", "Dịch vụ", "%", "", "33,7"],
          ["-", "Nông nghiệp", "%", "", "6,5"],
        ],
      },
    ],
    ok: [
      {
        sheet: [
          HEADER,
          ["1", "Cơ cấu kinh tế", "%"],
          ["-", "Công nghiệp", "%", "", "59,7"],
          ["-", "Dịch vụ", "%", "", "33,7"],
          ["-", "Nông nghiệp", "%", "", "6,6"],
        ],
      },
      {
        sheet: [
          HEADER,
          ["1", "Tỷ trọng một số ngành", "%"],
          ["-", "Công nghiệp", "%", "", "59,7"],
          ["-", "Dịch vụ", "%", "", "20"],
        ],
      },
    ],
  },
  check: (context) =>
    sharesOf(context).flatMap((shares) => {
      const found = SUMMED.map((column) => checkShares(shares, column, context));
      return found.find((one) => one !== null) ?? [];
    }),
};
