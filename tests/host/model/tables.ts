import { HostError, invalidArgument } from "../hostError";
import { wireValue } from "./cellValue";
import { HostCollection, HostObject, textOf } from "./hostObject";
import { Range } from "./range";
import { cellsOf, contains, intersection, rect, type Rect } from "./rect";
import type { Workbook } from "./workbook";
import type { Sheet } from "./worksheet";

/** An Excel table (list object): the client's `Table`. */
export class Table extends HostObject {
  readonly wireType = "Table";
  Style = "TableStyleMedium2";
  ShowTotals = false;
  ShowBandedRows = true;
  ShowBandedColumns = false;
  ShowFilterButton = true;
  HighlightFirstColumn = false;
  HighlightLastColumn = false;
  constructor(
    readonly sheet: Sheet,
    readonly id: string,
    public name: string,
    public block: Rect,
    readonly ShowHeaders: boolean,
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
    const name = textOf(value, "name");
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name))
      throw invalidArgument(`Not a table name: ${name}`);
    const taken = this.sheet.workbook.tables().some((table) => table !== this && sameName(table.name, name));
    if (taken) throw new HostError("ItemAlreadyExists", `There is a table ${name} already.`);
    this.name = name;
  }
  get Worksheet(): Sheet {
    return this.sheet;
  }
  get Columns(): TableColumnCollection {
    return new TableColumnCollection(this);
  }
  GetRange(): Range {
    return new Range(this.sheet, this.block);
  }
  GetHeaderRowRange(): Range {
    return new Range(this.sheet, { ...this.block, rows: 1 });
  }
  GetDataBodyRange(): Range {
    const headers = this.ShowHeaders ? 1 : 0;
    const { row, column, rows, columns } = this.block;
    return new Range(this.sheet, rect(row + headers, column, Math.max(1, rows - headers), columns));
  }
  /** The header row must stay where it is. */
  Resize(range: unknown): void {
    const { block } = this.sheet.rangeFrom(range);
    if (block.row !== this.block.row || !intersection(block, this.block)) {
      throw invalidArgument("The headers of a table stay in their row.");
    }
    requireFree(this.sheet, block, this);
    this.block = block;
    protectHeaders(this.sheet, block);
  }
  ConvertToRange(): Range {
    this.sheet.tables = this.sheet.tables.filter((table) => table !== this);
    return new Range(this.sheet, this.block);
  }
  Delete(): void {
    this.ConvertToRange().Clear("All");
    const payload = { source: "Local", tableId: this.id, tableName: this.name, worksheetId: this.sheet.id };
    this.sheet.workbook.events.raise("Table.Deleted", this.id, payload);
  }
}

class TableColumn extends HostObject {
  readonly wireType = "TableColumn";
  constructor(
    private readonly table: Table,
    readonly Index: number,
  ) {
    super();
  }
  override identity(): Record<string, unknown> {
    return { Id: this.Id };
  }
  get Id(): number {
    return this.Index + 1;
  }
  get Name(): string {
    const { row, column } = this.GetRange().block;
    return String(wireValue(this.table.sheet.grid.content(row, column)?.value));
  }
  get Values(): unknown {
    return this.GetRange().Values;
  }
  GetRange(): Range {
    return this.table.GetRange().GetColumn(this.Index);
  }
  GetHeaderRowRange(): Range {
    return this.table.GetHeaderRowRange().GetColumn(this.Index);
  }
  GetDataBodyRange(): Range {
    return this.table.GetDataBodyRange().GetColumn(this.Index);
  }
}

class TableColumnCollection extends HostCollection<TableColumn> {
  readonly wireType = "TableColumnCollection";
  constructor(private readonly table: Table) {
    super();
  }
  items(): readonly TableColumn[] {
    return Array.from({ length: this.table.block.columns }, (_, at) => new TableColumn(this.table, at));
  }
  find(key: unknown): TableColumn | undefined {
    return this.items().find((column) => column.Id === key || sameName(column.Name, String(key)));
  }
}

/** `workbook.tables` and `worksheet.tables`. */
export class TableCollection extends HostCollection<Table> {
  readonly wireType = "TableCollection";
  constructor(
    private readonly workbook: Workbook,
    private readonly sheet?: Sheet,
  ) {
    super();
  }
  items(): readonly Table[] {
    return this.sheet?.tables ?? this.workbook.tables();
  }
  find(key: unknown): Table | undefined {
    return this.items().find((table) => table.id === key || sameName(table.name, String(key)));
  }
  /** Fails where the block meets another table or merged cells; headers become texts, each one different. */
  Add(address: unknown, hasHeaders: unknown): Table {
    const { sheet, block } = this.workbook.rangeAt(address, this.sheet);
    sheet.protection.require("allowInsertRows");
    requireFree(sheet, block);
    if (hasHeaders !== true) throw invalidArgument("The model makes tables with headers only.");
    const names = this.workbook.tables().map(({ name }) => name);
    let number = 1;
    while (names.includes(`Table${number}`)) number++;
    const whole = { ...block, rows: Math.max(2, block.rows) };
    const table = new Table(sheet, this.workbook.newId("T"), `Table${number}`, whole, true);
    sheet.tables.push(table);
    protectHeaders(sheet, whole);
    const payload = { source: "Local", tableId: table.id, worksheetId: sheet.id };
    this.workbook.events.raise("Table.Added", table.id, payload);
    return table;
  }
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function requireFree(sheet: Sheet, block: Rect, except?: Table): void {
  if (sheet.grid.merges.some((merge) => intersection(merge, block))) {
    throw new HostError("MergedRangeConflict", "A table cannot hold merged cells.");
  }
  const others = sheet.tables.filter((table) => table !== except);
  if (others.some((table) => intersection(table.block, block)))
    throw invalidArgument("Tables cannot overlap.");
}

/** Headers of tables that meet the block become texts; blank and repeated ones get a name. */
export function protectHeaders(sheet: Sheet, block: Rect): void {
  for (const table of sheet.tables) {
    const headers = { ...table.block, rows: 1 };
    if (!intersection(headers, block) && !contains(table.block, block)) continue;
    const seen = new Set<string>();
    for (const [row, column] of cellsOf(headers)) {
      const written = sheet.textAt(new Range(sheet, rect(row, column)).Address);
      const name = freeName(written === "" ? `Column${column - headers.column + 1}` : written, seen);
      if (sheet.grid.content(row, column)?.value !== name) sheet.grid.put(row, column, { value: name });
    }
  }
}

function freeName(name: string, seen: Set<string>): string {
  let free = name;
  for (let number = 2; seen.has(free.toLowerCase()); number++) free = `${name}${number}`;
  seen.add(free.toLowerCase());
  return free;
}
