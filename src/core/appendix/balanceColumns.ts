import { countLines, measureText, type MeasuredText } from "../text/textMeasure";

const POINTS_PER_MM = 72 / 25.4;
/** The header stands on every page, over about so many rows; it counts for some even in a short table. */
const ROWS_PER_PAGE = 15;
const HEADER_WEIGHT = 2;
/** Of two tables equally high the one with fewer broken texts is better. */
const BREAK_WEIGHT = 0.1;
/** Rows looked at, evenly from a long table. */
const MOST_ROWS = 120;
/** Widths are moved by these steps, millimetres: large ones to get over texts that no small step helps. */
const MOVES = [12, 8, 5, 3, 2, 1];

/** A column to be balanced: its texts and header, and the width in millimetres below which a word would break. */
export interface BalancedColumn {
  readonly needed: number;
  readonly header: string;
  readonly texts: readonly string[];
}

/** Lines that the header and each row looked at take in a column of some width; each width is worked out once. */
class ColumnLines {
  private readonly cells: readonly MeasuredText[];
  private readonly known = new Map<number, readonly number[]>();

  constructor(
    { header, texts }: BalancedColumn,
    size: number,
    private readonly padding: number,
  ) {
    const step = Math.max(1, texts.length / MOST_ROWS);
    const shown = texts.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
    this.cells = [
      measureText(header, { size, bold: true }),
      ...shown.map((text) => measureText(text, { size })),
    ];
  }

  at(width: number): readonly number[] {
    const key = Math.round(width * 10);
    const known = this.known.get(key);
    if (known) return known;
    const points = (width - this.padding) * POINTS_PER_MM;
    const lines = this.cells.map((cell) => countLines(cell, points));
    this.known.set(key, lines);
    return lines;
  }
}

function costOf(lines: readonly (readonly number[])[]): number {
  const rows = lines[0]?.length ?? 0;
  let cost = 0;
  for (let row = 0; row < rows; row += 1) {
    let most = 1;
    for (const column of lines) {
      const own = column[row] ?? 1;
      most = Math.max(most, own);
      cost += (own - 1) * BREAK_WEIGHT;
    }
    cost += most * (row === 0 ? HEADER_WEIGHT + rows / ROWS_PER_PAGE : 1);
  }
  return cost;
}

interface Move {
  readonly widths: readonly number[];
  readonly cost: number;
}

/**
 * Moves width between columns as long as the table gets lower, no column below what it needs. `size` in points, `padding`
 * in millimetres; the widths keep their sum.
 */
export function balanceColumns(
  columns: readonly BalancedColumn[],
  start: readonly number[],
  size: number,
  padding: number,
): readonly number[] {
  const lines = columns.map((column) => new ColumnLines(column, size, padding));
  const costAt = (widths: readonly number[]): number =>
    costOf(lines.map((column, i) => column.at(widths[i] ?? 0)));
  const moved = ({ widths }: Move, from: number, to: number, by: number): Move | null => {
    if (from === to || (widths[from] ?? 0) - by < (columns[from]?.needed ?? 0)) return null;
    const next = widths.map((width, i) => (i === from ? width - by : i === to ? width + by : width));
    return { widths: next, cost: costAt(next) };
  };
  let best: Move = { widths: start, cost: costAt(start) };
  for (let isBetter = true; isBetter;) {
    const present = best;
    for (const by of MOVES)
      for (const from of columns.keys())
        for (const to of columns.keys()) {
          const move = moved(present, from, to, by);
          if (move && move.cost < best.cost - 1e-9) best = move;
        }
    isBetter = best !== present;
  }
  return best.widths;
}
