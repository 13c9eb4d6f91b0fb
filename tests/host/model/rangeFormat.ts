import { invalidArgument } from "../hostError";
import type { HostObject } from "./hostObject";
import { STANDARD_HEIGHT, STANDARD_WIDTH } from "./grid";
import { ALL_CELLS, cellsOf, intersection, rect, type Rect } from "./rect";
import { RangeBorders } from "./rangeBorders";
import { StyleBag, uniform, type Area } from "./styleBag";
import { display } from "./display";

const POINTS_PER_CHARACTER = 5.5;

class RangeFill extends StyleBag {
  Clear(): void {
    this.write("Color", "#FFFFFF");
  }
}

/** `range.format` and `rangeAreas.format`. */
export class RangeFormat extends StyleBag {
  constructor(area: Area) {
    super("RangeFormat", "Format.", area);
  }
  get Fill(): HostObject {
    return new RangeFill("RangeFill", "Fill.", this.area);
  }
  get Font(): HostObject {
    return new StyleBag("RangeFont", "Font.", this.area);
  }
  get Protection(): HostObject {
    return new StyleBag("FormatProtection", "Protection.", this.area);
  }
  get Borders(): HostObject {
    return new RangeBorders(this.area);
  }
  /** Points. */
  get ColumnWidth(): number | null {
    return uniform(this.area.sheet.grid.widths, this.area.blocks.map(topRow));
  }
  set ColumnWidth(points: number) {
    this.resize("widths", this.area.blocks.map(topRow), points);
  }
  get RowHeight(): number | null {
    return uniform(this.area.sheet.grid.heights, this.area.blocks.map(leftColumn));
  }
  set RowHeight(points: number) {
    this.resize("heights", this.area.blocks.map(leftColumn), points);
  }
  /** True where the size is the standard one; setting it gives the standard size back. */
  get UseStandardHeight(): boolean | null {
    return this.RowHeight === null ? null : this.RowHeight === STANDARD_HEIGHT;
  }
  set UseStandardHeight(standard: boolean) {
    if (standard) this.RowHeight = STANDARD_HEIGHT;
  }
  get UseStandardWidth(): boolean | null {
    return this.ColumnWidth === null ? null : this.ColumnWidth === STANDARD_WIDTH;
  }
  set UseStandardWidth(standard: boolean) {
    if (standard) this.ColumnWidth = STANDARD_WIDTH;
  }
  /** As wide as the longest text; an empty column keeps its width. */
  AutofitColumns(): void {
    const used = this.area.sheet.grid.used(true);
    for (const { column, columns } of this.area.blocks) {
      for (let at = column; at < column + columns; at++) {
        const widths = this.textsIn({ ...ALL_CELLS, column: at, columns: 1 }, used).map(
          ({ points }) => points,
        );
        if (widths.length > 0) this.resize("widths", [rect(0, at)], Math.max(...widths));
      }
    }
  }
  /** As high as the wrapped texts need, merged cells aside. */
  AutofitRows(): void {
    const { grid } = this.area.sheet;
    const used = grid.used(true);
    for (const { row, rows } of this.area.blocks) {
      for (let at = row; at < row + rows; at++) {
        const lines = this.textsIn({ ...ALL_CELLS, row: at, rows: 1 }, used).map(({ column, points }) => {
          const wraps = grid.look("Format.WrapText").get(at, column) === true && !grid.mergeAt(at, column);
          return wraps ? Math.ceil(points / grid.widths.get(0, column)) : 1;
        });
        this.resize("heights", [rect(at, 0)], Math.min(409, Math.max(1, ...lines) * STANDARD_HEIGHT));
      }
    }
  }

  /** The texts in a line with their guessed lengths. */
  private textsIn(line: Rect, used: Rect | undefined): { column: number; points: number }[] {
    const { grid, workbook } = this.area.sheet;
    const cells = used && intersection(line, used);
    return [...(cells ? cellsOf(cells) : [])].flatMap(([row, column]) => {
      const content = grid.content(row, column);
      const text = display(content?.value, grid.numberFormat(row, column), workbook.locale);
      return content ? { column, points: text.length * POINTS_PER_CHARACTER } : [];
    });
  }

  private resize(lines: "widths" | "heights", blocks: readonly Rect[], points: unknown): void {
    if (typeof points !== "number" || points < 0 || points > 1_790)
      throw invalidArgument("Not a size in points.");
    const { sheet } = this.area;
    sheet.formatting(this.area.blocks, () => {
      for (const block of blocks) sheet.grid[lines].set(block, points);
    });
  }
}

function topRow(block: Rect): Rect {
  return { ...block, row: 0, rows: 1 };
}
function leftColumn(block: Rect): Rect {
  return { ...block, column: 0, columns: 1 };
}
