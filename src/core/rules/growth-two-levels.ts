import type { AssessedRow } from "../table/indicatorTable";
import { parseQuantity, type Quantity } from "../target/quantity";
import { recompute, type FormulaKind } from "../target/recompute";
import { isBlank } from "../target/parts/targetComponents";
import { misfitsOf, type Checked } from "./consensus";
import { quantityOf, unitOf } from "./levels";
import type { RuleContext, TableFinding, TableRule } from "./model";
import { placeIn } from "./placeIn";
import { misfitOf, printMisfit, withOpening } from "./printGraded";

const OPENING = { vi: "Tốc độ tăng, giảm không khớp", en: "The growth does not fit" };

/** Above this a figure is more likely a ratio ("105,3") than a growth. */
const MOST_GROWTH = 50;
const RATIO_FIRST = ["ratio", "growth"] as const;
const GROWTH_FIRST = ["growth", "ratio"] as const;

/** Values whose growth may be at constant prices while the levels are at current ones. */
const AT_PRICES = /giá trị sản xuất|gtsx|tổng sản phẩm|grdp|giá hiện hành|giá so sánh|giá thực tế/iu;

/** Amounts of which a growth in per cent is told: rates and ranks grow in points and places. */
function isAmount({ unit }: Quantity): boolean {
  return unit === null || !["percent", "points", "rank", "score"].includes(unit.dimension);
}

/** Every result that the growth may be counted from: that of the year before, and other years in columns of their own. */
function basesOf(row: AssessedRow, { table }: RuleContext): readonly Quantity[] {
  const isResult = (i: number): boolean => ["actual", "prior"].includes(table.header.others[i]?.role ?? "");
  const texts = [row.prior, ...row.others.filter((_, i) => isResult(i))];
  return texts.flatMap((text) => (isBlank(text) ? [] : (quantityOf(text, unitOf(row)) ?? [])));
}

/** "5,3" is a growth, "105,3" a ratio; either may be kept as a fraction, or be the difference itself. */
function fits(actual: Quantity, base: Quantity, stated: Quantity): boolean {
  const { value, decimals } = stated.reading;
  const times100 = { value: value.times(100), decimals: Math.max(0, decimals - 2) };
  const fraction = { ...stated, reading: times100 };
  const isOf = (kind: FormulaKind, printed: Quantity): boolean => {
    const found = recompute(kind, [actual, base], printed);
    return found.kind === "graded" && found.result.grade !== "outside";
  };
  const [first, second] = value.greaterThan(MOST_GROWTH) ? RATIO_FIRST : GROWTH_FIRST;
  const isPlain = isOf(first, stated) || isOf(second, stated);
  return (
    isPlain ||
    isOf(first, fraction) ||
    isOf(second, fraction) ||
    isOf("difference", { ...stated, unit: null })
  );
}

function checkRow(row: AssessedRow, context: RuleContext): Checked<TableFinding> | null {
  const stated = isBlank(row.growth) ? null : parseQuantity(row.growth);
  const actual = quantityOf(row.actual, unitOf(row));
  const bases = basesOf(row, context);
  const [base] = bases;
  if (!stated || !actual || !base || ![actual, base].every(isAmount)) return null;
  if (bases.some((one) => fits(actual, one, stated))) return { misfit: null };
  const isRatio = stated.reading.value.greaterThan(MOST_GROWTH);
  const misfit = misfitOf(recompute(isRatio ? "ratio" : "growth", [actual, base], stated));
  if (!misfit) return null;
  const formula = `${row.actual} / ${base.text}${isRatio ? "" : " − 1"}`;
  return {
    misfit: {
      at: placeIn(context.table, row, "growth"),
      ...(AT_PRICES.test(row.name.normalize("NFC")) ? { severity: "warning" } : {}),
      message: withOpening(OPENING, printMisfit(row.growth, formula, misfit)),
      evidence: { stated: row.growth, formula, computed: misfit.computed, accepted: misfit.accepted },
    },
  };
}

const HEADER = [
  "STT",
  "Chỉ tiêu",
  "ĐVT",
  "Thực hiện năm 2022",
  "Kế hoạch năm 2023",
  "Thực hiện năm 2023",
  "So với cùng kỳ (%)",
];

/** A printed growth that the two levels beside it do not give. */
export const growthTwoLevels: TableRule = {
  id: "growth-two-levels",
  scope: "table",
  severity: "error",
  what: {
    vi: "Cột tăng, giảm so với năm trước khác với hai số thực hiện in cùng dòng.",
    en: "The growth column does not follow from the two results printed in the row.",
  },
  why: {
    vi: "Hai mức và tốc độ tăng in cạnh nhau không thể cùng đúng; thường là gốc so sánh chưa được cập nhật.",
    en: "Two levels and their growth cannot all be right; mostly the base was changed afterwards.",
  },
  todo: {
    vi: "Tính lại; nếu so với số chính thức khác số in ở cột năm trước thì ghi chú.",
    en: "Recompute; where the base is another figure than the one printed, say so in a note.",
  },
  source: "Báo cáo huyện Thủy Nguyên 2023: 55.959,323 so với 47.871,894 “tăng 16,9%” (khớp)",
  examples: {
    notOk: [
      { sheet: [HEADER, ["1", "Tổng giá trị sản xuất", "Tỷ đồng", "47.871,894", "", "55.959,323", "19,6"]] },
    ],
    ok: [
      { sheet: [HEADER, ["1", "Tổng giá trị sản xuất", "Tỷ đồng", "47.871,894", "", "55.959,323", "16,9"]] },
      { sheet: [HEADER, ["1", "Tổng giá trị sản xuất", "Tỷ đồng", "47.871,894", "", "55.959,323", "116,9"]] },
      { sheet: [HEADER, ["1", "Tỷ lệ hộ nghèo", "%", "2,5", "2,3", "2", "-0,5"]] },
    ],
  },
  check: (context) => {
    const checked = context.rows.flatMap((row) => checkRow(row, context) ?? []);
    // one row alone does not show what the column is counted from
    const single = checked.length === 1 ? { severity: "warning" as const } : {};
    return misfitsOf(checked, true).map((found) => ({ ...found, ...single }));
  },
};
