import { MemoryWorkbook } from "../../src/adapters/memory";
import { ownCalls } from "../../src/core/table/ownColumns";
import { cellAddress, parseColumn, type Cell, type SheetSnapshot } from "../../src/core/table/sheet";
import { assessRange } from "../../src/functions/functions";
import type { SheetEdits, SheetInfo, WorkbookPort } from "../../src/ports/workbook";

type Value = string | number | null;
type Cells = ReadonlyMap<string, Cell>;

/** "A2:A4" as the values of a column, blank cells as desktop Excel passes them. */
function columnOf(cells: Cells, range: string, blank: Value): Value[][] {
  const [, letters = "A", top = "1", bottom = top] = /^([A-Z]+)(\d+)(?::[A-Z]+(\d+))?$/.exec(range) ?? [];
  return Array.from({ length: Number(bottom) - Number(top) + 1 }, (_, index) => {
    const cell = cells.get(cellAddress({ row: Number(top) + index, column: parseColumn(letters) }));
    return [cell ? (cell.number === undefined ? cell.text : Number(cell.number)) : blank];
  });
}

/** The value of an argument of our template: a range, one whose blanks are texts, a column of blanks, a text, nothing. */
function argumentOf(cells: Cells, text: string): unknown {
  const [, blanked, other] = /^IF\(ISBLANK\(([A-Z0-9:]+)\),"",(.*)\)$/.exec(text) ?? [];
  if (blanked !== undefined && other === '""') return columnOf(cells, blanked, "").map(() => [""]);
  if (blanked !== undefined) return columnOf(cells, blanked, "");
  if (text === "") return undefined;
  return text.startsWith('"') ? text.slice(1, -1) : columnOf(cells, text, 0);
}

/** The arguments of a call, at commas outside brackets. */
function argumentsOf(formula: string): string[] {
  const texts = [""];
  let depth = 0;
  for (const character of formula.replace(/^KTXH\.DANHGIABANG\((.*)\)$/s, "$1")) {
    depth += character === "(" ? 1 : character === ")" ? -1 : 0;
    if (character === "," && depth === 0) texts.push("");
    else texts[texts.length - 1] += character;
  }
  return texts;
}

/** The lines that Excel would fill from a call of DANHGIABANG on. */
export function playCall({ cells }: SheetSnapshot, formula: string): unknown[][] {
  const byPlace = new Map(cells.map((cell) => [cellAddress(cell), cell] as const));
  return assessRange(
    ...(argumentsOf(formula).map((text) => argumentOf(byPlace, text)) as Parameters<typeof assessRange>),
  );
}

function cellOf(row: number, column: number, value: unknown): Cell[] {
  if (value === "") return [];
  const text = String(value);
  return typeof value === "number"
    ? [{ row, column, kind: "number", text: text.replace(".", ","), number: text }]
    : [{ row, column, kind: "text", text }];
}

/** A workbook in which Excel calculates DANHGIABANG; `errors` are what formulas of ours show instead, one per reading. */
export class PlayedWorkbook implements WorkbookPort {
  readonly inner: MemoryWorkbook;
  errors: string[] = [];
  /** Fails the n-th change that is yet to come. */
  failAt = 0;

  constructor(sheets: readonly SheetSnapshot[], active?: string) {
    this.inner = new MemoryWorkbook(sheets, active);
  }

  listSheets(): Promise<readonly SheetInfo[]> {
    return this.inner.listSheets();
  }

  async readSheet(name: string): Promise<SheetSnapshot> {
    const sheet = await this.inner.readSheet(name);
    const [error] = this.errors;
    const cells = sheet.cells.flatMap((cell) => this.play(sheet, cell, error));
    return { ...sheet, cells: cells.sort((a, b) => a.row - b.row || a.column - b.column) };
  }

  private play(sheet: SheetSnapshot, cell: Cell, error: string | undefined): Cell[] {
    const calls = ownCalls(cell.formula ?? "");
    if (calls.length === 0) return [cell];
    if (error !== undefined) {
      const { row, column, formula = "" } = cell;
      return [{ row, column, formula, kind: "error", text: error }];
    }
    const { spill } = cell;
    if (!spill || !calls.includes("DANHGIABANG")) return [cell];
    return playCall(sheet, cell.formula ?? "").flatMap((line, down) =>
      line.flatMap((value, right) => {
        const isFirst = down === 0 && right === 0;
        const own = cellOf(spill.top + down, spill.left + right, value);
        return isFirst ? own.map((first) => ({ ...first, formula: cell.formula ?? "", spill })) : own;
      }),
    );
  }

  async apply(edits: SheetEdits): Promise<void> {
    this.failAt -= 1;
    if (this.failAt === 0) throw new Error("Excel stopped");
    await this.inner.apply(edits);
  }

  putSheet(...[draft]: Parameters<WorkbookPort["putSheet"]>): Promise<void> {
    return this.inner.putSheet(draft);
  }

  select(...[place]: Parameters<WorkbookPort["select"]>): Promise<void> {
    return this.inner.select(place);
  }

  readState(key: string): Promise<string | null> {
    return this.inner.readState(key);
  }

  writeState(key: string, text: string | null): Promise<void> {
    return this.inner.writeState(key, text);
  }
}
