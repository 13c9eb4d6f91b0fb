import type { Grid } from "./grid";
import { periodOfHeader } from "./headerPeriod";
import { roleOfHeader, verdictOfHeader } from "./headerWords";
import type { Cell } from "./sheet";

/** The rows that a header takes. */
export interface HeaderBand {
  readonly top: number;
  /** Last row with words. */
  readonly textBottom: number;
  /** Last row, with the row of column numbers. */
  readonly bottom: number;
}

/** Rows a header may take, the row of column numbers left out. */
const HEADER_ROWS = 4;

const COLUMN_NUMBER = /^[([]?(?:\d{1,2}|[A-Za-zĐđ])[)\]]?(?:\s*=\s*[\d()[\]/*+\-x×X:.,%\s]+)?$/;

/** The texts of a row that could number columns: letters first, then numbers; null for other rows. */
function columnNumbers(grid: Grid, row: number): readonly number[] | null {
  const texts = grid.rowCells(row).map(({ text }) => text.trim());
  if (texts.length < 3 || !texts.every((text) => COLUMN_NUMBER.test(text))) return null;
  const numbers = texts.map((text) => /^[([]?(\d{1,2})/.exec(text)?.[1]);
  const first = numbers.findIndex((number) => number !== undefined);
  const tail = first < 0 ? [] : numbers.slice(first);
  return tail.every((number) => number !== undefined) ? tail.map(Number) : null;
}

function hasSteps(numbers: readonly number[], least: number, most: number): boolean {
  const steps = numbers.slice(1).map((number, i) => number - (numbers[i] ?? 0));
  return steps.every((step) => step >= least && step <= most);
}

/** The row that numbers the columns: "(1) (2) (3) (4)=(3)/(2)", "A B 1 2 3"; a number may be missed or repeated. */
export function isColumnNumbers(grid: Grid, row: number): boolean {
  const numbers = columnNumbers(grid, row);
  return numbers !== null && hasSteps(numbers, 0, 2);
}

/** Column numbers in the middle of a table: one after the other, unlike small figures of a row without a name. */
export function isRepeatedColumnNumbers(grid: Grid, row: number): boolean {
  const numbers = columnNumbers(grid, row);
  return numbers !== null && hasSteps(numbers, 1, 1);
}

/** The texts above one another in a header column, parents first, each once. */
export function stackedTexts(grid: Grid, top: number, bottom: number, column: number): string[] {
  const texts: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const text = grid.seen(row, column)?.text.trim() ?? "";
    if (text && texts.at(-1) !== text) texts.push(text);
  }
  return texts;
}

const YEAR = /^(?:năm\s*)?20\d{2}$/iu;
const BRACKETED = /^\(.*\)$/su;
const LONGEST_SUB_HEADING = 60;

/** A text that heads a column by itself: a role, a verdict, a year, a part of the year, a unit in brackets. */
function isHeadingText({ kind, text }: Cell): boolean {
  const bare = text.normalize("NFC").trim();
  if (YEAR.test(bare)) return true;
  if (kind !== "text") return false;
  const isTime = periodOfHeader(bare).part !== "" || /^cả năm/iu.test(bare);
  return roleOfHeader(bare) !== null || verdictOfHeader(bare) !== null || BRACKETED.test(bare) || isTime;
}

function isWideAbove(grid: Grid, top: number, bottom: number, column: number): boolean {
  for (let row = top; row <= bottom; row += 1) {
    const merge = grid.mergeAt(row, column);
    if (merge && merge.right > merge.left) return true;
  }
  return false;
}

/** Whether the row after `bottom` continues the header: sub-headings under parents, none under STT or the names. */
function isSubHeading(grid: Grid, top: number, bottom: number): boolean {
  const cells = grid.rowCells(bottom + 1);
  if (cells.length === 0 || isColumnNumbers(grid, bottom + 1)) return false;
  const roles = cells.map(({ text }) => roleOfHeader(text));
  const bears = (cell: Cell, i: number): boolean => {
    const above = stackedTexts(grid, top, bottom, cell.column).join(" ");
    const isTitle = roles[i] === "stt" || roles[i] === "name" || roles[i] === "unit";
    if (above === "") return isHeadingText(cell);
    const parent = roleOfHeader(above);
    if (isTitle || parent === "stt" || parent === "name" || parent === "unit") return false;
    const isShortWords =
      cell.kind === "text" &&
      cell.text.length <= LONGEST_SUB_HEADING &&
      !/\d/.test(cell.text.replace(/20\d{2}/g, ""));
    return isHeadingText(cell) || (isShortWords && isWideAbove(grid, top, bottom, cell.column));
  };
  return (
    cells.every(bears) && cells.some((cell) => isHeadingText(cell)) && hasParents(grid, top, bottom, cells)
  );
}

/** Sub-headings stand under a merged parent, or a whole row of them under single cells. */
function hasParents(grid: Grid, top: number, bottom: number, cells: readonly Cell[]): boolean {
  if (cells.some(({ column }) => isWideAbove(grid, top, bottom, column))) {
    // Of a row that holds nothing but parents, each speaks of a time or of a role; a title does not.
    const own = grid.rowCells(top);
    return (
      own.some(({ column }) => !isWideAbove(grid, top, top, column)) ||
      own.every(({ text }) => roleOfHeader(text) !== null || YEAR.test(text.normalize("NFC").trim()))
    );
  }
  return cells.length >= 2 && cells.every(({ column }) => column > 2);
}

/** The rows of the header that starts at `top`: merged cells reach down, sub-headings and column numbers follow. */
export function headerBand(grid: Grid, top: number): HeaderBand {
  let textBottom = top;
  for (const cell of grid.rowCells(top))
    textBottom = Math.max(textBottom, grid.mergeAt(top, cell.column)?.bottom ?? top);
  textBottom = Math.min(textBottom, top + HEADER_ROWS - 1);
  while (textBottom < top + HEADER_ROWS - 1 && isSubHeading(grid, top, textBottom)) textBottom += 1;
  const isNumbered = isColumnNumbers(grid, textBottom + 1);
  if (isNumbered) return { top, textBottom, bottom: textBottom + 1 };
  const endsNumbered = textBottom > top && isColumnNumbers(grid, textBottom);
  return { top, textBottom: endsNumbered ? textBottom - 1 : textBottom, bottom: textBottom };
}
