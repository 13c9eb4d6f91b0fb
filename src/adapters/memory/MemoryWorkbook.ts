import {
  cellAddress,
  rangeAddress,
  type Cell,
  type CellPosition,
  type CellRange,
  type Highlight,
  type Note,
  type SheetSnapshot,
} from "../../core/table/sheet";
import type { SheetDraft } from "../../core/table/sheetDraft";
import {
  WorkbookError,
  type CellEdit,
  type NoteEdit,
  type SheetEdits,
  type SheetInfo,
  type SheetPlace,
  type WorkbookPort,
} from "../../ports/workbook";
import { cellOf } from "./cellContent";
import { checkDraft, checkEdits } from "../../ports/checkEdits";
import { checkState } from "../../ports/checkState";
import { highlightChange, highlightKey } from "../../ports/highlightRule";
import { isFilledBy, refuseBlocked, refuseFilled, spillsOf } from "../../ports/spills";

/** A workbook that is nothing but snapshots, for tests and for hosts without files. */
export class MemoryWorkbook implements WorkbookPort {
  private sheets: readonly SheetSnapshot[];
  private readonly states = new Map<string, string>();

  /** Sheets in tab order; their cells stand in reading order. */
  constructor(
    sheets: readonly SheetSnapshot[],
    /** The sheet in front. */
    private active = sheets.find(({ hidden }) => !hidden)?.name,
  ) {
    this.sheets = sheets;
  }

  async listSheets(): Promise<readonly SheetInfo[]> {
    return this.sheets.map(({ name, hidden }) => ({ name, hidden, active: name === this.active }));
  }

  async readSheet(name: string): Promise<SheetSnapshot> {
    const sheet = this.find(name);
    if (!sheet) throw new WorkbookError("no-such-sheet", name);
    return sheet;
  }

  async apply(edits: SheetEdits): Promise<void> {
    checkEdits(edits);
    const sheet = await this.readSheet(edits.sheet);
    for (const cell of edits.cells) refuseCovered(cell, sheet.merges);
    refuseBlocked(edits.cells, sheet.merges);
    refuseFilled(edits.cells, presentSpills(sheet.cells));
    // Snapshots know no widths and heights, so `columnWidths` and `fitRows` have nothing to change.
    this.replace(sheet, {
      ...sheet,
      cells: withCells(sheet.cells, edits.cells),
      notes: withNotes(sheet.notes, edits.notes),
      highlights: withHighlights(sheet.highlights, edits),
    });
  }

  async putSheet(draft: SheetDraft): Promise<void> {
    checkDraft(draft);
    const present = this.find(draft.name);
    const others = this.sheets.filter((sheet) => sheet !== present);
    const names = tableNames(draft, new Set(others.flatMap(({ tables = [] }) => tables)));
    const sheet = {
      ...snapshotOf(draft, present?.hidden ?? false),
      ...(names.length > 0 ? { tables: names } : {}),
    };
    if (present) this.replace(present, sheet);
    else this.sheets = [...this.sheets, sheet];
  }

  async select({ sheet }: SheetPlace): Promise<void> {
    this.active = (await this.readSheet(sheet)).name;
  }

  async readState(key: string): Promise<string | null> {
    return this.states.get(key) ?? null;
  }

  async writeState(key: string, text: string | null): Promise<void> {
    checkState(key, text);
    if (text === null) this.states.delete(key);
    else this.states.set(key, text);
  }

  private find(name: string): SheetSnapshot | undefined {
    const folded = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === folded);
  }

  private replace(present: SheetSnapshot, next: SheetSnapshot): void {
    this.sheets = this.sheets.map((sheet) => (sheet === present ? next : sheet));
  }
}

function refuseCovered({ row, column, content }: CellEdit, merges: readonly CellRange[]): void {
  const merge = merges.find(
    ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );
  if (!merge || content.kind === "blank" || (merge.top === row && merge.left === column)) return;
  const address = cellAddress({ row, column });
  throw new WorkbookError("invalid-edit", `${address} is covered by ${rangeAddress(merge)}`);
}

function inReadingOrder<Place extends CellPosition>(places: Iterable<Place>): Place[] {
  return [...places].sort((a, b) => a.row - b.row || a.column - b.column);
}

function withCells(present: readonly Cell[], edits: readonly CellEdit[]): Cell[] {
  const before = new Map(present.map((cell) => [cellAddress(cell), cell] as const));
  const edited = new Set(edits.map(cellAddress));
  // Cells that a replaced formula has filled, and those that a new one fills, are emptied.
  const ended = presentSpills(present.filter((cell) => edited.has(cellAddress(cell))));
  const spills = [...ended, ...spillsOf(edits)];
  const after = new Map([...before].filter(([, cell]) => !spills.some((spill) => isFilledBy(spill, cell))));
  for (const edit of edits) {
    const { fontName, bold } = before.get(cellAddress(edit.like ?? edit)) ?? {};
    const cell = cellOf(edit, edit.content, {
      ...(fontName === undefined ? {} : { fontName }),
      ...((edit.style?.bold ?? bold) ? { bold: true } : {}),
    });
    if (cell) after.set(cellAddress(edit), cell);
    else after.delete(cellAddress(edit));
  }
  return inReadingOrder(after.values());
}

function presentSpills(cells: readonly Cell[]): CellRange[] {
  return cells.flatMap(({ spill }) => spill ?? []);
}

function withNotes(present: readonly Note[], edits: readonly NoteEdit[]): Note[] {
  const notes = new Map(present.map((note) => [cellAddress(note), note] as const));
  for (const { row, column, author, text } of edits) {
    if (text === "") notes.delete(cellAddress({ row, column }));
    else notes.set(cellAddress({ row, column }), { row, column, author, text });
  }
  return inReadingOrder(notes.values());
}

function withHighlights(present: readonly Highlight[], edits: SheetEdits): Highlight[] {
  const { removed, added } = highlightChange(present, edits);
  return [...present.filter((highlight) => !removed.has(highlightKey(highlight))), ...added];
}

/** The names of a draft's tables; one that is taken gets a number behind. */
function tableNames({ tables = [] }: SheetDraft, taken: Set<string>): readonly string[] {
  return tables.map(({ name: wanted }) => {
    let name = wanted;
    for (let number = 2; taken.has(name); number += 1) name = `${wanted}_${number}`;
    taken.add(name);
    return name;
  });
}

function snapshotOf(
  { name, fontName, cells, merges, notes = [] }: SheetDraft,
  hidden: boolean,
): SheetSnapshot {
  const written = cells.flatMap((cell) => {
    const look = { fontName, ...(cell.style.bold ? { bold: true } : {}) };
    return cellOf(cell, cell.content, look) ?? [];
  });
  const nothing = { hiddenRows: [], hiddenColumns: [], highlights: [] };
  return { name, hidden, cells: inReadingOrder(written), merges, notes: withNotes([], notes), ...nothing };
}
