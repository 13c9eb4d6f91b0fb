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
    if (present?.formula !== undefined) this.unspill(key);
    if (present?.spillFrom !== undefined && content) this.block(present.spillFrom);
    if (content) this.contents.set(key, content);
    else this.contents.delete(key);
  }

  /** Puts a formula's matrix of results into the cells from its own one on; a used cell in the way gives #SPILL!. */
  spill(row: number, column: number, values: readonly (readonly CellValue[])[]): void {
    const key = cellKey(row, column);
    const anchor = this.contents.get(key);
    if (anchor?.formula === undefined) return;
    this.unspill(key);
    const target = rect(row, column, values.length, values[0]?.length ?? 1);
    const others = [...cellsOf(target)].filter(([r, c]) => cellKey(r, c) !== key);
    if (others.some(([r, c]) => this.content(r, c))) return this.block(key);
    this.contents.set(key, { formula: anchor.formula, value: values[0]?.[0] ?? "" });
    for (const [r, c] of others) {
      this.contents.set(cellKey(r, c), { value: values[r - row]?.[c - column] ?? "", spillFrom: key });
    }
    if (others.length > 0) this.spills.set(key, target);
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
    const target = this.spills.get(key);
    if (!target) return;
    this.spills.delete(key);
    for (const [row, column] of cellsOf(target)) {
      if (this.content(row, column)?.spillFrom === key) this.contents.delete(cellKey(row, column));
    }
  }

  private block(anchor: number): void {
    const formula = this.contents.get(anchor)?.formula;
    this.unspill(anchor);
    if (formula !== undefined) this.contents.set(anchor, { formula, value: new CellError("#SPILL!") });
  }
}
