import { columnLetters, MAX_COLUMN, MAX_ROW, parseColumn, type CellPosition } from "../../core/table/sheet";
import type { FoundCell } from "./sheetCells";

/** Texts and quoted names, which hold no references; references of cells, whole columns and whole rows; other words. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\p{L}\p{N}_.$])(?:\$?[A-Za-z]{1,3}\$?\d{1,7}|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!])/gu;
const PART = /(\$?)([A-Za-z]{1,3})?(?:(\$?)(\d{1,7}))?/;

/** Formulas that a file tells once for several cells, told for each of them. */
export class SharedFormulas {
  private readonly firsts = new Map<string, CellPosition & { readonly text: string }>();

  /** The formula of a cell; "" where it has none. The first cell of a shared formula comes before the others. */
  textOf({ row, column, formula }: FoundCell): string {
    const { text = "", kind, sharedIndex = "" } = formula ?? {};
    if (kind !== "shared") return text;
    if (text !== "") {
      this.firsts.set(sharedIndex, { row, column, text });
      return text;
    }
    const first = this.firsts.get(sharedIndex);
    return first ? shiftFormula(first.text, row - first.row, column - first.column) : "";
  }
}

/** A formula as it reads that many rows further down and columns further right; "$" keeps a row or column. */
export function shiftFormula(formula: string, down: number, right: number): string {
  return formula.replace(TOKEN, (token) => {
    if (/^["'[]/.test(token)) return token;
    const parts = token.split(":").map((part) => shiftPart(part, down, right));
    return parts.includes(undefined) ? "#REF!" : parts.join(":");
  });
}

/** One corner: "A1", "A" or "1"; undefined outside the sheet. Excel goes round at the edges, which nobody relies on. */
function shiftPart(part: string, down: number, right: number): string | undefined {
  const [, first = "", letters = "", second = "", digits = ""] = PART.exec(part) ?? [];
  // "$5" has its "$" before no letters.
  const keepsRow = letters === "" ? first + second : second;
  const column = letters === "" ? "" : shifted(parseColumn(letters), first === "$" ? 0 : right, MAX_COLUMN);
  const row = digits === "" ? "" : shifted(Number(digits), keepsRow === "$" ? 0 : down, MAX_ROW);
  if (column === undefined || row === undefined) return undefined;
  const lettersNow = column === "" ? "" : first + columnLetters(column);
  return lettersNow + (row === "" ? "" : keepsRow + String(row));
}

function shifted(place: number, by: number, most: number): number | undefined {
  const next = place + by;
  return next >= 1 && next <= most ? next : undefined;
}
