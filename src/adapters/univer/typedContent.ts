import { CellValueType, type ICellData, type IStyleData, type Nullable } from "@univerjs/core";
import type { CellRange } from "../../core/table/sheet";
import type { CellContent } from "../../core/table/sheetDraft";
import { exactDecimal, GENERAL } from "../../ports/displayNumber";

/** A cell of Univer with its style resolved and its formula written out. */
export type FoundCell = Omit<ICellData, "s"> & { readonly s?: Nullable<IStyleData> };

type Shown = Exclude<CellContent, { readonly kind: "formula" }>;

/** Excel and Univer keep 15 significant digits of what they compute. */
const DIGITS = 15;

/** The same for two cells that hold the same, whatever their formulas come to; "" for an empty one. */
export function contentKey(cell: FoundCell | undefined): string {
  if (!cell) return "";
  const formula = cell.f ?? "";
  if (formula !== "") return formula;
  if (cell.p) return `text ${documentText(cell)}`;
  const { v } = cell;
  if (v === undefined || v === null || v === "") return "";
  if (isText(cell)) return `text ${v}`;
  return isTruthValue(cell) ? truthText(cell) : `number ${v} ${patternOf(cell)}`;
}

/** What has been typed into a cell, as an edit of the file; `spill` is the block that its formula fills. */
export function typedContent(cell: FoundCell | undefined, spill: CellRange | undefined): CellContent {
  const formula = cell?.f ?? "";
  const shown = shownContent(cell);
  if (formula !== "")
    return { kind: "formula", formula: formula.slice(1), shown, ...(spill ? { spill } : {}) };
  if (!cell || !isTruthValue(cell)) return shown;
  // A file has no other way to be given a truth value than the formula for it.
  return { kind: "formula", formula: `${truthText(cell)}()`, shown };
}

function shownContent(cell: FoundCell | undefined): Shown {
  const key = contentKey(cell && { ...cell, f: null });
  if (!cell || key === "") return { kind: "blank" };
  if (isTruthValue(cell)) return { kind: "text", runs: [{ text: truthText(cell) }] };
  if (key.startsWith("text ")) return { kind: "text", runs: [{ text: key.slice("text ".length) }] };
  return { kind: "number", number: decimal(Number(cell.v)), format: patternOf(cell) };
}

/** Whether a cell holds TRUE or FALSE. */
export function isTruthValue({ t, v }: FoundCell): boolean {
  return (t === CellValueType.BOOLEAN || typeof v === "boolean") && v !== undefined && v !== null;
}

/** "TRUE" or "FALSE". */
export function truthText({ v }: FoundCell): string {
  return Number(v) === 1 ? "TRUE" : "FALSE";
}

/** The decimal behind a computed double: 0.1 + 0.2 is "0.3". */
export function decimal(value: number): string {
  return exactDecimal(Number(value.toPrecision(DIGITS)));
}

/** Excel's code of a cell's number format. */
export function patternOf({ s }: FoundCell): string {
  return s?.n?.pattern ?? GENERAL;
}

/** Whether a cell holds a text, a forced one ('007) too. */
export function isText({ t, v }: FoundCell): boolean {
  return t === CellValueType.STRING || t === CellValueType.FORCE_STRING || typeof v === "string";
}

/** The text of a cell with line breaks or runs of its own. */
function documentText({ p }: FoundCell): string {
  const stream = p?.body?.dataStream ?? "";
  return stream.replace(/\r\n$/, "").replaceAll("\r", "\n");
}
