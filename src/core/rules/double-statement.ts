import { parseNumber } from "../number/parseNumber";
import type { Quantity } from "../target/quantity";
import { recompute } from "../target/recompute";
import { normaliseText } from "../text/normalise";
import type { AssessedRow, ColumnRole } from "../table/indicatorTable";
import { misfitOf, printMisfit, withOpening } from "./printGraded";
import type { RowFinding, RowRule } from "./model";

const NUMBER = "(\\d[\\d.,]*) ?%";
const BASE = "(so với (?:cùng kỳ|năm (?:\\d{4}|trước)|kế hoạch|dự toán)|kế hoạch|dự toán)";
/** The two ways to say it stand in one bracket, or name the same base. */
const WAYS = [
  new RegExp(`bằng ${NUMBER} ${BASE},? ?(tăng|giảm|vượt) ${NUMBER} \\2`, "iu"),
  new RegExp(`bằng ${NUMBER}() ?\\((tăng|giảm|vượt) ${NUMBER}\\)`, "iu"),
] as const;
const OPENING = { vi: "Một ý nói hai cách không khớp nhau", en: "One fact said in two ways does not agree" };

function percent(text: string): Quantity | null {
  const reading = parseNumber(text.replace(/[.,]$/, ""));
  return reading && { text: `${text}%`, reading, unit: null, isFall: false };
}

function checkText(column: ColumnRole, text: string): RowFinding | null {
  const found = WAYS.map((way) => way.exec(normaliseText(text).text)).find((match) => match !== null);
  const [quote, first = "", , verb = "", second = ""] = found ?? [];
  const [ratio, change, whole] = [percent(first), percent(second), percent("100")];
  if (quote === undefined || !ratio || !change || !whole) return null;
  const terms = verb.toLowerCase() === "giảm" ? [whole, ratio] : [ratio, whole];
  const misfit = misfitOf(recompute("difference", terms, change));
  if (!misfit) return null;
  const formula = terms.map((term) => term.text).join(" − ");
  return {
    column,
    message: withOpening(OPENING, printMisfit(`“${quote}”`, formula, misfit)),
    evidence: { quote, computed: misfit.computed, accepted: misfit.accepted },
  };
}

function cellsOf({ actual, stated, note }: AssessedRow): readonly (readonly [ColumnRole, string])[] {
  return [
    ["actual", actual],
    ["status", stated],
    ["note", note],
  ];
}

/** "bằng 130% (tăng 25%)": ratio and change of one thing that do not agree. */
export const doubleStatement: RowRule = {
  id: "double-statement",
  scope: "row",
  severity: "error",
  what: {
    vi: "Trong một ô, “bằng p%” và “tăng q%” của cùng một gốc so sánh không khớp nhau.",
    en: "In one cell “bằng p%” and “tăng q%” of one base do not agree.",
  },
  why: {
    vi: "Bằng 130% là tăng 30%; hai số cạnh nhau không thể cùng đúng.",
    en: "130 % is a rise by 30 %; the two figures cannot both be right.",
  },
  todo: { vi: "Giữ một cách nói.", en: "Say it in one way." },
  source: "Báo cáo thị xã Hồng Lĩnh 2023: “bằng 130%, tăng 30% so với năm 2022” (khớp)",
  examples: {
    notOk: [
      { row: { target: "", actual: "120 lượt, bằng 130% so với năm 2022, tăng 25% so với năm 2022" } },
      { row: { target: "", actual: "bằng 85% (giảm 25%) so với cùng kỳ" } },
    ],
    ok: [
      { row: { target: "", actual: "bằng 130% so với năm 2022, tăng 30% so với năm 2022" } },
      { row: { target: "", actual: "bằng 101% kế hoạch, tăng 16% so với cùng kỳ" } },
      { row: { target: "", actual: "bằng 101%, tăng 16% so với cùng kỳ" } },
    ],
  },
  check: (row) =>
    cellsOf(row)
      .map(([column, text]) => checkText(column, text))
      .find((found) => found !== null) ?? null,
};
