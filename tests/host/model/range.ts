import { NotImplemented, invalidArgument } from "../hostError";
import { valueType, wireValue } from "./cellValue";
import { ConditionalFormatCollection } from "./conditionalFormats";
import { display } from "./display";
import { cellKey } from "./grid";
import { clearCells, copyCells, mergeCells, unmergeCells } from "./rangeChanges";
import { RangeAreas } from "./rangeAreas";
import { RangeFormat } from "./rangeFormat";
import { RangePlaces } from "./rangePlaces";
import { cellProperties, lineProperties, setCellProperties, setLineProperties } from "./rangeProperties";
import { RangeView } from "./rangeView";
import * as blocks from "./rect";
import { rect, type Rect } from "./rect";
import { checkedStyle } from "./styles";
import type { Sheet } from "./worksheet";
import { inputOf, requireMovable, writeCells } from "./writing";

/** One block of cells: the client's `Range`. Where it lies is told by {@link RangePlaces}. */
export class Range extends RangePlaces {
  get Values(): unknown {
    return this.read((row, column) => wireValue(this.sheet.grid.content(row, column)?.value));
  }
  set Values(raw: unknown) {
    writeCells(this.sheet, this.block, raw);
  }
  get Formulas(): unknown {
    return this.read((row, column) => {
      const content = this.sheet.grid.content(row, column);
      return content?.formula ?? wireValue(content?.value);
    });
  }
  set Formulas(raw: unknown) {
    writeCells(this.sheet, this.block, raw);
  }
  get Text(): unknown {
    const { grid, workbook } = this.sheet;
    return this.read((row, column) =>
      display(grid.content(row, column)?.value, grid.numberFormat(row, column), workbook.locale),
    );
  }
  get ValueTypes(): unknown {
    return this.read((row, column) => valueType(this.sheet.grid.content(row, column)?.value));
  }
  get NumberFormat(): unknown {
    return this.read((row, column) => this.sheet.grid.numberFormat(row, column));
  }
  set NumberFormat(raw: unknown) {
    const look = this.sheet.grid.look("NumberFormat");
    const input = inputOf(this.block, raw);
    this.sheet.formatting([this.block], () => {
      if (!Array.isArray(raw)) return look.set(this.block, checkedStyle("NumberFormat", raw));
      const cells = [...blocks.cellsOf(this.block)].map(
        ([row, column]) => [row, column, input(row, column)] as const,
      );
      const given = cells.filter(([, , value]) => value !== null);
      const checked = given.map(
        ([row, column, value]) => [row, column, checkedStyle("NumberFormat", value)] as const,
      );
      for (const [row, column, value] of checked) look.set(rect(row, column), value);
    });
  }
  get RowHidden(): boolean | null {
    return this.sheet.grid.hiddenRows.uniform({ ...this.block, column: 0, columns: 1 });
  }
  set RowHidden(hidden: boolean) {
    const lines = { ...this.block, column: 0, columns: 1 };
    const change = (): void => this.sheet.grid.hiddenRows.set(lines, hidden);
    this.sheet.formatting([this.block], change, "allowFormatRows");
  }
  get ColumnHidden(): boolean | null {
    return this.sheet.grid.hiddenColumns.uniform({ ...this.block, row: 0, rows: 1 });
  }
  set ColumnHidden(hidden: boolean) {
    const lines = { ...this.block, row: 0, rows: 1 };
    const change = (): void => this.sheet.grid.hiddenColumns.set(lines, hidden);
    this.sheet.formatting([this.block], change, "allowFormatColumns");
  }
  get HasSpill(): boolean | null {
    if (this.sheet.grid.spills.size === 0) return false;
    const cells = [...blocks.cellsOf(this.block)].map(
      ([row, column]) => this.spillAt(row, column) !== undefined,
    );
    return new Set(cells).size === 1 ? (cells[0] ?? null) : null;
  }

  get Worksheet(): Sheet {
    return this.sheet;
  }
  get Format(): RangeFormat {
    return new RangeFormat({ sheet: this.sheet, blocks: [this.block] });
  }
  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.sheet, [this.block]);
  }

  GetMergedAreasOrNullObject(): RangeAreas | null {
    const found = this.sheet.grid.merges.filter((merge) => blocks.intersection(merge, this.block));
    return found.length > 0 ? new RangeAreas(this.sheet, found) : null;
  }
  GetSpillingToRangeOrNullObject(): Range | null {
    if (blocks.cellCount(this.block) > 1) throw invalidArgument("Only one cell can be asked what it fills.");
    const target = this.sheet.grid.spills.get(cellKey(this.block.row, this.block.column));
    return target ? this.at(target) : null;
  }
  GetVisibleView(): RangeView {
    return new RangeView(this);
  }

  Clear(applyTo: unknown): void {
    clearCells(this.sheet, this.block, applyTo ?? "All");
  }
  Merge(across: unknown): void {
    mergeCells(this.sheet, this.block, across === true);
  }
  Unmerge(): void {
    unmergeCells(this.sheet, this.block);
  }
  Select(): void {
    this.sheet.workbook.select(this);
  }
  CopyFrom(source: unknown, copyType: unknown, skipBlanks: unknown, transpose: unknown): void {
    if (skipBlanks === true || transpose === true)
      throw new NotImplemented("copying with skipBlanks or transpose");
    copyCells(this.sheet.workbook.rangeAt(source, this.sheet), this, copyType ?? "All");
  }
  GetCellProperties(options: unknown): unknown {
    this.sheet.workbook.statistics.cellsRead += blocks.cellCount(this.block);
    return cellProperties(this, options);
  }
  GetRowProperties(options: unknown): unknown {
    return lineProperties(this, "rows", options);
  }
  GetColumnProperties(options: unknown): unknown {
    return lineProperties(this, "columns", options);
  }
  SetCellProperties(data: unknown): void {
    setCellProperties(this, data);
  }
  SetRowProperties(data: unknown): void {
    setLineProperties(this, "rows", data);
  }
  SetColumnProperties(data: unknown): void {
    setLineProperties(this, "columns", data);
  }
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows === this.block.rows && columns === this.block.columns) return;
    throw invalidArgument(`The array must have ${this.block.rows} rows of ${this.block.columns} cells.`);
  }

  override at(block: Rect): Range {
    return new Range(this.sheet, rect(block.row, block.column, block.rows, block.columns));
  }

  private spillAt(row: number, column: number): Rect | undefined {
    return [...this.sheet.grid.spills.values()].find((target) => blocks.contains(target, rect(row, column)));
  }

  private read<T>(valueAt: (row: number, column: number) => T): T[][] {
    requireMovable(this.block);
    this.sheet.workbook.statistics.cellsRead += blocks.cellCount(this.block);
    return blocks.matrix(this.block, valueAt);
  }
}
