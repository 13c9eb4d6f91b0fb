import { itemNotFound } from "../hostError";
import { HostObject, indexOf } from "./hostObject";
import type { Range } from "./range";
import * as blocks from "./rect";
import { rect, type Rect } from "./rect";
import { quotedSheetName } from "./sheetNames";
import type { Sheet } from "./worksheet";

/** Where a range lies, and the ranges that follow from it. */
export abstract class RangePlaces extends HostObject {
  readonly wireType = "Range";
  constructor(
    readonly sheet: Sheet,
    readonly block: Rect,
  ) {
    super();
  }
  /** Another block of the same sheet; fails with InvalidArgument outside of it. */
  abstract at(block: Rect): Range;

  get Address(): string {
    return `${quotedSheetName(this.sheet.name)}!${blocks.printRect(this.block)}`;
  }
  get AddressLocal(): string {
    return this.Address;
  }
  get RowIndex(): number {
    return this.block.row;
  }
  get ColumnIndex(): number {
    return this.block.column;
  }
  get RowCount(): number {
    return this.block.rows;
  }
  get ColumnCount(): number {
    return this.block.columns;
  }
  get CellCount(): number {
    const count = blocks.cellCount(this.block);
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  get IsEntireRow(): boolean {
    return this.block.columns === blocks.MAX_COLUMNS;
  }
  get IsEntireColumn(): boolean {
    return this.block.rows === blocks.MAX_ROWS;
  }

  GetCell(row: unknown, column: unknown): Range {
    return this.at(rect(this.block.row + Number(row), this.block.column + Number(column)));
  }
  GetRow(row: unknown): Range {
    return this.at({ ...this.block, row: this.block.row + indexOf(row, "row"), rows: 1 });
  }
  GetColumn(column: unknown): Range {
    return this.at({ ...this.block, column: this.block.column + indexOf(column, "column"), columns: 1 });
  }
  GetLastCell(): Range {
    return this.at(rect(this.block.row + this.block.rows - 1, this.block.column + this.block.columns - 1));
  }
  GetLastRow(): Range {
    return this.GetRow(this.block.rows - 1);
  }
  GetLastColumn(): Range {
    return this.GetColumn(this.block.columns - 1);
  }
  GetEntireRow(): Range {
    return this.at({ ...this.block, column: 0, columns: blocks.MAX_COLUMNS });
  }
  GetEntireColumn(): Range {
    return this.at({ ...this.block, row: 0, rows: blocks.MAX_ROWS });
  }
  GetOffsetRange(rows: unknown, columns: unknown): Range {
    const { row, column, ...size } = this.block;
    return this.at(rect(row + Number(rows), column + Number(columns), size.rows, size.columns));
  }
  GetResizedRange(rows: unknown, columns: unknown): Range {
    const { row, column } = this.block;
    return this.at(rect(row, column, this.block.rows + Number(rows), this.block.columns + Number(columns)));
  }
  GetAbsoluteResizedRange(rows: unknown, columns: unknown): Range {
    return this.at(rect(this.block.row, this.block.column, Number(rows), Number(columns)));
  }
  GetBoundingRect(other: unknown): Range {
    return this.at(blocks.bounding(this.block, this.sheet.rangeFrom(other).block));
  }
  GetIntersectionOrNullObject(other: unknown): Range | null {
    const common = blocks.intersection(this.block, this.sheet.rangeFrom(other).block);
    return common ? this.at(common) : null;
  }
  GetIntersection(other: unknown): Range {
    const common = this.GetIntersectionOrNullObject(other);
    if (!common) throw itemNotFound("The ranges do not meet.");
    return common;
  }
  GetUsedRangeOrNullObject(valuesOnly: unknown): Range | null {
    const used = this.sheet.grid.used(valuesOnly === true);
    const common = used && blocks.intersection(used, this.block);
    return common ? this.at(common) : null;
  }
  GetUsedRange(valuesOnly: unknown): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }
}
