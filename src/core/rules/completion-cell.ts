import { headerKey } from "../table/headerWords";
import type { AssessedRow } from "../table/indicatorTable";
import { parseQuantity, type Quantity } from "../target/quantity";
import { recompute } from "../target/recompute";
import { isBlank } from "../target/parts/targetComponents";
import { misfitsOf, type Checked } from "./consensus";
import { levelsOf } from "./levels";
import type { ExampleCell, TableFinding, TableRule, RuleContext } from "./model";
import { placeIn } from "./placeIn";
import { misfitOf, printMisfit, withOpening } from "./printGraded";

const OPENING = {
  vi: "Tỷ lệ hoàn thành ở cột riêng không khớp",
  en: "The completion in its column does not fit",
};
/** "100,7", "100,7%"; 1,007 stands for 100,7 in columns of fractions, 0,7 for an excess. */
const SHIFTS = [
  { factor: 1, offset: 0 },
  { factor: 100, offset: 0 },
  { factor: 1, offset: 100 },
] as const;

function shifted({ reading, ...rest }: Quantity, { factor, offset }: (typeof SHIFTS)[number]): Quantity {
  const decimals = factor === 100 ? Math.max(0, reading.decimals - 2) : reading.decimals;
  return { ...rest, reading: { value: reading.value.times(factor).plus(offset), decimals } };
}

/** Null where the row's completion has no meaning, or a text stands in its cell. */
function checkRow(row: AssessedRow, { table }: RuleContext): Checked<TableFinding> | null {
  const stated = isBlank(row.completion) ? null : parseQuantity(row.completion);
  const levels = row.evaluation.completion === null ? null : levelsOf(row);
  if (!stated || !levels) return null;
  const { actual } = levels;
  const others = row.plans.flatMap(({ target }) => parseQuantity(target) ?? []);
  const plans = [levels.target, ...others.map((one) => ({ ...one, unit: one.unit ?? levels.target.unit }))];
  const misfit = misfitOf(recompute("ratio", [actual, levels.target], stated));
  const fitsOtherwise = (): boolean =>
    plans.some((plan) =>
      SHIFTS.some((shift) => !misfitOf(recompute("ratio", [actual, plan], shifted(stated, shift)))),
    );
  if (!misfit || fitsOtherwise()) return { misfit: null };
  const formula = `${row.actual} / ${row.target}`;
  return {
    misfit: {
      at: placeIn(table, row, "completion"),
      message: withOpening(OPENING, printMisfit(row.completion, formula, misfit)),
      evidence: { stated: row.completion, formula, computed: misfit.computed, accepted: misfit.accepted },
    },
  };
}

/** A number whose format hides its decimals. */
const shown = (number: string, text: string): ExampleCell => ({
  kind: "number",
  text,
  number,
  numberFormat: "#,##0",
});
const HEADER = ["STT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm 2023", "Thực hiện năm 2023", "So với kế hoạch (%)"];

/** A printed completion that target and result of its row do not give. */
export const completionCell: TableRule = {
  id: "completion-cell",
  scope: "table",
  severity: "error",
  what: {
    vi: "Cột tỷ lệ so với kế hoạch có ô khác kết quả chia cho kế hoạch.",
    en: "A cell of the completion column is not result by plan.",
  },
  why: {
    vi: "Số gõ tay hoặc công thức chưa tính lại sau khi sửa kết quả; tỷ lệ và đánh giá sẽ trái nhau.",
    en: "Typed by hand, or not recalculated after the result was changed; percentage and verdict will disagree.",
  },
  todo: {
    vi: "Tính lại ô tỷ lệ; dòng tốc độ tăng và chỉ tiêu nghịch không tính tỷ lệ này.",
    en: "Recompute the cell; growth rates and lower-is-better rows have no such percentage.",
  },
  source: "Bảng tổng hợp huyện Thủy Nguyên 2023, cột “So với kế hoạch (%)” (8/8 ô khớp khi tính lại)",
  examples: {
    notOk: [
      { sheet: [HEADER, ["1", "Giải quyết việc làm", "Lượt", "9.206", "9.270", "107,0"]] },
      {
        sheet: [
          HEADER,
          [
            "1",
            "Tổng giá trị",
            "Tỷ đồng",
            shown("47824.07", "47.824"),
            shown("47871.894", "47.872"),
            "101,1",
          ],
        ],
      },
      {
        sheet: [
          HEADER,
          ["1", "Thu ngân sách", "Tỷ đồng", "2.960,707", "11.721,438", "395,9"],
          ["2", "Tổng vốn đầu tư", "Tỷ đồng", "27.504,912", "28.000", "101,8"],
          ["3", "Giải quyết việc làm", "Lượt", "9.206", "9.270", "99,3"],
        ],
      },
    ],
    ok: [
      {
        sheet: [
          HEADER,
          [
            "1",
            "Tổng giá trị",
            "Tỷ đồng",
            shown("47824.07", "47.824"),
            shown("47871.894", "47.872"),
            "100,1",
          ],
        ],
      },
      {
        sheet: [
          HEADER,
          ["1", "Thu ngân sách", "Tỷ đồng", "2.960,707", "11.721,438", "3,959"],
          ["2", "Giá trị sản xuất", "%", "Tăng 13%", "Tăng 6,45%", "49,6"],
          ["3", "Tỷ lệ hộ nghèo", "%", "2,32", "2", "86,2"],
          ["4", "Diện tích", "Ha", "150", "150/150", "100"],
        ],
      },
      { sheet: [HEADER, ["1", "Tổng giá trị", "Tỷ đồng", "47.824,07", "47.871,894", "100,1"]] },
    ],
  },
  check: (context) => {
    const checked = context.rows.flatMap((row) => checkRow(row, context) ?? []);
    const key = headerKey(context.table.header.texts.completion ?? "");
    return misfitsOf(checked, /kế hoạch|kh|hoàn thành|dự toán/u.test(key));
  },
};
