import type { Note } from "../../core/table/sheet";
import type { Queue } from "./ask";
import type { Capabilities } from "./capabilities";

/** A classic note, whose place is not yet known. */
export type FoundNote = Pick<Note, "author" | "text">;

/** Asks for the classic notes of a sheet; an Excel that cannot tell of them (before ExcelApi 1.18) seems to have none. */
export function noteItems({ notes }: Excel.Worksheet, { hasNotes }: Capabilities): () => FoundNote[] {
  if (!hasNotes) return () => [];
  notes.load("items/content,items/authorName");
  return () => notes.items.map(({ content, authorName }) => ({ author: authorName, text: content }));
}

/** Asks where the notes stand. They are people's, whatever they say: they are read, and never changed. */
export function placedNotes(found: readonly FoundNote[]): Queue<Excel.Worksheet, Note[]> {
  return (sheet) => {
    const places = found.map((note, index) => {
      const place = sheet.notes.getItemAt(index).getLocation().load("rowIndex,columnIndex");
      return { note, place };
    });
    return () =>
      places.map(({ note, place }) => ({ ...note, row: place.rowIndex + 1, column: place.columnIndex + 1 }));
  };
}
