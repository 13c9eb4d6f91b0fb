import { recompute } from "../target/recompute";
import type { Part } from "../target/reading/parsePhrase";
import type { AssessedRow } from "../table/indicatorTable";
import { asQuantity, levelsOf } from "./levels";
import type { RowFinding, RowRule } from "./model";
import { misfitOf, printMisfit, withOpening } from "./printGraded";
import { isPercent, statementsIn, type Statement } from "./statements";

const EXCESS = { vi: "Mức vượt kế hoạch không khớp", en: "The stated excess does not fit" };
const WORDING = {
  vi: "Ghi “vượt” nhưng số là tỷ lệ đạt",
  en: "“Vượt” is written, but the figure is the completion",
};

function checkStatement(row: AssessedRow, { column, part, parts, text }: Statement): RowFinding | null {
  const levels = row.evaluation.completion === null ? null : levelsOf(row);
  const amounts = parts.filter((one) => one.figure && !isPercent(one));
  if (!levels || !part.figure || amounts.length > 1) return null;
  const { actual, target } = levels;
  const size = part.figure.low.value.abs();
  const isFall = actual.reading.value.lessThan(target.reading.value) && actual.unit === target.unit;
  const percent = { ...asQuantity(part.figure, text, null), isFall };
  const stated = { ...percent, reading: { ...percent.reading, value: size } };
  const misfit = misfitOf(recompute("growth", [actual, target], stated));
  if (!misfit) return null;
  const isRatio = misfitOf(recompute("ratio", [actual, target], { ...stated, isFall: false })) === null;
  const { text: printed } = percent;
  const formula = `${actual.text} / ${target.text} − 1`;
  return {
    column,
    ...(isRatio || column === "note" ? { severity: "warning" } : {}),
    message: withOpening(isRatio ? WORDING : EXCESS, printMisfit(printed, formula, misfit)),
    evidence: { stated: printed, formula, computed: misfit.computed, accepted: misfit.accepted },
  };
}

/** "vượt 16% kế hoạch": an excess over the plan that result and plan of the row do not give. */
export const excessStated: RowRule = {
  id: "excess-stated",
  scope: "row",
  severity: "error",
  what: {
    vi: "Dòng ghi “vượt (tăng) p% kế hoạch” nhưng kết quả so với kế hoạch không vượt p%.",
    en: "A row states an excess of p % over the plan, but the result does not exceed it by p %.",
  },
  why: {
    vi: "Mức vượt được nhắc lại trong báo cáo và khen thưởng; sai ở đây là sai cả câu.",
    en: "The excess is quoted in reports and awards; if it is wrong, the sentence is.",
  },
  todo: {
    vi: "Tính lại: (kết quả / kế hoạch − 1) × 100; “đạt 116%” là “vượt 16%”.",
    en: "Recompute (result / plan − 1) × 100; “đạt 116%” is “vượt 16%”.",
  },
  source: "Báo cáo thị xã Hồng Lĩnh 2023: 1.721,4 tỷ đồng “tăng 16% kế hoạch” 1.400 (đúng ra 22,96%)",
  examples: {
    notOk: [
      { row: { unit: "Tỷ đồng", target: "1.400", actual: "1.721,4 tỷ đồng, tăng 16% kế hoạch" } },
      { row: { unit: "Tổ", target: "89", actual: "146", status: "Vượt 164%" } },
    ],
    ok: [
      { row: { unit: "Tỷ đồng", target: "192,5", actual: "301,011", status: "Vượt 56,37% kế hoạch" } },
      { row: { unit: "Tấn", target: "12.554", actual: "15.298 tấn, tăng 21,9% kế hoạch" } },
      { row: { unit: "Tỷ đồng", target: "1.400", actual: "1.721,4 tỷ đồng, tăng 16% so với cùng kỳ" } },
      { row: { unit: "%", target: "Trên 93%", actual: "98%", status: "Vượt 5%" } },
    ],
  },
  check: (row) => {
    const isExcess = (part: Part): boolean => isPercent(part) && part.basis === "vs_plan" && !part.planRatio;
    return (
      statementsIn(row, isExcess)
        .map((statement) => checkStatement(row, statement))
        .find((found) => found !== null) ?? null
    );
  },
};
