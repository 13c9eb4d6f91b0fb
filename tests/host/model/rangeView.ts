import { HostObject } from "./hostObject";
import { Range } from "./range";
import { cellsOf, printRect, rect } from "./rect";

/** What is not hidden of a range: the client's `RangeView`. */
export class RangeView extends HostObject {
  readonly wireType = "RangeView";
  constructor(private readonly range: Range) {
    super();
  }
  get Values(): unknown {
    return this.each((cell) => cell.Values);
  }
  get Formulas(): unknown {
    return this.each((cell) => cell.Formulas);
  }
  get Text(): unknown {
    return this.each((cell) => cell.Text);
  }
  get NumberFormat(): unknown {
    return this.each((cell) => cell.NumberFormat);
  }
  get ValueTypes(): unknown {
    return this.each((cell) => cell.ValueTypes);
  }
  get CellAddresses(): unknown {
    return this.each((cell) => [[printRect(cell.block)]]);
  }
  get RowCount(): number {
    return this.visible().length;
  }
  get ColumnCount(): number {
    return this.visible()[0]?.length ?? 0;
  }

  private visible(): Range[][] {
    const { sheet, block } = this.range;
    const rows = new Map<number, Range[]>();
    for (const [row, column] of cellsOf(block)) {
      if (sheet.grid.hiddenRows.get(row, 0) || sheet.grid.hiddenColumns.get(0, column)) continue;
      rows.set(row, [...(rows.get(row) ?? []), new Range(sheet, rect(row, column))]);
    }
    return [...rows.values()];
  }

  private each(member: (cell: Range) => unknown): unknown[][] {
    return this.visible().map((row) => row.map((cell) => firstOf(firstOf(member(cell)))));
  }
}

function firstOf(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value;
}
