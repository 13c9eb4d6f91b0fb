import * as v from "valibot";
import { cellAddress, type CellPosition, type SheetSnapshot } from "../core/table/sheet";
import type { WorkbookPort } from "../ports/workbook";
import { keptText, readKeptState } from "./keptState";

/** Key of the state that tells what evaluations have filled into blank columns of tables. */
const KEY = "evaluation";
const FORMAT = 1;

const STATE = v.object({
  format: v.literal(FORMAT),
  texts: v.array(v.string()),
  /** By sheet: row, column, and which of the texts. */
  sheets: v.array(v.tuple([v.string(), v.array(v.tuple([v.number(), v.number(), v.number()]))])),
});

/** A cell of a table's own column with the text that an evaluation gave it. */
export interface FilledCell extends CellPosition {
  readonly text: string;
}

/** What evaluations have filled in, by sheet. */
export type FilledCells = ReadonlyMap<string, readonly FilledCell[]>;

/** What the workbook keeps of filled cells; nothing where that is lost or damaged: the cells then count as people's. */
export async function readFilled(workbook: WorkbookPort): Promise<FilledCells> {
  const state = await readKeptState(workbook, KEY, STATE, FORMAT);
  if (state.kind === "unusable" || state.value === null) return new Map();
  const { texts, sheets } = state.value;
  return new Map(
    sheets.map(([sheet, cells]) => [
      sheet,
      cells.map(([row, column, text]) => ({ row, column, text: texts[text] ?? "" })),
    ]),
  );
}

/** Keeps what has been filled into a sheet in place of what was kept of it; other sheets keep theirs. */
export async function writeFilled(
  workbook: WorkbookPort,
  before: FilledCells,
  sheet: string,
  cells: readonly FilledCell[],
): Promise<void> {
  const all = new Map(before).set(sheet, cells);
  if (cells.length === 0) all.delete(sheet);
  if (printFilled(all) === printFilled(before)) return;
  await workbook.writeState(KEY, all.size > 0 ? printFilled(all) : null);
}

function printFilled(all: FilledCells): string {
  const texts = [...new Set([...all.values()].flat().map(({ text }) => text))];
  const numbers = new Map(texts.map((text, index) => [text, index] as const));
  const sheets = [...all].map(([sheet, cells]) => [
    sheet,
    cells.map(({ row, column, text }) => [row, column, numbers.get(text)]),
  ]);
  return keptText({ format: FORMAT, texts, sheets });
}

/** The cells of those filled into a sheet that still say so. */
export function stillFilled({ name, cells }: SheetSnapshot, filled: FilledCells): readonly FilledCell[] {
  const kept = filled.get(name) ?? [];
  if (kept.length === 0) return kept;
  const texts = new Map(cells.map((cell) => [cellAddress(cell), cell.text] as const));
  return kept.filter((cell) => texts.get(cellAddress(cell)) === cell.text);
}

/** The sheet as people made it: without what evaluations have filled into its blank columns. */
export function withoutFilled(sheet: SheetSnapshot, filled: FilledCells): SheetSnapshot {
  const ours = new Set(stillFilled(sheet, filled).map(cellAddress));
  return ours.size === 0
    ? sheet
    : { ...sheet, cells: sheet.cells.filter((cell) => !ours.has(cellAddress(cell))) };
}
