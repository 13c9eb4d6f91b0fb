import { printNumber } from "../number/printNumber";
import type { RuleContext, TableFinding, TableRule } from "./model";
import { placeIn } from "./placeIn";
import {
  familiesOf,
  isOfWhich,
  printSum,
  sumAgainst,
  SUMMED,
  type Family,
  type SummedColumn,
} from "./structure";

/** How far the sum of parts lies above the whole; null where it does not, or cannot be added. */
function excessOf({ parent }: Family, parts: Family["children"], column: SummedColumn): string | null {
  const sum = sumAgainst(parent, parts, column);
  if (sum?.result.grade !== "outside") return null;
  const over = sum.result.computed.point.minus(sum.result.accepted.high);
  return over.isPositive() ? printNumber(over.toDecimalPlaces(6)) : null;
}

/** Prices of one year and of another are not added. */
function isOfOnePrice({ parent, children }: Family): boolean {
  const basisOf = (name: string): string =>
    /giá (?:hiện hành|thực tế|so sánh)/iu.exec(name.normalize("NFC"))?.[0] ?? "";
  return children.every(({ name }) => basisOf(name) === "" || basisOf(name) === basisOf(parent.name));
}

function finding(
  family: Family,
  parts: Family["children"],
  column: SummedColumn,
  { table }: RuleContext,
): TableFinding | null {
  const over = excessOf(family, parts, column);
  if (over === null) return null;
  const [whole, sum] = [family.parent[column], printSum(parts, column)];
  const isSum = parts.length > 1;
  const where = isSum ? family.parent : (parts[0] ?? family.parent);
  const note = { vi: ", nếu các phần không trùng nhau", en: ", if they do not overlap" };
  return {
    at: placeIn(table, where, column),
    ...(isSum ? { severity: "info" } : {}),
    message: {
      vi: `Phần “trong đó” lớn hơn số chung: ${sum} so với ${whole}, hơn ${over}${isSum ? note.vi : ""}.`,
      en: `A part “trong đó” is larger than the whole: ${sum} against ${whole}, by ${over}${isSum ? note.en : ""}.`,
    },
    evidence: { whole, parts: sum, over },
  };
}

function checkFamily(family: Family, context: RuleContext): TableFinding | null {
  if (!isOfWhich(family) || !isOfOnePrice(family)) return null;
  for (const column of SUMMED) {
    const single = family.children.find((part) => excessOf(family, [part], column) !== null);
    const found = finding(family, single ? [single] : family.children, column, context);
    if (found) return found;
  }
  return null;
}

const HEADER = ["STT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện"];

/** Parts introduced by "trong đó" that exceed their whole. Parts that stay below it are normal: the list is partial. */
export const sumOfWhich: TableRule = {
  id: "sum-of-which",
  scope: "table",
  severity: "warning",
  what: {
    vi: "Dòng “trong đó” lớn hơn dòng chung.",
    en: "A row under “trong đó” exceeds the row it is part of.",
  },
  why: {
    vi: "Một phần không thể lớn hơn cả; nếu khác giá, khác phạm vi thì phải ghi rõ.",
    en: "A part cannot exceed its whole; another price basis or scope has to be named.",
  },
  todo: {
    vi: "Xem lại hai số và phạm vi của chúng.",
    en: "Look at both figures and their scope again.",
  },
  source:
    "Báo cáo huyện Thủy Nguyên 2023: 2.634,7 + 9.073 trong 11.721,438 (bình thường); danh sách “trong đó” thường không đủ",
  examples: {
    notOk: [
      {
        sheet: [
          HEADER,
          ["1", "Tổng thu ngân sách", "Tỷ đồng", "100", "120"],
          ["", "Trong đó:"],
          ["-", "Thu nội địa", "Tỷ đồng", "60", "170"],
        ],
      },
      {
        sheet: [
          HEADER,
          ["1", "Giải quyết việc làm", "Người", "1.000", "1.200"],
          ["", "Trong đó:"],
          ["-", "Trong nước", "Người", "900", "1.000"],
          ["-", "Ngoài nước", "Người", "50", "300"],
        ],
      },
    ],
    ok: [
      {
        sheet: [
          HEADER,
          ["1", "Tổng thu ngân sách", "Tỷ đồng", "", "11.721,438"],
          ["", "Trong đó:"],
          ["-", "Thu nội địa", "Tỷ đồng", "", "2.634,7"],
          ["-", "Thu tiền sử dụng đất", "Tỷ đồng", "", "9.073"],
        ],
      },
    ],
  },
  check: (context) => familiesOf(context.rows).flatMap((family) => checkFamily(family, context) ?? []),
};
