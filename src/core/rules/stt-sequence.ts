import { numberParts } from "../table/rowNumber";
import type { Cell } from "../table/sheet";
import type { RuleContext, TableFinding, TableRule } from "./model";

interface Slip {
  readonly cell: Cell;
  readonly vi: string;
  readonly en: string;
}

/** More slips than one in so many numbers mean that the column is no running number. */
const RUNNING = 5;

/** The cells of the number column that hold one whole number, from top to bottom. */
function numbersOf({ table }: RuleContext): readonly (readonly [Cell, number])[] {
  const { stt, name } = table.header.columns;
  return table.cells.flatMap((cell) => {
    const isInside = cell.row > table.header.row && cell.row <= table.extent.bottom;
    if (stt === undefined || stt === name || cell.column !== stt || !isInside) return [];
    const parts = numberParts(cell.text);
    return parts.length === 1 && parts[0] !== undefined ? [[cell, parts[0]] as const] : [];
  });
}

/** Numbers run on by one; any group may begin again at 1. A repeated number stands for the next one. */
function slipsOf(numbers: readonly (readonly [Cell, number])[]): readonly Slip[] {
  let expected = numbers[0]?.[1] ?? 1;
  return numbers.flatMap(([cell, number]): Slip[] => {
    const wanted = expected;
    expected = number === wanted - 1 ? wanted + 1 : number + 1;
    if (number === wanted || number === 1) return [];
    const text = String(number);
    if (number === wanted - 1) return [{ cell, vi: `số ${text} lặp lại`, en: `number ${text} is repeated` }];
    const gap = number === wanted + 1 ? String(wanted) : `${wanted}–${number - 1}`;
    return number > wanted
      ? [{ cell, vi: `thiếu số ${gap} trước số ${text}`, en: `${gap} is missing before ${text}` }]
      : [{ cell, vi: `số ${text} đứng sau số ${wanted - 1}`, en: `${text} stands after ${wanted - 1}` }];
  });
}

function findingOf({ cell, vi, en }: Slip): TableFinding {
  return {
    at: { row: cell.row, column: cell.column },
    message: { vi: `Số thứ tự không liền nhau: ${vi}.`, en: `The numbering is broken: ${en}.` },
    evidence: { number: cell.text },
  };
}

const HEADER = ["STT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện"];
const row = (stt: string): readonly string[] => [stt, `Chỉ tiêu ${stt}`, "Ha", "10", "12"];

/** Running numbers that repeat, skip or go back. */
export const sttSequence: TableRule = {
  id: "stt-sequence",
  scope: "table",
  severity: "warning",
  what: {
    vi: "Số thứ tự bị lặp, thiếu hoặc đảo.",
    en: "A running number is repeated, missing or out of order.",
  },
  why: {
    vi: "Câu tổng hợp đếm theo số thứ tự (17/21); số sai làm sai phép đếm.",
    en: "The summary counts numbered rows (17/21); a wrong number spoils the count.",
  },
  todo: { vi: "Đánh lại số thứ tự.", en: "Number the rows again." },
  source: "Phụ lục thành phố Hải Dương 2023: 1–10, dòng phụ không đánh số (không lỗi)",
  examples: {
    notOk: [
      { sheet: [HEADER, ...["1", "2", "2", "4", "5", "6"].map(row)] },
      { sheet: [HEADER, ...["1", "2", "4", "5", "6"].map(row)] },
    ],
    ok: [
      { sheet: [HEADER, ...["1", "2", "", "3", "4"].map(row)] },
      { sheet: [HEADER, ["I", "KINH TẾ"], ...["1", "2"].map(row), ["II", "XÃ HỘI"], ...["1", "2"].map(row)] },
      { sheet: [HEADER, ["I", "KINH TẾ"], ...["1", "2"].map(row), ["II", "XÃ HỘI"], ...["3", "4"].map(row)] },
      { sheet: [HEADER, ...["1", "1.1", "1.2", "2", "2a", "3"].map(row)] },
    ],
  },
  check: (context) => {
    const numbers = numbersOf(context);
    const slips = slipsOf(numbers);
    return slips.length * RUNNING <= numbers.length ? slips.map(findingOf) : [];
  },
};
