import { Decimal } from "../number/decimal";
import { decodeLegacyText } from "../text/legacyFonts";
import { isOwnHeader } from "./ownColumns";
import type { Cell, CellRange, SheetSnapshot } from "./sheet";

/** A sheet's cells by place, headers of our own columns left out, texts in old fonts decoded. A merged range answers with its first cell from every place it covers. */
export class Grid {
  private readonly cells = new Map<number, Map<number, Cell>>();
  /** Own cells of each row, left to right. */
  private readonly rows = new Map<number, readonly Cell[]>();
  readonly lastRow: number;
  readonly lastColumn: number;
  /** Every cell, in the order of the sheet's. */
  readonly all: readonly Cell[];

  constructor(private readonly sheet: SheetSnapshot) {
    let lastRow = 0;
    let lastColumn = 0;
    // A formula that shows nothing is a cell too.
    const filled = sheet.cells.filter(({ text }) => text !== "");
    this.all = filled.map((cell) => ({ ...cell, text: decodeLegacyText(cell.text, cell.fontName) }));
    for (const cell of this.all) {
      if (isOwnHeader(cell)) continue;
      const row = this.cells.get(cell.row) ?? new Map<number, Cell>();
      row.set(cell.column, cell);
      this.cells.set(cell.row, row);
      lastRow = Math.max(lastRow, cell.row);
      lastColumn = Math.max(lastColumn, cell.column);
    }
    for (const [row, cells] of this.cells)
      this.rows.set(
        row,
        [...cells.values()].sort((a, b) => a.column - b.column),
      );
    this.lastRow = lastRow;
    this.lastColumn = lastColumn;
  }

  /** The cell that stands at this place itself. */
  own(row: number, column: number): Cell | undefined {
    return this.cells.get(row)?.get(column);
  }

  /** The cell seen at this place: its own, or that of the merged range covering it. */
  seen(row: number, column: number): Cell | undefined {
    const own = this.own(row, column);
    if (own) return own;
    const merge = this.mergeAt(row, column);
    return merge && this.own(merge.top, merge.left);
  }

  /** Own cells of a row, left to right. */
  rowCells(row: number): readonly Cell[] {
    return this.rows.get(row) ?? [];
  }

  /** Columns, ascending, that show a text in one of these rows. */
  columnsOf(top: number, bottom: number): readonly number[] {
    const columns = new Set<number>();
    for (let row = top; row <= bottom; row += 1) {
      for (const { column } of this.cells.get(row)?.values() ?? []) {
        const { left, right } = this.mergeAt(row, column) ?? { left: column, right: column };
        for (let each = left; each <= right; each += 1) columns.add(each);
      }
    }
    return [...columns].sort((a, b) => a - b);
  }

  mergeAt(row: number, column: number): CellRange | undefined {
    return this.sheet.merges.find(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
  }
}

/**
 * The text of a cell to be judged: what is stored, not what a format leaves of it. 63.41 displayed as "63,4" gives
 * "63,41"; 0.95 displayed as "95%" gives "95%". Other cells give their text.
 */
export function judgedText(cell: Cell | undefined): string {
  if (!cell) return "";
  if (cell.kind !== "number" || cell.number === undefined) return cell.text;
  const isPercent = cell.numberFormat?.includes("%") ?? false;
  const value = new Decimal(cell.number).times(isPercent ? 100 : 1);
  return value.toFixed().replace(".", ",") + (isPercent ? "%" : "");
}
