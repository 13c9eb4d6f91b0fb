import type { Quantity } from "../target/quantity";
import type { Part } from "../target/reading/parsePhrase";
import { recompute } from "../target/recompute";
import { asQuantity } from "./levels";
import type { RowFinding, RowRule } from "./model";
import { oneDigitFits } from "./oneDigit";
import { misfitOf, printMisfit, withOpening } from "./printGraded";
import { isPercent, statementsIn, type Statement } from "./statements";

/** The part "127/179 hộ" right before the percentage; null where something else stands between. */
function ratioBefore({ parts, index }: Statement): Part | null {
  const ratios = parts.filter(({ figure }) => figure?.of);
  const before = parts[index - 1];
  return ratios.length === 1 && before && before === ratios[0] ? before : null;
}

function checkStatement(statement: Statement): RowFinding | null {
  const { column, part, text } = statement;
  const ratio = ratioBefore(statement)?.figure;
  if (!ratio?.of || !part.figure) return null;
  const [a, b] = [asQuantity(ratio, text, null), { ...asQuantity(ratio, text, null), reading: ratio.of }];
  const percent = asQuantity(part.figure, text, null);
  const misfit = misfitOf(recompute("ratio", [a, b], percent));
  if (!misfit) return null;
  const { text: stated } = percent;
  const { text: formula } = a;
  const isFit = (one: Quantity, other: Quantity): boolean =>
    misfitOf(recompute("ratio", [one, other], percent)) === null;
  const candidates = oneDigitFits(a, b, isFit).join("; ");
  const near =
    candidates === ""
      ? { vi: "", en: "" }
      : {
          vi: ` Sửa một chữ số thì khớp: ${candidates}.`,
          en: ` With one digit changed it fits: ${candidates}.`,
        };
  const said = printMisfit(stated, formula, misfit);
  const opening = {
    vi: "Tỷ lệ không khớp với hai số của nó",
    en: "The percentage does not follow from its two figures",
  };
  return {
    column,
    message: withOpening(opening, { vi: said.vi + near.vi, en: said.en + near.en }),
    evidence: { stated, formula, computed: misfit.computed, accepted: misfit.accepted, candidates },
  };
}

/** "127/179 hộ, đạt 65,3%": a percentage that its own two figures do not give. */
export const ratioPercent: RowRule = {
  id: "ratio-percent",
  scope: "row",
  severity: "error",
  what: {
    vi: "Ô ghi a/b kèm tỷ lệ phần trăm mà a/b không cho ra tỷ lệ đó.",
    en: "A cell prints a/b with a percentage that a/b does not give.",
  },
  why: {
    vi: "Ba số cạnh nhau không thể cùng đúng; người đọc tính lại được ngay.",
    en: "The three figures cannot all be right, and any reader can work it out.",
  },
  todo: {
    vi: "Xem lại ba số trong ô; thường một chữ số gõ nhầm.",
    en: "Look at the three figures of the cell again; mostly one digit was mistyped.",
  },
  source:
    "Báo cáo thành phố Hải Dương 2023: 127/179 in 65,3% (117/179 mới khớp); huyện Thủy Nguyên 2023: 559/699 in 83,56%",
  examples: {
    notOk: [
      { row: { name: "Cấp giấy chứng nhận", target: "", actual: "127/179 hộ, đạt 65,3%" } },
      { row: { name: "Giải quyết đơn", target: "80%", unit: "%", actual: "559/699 đơn (tỷ lệ 83,56%)" } },
    ],
    ok: [
      { row: { name: "Hồ sơ đúng hạn", target: "", actual: "1068/1161 hồ sơ, đạt 91,99%" } },
      { row: { name: "Cấp giấy chứng nhận", target: "", actual: "34.361/35.890 thửa, đạt 95,73%" } },
      { row: { name: "Khám phá án", target: "", actual: "74/76 vụ, bắt 165 đối tượng, đạt 97,4%" } },
      { row: { name: "Thu nhập", target: "13%", unit: "%", actual: "6,45%/13%" } },
    ],
  },
  check: (row) => {
    const isOwn = (part: Part): boolean => isPercent(part) && part.basis === null;
    return (
      statementsIn(row, isOwn)
        .map(checkStatement)
        .find((found) => found !== null) ?? null
    );
  },
};
