import { format } from "numfmt";
import type { Cell, CellPosition } from "../../core/table/sheet";
import type { CellContent } from "../../core/table/sheetDraft";
import { runsText } from "../../core/text/superscript";
import { isBlock } from "../../ports/spills";

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
  if (content.kind === "formula") {
    const { formula, shown, spill } = content;
    const nothing: Cell = { row, column, kind: "text", text: "", ...look };
    const cell = cellOf({ row, column }, shown, look) ?? nothing;
    return { ...cell, formula, ...(spill && isBlock(spill) ? { spill } : {}) };
  }
  const text = content.kind === "text" ? runsText(content.runs) : "";
  return text === "" ? undefined : { row, column, kind: "text", text, ...look };
}
