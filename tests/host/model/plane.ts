import {
  MAX_COLUMNS,
  MAX_ROWS,
  bounding,
  cellCount,
  contains,
  extentOf,
  intersection,
  type Rect,
} from "./rect";

const LARGE = 4_000;

/** One property of every cell of a sheet. Large blocks are kept as layers, so that whole columns cost nothing. */
export class Plane<T> {
  private cells = new Map<number, T>();
  private layers: { readonly block: Rect; readonly value: T }[] = [];

  constructor(private readonly standard: T) {}

  get(row: number, column: number): T {
    const own = this.cells.get(row * MAX_COLUMNS + column);
    if (own !== undefined || this.layers.length === 0) return own ?? this.standard;
    const cell = { row, column, rows: 1, columns: 1 };
    const layer = this.layers.findLast(({ block }) => contains(block, cell));
    return layer ? layer.value : this.standard;
  }

  set(block: Rect, value: T): void {
    if (cellCount(block) > LARGE) {
      for (const key of this.keysIn(block)) this.cells.delete(key);
      this.layers = this.layers.filter((layer) => !contains(block, layer.block));
      this.layers.push({ block, value });
      return;
    }
    const plain = value === this.standard && !this.layers.some((layer) => intersection(layer.block, block));
    for (let row = block.row; row < block.row + block.rows; row++) {
      for (let column = block.column; column < block.column + block.columns; column++) {
        if (plain) this.cells.delete(row * MAX_COLUMNS + column);
        else this.cells.set(row * MAX_COLUMNS + column, value);
      }
    }
  }

  /** The value all cells of the block have, or null if they differ. */
  uniform(block: Rect): T | null {
    if (cellCount(block) <= LARGE) return this.uniformCells(block);
    const inside = [...this.keysIn(block)].map((key) => this.cells.get(key) ?? this.standard);
    const seen = new Set(inside);
    if (inside.length < cellCount(block)) for (const value of this.backgroundOf(block)) seen.add(value);
    const [only] = seen;
    return seen.size === 1 && only !== undefined ? only : null;
  }

  /** The smallest block around all cells that were given a value; whole rows and columns do not count. */
  extent(): Rect | undefined {
    const finite = ({ rows, columns }: Rect): boolean => rows < MAX_ROWS && columns < MAX_COLUMNS;
    const layers = this.layers.filter(({ block, value }) => finite(block) && value !== this.standard);
    const all = [extentOf(this.cells.keys()) ?? [], layers.map(({ block }) => block)].flat();
    return all.length === 0 ? undefined : all.reduce(bounding);
  }

  clone(): Plane<T> {
    const copy = new Plane<T>(this.standard);
    copy.cells = new Map(this.cells);
    copy.layers = [...this.layers];
    return copy;
  }

  /** For comparing states: what differs from the standard. */
  print(): unknown {
    const cells = [...this.cells].filter(([, value]) => value !== this.standard).sort(([a], [b]) => a - b);
    return { cells, layers: this.layers };
  }

  get isPlain(): boolean {
    return this.layers.length === 0 && [...this.cells.values()].every((value) => value === this.standard);
  }

  private uniformCells(block: Rect): T | null {
    const first = this.get(block.row, block.column);
    for (let row = block.row; row < block.row + block.rows; row++) {
      for (let column = block.column; column < block.column + block.columns; column++) {
        if (this.get(row, column) !== first) return null;
      }
    }
    return first;
  }

  private backgroundOf(block: Rect): T[] {
    const found: T[] = [];
    for (const layer of this.layers.toReversed()) {
      if (intersection(layer.block, block)) found.push(layer.value);
      if (contains(layer.block, block)) return found;
    }
    return [...found, this.standard];
  }

  private *keysIn(block: Rect): Generator<number> {
    for (const key of this.cells.keys()) {
      const down = Math.floor(key / MAX_COLUMNS) - block.row;
      const right = (key % MAX_COLUMNS) - block.column;
      if (down >= 0 && down < block.rows && right >= 0 && right < block.columns) yield key;
    }
  }
}
