import { MAX_COLUMN, type Cell, type CellPosition, type CellRange } from "../../core/table/sheet";

/** The cells outside merged ranges and the top-left ones of these; `cells` stand in reading order. */
export function dropCovered(cells: readonly Cell[], merges: readonly CellRange[]): Cell[] {
  if (merges.length === 0) return [...cells];
  const masters = new Set(merges.map(({ top, left }) => key(top, left)));
  const coverage = new Coverage(merges);
  return cells.filter(
    (cell) => !coverage.covers(cell.row, cell.column) || masters.has(key(cell.row, cell.column)),
  );
}

/** The merged range in which a place would not be seen, undefined if it would be. */
export function coveringMerge(
  { row, column }: CellPosition,
  merges: readonly CellRange[],
): CellRange | undefined {
  return merges.find(
    ({ top, left, bottom, right }) =>
      top <= row && row <= bottom && left <= column && column <= right && !(row === top && column === left),
  );
}

function key(row: number, column: number): number {
  return row * (MAX_COLUMN + 1) + column;
}

/** Counts, for one row after the other, how many merges lie over each column. */
class Coverage {
  private readonly starting: readonly CellRange[];
  private readonly ending: readonly CellRange[];
  private readonly counts = new Uint32Array(MAX_COLUMN + 1);
  private started = 0;
  private ended = 0;

  constructor(merges: readonly CellRange[]) {
    this.starting = [...merges].sort((a, b) => a.top - b.top);
    this.ending = [...merges].sort((a, b) => a.bottom - b.bottom);
  }

  covers(row: number, column: number): boolean {
    for (let range = this.starting[this.started]; range && range.top <= row;) {
      this.count(range, 1);
      range = this.starting[++this.started];
    }
    for (let range = this.ending[this.ended]; range && range.bottom < row;) {
      this.count(range, -1);
      range = this.ending[++this.ended];
    }
    return (this.counts[column] ?? 0) > 0;
  }

  private count({ left, right }: CellRange, by: number): void {
    for (let column = left; column <= right; column++) this.counts[column] = (this.counts[column] ?? 0) + by;
  }
}
