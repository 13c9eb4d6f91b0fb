import { readParts } from "../target/reading/parsePhrase";
import type { Cell } from "../table/sheet";
import type { RuleContext, TableFinding, TableRule } from "./model";

type Habit = "comma" | "dot" | "english" | "slip";

/** How a printed number marks its decimals; null for whole numbers and what could be either. */
function habitOf(literal: string): Habit | null {
  if (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(literal)) return "english";
  if (/^\d+\.(?:\d{1,2}|\d{4,})$/.test(literal)) return "dot";
  return /^[\d.]*\d,\d+$/.test(literal) ? "comma" : null;
}

interface Sample {
  readonly cell: Cell;
  readonly literal: string;
  readonly habit: Habit;
}

/** The numbers typed as text in the columns of figures; number cells are printed by the spreadsheet. */
function samplesOf({ table, rows }: RuleContext): readonly Sample[] {
  const { target, actual, prior, completion } = table.header.columns;
  const own = new Set(rows.map(({ row }) => row));
  const typed = table.cells.filter(
    ({ row, column, kind }) =>
      kind === "text" && own.has(row) && [target, actual, prior, completion].includes(column),
  );
  return typed.flatMap((cell) =>
    readParts(cell.text).parts.flatMap(({ figure, span }): Sample[] => {
      const literal = /^\d(?:[\d.,]| (?=\d))*/.exec(cell.text.slice(span.start, span.end))?.[0] ?? "";
      const isSlip = figure?.malformed === true && /[.,]/.test(literal);
      const habit = isSlip ? "slip" : habitOf(literal);
      return habit === null ? [] : [{ cell, literal, habit }];
    }),
  );
}

const HEADER = ["STT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện"];

/** Decimals marked by a dot among decimals marked by a comma; separators that follow no rule. Told once per table. */
export const separatorSlip: TableRule = {
  id: "separator-slip",
  scope: "table",
  severity: "warning",
  what: {
    vi: "Trong một bảng có số thập phân dùng dấu chấm lẫn với dấu phẩy, hoặc dấu phân cách đặt sai chỗ.",
    en: "Dots and commas both mark decimals in one table, or a separator stands in the wrong place.",
  },
  why: {
    vi: "Người đọc có thể hiểu 119.56 thành 11.956; phần mềm cũng vậy.",
    en: "Readers may take 119.56 for 11,956, and so may software.",
  },
  todo: {
    vi: "Theo Luật Kế toán: dấu chấm cho hàng nghìn, dấu phẩy cho thập phân.",
    en: "As the accounting law has it: dots for thousands, a comma for decimals.",
  },
  source: "Phụ lục thành phố Hải Dương 2023: 0.98% bên cạnh 1,15%; Luật Kế toán 2015, điều 11",
  examples: {
    notOk: [
      { sheet: [HEADER, ["1", "Tỷ lệ hộ nghèo", "%", "1,15%", "0.98%"]] },
      { sheet: [HEADER, ["1", "Thu ngân sách", "Tỷ đồng", "1.234,5", "1,300.5"]] },
    ],
    ok: [
      { sheet: [HEADER, ["1", "Tỷ lệ hộ nghèo", "%", "1.15%", "0.98%"]] },
      { sheet: [HEADER, ["1", "Thu ngân sách", "Tỷ đồng", "1.400", "1.721,4"]] },
    ],
  },
  check: (context) => {
    const samples = samplesOf(context);
    const comma = samples.find(({ habit }) => habit === "comma");
    const odd = samples.filter(({ habit }) => habit === "slip" || (habit !== "comma" && comma !== undefined));
    const [first] = odd;
    if (!first) return [];
    const [literals, beside] = [odd.map(({ literal }) => literal).join("; "), comma?.literal ?? ""];
    const isPlain = odd.every(({ habit }) => habit === "dot");
    const along = beside === "" ? { vi: "", en: "" } : { vi: ` bên cạnh ${beside}`, en: ` beside ${beside}` };
    const found: TableFinding = {
      at: { row: first.cell.row, column: first.cell.column },
      ...(isPlain ? { severity: "info" } : {}),
      message: {
        vi: `Dấu phân cách không thống nhất: ${literals}${along.vi}.`,
        en: `Separators are not used in one way: ${literals}${along.en}.`,
      },
      evidence: { literals, beside },
    };
    return [found];
  },
};
