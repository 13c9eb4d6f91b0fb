import { format } from "numfmt";
import type { Cell, CellPosition } from "../../core/table/sheet";
import type { CellContent } from "../../core/table/sheetDraft";
import type { TextRun } from "../../core/text/richText";

const DIGITS = "0123456789()";
const RAISED = [..."⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾"];

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
  if (!superscript || !/^[0-9()\s,;]+$/.test(text)) return text;
  return text.replace(/[0-9()]/g, (digit) => RAISED[DIGITS.indexOf(digit)] ?? digit);
}
