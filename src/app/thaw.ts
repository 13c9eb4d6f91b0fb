import { cellAddress, type SheetSnapshot } from "../core/table/sheet";
import { ownCalls } from "../core/table/ownColumns";
import type { CellEdit, WorkbookPort } from "../ports/workbook";
import { thawedNotes } from "./frozenNotes";
import { readFrozen, writeFrozen, type FrozenBlock } from "./frozenState";
import { frozenValue, hashValues } from "./frozenValues";
import { cellsByAddress, cellsIn, firstCell, type FormulaBlock, type SheetCell } from "./ownBlocks";

/** What became of the frozen places; `nothing` where the workbook has none. */
export type ThawOutcome =
  | {
      readonly kind: "thawed";
      readonly blocks: readonly FormulaBlock[];
      /** First cells of places that somebody has changed since, or whose sheet is gone; they stay as they are. */
      readonly changed: readonly SheetCell[];
    }
  | { readonly kind: "nothing" };

/** What is to be done with a frozen place: its formula comes back, is there already, or people have changed the place. */
type Finding = "frozen" | "thawed" | "changed";

async function lookAt(sheet: SheetSnapshot, block: FrozenBlock): Promise<Finding> {
  const cells = cellsIn(cellsByAddress(sheet), block.range);
  const [first] = cells;
  if (first?.formula !== undefined && ownCalls(first.formula).length > 0) return "thawed";
  if (ownCalls(block.formula).length === 0 || cells.some((cell) => cell?.formula !== undefined))
    return "changed";
  const hash = await hashValues(cells.map((cell) => frozenValue(cell, "vi")));
  return hash === block.hash ? "frozen" : "changed";
}

function thawedCell(sheet: SheetSnapshot, { range, formula }: FrozenBlock): CellEdit {
  const place = { row: range.top, column: range.left };
  const cell = cellsByAddress(sheet).get(cellAddress(place));
  const shown = frozenValue(cell, "vi");
  const spill = range.top < range.bottom || range.left < range.right ? { spill: range } : {};
  return { ...place, content: { kind: "formula", formula, shown, ...spill } };
}

async function thawSheet(
  workbook: WorkbookPort,
  sheet: SheetSnapshot,
  blocks: readonly FrozenBlock[],
): Promise<void> {
  const ranges = blocks.map(({ range }) => range);
  await workbook.apply({
    sheet: sheet.name,
    cells: blocks.map((block) => thawedCell(sheet, block)),
    ...{ columnWidths: [], fitRows: [], highlights: [] },
    notes: thawedNotes(sheet, ranges),
  });
}

/**
 * Brings the formulas back that were frozen, wherever the frozen values still stand unchanged. Fails with `WorkbookError`:
 * each sheet is then as before or as after, and thawing again completes it.
 */
export async function thaw(workbook: WorkbookPort): Promise<ThawOutcome> {
  const frozen = await readFrozen(workbook);
  if (frozen.length === 0) return { kind: "nothing" };
  const names = (await workbook.listSheets()).map(({ name }) => name);
  const thawed: FrozenBlock[] = [];
  const changed = frozen.filter(({ sheet }) => !names.includes(sheet));
  for (const name of names) {
    const own = frozen.filter((block) => block.sheet === name);
    if (own.length === 0) continue;
    const sheet = await workbook.readSheet(name);
    const findings = await Promise.all(own.map((block) => lookAt(sheet, block)));
    const whole = own.filter((_, index) => findings[index] === "frozen");
    if (whole.length > 0) await thawSheet(workbook, sheet, whole);
    thawed.push(...whole);
    changed.push(...own.filter((_, index) => findings[index] === "changed"));
  }
  if (changed.length < frozen.length) await writeFrozen(workbook, changed);
  return {
    kind: "thawed",
    blocks: thawed.map(({ sheet, range }) => ({ sheet, range })),
    changed: changed.map(firstCell),
  };
}
