import { HostError, invalidArgument, itemNotFound } from "../hostError";
import { AutoFilter, FreezePanes, SheetProtection } from "./sheetParts";
import { CommentCollection } from "./comments";
import type { ConditionalFormat } from "./conditionalFormats";
import { display } from "./display";
import { Grid, STANDARD_HEIGHT } from "./grid";
import { HostObject, indexOf, refuse, textOf } from "./hostObject";
import { NamedItemCollection } from "./names";
import { PageLayout } from "./pageLayout";
import { Range } from "./range";
import { RangeAreas } from "./rangeAreas";
import { ALL_CELLS, MAX_ROWS, parseRect, printRect, rect, type Rect } from "./rect";
import { checkedSheetName, splitAddress } from "./sheetNames";
import { checkedColor } from "./styles";
import { TableCollection, type Table } from "./tables";
import type { Workbook } from "./workbook";

/** One sheet: the client's `Worksheet`. */
export class Sheet extends HostObject {
  readonly wireType = "Worksheet";
  grid = new Grid();
  conditionalFormats: ConditionalFormat[] = [];
  tables: Table[] = [];
  visibility = "Visible";
  readonly protection = new SheetProtection(this);
  readonly FreezePanes = new FreezePanes(this);
  readonly AutoFilter = new AutoFilter(this);
  readonly PageLayout = new PageLayout(this);
  Gridlines = true;
  Headings = true;
  readonly StandardHeight = STANDARD_HEIGHT;
  /** Characters. */
  readonly StandardWidth = 8.43;
  private tabColor = "";

  constructor(
    readonly workbook: Workbook,
    readonly id: string,
    public name: string,
  ) {
    super();
  }
  override identity(): Record<string, unknown> {
    return { Id: this.id };
  }

  get Id(): string {
    return this.id;
  }
  get Name(): string {
    return this.name;
  }
  set Name(value: unknown) {
    const others = this.workbook.sheets.filter((sheet) => sheet !== this);
    this.name = checkedSheetName(textOf(value, "name"), others);
  }
  get Position(): number {
    return this.workbook.sheets.indexOf(this);
  }
  set Position(value: unknown) {
    const sheets = this.workbook.sheets;
    const position = indexOf(value, "position");
    refuse(position >= sheets.length, "InvalidArgument", "There are not so many sheets.");
    sheets.splice(position, 0, ...sheets.splice(this.Position, 1));
  }
  get Visibility(): string {
    return this.visibility;
  }
  set Visibility(value: unknown) {
    const next = textOf(value, "visibility");
    refuse(!["Visible", "Hidden", "VeryHidden"].includes(next), "InvalidArgument", "Not a visibility.");
    if (next !== "Visible") this.requireAnotherVisible();
    this.visibility = next;
  }
  get TabColor(): string {
    return this.tabColor;
  }
  set TabColor(value: unknown) {
    this.tabColor = value === "" ? "" : checkedColor(textOf(value, "tabColor"));
  }
  get ShowGridlines(): boolean {
    return this.Gridlines;
  }
  get ShowHeadings(): boolean {
    return this.Headings;
  }
  get Tables(): TableCollection {
    return new TableCollection(this.workbook, this);
  }
  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.workbook, this);
  }
  get Comments(): CommentCollection {
    return new CommentCollection(this.workbook, this);
  }
  get Protection(): SheetProtection {
    return this.protection;
  }

  Activate(): void {
    refuse(this.visibility !== "Visible", "InvalidOperation", `The sheet ${this.name} is hidden.`);
    this.workbook.activate(this);
  }
  Delete(): void {
    this.requireAnotherVisible();
    this.workbook.remove(this);
  }
  Copy(place: unknown, relativeTo: unknown): Sheet {
    return this.workbook.copy(this, place ?? "None", relativeTo);
  }
  GetCell(row: unknown, column: unknown): Range {
    return new Range(this, rect(indexOf(row, "row"), indexOf(column, "column")));
  }
  /** By address, by name, or the whole sheet. */
  GetRange(address: unknown): Range {
    return address === null || address === undefined ? new Range(this, ALL_CELLS) : this.rangeFrom(address);
  }
  GetRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): Range {
    const from = [indexOf(row, "startRow"), indexOf(column, "startColumn")] as const;
    return new Range(this, rect(...from, indexOf(rows, "rowCount", 1), indexOf(columns, "columnCount", 1)));
  }
  GetRanges(addresses: unknown): RangeAreas {
    const all = textOf(addresses ?? `1:${MAX_ROWS}`, "address").split(/[,;]/);
    return new RangeAreas(
      this,
      all.map((address) => this.rangeFrom(address.trim()).block),
    );
  }
  GetUsedRange(valuesOnly: unknown): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }
  GetUsedRangeOrNullObject(valuesOnly: unknown): Range | null {
    const used = this.grid.used(valuesOnly === true);
    return used ? new Range(this, used) : null;
  }
  _GetSheetById(id: unknown): Sheet {
    return this.workbook.Worksheets.indexer(id);
  }
  _GetAnotherWorksheetById(id: unknown): Sheet {
    return this._GetSheetById(id);
  }

  /** A range given as range, address or name; it must lie on this sheet. */
  rangeFrom(range: unknown): Range {
    if (range instanceof Range) {
      refuse(range.sheet !== this, "InvalidArgument", "The range lies on another sheet.");
      return range;
    }
    const { sheet, cells } = splitAddress(textOf(range, "address"));
    if (sheet !== undefined && sheet.toLowerCase() !== this.name.toLowerCase()) {
      throw invalidArgument(`The address names another sheet: ${sheet}`);
    }
    const block = parseRect(cells);
    const named = block ? undefined : this.workbook.rangeNamed(cells, this);
    if (!block && named?.sheet !== this) throw new HostError("InvalidArgument", `No such range: ${cells}`);
    return named ?? new Range(this, block ?? ALL_CELLS);
  }

  /** Changes looks, if the sheet's protection allows it, and tells about it. */
  formatting(blocks: readonly Rect[], change: () => void, option = "allowFormatCells"): void {
    this.protection.require(option);
    change();
    for (const block of blocks) {
      const payload = { address: printRect(block), source: "Local", worksheetId: this.id };
      this.workbook.events.raise("Worksheet.FormatChanged", this.id, payload);
    }
  }

  /** What a cell shows; for tests. */
  textAt(address: string): string {
    const { row, column } = this.rangeFrom(address).block;
    const { grid, workbook } = this;
    return display(grid.content(row, column)?.value, grid.numberFormat(row, column), workbook.locale);
  }

  /** For comparing states. */
  print(): unknown {
    const { name, visibility, tabColor, Gridlines, Headings } = this;
    return {
      sheet: { name, visibility, tabColor, Gridlines, Headings, isProtected: this.protection.Protected },
      grid: this.grid.print(),
      conditionalFormats: this.conditionalFormats.map((format) => format.print()),
      tables: this.tables.map(({ name: table, block, Style }) => [table, block, Style]),
      page: this.PageLayout.print(),
      panes: [this.FreezePanes.frozen, this.AutoFilter.block],
    };
  }

  private requireAnotherVisible(): void {
    const others = this.workbook.sheets.filter((sheet) => sheet !== this && sheet.visibility === "Visible");
    refuse(others.length === 0, "InvalidOperation", "A workbook needs a visible sheet.");
  }
}

export function requireSheet(sheet: Sheet | undefined, key: unknown): Sheet {
  if (!sheet) throw itemNotFound(`There is no sheet ${String(key)}.`);
  return sheet;
}
