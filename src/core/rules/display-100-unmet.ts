import { Decimal } from "../number/decimal";
import { parseNumber } from "../number/parseNumber";
import { printApart } from "../number/printNumber";
import type { RowRule } from "./model";

const HUNDRED = new Decimal(100);

/** A completion rounded to 100 beside a verdict that says otherwise. */
export const display100Unmet: RowRule = {
  id: "display-100-unmet",
  scope: "row",
  severity: "error",
  what: {
    vi: "Cột tỷ lệ in 100% do làm tròn, bên cạnh “Không đạt” hoặc “Vượt”.",
    en: "The completion column prints 100 % by rounding, beside “not met” or “exceeded”.",
  },
  why: {
    vi: "Người đọc thấy 100% mà không đạt; thật ra 1.199,6/1.200 là 99,97%.",
    en: "Readers see 100 % and not met; in truth 1.199,6/1.200 is 99.97 %.",
  },
  todo: { vi: "In thêm chữ số thập phân cho ô này.", en: "Print more decimals in this cell." },
  source: "Quy tắc hiển thị: số làm tròn không được trái với đánh giá bên cạnh",
  examples: {
    notOk: [
      { row: { unit: "Tấn", target: "1.200", actual: "1.199,6", completion: "100,0", status: "Không đạt" } },
      { row: { unit: "Tấn", target: "1.200", actual: "1.200,3", completion: "100", status: "Vượt KH" } },
    ],
    ok: [
      { row: { unit: "Tấn", target: "1.200", actual: "1.199,6", completion: "99,97", status: "Không đạt" } },
      { row: { unit: "Tấn", target: "1.200", actual: "1.200", completion: "100", status: "Đạt" } },
      { row: { unit: "Tấn", target: "1.200", actual: "1.200,3", completion: "100", status: "Đạt" } },
    ],
  },
  check: ({ completion, stated, evaluation }) => {
    const printed = parseNumber(completion.replace("%", ""));
    const exact = evaluation.completion;
    const isOther = evaluation.stated === "unmet" || evaluation.stated === "exceeded";
    if (!printed?.value.equals(HUNDRED) || !exact || exact.equals(HUNDRED) || !isOther) return null;
    if (exact.minus(HUNDRED).abs().greaterThanOrEqualTo(1) || evaluation.status !== evaluation.stated)
      return null;
    const better = printApart(exact, HUNDRED, Math.max(1, printed.decimals));
    return {
      column: "completion",
      severity: evaluation.stated === "unmet" ? "error" : "warning",
      message: {
        vi: `In ${completion}% bên cạnh “${stated}”; đúng ra là ${better}%.`.replace("%%", "%"),
        en: `${completion}% is printed beside “${stated}”; it is ${better}%.`.replace("%%", "%"),
      },
      evidence: { stated, completion, exact: better },
      fix: better,
    };
  },
};
