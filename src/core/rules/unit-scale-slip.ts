import { Decimal } from "../number/decimal";
import { printNumber } from "../number/printNumber";
import type { Dimension } from "../unit/unit";
import { levelsOf } from "./levels";
import type { RowRule } from "./model";

/** Quantities that are printed in units a thousand times apart. */
const SCALED: readonly Dimension[] = ["money", "mass", "area", "energy"];
const SCALES = [1000, 1_000_000] as const;
/** How far from a thousand times a result may lie and still be the plan in another scale. */
const [LOW, HIGH] = [0.4, 2.5];

/** 1000 or 1000000, where `ratio` is about that many times, or one of so many parts. */
function scaleOf(ratio: Decimal): number | null {
  const size = ratio.lessThan(1) ? new Decimal(1).div(ratio) : ratio;
  return SCALES.find((scale) => size.greaterThan(scale * LOW) && size.lessThan(scale * HIGH)) ?? null;
}

/** Target and result about a thousand or a million times apart. */
export const unitScaleSlip: RowRule = {
  id: "unit-scale-slip",
  scope: "row",
  severity: "error",
  what: {
    vi: "Kế hoạch và kết quả cách nhau khoảng 1.000 hoặc 1.000.000 lần.",
    en: "Target and result are about 1,000 or 1,000,000 times apart.",
  },
  why: {
    vi: "Tỷ đồng và triệu đồng, tấn và kg, ha và m² bị lẫn; đánh giá của dòng mất ý nghĩa.",
    en: "Billions and millions, tonnes and kilograms, hectares and square metres were mixed up.",
  },
  todo: { vi: "Đưa hai số về cùng một đơn vị.", en: "Bring both figures into one unit." },
  source:
    "Thị xã Hồng Lĩnh đổi tỷ đồng (2023) thành triệu đồng (2024); tăng thật vài trăm phần trăm như huyện Thủy Nguyên thì không báo",
  examples: {
    notOk: [
      { row: { unit: "Tỷ đồng", target: "1.400", actual: "1.721.400", status: "Vượt KH" } },
      { row: { unit: "Tấn", target: "12.554.000", actual: "15.249,1", status: "Không đạt KH" } },
    ],
    ok: [
      { row: { unit: "Tỷ đồng", target: "1.400", actual: "1.721.400 triệu đồng" } },
      { row: { unit: "Tỷ đồng", target: "2.960,707", actual: "11.721,438" } },
      { row: { unit: "Người", target: "1", actual: "1.200" } },
    ],
  },
  check: (row) => {
    const levels = levelsOf(row);
    if (!levels?.target.unit || !levels.actual.unit) return null;
    const { target, actual } = levels;
    const { unit } = levels.target;
    const base = target.reading.value.times(unit.factor);
    if (!SCALED.includes(unit.dimension) || base.lessThanOrEqualTo(0)) return null;
    const ratio = actual.reading.value.times(levels.actual.unit.factor).div(base);
    const scale = ratio.lessThanOrEqualTo(0) ? null : scaleOf(ratio);
    if (scale === null) return null;
    const times = printNumber((ratio.lessThan(1) ? new Decimal(1).div(ratio) : ratio).toDecimalPlaces(0));
    const [t, a, by] = [row.target, row.actual, printNumber(new Decimal(scale))];
    return {
      column: "actual",
      message: {
        vi: `Kế hoạch ${t} và kết quả ${a} (${row.unit || unit.print}) cách nhau ${times} lần; lệch đơn vị ${by} lần thì hai số khớp nhau.`,
        en: `Target ${t} and result ${a} (${row.unit || unit.print}) are ${times} times apart; a slip of ${by} in the unit would explain it.`,
      },
      evidence: { target: t, actual: a, times, scale: by },
    };
  },
};
