import { Decimal } from "../number/decimal";
import { fold } from "../text/fold";
import { normaliseText } from "../text/normalise";
import { printNumber } from "../number/printNumber";
import type { AssessedRow, ColumnRole } from "../table/indicatorTable";
import { quantityOf, unitOf } from "./levels";
import type { RowRule } from "./model";

function pattern(...words: string[]): string {
  return words.map(fold).join("|");
}

/** "Tỷ lệ (số) xã …": a share of things that can be counted one by one. */
const CLOSED = new RegExp(
  `^${fold("tỷ lệ")} (?:${fold("số")} )?(?:${pattern("xã", "phường", "thôn", "bản", "tổ dân phố", "khu dân cư", "hộ", "gia đình", "trường", "trạm y tế", "cơ quan", "đơn vị", "cán bộ", "thủ tục", "học sinh", "trẻ em", "dân số", "người dân")})(?!\\p{L})`,
  "u",
);
/** Over a registered base or a plan, which may be exceeded. */
const OPEN = new RegExp(
  `(?<!\\p{L})(?:${pattern("kế hoạch", "dự toán", "so với", "tăng", "giảm", "tiêm", "huy động", "thu", "giải ngân", "hoàn thành", "chỉ tiêu", "bao phủ", "tham gia", "nhập học", "đến trường", "đi học")})(?!\\p{L})`,
  "u",
);
const HUNDRED = new Decimal(100);

interface Excess {
  readonly column: ColumnRole;
  readonly text: string;
}

function excessOf(row: AssessedRow): Excess | null {
  const unit = unitOf(row);
  if (unit?.dimension !== "percent" || !unit.factor.equals(1)) return null;
  const cells: readonly (readonly [ColumnRole, string])[] = [
    ["actual", row.actual],
    ["target", row.target],
  ];
  const found = cells.find(([, text]) => {
    const quantity = quantityOf(text, unit);
    const isLevel = quantity?.unit?.dimension === "percent" && !/\p{L}/u.test(text);
    return isLevel && quantity.reading.value.greaterThan(HUNDRED);
  });
  return found ? { column: found[0], text: found[1] } : null;
}

/** A share of a closed set above 100 %. */
export const impossiblePercentage: RowRule = {
  id: "impossible-percentage",
  scope: "row",
  severity: "error",
  what: {
    vi: "Tỷ lệ của một tập hợp đếm được (số xã, số hộ) lớn hơn 100%.",
    en: "A share of a set that can be counted (communes, households) is above 100 %.",
  },
  why: {
    vi: "Không thể có 104% số xã; tỷ lệ bao phủ, tiêm chủng, hoàn thành dự toán thì có thể quá 100%.",
    en: "There is no 104 % of the communes; coverage, vaccination and budget completion may exceed 100.",
  },
  todo: {
    vi: "Xem lại tử số, mẫu số; nếu là tỷ lệ so với kế hoạch thì ghi rõ trong tên.",
    en: "Look at both counts again; where it is a percentage of the plan, let the name say so.",
  },
  source: "Tỷ lệ tiêm chủng 115,11% (Hồng Lĩnh 2023) và thu ngân sách 395,9% (Thủy Nguyên 2023) là hợp lệ",
  examples: {
    notOk: [
      { row: { name: "Tỷ lệ số xã đạt chuẩn nông thôn mới", unit: "%", target: "100", actual: "104" } },
    ],
    ok: [
      { row: { name: "Tỷ lệ số xã đạt chuẩn nông thôn mới", unit: "%", target: "100", actual: "100" } },
      { row: { name: "Thu ngân sách so với dự toán", unit: "%", target: "100", actual: "395,9" } },
      { row: { name: "Tỷ lệ trẻ em tiêm chủng đầy đủ", unit: "%", target: "95", actual: "115,11" } },
      { row: { name: "Tỷ lệ hộ kinh doanh tăng", unit: "%", target: "100", actual: "tăng 104%" } },
    ],
  },
  check: (row) => {
    const key = fold(normaliseText(row.name).text).trim();
    const excess = CLOSED.test(key) && !OPEN.test(key) ? excessOf(row) : null;
    if (!excess) return null;
    const { column, text } = excess;
    const value = quantityOf(text, null)?.reading.value ?? HUNDRED;
    const over = printNumber(value.minus(HUNDRED));
    return {
      column,
      message: {
        vi: `“${row.name.trim()}” là ${text}%, quá 100% là ${over} điểm.`.replace("%%", "%"),
        en: `“${row.name.trim()}” is ${text}%, ${over} points above 100 %.`.replace("%%", "%"),
      },
      evidence: { value: text, name: row.name },
    };
  },
};
