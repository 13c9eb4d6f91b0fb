import { Decimal } from "../number/decimal";
import { printNumber } from "../number/printNumber";
import type { Part } from "../target/reading/parsePhrase";
import type { ComponentEvaluation } from "../target/model";
import type { AssessedRow } from "../table/indicatorTable";
import { asQuantity } from "./levels";
import type { RowFinding, RowRule } from "./model";
import { statementsIn, type Statement } from "./statements";

/** Half a unit of the last printed digit, and as much again where digits were cut off. */
function isNearTo(value: Decimal, stated: Decimal, decimals: number): boolean {
  return value.abs().minus(stated.abs()).abs().lessThan(new Decimal(10).pow(-decimals));
}

/** The row's rate or level per unit that is compared by difference; null where it is an amount, or in several parts. */
function comparedByDifference(row: AssessedRow): ComponentEvaluation | null {
  const [component, more] = row.evaluation.components;
  if (!component || more || component.value2 || !component.actual || !component.variance) return null;
  if (component.basis === "vs_plan") return null;
  return component.reason === "ambiguous_number" ? null : component;
}

/** What the figure may say: the difference, the relative excess, or the target or result itself. */
function fits({ value, actual, variance }: ComponentEvaluation, stated: Decimal, decimals: number): boolean {
  const relative = value && actual && !value.isZero() ? actual.div(value).minus(1).times(100) : null;
  return [variance, relative, value, actual].some((one) => one !== null && isNearTo(one, stated, decimals));
}

function checkStatement(row: AssessedRow, { column, part, parts, text }: Statement): RowFinding | null {
  // alone in its cell the figure is the result itself: "vượt 3% dự toán"
  const isResult = column === "actual" && parts.length === 1;
  const component = isResult ? null : comparedByDifference(row);
  const { figure } = part;
  if (!component?.variance || !figure) return null;
  const isRate = component.varianceUnit === "điểm %";
  const inPercent = figure.unit === null || ["percent", "points"].includes(figure.unit.dimension);
  if (isRate !== inPercent || (!isRate && figure.unit?.print !== component.varianceUnit)) return null;
  const { value, decimals } = figure.low;
  if (fits(component, value, decimals)) return null;
  const stated = asQuantity(figure, text, null).text;
  const { reading, varianceUnit } = component;
  const difference = `${printNumber(component.variance.abs())} ${varianceUnit}`;
  return {
    column,
    ...(column === "note" ? { severity: "warning" } : {}),
    message: {
      vi: `Mức chênh lệch với chỉ tiêu không khớp: in ${stated}, tính được ${difference} (kết quả ${reading.actual}, chỉ tiêu ${reading.target}).`,
      en: `The stated difference from the target does not fit: printed ${stated}, computed ${difference} (result ${reading.actual}, target ${reading.target}).`,
    },
    evidence: { stated, computed: difference, target: reading.target, actual: reading.actual },
  };
}

/** "vượt 0,8%" on a rate: a difference in points, or in the unit, that target and result do not give. */
export const excessPoints: RowRule = {
  id: "excess-points",
  scope: "row",
  severity: "error",
  what: {
    vi: "Chỉ tiêu là tỷ lệ hoặc mức bình quân; mức “vượt” in ra khác hiệu của kết quả và chỉ tiêu.",
    en: "On a rate or a level, the printed excess is not result − target.",
  },
  why: {
    vi: "Với tỷ lệ, “vượt 5%” là 5 điểm phần trăm (98% so với 93%), ít khi là tỷ lệ tương đối.",
    en: "On a rate “vượt 5%” means 5 percentage points (98 % over 93 %), rarely a relative excess.",
  },
  todo: {
    vi: "Tính lại kết quả − chỉ tiêu; nên ghi “điểm %”.",
    en: "Recompute result − target; better write “điểm %”.",
  },
  source:
    "Báo cáo thành phố Hải Dương 2023: 15,8% so với 15% “vượt chỉ tiêu 0,8%”; 98% so với 93% “tăng 5,0% so với chỉ tiêu”",
  examples: {
    notOk: [
      { row: { unit: "%", target: "93%", actual: "98%", status: "Vượt 4% so với chỉ tiêu" } },
      { row: { unit: "%", target: "Tăng 15%", actual: "Tăng 15,8%", status: "Vượt chỉ tiêu 1,8%" } },
    ],
    ok: [
      { row: { name: "Thu nội địa", unit: "%", target: "105% dự toán", actual: "vượt 5% dự toán" } },
      { row: { unit: "%", target: "Tăng 15%", actual: "Tăng 15,8%", status: "Vượt chỉ tiêu 0,8%" } },
      { row: { unit: "%", target: "93%", actual: "98%", status: "Vượt 5,0% so với chỉ tiêu" } },
      { row: { unit: "Triệu đồng/ha", target: "175", actual: "177", status: "Vượt 1%" } },
      {
        row: { unit: "Triệu đồng/ha", target: "175", actual: "177", status: "Vượt chỉ tiêu 2 triệu đồng/ha" },
      },
      {
        row: {
          name: "Tỷ lệ hộ nghèo",
          unit: "%",
          target: "1,15",
          actual: "0,97",
          status: "Vượt so với chỉ tiêu 1,15%",
        },
      },
    ],
  },
  check: (row) => {
    const isExcess = ({ basis, planRatio, figure }: Part): boolean =>
      figure !== null && basis === "vs_plan" && !planRatio;
    return (
      statementsIn(row, isExcess)
        .map((statement) => checkStatement(row, statement))
        .find((found) => found !== null) ?? null
    );
  },
};
