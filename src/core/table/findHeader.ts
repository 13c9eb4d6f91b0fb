import type { Grid } from "./grid";
import { isAspiration, isPartOfYear, OWN_HEADER_PREFIX, roleOfHeader, yearOfHeader } from "./headerWords";
import type { ColumnRole } from "./indicatorTable";

/** A header found in a sheet: its rows and what each column holds. */
export interface Header {
  readonly top: number;
  readonly bottom: number;
  readonly columns: Readonly<Partial<Record<ColumnRole, number>>>;
  readonly texts: Readonly<Partial<Record<ColumnRole, string>>>;
  /** First and last column with a header text, columns written by the add-in left out. */
  readonly left: number;
  readonly right: number;
  readonly score: number;
}

/** Rows searched for a header, and rows a header may take. */
const SEARCHED_ROWS = 80;
const HEADER_ROWS = 4;

interface HeaderColumn {
  readonly column: number;
  readonly text: string;
  readonly role: ColumnRole;
}

const COLUMN_NUMBER = /^\(?(?:\d{1,2}|[A-Za-zĐđ])\)?(?:\s*=\s*[\d()/*+\-x:.%\s]+)?$/;

/** The row that numbers the columns: "(1) (2) (3) (4)=(3)/(2)", "A B 1 2 3". */
function isColumnNumbers(grid: Grid, row: number): boolean {
  const cells = grid.rowCells(row);
  return cells.length >= 3 && cells.every(({ text }) => COLUMN_NUMBER.test(text.trim()));
}

/** The texts above one another in a header column, parents first, each once. */
function stackedText(grid: Grid, top: number, bottom: number, column: number): string {
  const texts: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const text = grid.seen(row, column)?.text.trim() ?? "";
    if (text && texts.at(-1) !== text) texts.push(text);
  }
  return texts.join(" ");
}

function readColumns(grid: Grid, top: number, bottom: number): HeaderColumn[] {
  const found: HeaderColumn[] = [];
  for (let column = 1; column <= grid.lastColumn; column += 1) {
    const text = stackedText(grid, top, bottom, column);
    const role = text ? roleOfHeader(text) : null;
    if (role) found.push({ column, text, role });
  }
  return found;
}

function latest(columns: readonly HeaderColumn[]): HeaderColumn | undefined {
  const wholeYear = columns.filter(({ text }) => !isPartOfYear(text));
  const pool = wholeYear.length > 0 ? wholeYear : columns;
  return pool.reduce<HeaderColumn | undefined>((best, one) => {
    return best && (yearOfHeader(best.text) ?? 0) >= (yearOfHeader(one.text) ?? 0) ? best : one;
  }, undefined);
}

/** One column per role: the latest year's result, the plan of that year, the result of the year before. */
function chooseColumns(all: readonly HeaderColumn[]): Partial<Record<ColumnRole, HeaderColumn>> {
  const chosen: Partial<Record<ColumnRole, HeaderColumn>> = {};
  for (const column of all) {
    if (column.role !== "actual" && column.role !== "target") chosen[column.role] ??= column;
  }
  const actuals = all.filter(({ role }) => role === "actual");
  const worded = all.filter(({ role }) => role === "target");
  // "Chỉ tiêu phát triển" beside "Kế hoạch": the first of two columns worded like targets names the indicators.
  const named = chosen.name === undefined && worded.length > 1 ? worded[0] : undefined;
  if (named) chosen.name = named;
  const targets = worded.filter((column) => column !== named);
  const actual = latest(actuals);
  const year = actual ? yearOfHeader(actual.text) : null;
  const assigned = targets.filter(({ text }) => !isAspiration(text));
  const plans = assigned.length > 0 ? assigned : targets;
  const target = plans.find(({ text }) => year !== null && yearOfHeader(text) === year) ?? plans[0];
  const prior = actuals.find(
    ({ text }) => year !== null && yearOfHeader(text) === year - 1 && !isPartOfYear(text),
  );
  if (actual) chosen.actual = actual;
  if (target) chosen.target = target;
  if (prior) chosen.prior = prior;
  return chosen;
}

/** Last row of the header that starts at `top`: merged cells reach down, sub-headings and column numbers follow. */
function headerBottom(grid: Grid, top: number): number {
  let bottom = top;
  for (const cell of grid.rowCells(top))
    bottom = Math.max(bottom, grid.mergeAt(top, cell.column)?.bottom ?? top);
  bottom = Math.min(bottom, top + HEADER_ROWS - 1);
  const next = grid.rowCells(bottom + 1);
  const parents = grid.rowCells(top).filter(({ column }) => {
    const merge = grid.mergeAt(top, column);
    return merge !== undefined && merge.right > merge.left;
  });
  const standsUnder = parents.length > 0 || next.every(({ column }) => column > 2);
  const isSubHeading =
    bottom === top &&
    standsUnder &&
    next.length >= 2 &&
    next.every(({ kind, text }) => kind === "text" && roleOfHeader(text) !== null);
  if (isSubHeading) bottom += 1;
  return isColumnNumbers(grid, bottom + 1) ? bottom + 1 : bottom;
}

function headerAt(grid: Grid, top: number): Header | null {
  const bottom = headerBottom(grid, top);
  const textBottom = bottom > top && isColumnNumbers(grid, bottom) ? bottom - 1 : bottom;
  const chosen = chooseColumns(readColumns(grid, top, textBottom));
  const entries = Object.entries(chosen) as [ColumnRole, HeaderColumn][];
  // "CHỈ TIÊU GIAO" alone: name and target share a cell.
  const { target, actual } = chosen;
  const name = chosen.name ?? target;
  if (!name || (!target && !actual) || entries.length < 2) return null;
  const ownColumns = grid.rowCells(top).filter(({ text }) => !text.startsWith(OWN_HEADER_PREFIX));
  return {
    top,
    bottom,
    columns: {
      ...Object.fromEntries(entries.map(([role, { column }]) => [role, column])),
      name: name.column,
    },
    texts: Object.fromEntries(entries.map(([role, { text }]) => [role, text])),
    left: Math.min(...entries.map(([, { column }]) => column)),
    right: Math.max(...ownColumns.map(({ row, column }) => grid.mergeAt(row, column)?.right ?? column)),
    score: entries.length + (actual ? 2 : 0) + (target ? 2 : 0) + (chosen.name ? 1 : 0),
  };
}

/** The best header of a sheet, the upper one of equals; null when no row heads an indicator table. */
export function findHeader(grid: Grid): Header | null {
  let best: Header | null = null;
  for (let row = 1; row <= Math.min(grid.lastRow, SEARCHED_ROWS); row += 1) {
    if (grid.rowCells(row).length < 2) continue;
    const header = headerAt(grid, row);
    if (header && header.score > (best?.score ?? 0)) best = header;
  }
  return best;
}
