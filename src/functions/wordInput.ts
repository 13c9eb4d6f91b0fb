import { cellText } from "../i18n/cellText";
import { blankZero, readCell } from "./cellInput";

type WordField =
  "name" | "field" | "unit" | "search" | "group" | "fields" | "text" | "font" | "kind" | "status";

/** Arguments that are words, "" for blank cells and bare zeros; or what is wrong with one, in Vietnamese. */
export type WordReading<Field extends WordField> =
  | { readonly kind: "words"; readonly texts: Readonly<Record<Field, string>> }
  | { readonly kind: "error"; readonly problem: string };

/** "ô tên đang lỗi #DIV/0!" */
export function errorInCell(field: string, code: string): string {
  return cellText("cell.hasError", { field, code });
}

/** Reads arguments that are words. Never throws. */
export function readWordCells<Field extends WordField>(
  cells: Readonly<Record<Field, unknown>>,
): WordReading<Field> {
  const texts: Partial<Record<Field, string>> = {};
  for (const field of Object.keys(cells) as Field[]) {
    const cell = blankZero(readCell(cells[field]));
    if (cell.kind === "error") {
      const label = cellText(`cell.${field as WordField}`);
      return { kind: "error", problem: errorInCell(label, cell.code) };
    }
    texts[field] = cell.text.trim();
  }
  return { kind: "words", texts: texts as Record<Field, string> };
}
