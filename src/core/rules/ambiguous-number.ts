import { printNumber } from "../number/printNumber";
import { readParts } from "../target/reading/parsePhrase";
import type { ColumnRole } from "../table/indicatorTable";
import { unitOf } from "./levels";
import type { RowRule } from "./model";

interface Choice {
  readonly column: ColumnRole;
  readonly text: string;
  readonly taken: string;
  readonly other: string;
}

function choicesIn(column: ColumnRole, text: string): readonly Choice[] {
  return readParts(text).parts.flatMap(({ figure }) =>
    figure?.other
      ? [{ column, text, taken: printNumber(figure.low.value), other: printNumber(figure.other.value) }]
      : [],
  );
}

/** A number whose lone separator can be one of thousands or of decimals, where that matters to the verdict. */
export const ambiguousNumber: RowRule = {
  id: "ambiguous-number",
  scope: "row",
  severity: "warning",
  what: {
    vi: "Dấu chấm hay dấu phẩy trước ba chữ số có hai cách đọc và hai cách cho kết quả khác hẳn nhau.",
    en: "A separator before three digits can be read in two ways, which lie far apart.",
  },
  why: {
    vi: "“127.765 tỷ” là một trăm hai mươi bảy tỷ hay một trăm hai mươi bảy nghìn tỷ: máy không đoán thay.",
    en: "“127.765 tỷ” may be 127 billion or 127 thousand billion: this is not guessed.",
  },
  todo: {
    vi: "Viết lại theo Luật Kế toán: chấm cho hàng nghìn, phẩy cho thập phân.",
    en: "Write it as the accounting law has it: dots for thousands, a comma for decimals.",
  },
  source: "Báo cáo thành phố Hải Dương 2023: 127.765 tỷ đồng bên cạnh 345,250 tỷ; Luật Kế toán 2015, điều 11",
  examples: {
    notOk: [{ row: { unit: "Tỷ đồng", target: "120,5", actual: "127.765" } }],
    ok: [
      { row: { unit: "Tỷ đồng", target: "1.400", actual: "1.721,4" } },
      { row: { unit: "Tỷ đồng", target: "192,5", actual: "301,011" } },
      { row: { unit: "Người", target: "1,200", actual: "1,150" } },
    ],
  },
  check: (row) => {
    // counted things have no decimals: there is one reading
    if (unitOf(row)?.dimension === "count") return null;
    if (![row.evaluation, ...row.evaluation.components].some(({ reason }) => reason === "ambiguous_number"))
      return null;
    const [choice] = [...choicesIn("actual", row.actual), ...choicesIn("target", row.target)];
    if (!choice) return null;
    const { column, text, taken, other } = choice;
    return {
      column,
      message: {
        vi: `“${text}” đọc được là ${taken} hoặc ${other}; đặt cạnh số kia của dòng (${column === "actual" ? row.target : row.actual}) chưa biết cách nào đúng.`,
        en: `“${text}” may be ${taken} or ${other}; beside the row's other figure (${column === "actual" ? row.target : row.actual}) it stays open which.`,
      },
      evidence: { text, taken, other },
    };
  },
};
