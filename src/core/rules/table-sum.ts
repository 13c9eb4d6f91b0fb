import { fold } from "../text/fold";
import { normaliseText } from "../text/normalise";
import type { AssessedRow } from "../table/indicatorTable";
import type { RuleContext, TableFinding, TableRule } from "./model";
import { placeIn } from "./placeIn";
import { misfitOf, printMisfit, withOpening } from "./printGraded";
import { printSum, sumAgainst, SUMMED } from "./structure";
import { unitOf } from "./levels";

const OPENING = { vi: "Dòng tổng khác tổng các dòng", en: "The total is not the sum of its rows" };
const TOTAL = new RegExp(
  `^(?:${["tổng", "tổng số", "tổng cộng", "cộng", "toàn xã", "toàn phường", "toàn huyện", "toàn tỉnh"].map(fold).join("|")})\\s*:?$`,
  "u",
);
/** Farther from the total the rows are of overlapping sets: by sex, and again by age. */
const [LOW, HIGH] = [0.8, 1.25];

function isTotal({ name }: AssessedRow): boolean {
  return TOTAL.test(fold(normaliseText(name).text).trim());
}

/** The rows that a total is of: those below it in its group, or those above where none follow; all of one unit. */
function partsOf(total: AssessedRow, rows: readonly AssessedRow[]): readonly AssessedRow[] {
  const group = total.group.join("\n");
  const own = rows.filter((row) => row.group.join("\n") === group);
  const at = own.indexOf(total);
  const parts = at === own.length - 1 ? own.slice(0, at) : own.slice(at + 1);
  const unit = unitOf(total)?.print;
  const isPlain = parts.every((row) => !isTotal(row) && row.lead === "" && unitOf(row)?.print === unit);
  const sttKind = ({ stt }: AssessedRow): string => stt.replace(/\d+/g, "1");
  const isFlat = parts.every((row) => parts[0] && sttKind(row) === sttKind(parts[0]));
  return isPlain && isFlat && parts.length >= 2 ? parts : [];
}

function checkTotal(total: AssessedRow, { rows, table }: RuleContext): TableFinding | null {
  const parts = partsOf(total, rows);
  for (const column of SUMMED) {
    const sum = sumAgainst(total, parts, column);
    const misfit = sum && misfitOf(sum);
    if (!sum || !misfit) continue;
    const { point } = sum.result.computed;
    const { low } = sum.result.accepted;
    if (!point.greaterThan(low.times(LOW)) || !point.lessThan(low.times(HIGH))) continue;
    const formula = printSum(parts, column);
    return {
      at: placeIn(table, total, column),
      message: withOpening(OPENING, printMisfit(total[column], formula, misfit)),
      evidence: { total: total[column], parts: formula, sum: misfit.computed, accepted: misfit.accepted },
    };
  }
  return null;
}

const HEADER = ["STT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện"];

/** A row "Tổng cộng" that its rows do not add to. */
export const tableSum: TableRule = {
  id: "table-sum",
  scope: "table",
  severity: "error",
  what: {
    vi: "Dòng “Tổng số”, “Tổng cộng” khác tổng các dòng của nó.",
    en: "A row “Tổng số” or “Tổng cộng” is not the sum of its rows.",
  },
  why: {
    vi: "Tổng gõ tay không đổi theo khi một dòng được sửa.",
    en: "A total typed by hand does not follow when a row is changed.",
  },
  todo: {
    vi: "Cộng lại, hoặc thay bằng công thức.",
    en: "Add again, or put a formula there.",
  },
  source: "Bảng tổng hợp nhiều đơn vị; tỷ lệ, bình quân và dòng khác đơn vị tính không cộng",
  examples: {
    notOk: [
      {
        sheet: [
          HEADER,
          ["", "Tổng số", "Hộ", "100", "105"],
          ["1", "Thôn A", "Hộ", "60", "60"],
          ["2", "Thôn B", "Hộ", "40", "40"],
        ],
      },
      {
        sheet: [
          HEADER,
          ["1", "Thôn A", "Hộ", "60", "60"],
          ["2", "Thôn B", "Hộ", "45", "40"],
          ["", "Tổng cộng", "Hộ", "100", "100"],
        ],
      },
    ],
    ok: [
      {
        sheet: [
          HEADER,
          ["", "Tổng số", "Hộ", "100", "100"],
          ["1", "Thôn A", "Hộ", "60", "60"],
          ["2", "Thôn B", "Hộ", "40", "40"],
        ],
      },
      {
        sheet: [
          HEADER,
          ["", "Tổng số", "%", "100", "105"],
          ["1", "Thôn A", "%", "60", "60"],
          ["2", "Thôn B", "%", "40", "40"],
        ],
      },
      {
        sheet: [
          HEADER,
          ["", "Tổng số", "Người", "100", "100"],
          ["-", "Nam", "Người", "50", "50"],
          ["-", "Nữ", "Người", "50", "50"],
          ["-", "Trên 60 tuổi", "Người", "30", "30"],
        ],
      },
    ],
  },
  check: (context) => context.rows.filter(isTotal).flatMap((total) => checkTotal(total, context) ?? []),
};
