import { fold } from "../text/fold";
import { normaliseText } from "../text/normalise";
import { heldAgainst, planAheadOf } from "./nextYear";
import type { TableFinding, TableRule } from "./model";

/** Names and targets that promise more than there is. */
const RISES = new RegExp(
  `(?<!\\p{L})(?:${["nâng", "nâng cao", "tăng", "mở rộng", "cải thiện"].map(fold).join("|")})(?!\\p{L})`,
  "u",
);
const HEADER = ["STT", "Chỉ tiêu", "ĐVT", "Thực hiện năm 2023", "Kế hoạch năm 2024"];

/** A rise is promised, and the target equals the last result. */
export const targetEqualsActual: TableRule = {
  id: "target-equals-actual",
  scope: "table",
  severity: "info",
  what: {
    vi: "Câu chữ hứa “nâng”, “tăng” nhưng chỉ tiêu năm tới bằng đúng kết quả đã có.",
    en: "The words promise a rise, but the coming target equals the last result.",
  },
  why: {
    vi: "Chữ và số nói hai điều khác nhau; có thể số năm trước được chép lại.",
    en: "Words and figure say two things; the old figure may have been copied.",
  },
  todo: {
    vi: "Nâng chỉ tiêu, hoặc viết “duy trì”.",
    en: "Raise the target, or write “duy trì”.",
  },
  source: "Kế hoạch 2024 huyện Thủy Nguyên: 280 buổi diễn, “nâng cao số lượng”",
  examples: {
    notOk: [{ sheet: [HEADER, ["1", "Nâng cao số buổi diễn phục vụ Nhân dân", "Buổi", "280", "280"]] }],
    ok: [
      { sheet: [HEADER, ["1", "Số buổi diễn phục vụ Nhân dân", "Buổi", "280", "280"]] },
      { sheet: [HEADER, ["1", "Nâng cao số buổi diễn phục vụ Nhân dân", "Buổi", "280", "300"]] },
    ],
  },
  check: (context) => {
    const ahead = planAheadOf(context);
    if (!ahead) return [];
    return context.rows.flatMap((row): TableFinding[] => {
      const [target, last] = [ahead.targetOf(row), ahead.lastOf(row)];
      const held = heldAgainst(row, ahead);
      const isSame = held?.value && held.actual?.equals(held.value);
      if (!isSame || !RISES.test(fold(normaliseText(`${row.name} ${target}`).text))) return [];
      return [
        {
          at: { row: row.row, column: ahead.column },
          message: {
            vi: `“${row.name.trim()}”: chỉ tiêu năm tới ${target} bằng kết quả gần nhất ${last}.`,
            en: `“${row.name.trim()}”: the coming target ${target} equals the last result ${last}.`,
          },
          evidence: { target, actual: last },
        },
      ];
    });
  },
};
