import type { Cell } from "../core/table/sheet";
import type { CellContent } from "../core/table/sheetDraft";
import type { Language } from "../i18n/translator";
import { translateSheet } from "../i18n/translateSheet";
import { hashText } from "../ports/packHash";
import { BLANK, textContent } from "./evaluationColumns";

type Value = Exclude<CellContent, { readonly kind: "formula" }>;

/** What takes the place of a computed cell: its value with its format; an error as words. */
export function frozenValue(cell: Cell | undefined, language: Language): Value {
  if (!cell) return BLANK;
  const { kind, text, number, numberFormat: format = "General" } = cell;
  if (kind === "error") return textContent(translateSheet(language, "sheet.frozenError", { code: text }));
  return number === undefined ? textContent(text) : { kind: "number", number, format };
}

/** The hash of what stands in a block, computed or frozen alike. */
export function hashValues(values: readonly Value[]): Promise<string> {
  const printed = values.map((value) => {
    if (value.kind === "blank") return null;
    return value.kind === "number" ? [value.number] : value.runs.map(({ text }) => text).join("");
  });
  return hashText(JSON.stringify(printed));
}
