import { cellAddress, type CellPosition, type CellRange } from "../../core/table/sheet";
import { WorkbookError } from "../../ports/workbook";
import { parseRange } from "./addresses";
import { visitSheet, type FoundCell, type FoundRow } from "./sheetCells";
import type { XmlLayout } from "./xmlLayout";

/** A row that is to be edited, with all its cells. */
export interface TouchedRow extends FoundRow {
  readonly cells: FoundCell[];
  closeStart: number;
  end: number;
}

/** What a sheet holds at the places to be edited. */
export interface FoundPlaces {
  readonly rows: ReadonlyMap<number, TouchedRow>;
  /** For rows not in the sheet yet: the offset of the first row behind them, undefined at the sheet's end. */
  readonly insertAt: ReadonlyMap<number, number | undefined>;
  /** Format index by address of the cells asked for, where they exist. */
  readonly styles: ReadonlyMap<string, number>;
  /** A cell with a formula is among those to be replaced. */
  readonly hasFormula: boolean;
}

/**
 * Finds the places of `edited` cells and the formats of `asked` ones in one pass. Replacing part of a shared
 * formula or a data table fails with `invalid-edit`, because the cells left over would lose their formula.
 */
export function findPlaces(
  layout: XmlLayout,
  edited: readonly CellPosition[],
  asked: readonly CellPosition[],
): FoundPlaces {
  const places = new PlaceFinder(edited, asked);
  visitSheet(layout, places);
  places.finish();
  return places;
}

class PlaceFinder implements FoundPlaces {
  readonly rows = new Map<number, TouchedRow>();
  readonly insertAt = new Map<number, number | undefined>();
  readonly styles = new Map<string, number>();
  hasFormula = false;

  private readonly edited: ReadonlySet<string>;
  private readonly asked: ReadonlySet<string>;
  private readonly pending: number[];
  private readonly replacedMasters = new Map<string, FoundCell>();
  private readonly remainingShared = new Set<string>();
  private readonly dataTables: CellRange[] = [];
  private touched: TouchedRow | undefined;

  constructor(
    private readonly edits: readonly CellPosition[],
    asked: readonly CellPosition[],
  ) {
    this.edited = new Set(edits.map(cellAddress));
    this.asked = new Set(asked.map(cellAddress));
    this.pending = [...new Set(edits.map((edit) => edit.row))].sort((a, b) => b - a);
  }

  row(row: FoundRow): void {
    this.insertPending(row.row, row.start);
    this.touched = undefined;
    if (this.pending.at(-1) !== row.row) return;
    this.pending.pop();
    this.touched = { ...row, cells: [], closeStart: row.openEnd, end: row.openEnd };
    this.rows.set(row.row, this.touched);
  }

  cell(cell: FoundCell): void {
    this.touched?.cells.push(cell);
    const isEdited = this.touched !== undefined && this.edited.has(cellAddress(cell));
    if (this.asked.size > 0 && this.asked.has(cellAddress(cell)))
      this.styles.set(cellAddress(cell), cell.style);
    if (cell.formula) this.formula(cell, isEdited);
  }

  rowEnd(_row: FoundRow, closeStart: number, end: number): void {
    if (this.touched) Object.assign(this.touched, { closeStart, end });
  }

  finish(): void {
    this.insertPending(Infinity, undefined);
    for (const [index, master] of this.replacedMasters) {
      if (this.remainingShared.has(index)) throw sharedFormula(master);
    }
    for (const range of this.dataTables) this.checkDataTable(range);
  }

  private insertPending(before: number, at: number | undefined): void {
    for (let row = this.pending.at(-1); row !== undefined && row < before; row = this.pending.at(-1)) {
      this.insertAt.set(row, at);
      this.pending.pop();
    }
  }

  private formula(cell: FoundCell, isEdited: boolean): void {
    const { kind, range, sharedIndex = "" } = cell.formula ?? {};
    if (isEdited) this.hasFormula = true;
    if (kind === "shared" && !isEdited) this.remainingShared.add(sharedIndex);
    if (kind === "shared" && isEdited && range !== undefined) this.replacedMasters.set(sharedIndex, cell);
    const table = kind === "dataTable" && range !== undefined ? parseRange(range) : undefined;
    if (table) this.dataTables.push(table);
  }

  private checkDataTable({ top, left, bottom, right }: CellRange): void {
    const hit = this.edits.filter(
      ({ row, column }) => row >= top && row <= bottom && column >= left && column <= right,
    );
    const [first] = hit;
    const size = (bottom - top + 1) * (right - left + 1);
    if (first && new Set(hit.map(cellAddress)).size < size) throw sharedFormula(first);
  }
}

function sharedFormula(cell: CellPosition): WorkbookError {
  return new WorkbookError("invalid-edit", `${cellAddress(cell)} holds a formula that other cells share`);
}
