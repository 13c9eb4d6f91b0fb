import { CellError, type CellValue, type Content } from "./cellValue";
import { Plane } from "./plane";
import { MAX_COLUMNS, bounding, cellsOf, extentOf, intersection, rect, type Rect } from "./rect";
import { STYLE_DEFAULTS } from "./styles";

/** Points. */
export const STANDARD_WIDTH = 48;
export const STANDARD_HEIGHT = 15;

export function cellKey(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

/** The cells of one sheet: contents, looks, sizes, merges. Knows nothing of protection, tables or events. */
export class Grid {
  contents = new Map<number, Content>();
  merges: Rect[] = [];
  /** Key of a formula's cell → the block its result fills. */
  spills = new Map<number, Rect>();
  /** Blocks that a formula has filled and fills no more, until somebody has taken note of them. */
  readonly freed: Rect[] = [];
  /** Key of a formula's cell → the block it cannot fill. */
  private blocked = new Map<number, Rect>();
  hiddenRows = new Plane(false);
  hiddenColumns = new Plane(false);
  widths = new Plane(STANDARD_WIDTH);
  heights = new Plane(STANDARD_HEIGHT);
  private looks = new Map<string, Plane<unknown>>();

  content(row: number, column: number): Content | undefined {
    return this.contents.get(cellKey(row, column));
  }

  put(row: number, column: number, content: Content | undefined): void {
    const key = cellKey(row, column);
    const present = this.contents.get(key);
    // Emptying a cell that a formula elsewhere fills does nothing.
    if (present?.spillFrom !== undefined && !content) return;
    if (present?.formula !== undefined) this.unspill(key);
    if (present?.spillFrom !== undefined) this.block(present.spillFrom);
    if (content) this.contents.set(key, content);
    else this.contents.delete(key);
  }

  /** The block that a formula would fill if nothing stood in its way. */
  blockedAt(row: number, column: number): Rect | undefined {
    return this.blocked.get(cellKey(row, column));
  }

  /**
   * Puts a formula's matrix of results into the cells from its own one on; a used or merged cell, or what `isFree` denies,
   * in the way gives #SPILL!. Returns the block that shows something new.
   */
  spill(
    row: number,
    column: number,
    values: readonly (readonly CellValue[])[],
    isFree: (target: Rect) => boolean,
  ): Rect | undefined {
    const key = cellKey(row, column);
    const anchor = this.contents.get(key);
    if (anchor?.formula === undefined) return undefined;
    this.unspill(key);
    const target = rect(row, column, values.length, values[0]?.length ?? 1);
    const value = values[0]?.[0] ?? "";
    this.contents.set(key, { formula: anchor.formula, value });
    const others = [...cellsOf(target)].filter(([r, c]) => cellKey(r, c) !== key);
    if (others.length === 0) return isSame(anchor.value, value) ? undefined : target;
    const isTaken = others.some(([r, c]) => this.content(r, c) ?? this.mergeAt(r, c)) || !isFree(target);
    if (isTaken) {
      this.refuse(key, anchor.formula, target);
      return rect(row, column);
    }
    this.spills.set(key, target);
    for (const [r, c] of others) {
      this.contents.set(cellKey(r, c), { value: values[r - row]?.[c - column] ?? "", spillFrom: key });
    }
    return target;
  }

  /** Takes what stands in a block as put there by the formula of its first cell. */
  fill({ row, column }: Rect, target: Rect): void {
    const key = cellKey(row, column);
    this.spills.set(key, target);
    for (const [r, c] of cellsOf(target)) {
      const { value = "" } = this.content(r, c) ?? {};
      if (cellKey(r, c) !== key) this.contents.set(cellKey(r, c), { value, spillFrom: key });
    }
  }

  look(name: string): Plane<unknown> {
    const present = this.looks.get(name);
    if (present) return present;
    const plane = new Plane<unknown>(STYLE_DEFAULTS[name]);
    this.looks.set(name, plane);
    return plane;
  }

  numberFormat(row: number, column: number): string {
    return String(this.look("NumberFormat").get(row, column));
  }

  /** Back to the standard look; contents stay. */
  clearLooks(block: Rect): void {
    for (const [name, plane] of this.looks) plane.set(block, STYLE_DEFAULTS[name]);
  }

  mergeAt(row: number, column: number): Rect | undefined {
    return this.merges.find((merge) => intersection(merge, { row, column, rows: 1, columns: 1 }));
  }

  /** Smallest block around everything used, undefined on an empty sheet. */
  used(valuesOnly: boolean): Rect | undefined {
    const cells = extentOf(this.contents.keys()) ?? [];
    const looks = [...this.looks.values()].flatMap((plane) => plane.extent() ?? []);
    const all = [cells, ...(valuesOnly ? [] : [this.merges, looks])].flat();
    return all.length === 0 ? undefined : all.reduce(bounding);
  }

  clone(): Grid {
    const copy = new Grid();
    copy.contents = new Map(this.contents);
    copy.merges = [...this.merges];
    copy.spills = new Map(this.spills);
    copy.blocked = new Map(this.blocked);
    copy.hiddenRows = this.hiddenRows.clone();
    copy.hiddenColumns = this.hiddenColumns.clone();
    copy.widths = this.widths.clone();
    copy.heights = this.heights.clone();
    copy.looks = new Map([...this.looks].map(([name, plane]) => [name, plane.clone()]));
    return copy;
  }

  /** For comparing states. */
  print(): unknown {
    const looks = [...this.looks].filter(([, plane]) => !plane.isPlain).sort(([a], [b]) => (a < b ? -1 : 1));
    return {
      contents: [...this.contents].sort(([a], [b]) => a - b),
      merges: [...this.merges],
      looks: looks.map(([name, plane]) => [name, plane.print()]),
      lines: [this.hiddenRows, this.hiddenColumns, this.widths, this.heights].map((plane) => plane.print()),
    };
  }

  private unspill(key: number): void {
    this.blocked.delete(key);
    const target = this.spills.get(key);
    if (!target) return;
    this.spills.delete(key);
    this.freed.push(target);
    for (const [row, column] of cellsOf(target)) {
      if (this.content(row, column)?.spillFrom === key) this.contents.delete(cellKey(row, column));
    }
  }

  private block(key: number): void {
    const anchor = this.contents.get(key);
    const target = this.spills.get(key);
    this.unspill(key);
    if (anchor?.formula === undefined || !target) return;
    this.refuse(key, anchor.formula, target);
  }

  private refuse(key: number, formula: string, target: Rect): void {
    this.blocked.set(key, target);
    this.contents.set(key, { formula, value: new CellError("#SPILL!") });
  }
}

function isSame(one: CellValue, other: CellValue): boolean {
  return one instanceof CellError && other instanceof CellError ? one.text === other.text : one === other;
}
