import { format } from "numfmt";
import type { Cell, CellPosition } from "../../core/table/sheet";
import type { CellContent } from "../../core/table/sheetDraft";
import type { TextRun } from "../../core/text/richText";
import { toSuperscript } from "../../core/text/superscript";

/** The cell a content gives at a place, undefined for a blank. */
export function cellOf(
  { row, column }: CellPosition,
  content: CellContent,
  look: Pick<Cell, "fontName" | "bold">,
): Cell | undefined {
  if (content.kind === "number") {
    const { number, format: numberFormat } = content;
    if (numberFormat === "General") {
      return { row, column, kind: "number", text: number.replace(".", ","), number, ...look };
    }
    const text = format(numberFormat, Number(number), { locale: "vi" }).trim();
    return { row, column, kind: "number", text, number, numberFormat, ...look };
  }
  const text = content.kind === "text" ? content.runs.map(runText).join("") : "";
  return text === "" ? undefined : { row, column, kind: "text", text, ...look };
}

/** Superscript footnote marks read as superscript characters. */
function runText({ text, superscript }: TextRun): string {
  return superscript ? toSuperscript(text) : text;
}
