import type { Cell } from "../table/sheet";
import type { AssessedRow } from "../table/indicatorTable";
import type { RuleContext } from "./model";

/** What a sentence of the sheet says of the number of indicators: "17/21 chỉ tiêu đạt và vượt". */
export interface Tally {
  readonly cell: Cell;
  readonly quote: string;
  /** How many were reached (or missed); null where only all are counted. */
  readonly reached: number | null;
  readonly all: number;
  readonly verb: string;
}

const SCOPE = "(?:chủ yếu|chính|kinh tế ?[-–] ?xã hội|kt ?[-–] ?xh|được giao|nghị quyết|phát triển|theo)";
const FRACTION = new RegExp(
  `(\\d{1,3}) ?/ ?(\\d{1,3}) chỉ tiêu(?: ${SCOPE}){0,3},? ?(?:ước |đều )?(không đạt|chưa đạt|không hoàn thành|chưa hoàn thành|đạt và vượt|đạt, vượt|hoàn thành và vượt|vượt|đạt|hoàn thành)`,
  "iu",
);
const TOTAL = /^tổng (?:số|cộng) ?:? ?(?:có )?(\d{1,3}) chỉ tiêu/iu;

function tallyIn(cell: Cell): Tally | null {
  const text = cell.text.normalize("NFC").replace(/\s+/g, " ").trim();
  const [quote, reached = "", all = "", verb = ""] = FRACTION.exec(text) ?? [];
  if (quote !== undefined)
    return { cell, quote, reached: Number(reached), all: Number(all), verb: verb.toLowerCase() };
  const [sentence, total] = TOTAL.exec(text) ?? [];
  return sentence === undefined
    ? null
    : { cell, quote: sentence, reached: null, all: Number(total), verb: "" };
}

/** The sentences above and below the table that count its indicators; those between its rows count a group. */
export function talliesOf({ table }: RuleContext): readonly Tally[] {
  const { top, bottom } = table.extent;
  const tallies = table.cells.flatMap((cell) => tallyIn(cell) ?? []);
  const isOfGroups = tallies.some(({ cell }) => cell.row >= top && cell.row <= bottom);
  return isOfGroups ? [] : tallies;
}

/** The rows that k/n counts, and those it leaves out. */
export function countRows(rows: readonly AssessedRow[]): {
  readonly counted: number;
  readonly others: number;
} {
  const counted = rows.filter((row) => row.counted).length;
  return { counted, others: rows.length - counted };
}
