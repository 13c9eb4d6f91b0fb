import type { Worksheet } from "@univerjs/core";
import { RemoveNoteMutation, UpdateNoteMutation } from "@univerjs/sheets-note";
import { cellAddress, type Note } from "../../core/table/sheet";
import type { Grid } from "./Grid";
import type { SheetPicture } from "./picture";

const NOTE_SIZE = { width: 240, height: 120 };

/** Shows the notes of `next` where those of `before` are shown. Univer has no authors: the file keeps them. */
export function paintNotes(grid: Grid, sheet: Worksheet, before: SheetPicture, next: SheetPicture): void {
  const notes = new Map(next.notes.map((note) => [cellAddress(note), note] as const));
  for (const note of before.notes)
    if (!notes.has(cellAddress(note))) noteChange(grid, sheet, RemoveNoteMutation.id, note, {});
  const shown = new Map(before.notes.map((note) => [cellAddress(note), note] as const));
  for (const note of next.notes)
    if (shown.get(cellAddress(note))?.text !== note.text)
      noteChange(grid, sheet, UpdateNoteMutation.id, note, { note: noteData(note) });
}

function noteChange(
  grid: Grid,
  sheet: Worksheet,
  mutation: string,
  { row, column }: Note,
  more: object,
): void {
  grid.change(sheet, mutation, {
    sheetId: sheet.getSheetId(),
    row: row - 1,
    col: column - 1,
    silent: true,
    ...more,
  });
}

function noteData({ row, column, text }: Note): object {
  return {
    id: cellAddress({ row, column }),
    row: row - 1,
    col: column - 1,
    note: text,
    show: false,
    ...NOTE_SIZE,
  };
}
