import { cellAddress, type Cell, type SheetSnapshot } from "../core/table/sheet";
import type { CellEdit, WorkbookPort } from "../ports/workbook";
import { frozenNotes, type FreezeFacts } from "./frozenNotes";
import { readFrozen, writeFrozen, type FrozenBlock } from "./frozenState";
import { frozenValue, hashValues } from "./frozenValues";
import { firstCell, ownBlocks, type FormulaBlock, type OwnBlock, type SheetCell } from "./ownBlocks";

export type { FormulaBlock, SheetCell } from "./ownBlocks";

/** `catalogue`: name and version of the definitions in use, as people know them; "" where there are none. */
export interface FreezeOptions extends FreezeFacts {
  /** Waits a little before the cells are read again; called at most `tries` times. */
  readonly wait: () => Promise<void>;
  readonly tries: number;
}

/** What became of the formulas; in every case but `frozen` and `incomplete` nothing has changed. */
export type FreezeOutcome =
  | { readonly kind: "frozen"; readonly blocks: readonly FormulaBlock[] }
  /** Formulas that were written while the others were frozen; freezing again completes it. */
  | {
      readonly kind: "incomplete";
      readonly blocks: readonly FormulaBlock[];
      readonly cells: readonly SheetCell[];
    }
  /** No cell calls a function of ours. */
  | { readonly kind: "nothing" }
  /** Cells that Excel was still computing after the last try. */
  | { readonly kind: "unresolved"; readonly cells: readonly SheetCell[] }
  /** Cells in which Excel does not know our functions (#NAME?): freezing would lose their results. */
  | { readonly kind: "not-loaded"; readonly cells: readonly SheetCell[] };

const COMPUTING: readonly string[] = ["#BUSY!", "#GETTING_DATA"];
const NOT_LOADED: readonly string[] = ["#NAME?"];

/** A sheet with the formulas of ours on it. */
interface FoundSheet {
  readonly sheet: SheetSnapshot;
  readonly blocks: readonly OwnBlock[];
}

async function findBlocks(workbook: WorkbookPort): Promise<readonly FoundSheet[]> {
  const sheets = await workbook.listSheets();
  const snapshots = await Promise.all(sheets.map(({ name }) => workbook.readSheet(name)));
  const found = snapshots.map((sheet) => ({ sheet, blocks: ownBlocks(sheet) }));
  return found.filter(({ blocks }) => blocks.length > 0);
}

function cellsShowing(found: readonly FoundSheet[], codes: readonly string[]): readonly SheetCell[] {
  const isShowing = (cell: Cell | undefined): boolean => cell?.kind === "error" && codes.includes(cell.text);
  return found.flatMap(({ sheet: { name }, blocks }) =>
    blocks.flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell && isShowing(cell) ? [{ sheet: name, cell: cellAddress(cell) }] : [])),
    ),
  );
}

async function findComputed(
  workbook: WorkbookPort,
  { wait, tries }: FreezeOptions,
): Promise<readonly FoundSheet[]> {
  let found = await findBlocks(workbook);
  for (let left = tries; left > 0 && cellsShowing(found, COMPUTING).length > 0; left -= 1) {
    await wait();
    found = await findBlocks(workbook);
  }
  return found;
}

async function recordOf(
  { sheet, range, formula, cells }: OwnBlock,
  { policy, catalogue, language, now }: FreezeOptions,
): Promise<FrozenBlock> {
  const hash = await hashValues(cells.map((cell) => frozenValue(cell, language)));
  return { sheet, range, formula, hash, at: now.toISOString(), policy, catalogue };
}

function placeOf(block: FormulaBlock): string {
  const { sheet, cell } = firstCell(block);
  return `${sheet}!${cell}`;
}

function frozenCells({ range, cells }: OwnBlock, { language }: FreezeOptions): CellEdit[] {
  const width = range.right - range.left + 1;
  return cells.map((cell, index) => ({
    row: range.top + Math.floor(index / width),
    column: range.left + (index % width),
    content: frozenValue(cell, language),
  }));
}

async function freezeSheet(
  workbook: WorkbookPort,
  { sheet, blocks }: FoundSheet,
  options: FreezeOptions,
): Promise<void> {
  const ranges = blocks.map(({ range }) => range);
  await workbook.apply({
    sheet: sheet.name,
    cells: blocks.flatMap((block) => frozenCells(block, options)),
    ...{ columnWidths: [], fitRows: [], highlights: [] },
    notes: frozenNotes(sheet, ranges, options),
  });
}

/**
 * Puts values in place of every formula that calls a function of ours, on all sheets, so that the file reads the same
 * without the add-in; keeps in the workbook what it takes to thaw them, and says at each place when and how it was frozen.
 * Fails with `WorkbookError`: each sheet is then as before or as after, and freezing again completes it.
 */
export async function freezeToValues(workbook: WorkbookPort, options: FreezeOptions): Promise<FreezeOutcome> {
  const found = await findComputed(workbook, options);
  if (found.length === 0) return { kind: "nothing" };
  const computing = cellsShowing(found, COMPUTING);
  if (computing.length > 0) return { kind: "unresolved", cells: computing };
  const unknown = cellsShowing(found, NOT_LOADED);
  if (unknown.length > 0) return { kind: "not-loaded", cells: unknown };
  const all = found.flatMap(({ blocks }) => blocks);
  // What is kept of a formula that still stands does no harm, so that it is kept before anything changes.
  const places = new Set(all.map(placeOf));
  const earlier = (await readFrozen(workbook)).filter((block) => !places.has(placeOf(block)));
  const records = await Promise.all(all.map((block) => recordOf(block, options)));
  await writeFrozen(workbook, [...earlier, ...records]);
  for (const one of found) await freezeSheet(workbook, one, options);
  const left = (await findBlocks(workbook)).flatMap(({ blocks }) => blocks.map(firstCell));
  const blocks = all.map(({ sheet, range }) => ({ sheet, range }));
  return left.length > 0 ? { kind: "incomplete", blocks, cells: left } : { kind: "frozen", blocks };
}
