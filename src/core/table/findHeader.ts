import { chooseColumns, type ChosenColumns, type HeaderColumn } from "./chooseColumns";
import type { Grid } from "./grid";
import type { Header, MarkColumn } from "./header";
import { headerBand, stackedTexts, type HeaderBand } from "./headerBand";
import { roleOfHeader, verdictOfHeader } from "./headerWords";
import type { ColumnRole, OtherColumn, PlanColumn } from "./indicatorTable";

/** Rows searched for a header. */
const SEARCHED_ROWS = 300;

/** How much a column of a role tells that this is the table to be judged. */
const WEIGHTS: Readonly<Partial<Record<ColumnRole, number>>> = {
  ...{ stt: 1, unit: 1, target: 3, actual: 3, status: 1, completion: 1, name: 2 },
};

/** Columns of crosses, when two or more verdicts head columns of their own. */
function readMarks(grid: Grid, band: HeaderBand, columns: readonly number[]): readonly MarkColumn[] {
  const marks = columns.flatMap((column) => {
    const label = verdictOfHeader(stackedTexts(grid, band.top, band.textBottom, column).at(-1) ?? "");
    return label === null ? [] : [{ column, label }];
  });
  return marks.length > 1 ? marks : [];
}

/** The columns with a role; `alone` looks only at the lowest text of each, not at the parents above it. */
function readColumns(
  grid: Grid,
  band: HeaderBand,
  columns: readonly number[],
  alone: boolean,
): HeaderColumn[] {
  return columns.flatMap((column) => {
    const texts = stackedTexts(grid, band.top, band.textBottom, column);
    const text = texts.join(" ");
    const role = text === "" ? null : roleOfHeader(alone ? (texts.at(-1) ?? "") : text);
    return role ? [{ column, text, role }] : [];
  });
}

function markedStatus(
  grid: Grid,
  { top, textBottom }: HeaderBand,
  marks: readonly MarkColumn[],
): HeaderColumn[] {
  const [first] = marks;
  if (!first) return [];
  const parents = stackedTexts(grid, top, textBottom, first.column).slice(0, -1).join(" ");
  return [{ column: first.column, text: parents || "Đánh giá", role: "status" }];
}

/** Line breaks in a header text mean nothing. */
function plansOf({ columns: { target }, spareTargets }: ChosenColumns): readonly PlanColumn[] {
  if (!target || spareTargets.length === 0) return [];
  return [target, ...spareTargets].map(({ column, text }) => ({ column, header: text.replace(/\s+/g, " ") }));
}

/** Columns that say something of their own and were not chosen. */
function othersOf(
  all: readonly HeaderColumn[],
  { columns, spareTargets, field }: ChosenColumns,
): readonly OtherColumn[] {
  const chosen = [...Object.values(columns), ...spareTargets].map(({ column }) => column);
  return all
    .filter(({ column }) => column !== field && !chosen.includes(column))
    .map(({ column, text, role }) => ({ column, role, header: text.replace(/\s+/g, " ") }));
}

function build(
  grid: Grid,
  band: HeaderBand,
  all: readonly HeaderColumn[],
  marks: readonly MarkColumn[],
): Header | null {
  const chosen = chooseColumns(all);
  const entries = Object.entries(chosen.columns) as [ColumnRole, HeaderColumn][];
  const { target, actual } = chosen.columns;
  // "CHỈ TIÊU GIAO" alone: name and target share a cell.
  const name = chosen.columns.name ?? target;
  if (!name || (!target && !actual) || entries.length < 2) return null;
  const taken = entries.map(([, { column }]) => column);
  const { column: first } = name;
  const nextTaken = Math.min(grid.lastColumn + 1, ...taken.filter((column) => column > first));
  const rows = Array.from({ length: band.textBottom - band.top + 1 }, (_, i) =>
    grid.rowCells(band.top + i),
  ).flat();
  return {
    top: band.top,
    bottom: band.bottom,
    columns: { ...Object.fromEntries(entries.map(([role, { column }]) => [role, column])), name: first },
    texts: Object.fromEntries(entries.map(([role, { text }]) => [role, text])),
    nameEnd: Math.min(grid.mergeAt(band.top, first)?.right ?? first, nextTaken - 1),
    plans: plansOf(chosen),
    marks,
    field: chosen.field,
    others: othersOf(all, chosen),
    isNumbered: band.bottom > band.textBottom,
    left: Math.min(...taken, chosen.field ?? first),
    right: Math.max(...rows.map(({ row, column }) => grid.mergeAt(row, column)?.right ?? column)),
    score: entries.reduce((sum, [role]) => sum + (WEIGHTS[role] ?? 0), 0),
  };
}

/** The header whose first row is `top`; null when that row heads no indicator table. */
export function headerAt(grid: Grid, top: number): Header | null {
  const band = headerBand(grid, top);
  const columns = grid.columnsOf(band.top, band.textBottom);
  const marks = readMarks(grid, band, columns);
  const others = columns.filter((column) => !marks.some((mark) => mark.column === column));
  const status = markedStatus(grid, band, marks);
  const read = (alone: boolean): Header | null => {
    const worded = readColumns(grid, band, others, alone);
    const all = marks.length > 0 ? worded.filter(({ role }) => role !== "status") : worded;
    return build(grid, band, [...all, ...status], marks);
  };
  const stacked = read(false);
  const alone = band.textBottom > band.top ? read(true) : null;
  return alone && alone.score > (stacked?.score ?? 0) ? alone : stacked;
}

/** The best header of a sheet, the upper one of equals; null when no row heads an indicator table. */
export function findHeader(grid: Grid): Header | null {
  let best: Header | null = null;
  for (let row = 1; row <= Math.min(grid.lastRow, SEARCHED_ROWS); row += 1) {
    if (grid.rowCells(row).length === 0) continue;
    const header = headerAt(grid, row);
    if (header && header.score > (best?.score ?? 0)) best = header;
  }
  return best;
}
