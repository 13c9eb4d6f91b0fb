import { cellAddress } from "../../core/table/sheet";
import { GENERAL } from "../../ports/displayNumber";
import { isFilledBy, refuseBlocked, refuseFilled, spillsOf } from "../../ports/spills";
import type { CellEdit } from "../../ports/workbook";
import type { Before } from "./before";
import type { Step } from "./steps";
import type { StoredCell } from "./stored";
import {
  isWritten,
  restoredCell,
  TEXT_FORMAT,
  writeCells,
  writtenCell,
  type WrittenCell,
} from "./writeCells";

/** Steps that change a sheet, and those that bring back what was there, however far the change has come. */
export interface Change {
  readonly steps: readonly Step[];
  readonly undo: readonly Step[];
}

/**
 * Writes those cells that do not hold what is wanted; a block that a formula is to fill is emptied first. Fails with
 * `invalid-edit` where a formula that stays fills an edited cell, or one could not fill its block.
 */
export function contentSteps(edits: readonly CellEdit[], { cells, merges }: Before): Change {
  refuseBlocked(edits, merges);
  const present = cells.flatMap(({ spill }) => spill ?? []);
  refuseFilled(edits, present);
  const edited = new Set(edits.map(cellAddress));
  const ended = present.filter(({ top, left }) => edited.has(cellAddress({ row: top, column: left })));
  const stored = new Map(
    cells.map((cell) => {
      const isFilled = ended.some((spill) => isFilledBy(spill, cell));
      return [cellAddress(cell), isFilled ? emptied(cell) : cell] as const;
    }),
  );
  const spills = spillsOf(edits);
  const filled = [...stored.values()].filter(
    (cell) => !edited.has(cellAddress(cell)) && spills.some((spill) => isFilledBy(spill, cell)),
  );
  const wanted: WrittenCell[] = [
    ...edits.map((edit) => writtenCell(edit, edit.content, edit.style?.asTyped === true)),
    ...filled.map(roomFor),
  ];
  const changed = wanted.filter((cell) => !isWritten(stored.get(cellAddress(cell)), cell));
  const restored = changed.flatMap((cell) => {
    const was = stored.get(cellAddress(cell));
    return was ? [restoredCell(was)] : [];
  });
  return { steps: writeCells(changed, true), undo: writeCells(restored, false) };
}

/** An empty cell in which what a formula elsewhere comes to is a number where it is one. */
function roomFor({ row, column, numberFormat }: StoredCell): WrittenCell {
  return { row, column, value: "", ...(numberFormat === TEXT_FORMAT ? { numberFormat: GENERAL } : {}) };
}

/** What a formula elsewhere has put into a cell goes and comes with the formula. */
function emptied({ row, column, numberFormat }: StoredCell): StoredCell {
  return { row, column, numberFormat, value: "" };
}
