import { parseQuantity, type Quantity } from "../target/quantity";
import { recompute } from "../target/recompute";
import type { Part } from "../target/reading/parsePhrase";
import type { AssessedRow } from "../table/indicatorTable";
import { asQuantity, levelsOf } from "./levels";
import type { RowFinding, RowRule } from "./model";
import { misfitOf, printMisfit, withOpening, type Misfit } from "./printGraded";
import { isPercent, statementsIn, type Statement } from "./statements";

/** Result and plan of which the percentage may be: those printed in front of it, else those of the row. */
function pairsOf(row: AssessedRow, { parts, text }: Statement): readonly (readonly [Quantity, Quantity])[] {
  const amounts = parts.flatMap(({ figure }) => (figure && !isPercentFigure(figure.unit) ? [figure] : []));
  const [own] = amounts;
  if (amounts.length > 1) return [];
  if (own?.of) {
    const actual = asQuantity(own, text, null);
    return [[actual, { ...actual, reading: own.of }]];
  }
  const levels = row.evaluation.completion === null ? null : levelsOf(row);
  if (!levels) return [];
  const others = row.plans.flatMap(({ target }) => parseQuantity(target) ?? []);
  const { unit } = levels.target;
  return [levels.target, ...others.map((plan) => ({ ...plan, unit: plan.unit ?? unit }))].map(
    (plan) => [levels.actual, plan] as const,
  );
}

function isPercentFigure(unit: Quantity["unit"]): boolean {
  return unit?.dimension === "percent";
}

function printPair([actual, plan]: readonly [Quantity, Quantity]): string {
  return actual.text === plan.text ? actual.text : `${actual.text} / ${plan.text}`;
}

function checkStatement(row: AssessedRow, statement: Statement): RowFinding | null {
  const { column, part, text } = statement;
  const pairs = pairsOf(row, statement);
  const [first] = pairs;
  const { figure } = part;
  if (!first || !figure) return null;
  const percent = asQuantity(figure, text, null);
  const misfits: (Misfit | null)[] = pairs.map((pair) => misfitOf(recompute("ratio", pair, percent)));
  const [misfit] = misfits;
  if (!misfit || misfits.includes(null)) return null;
  const { text: stated } = percent;
  const opening = { vi: "Tỷ lệ hoàn thành kế hoạch không khớp", en: "The stated completion does not fit" };
  return {
    column,
    ...(column === "note" ? { severity: "warning" } : {}),
    message: withOpening(opening, printMisfit(stated, printPair(first), misfit)),
    evidence: { stated, formula: printPair(first), computed: misfit.computed, accepted: misfit.accepted },
  };
}

/** "đạt 78,5% kế hoạch": a completion that result and plan of the row do not give. */
export const completionStated: RowRule = {
  id: "completion-stated",
  scope: "row",
  severity: "error",
  what: {
    vi: "Dòng ghi “đạt p% kế hoạch” nhưng kết quả chia cho kế hoạch không ra p%.",
    en: "A row states “đạt p% kế hoạch”, but result by plan is not p %.",
  },
  why: {
    vi: "Kết quả, kế hoạch và tỷ lệ in cạnh nhau không thể cùng đúng.",
    en: "Result, plan and percentage printed side by side cannot all be right.",
  },
  todo: {
    vi: "Tính lại tỷ lệ; nếu tỷ lệ theo kế hoạch khác (tỉnh giao) thì ghi rõ kế hoạch nào.",
    en: "Recompute; where the percentage is of another plan, name that plan.",
  },
  source: "Báo cáo thị xã Hồng Lĩnh 2023: 942/1.200 “đạt 78,5%” đúng, 924/1.200 thì không",
  examples: {
    notOk: [
      { row: { unit: "Người", target: "1.200", actual: "924/1.200, đạt 78,5% kế hoạch" } },
      { row: { unit: "Người", target: "1.200", actual: "942", note: "Đạt 87,5% kế hoạch" } },
      { row: { unit: "Người", target: "1.200", actual: "942", status: "Đạt 82% kế hoạch" } },
    ],
    ok: [
      { row: { unit: "%", target: "95", actual: "Đến 15/12 đạt 78,4% kế hoạch" } },
      { row: { unit: "Người", target: "1.200", actual: "942/1.200, đạt 78,5% kế hoạch" } },
      { row: { unit: "Người", target: "1.200", actual: "942", note: "Đạt 82% kế hoạch tỉnh giao" } },
      {
        row: {
          unit: "Người",
          target: "1.200",
          otherPlan: "1.000",
          actual: "942",
          note: "Đạt 94,2% kế hoạch",
        },
      },
      { row: { unit: "Con", target: "", actual: "3.368 con, đạt 85,9% kế hoạch" } },
      { row: { unit: "Người", target: "1.200", actual: "942", note: "Công nghiệp đạt 90% kế hoạch" } },
    ],
  },
  check: (row) => {
    const isOfPlan = (part: Part): boolean => isPercent(part) && part.planRatio;
    return (
      statementsIn(row, isOfPlan)
        .map((statement) => checkStatement(row, statement))
        .find((found) => found !== null) ?? null
    );
  },
};
