import { readStatedStatus } from "../target/parts/statedStatus";
import { isBlank } from "../target/parts/targetComponents";
import type { Grid } from "./grid";
import type { Header } from "./header";

/** A verdict is short; a sentence that happens to hold "đạt" is a remark. */
const LONGEST_VERDICT = 60;

/** Whether most of the filled cells below the header of a column are verdicts. */
function holdsVerdicts(grid: Grid, header: Header, column: number): boolean {
  let filled = 0;
  let verdicts = 0;
  for (let row = header.bottom + 1; row <= grid.lastRow; row += 1) {
    const text = grid.own(row, column)?.text ?? "";
    if (isBlank(text)) continue;
    filled += 1;
    const isWords = text.length <= LONGEST_VERDICT && !/\d/.test(text);
    if (isWords && readStatedStatus(text) !== null) verdicts += 1;
  }
  return verdicts >= 2 && verdicts * 3 >= filled * 2;
}

/**
 * The header with its status column: where no header word names one, the column whose cells are verdicts (often
 * "Ghi chú" or a second "Kết quả").
 */
export function withStatusColumn(grid: Grid, header: Header): Header {
  if (header.columns.status !== undefined) return header;
  const taken = [
    header.columns.stt,
    header.columns.name,
    header.columns.unit,
    header.columns.target,
    header.columns.actual,
  ];
  for (let column = header.left; column <= header.right; column += 1) {
    if (taken.includes(column) || !holdsVerdicts(grid, header, column)) continue;
    const kept = Object.fromEntries(Object.entries(header.columns).filter(([, other]) => other !== column));
    const text = grid.seen(header.top, column)?.text ?? "";
    return { ...header, columns: { ...kept, status: column }, texts: { ...header.texts, status: text } };
  }
  return header;
}
