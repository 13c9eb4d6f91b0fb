import { translate } from "../i18n/translate";
import { readCell, readWords } from "./cellInput";

type WordField = "name" | "field" | "unit" | "search" | "group" | "fields";

/** Arguments that are words, "" for blank cells; or what is wrong with one, in Vietnamese. */
export type WordReading<Field extends WordField> =
  | { readonly kind: "words"; readonly texts: Readonly<Record<Field, string>> }
  | { readonly kind: "error"; readonly problem: string };

/** Reads arguments that are words. Never throws. */
export function readWordCells<Field extends WordField>(
  cells: Readonly<Record<Field, unknown>>,
): WordReading<Field> {
  const texts: Partial<Record<Field, string>> = {};
  for (const field of Object.keys(cells) as Field[]) {
    const cell = readCell(cells[field]);
    if (cell.kind === "error") {
      const label = translate("vi", `cell.${field as WordField}`);
      return { kind: "error", problem: translate("vi", "cell.hasError", { field: label, code: cell.code }) };
    }
    texts[field] = readWords(cell);
  }
  return { kind: "words", texts: texts as Record<Field, string> };
}
