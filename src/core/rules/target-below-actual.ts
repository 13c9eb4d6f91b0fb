import { isBlank } from "../target/parts/targetComponents";
import type { ComponentEvaluation } from "../target/model";
import type { AssessedRow } from "../table/indicatorTable";
import { heldAgainst, planAheadOf } from "./nextYear";
import type { TableFinding, TableRule } from "./model";

const HEADER = ["STT", "Chỉ tiêu", "ĐVT", "Thực hiện năm 2023", "Kế hoạch năm 2024", "Ghi chú"];

/** Less than two in a hundred are the usual caution of a plan. */
const CAUTION = "0.02";

/** The reason is given, the target is a ceiling ("dưới 3%"), or the step back is small. */
function isMinor(
  { note, footnotes }: AssessedRow,
  { comparator, value, variance }: ComponentEvaluation,
): boolean {
  const isTold = !isBlank(note) || footnotes.length > 0;
  const isCeiling = comparator === "<";
  return isTold || isCeiling || !value || !variance || variance.abs().lessThan(value.abs().times(CAUTION));
}

/** A target for the coming year that the last result has already passed. */
export const targetBelowActual: TableRule = {
  id: "target-below-actual",
  scope: "table",
  severity: "warning",
  what: {
    vi: "Chỉ tiêu năm tới kém hơn kết quả năm trước đã đạt.",
    en: "The target for the coming year asks for less than the last result.",
  },
  why: {
    vi: "Hội đồng nhân dân sẽ hỏi vì sao; giảm có chủ ý thì nên nêu lý do.",
    en: "The council will ask why; a target lowered on purpose should give its reason.",
  },
  todo: {
    vi: "Xem lại chỉ tiêu, hoặc nêu lý do ở ghi chú.",
    en: "Look at the target again, or give the reason in the remark.",
  },
  source: "Kế hoạch 2024 thị xã Hồng Lĩnh: 1.600 tỷ đồng sau 1.721,4; 850 người sau 942",
  examples: {
    notOk: [
      { sheet: [HEADER, ["1", "Tổng vốn đầu tư", "Tỷ đồng", "1.721,4", "1.600"]] },
      { sheet: [HEADER, ["1", "Tỷ lệ hộ nghèo", "%", "1,8", "2"]] },
      {
        sheet: [
          ["STT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm 2023", "Thực hiện năm 2023", "Kế hoạch năm 2024"],
          ["1", "Giải quyết việc làm", "Người", "1.200", "942", "850"],
        ],
      },
    ],
    ok: [
      { sheet: [HEADER, ["1", "Tổng vốn đầu tư", "Tỷ đồng", "1.721,4", "1.800"]] },
      { sheet: [HEADER, ["1", "Tỷ lệ hộ nghèo", "%", "2", "1,8"]] },
      { sheet: [HEADER, ["1", "Duy trì tỷ lệ thu gom rác", "%", "99,5", "99"]] },
      { sheet: [HEADER, ["1", "Giá trị sản xuất", "%", "tăng 3%", "tăng 1%"]] },
      {
        sheet: [
          HEADER,
          ["1", "Cơ cấu kinh tế", "%", "", ""],
          ["1.1", "Tỷ trọng nông nghiệp", "%", "19,4", "17,7"],
        ],
      },
    ],
  },
  check: (context) => {
    const ahead = planAheadOf(context);
    if (!ahead) return [];
    return context.rows.flatMap((row): TableFinding[] => {
      const held = row.counted ? heldAgainst(row, ahead) : null;
      if (held?.status !== "exceeded") return [];
      const [target, last] = [ahead.targetOf(row), ahead.lastOf(row)];
      return [
        {
          at: { row: row.row, column: ahead.column },
          ...(isMinor(row, held) ? { severity: "info" } : {}),
          message: {
            vi: `Chỉ tiêu năm tới ${target} trong khi kết quả gần nhất đã là ${last}${row.unit ? ` (${row.unit})` : ""}.`,
            en: `The coming target is ${target}, the last result was already ${last}${row.unit ? ` (${row.unit})` : ""}.`,
          },
          evidence: { target, actual: last },
        },
      ];
    });
  },
};
