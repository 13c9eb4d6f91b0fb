import { Decimal } from "decimal.js";

/** What a cell holds, as text the core can read: "" for a blank cell, or the code of the Excel error in it ("#DIV/0!"). */
export type CellInput =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly text: string }
  | { readonly kind: "error"; readonly code: string };

const BLANK: CellInput = { kind: "text", text: "" };
const ERROR_CODE =
  /^#(?:DIV\/0|N\/A|NAME|NULL|NUM|REF|VALUE|SPILL|CALC|FIELD|BLOCKED|CONNECT|BUSY|UNKNOWN)[!?]?$/;

/** Excel keeps 15 significant digits; more of them is binary noise (0.1 + 0.2). */
const SIGNIFICANT_DIGITS = 15;

function printCellNumber(value: number, percent = false): CellInput {
  if (!Number.isFinite(value)) return { kind: "error", code: "#NUM!" };
  const exact = new Decimal(value).toSignificantDigits(SIGNIFICANT_DIGITS);
  const text = (percent ? exact.times(100) : exact).toFixed().replace(".", ",");
  return { kind: "number", text: percent ? `${text}%` : text };
}

function readText(text: string): CellInput {
  return ERROR_CODE.test(text.trim()) ? { kind: "error", code: text.trim() } : { kind: "text", text };
}

/** Data types and errors arrive as objects: { type, basicValue, numberFormat } or { code }. */
function readObject(cell: object): CellInput {
  const { basicValue, code, numberFormat, type } = cell as Partial<Record<string, unknown>>;
  if (type === "Error" || (basicValue === undefined && code !== undefined)) {
    return { kind: "error", code: String(basicValue ?? code) };
  }
  if (typeof basicValue === "number" && String(numberFormat).includes("%")) {
    return printCellNumber(basicValue, true);
  }
  return typeof basicValue === "object" ? BLANK : readCell(basicValue);
}

/** A reference to one cell may arrive as [[value]]; several cells are no single value. */
function readMatrix(cells: readonly unknown[]): CellInput {
  const values = cells.flat();
  return values.length === 1 ? readCell(values[0]) : { kind: "error", code: "#VALUE!" };
}

/**
 * Reads a custom function's argument: numbers become Vietnamese text without loss (301.011 → "301,011", 1400 → "1400"),
 * null, undefined and "" become "". Never throws.
 */
export function readCell(value: unknown): CellInput {
  if (value === null || value === undefined) return BLANK;
  if (typeof value === "number") return printCellNumber(value);
  if (typeof value === "string") return readText(value);
  if (Array.isArray(value)) return readMatrix(value);
  if (typeof value === "object") return readObject(value);
  return { kind: "text", text: String(value).toUpperCase() };
}

/** Whether a cell is blank; desktop Excel sends a blank cell as the number 0, see {@link isBareZero}. */
export function isBlank(cell: CellInput): boolean {
  return cell.kind === "text" && cell.text.trim() === "";
}

/** The number 0: a blank cell of desktop Excel, or a 0 stored as a number. A 0 stored as text is never a blank. */
export function isBareZero(cell: CellInput): boolean {
  return cell.kind === "number" && cell.text === "0";
}

/** A cell in which a 0 has no meaning: the number 0 there is a blank cell of desktop Excel. */
export function blankZero(cell: CellInput): CellInput {
  return isBareZero(cell) ? BLANK : cell;
}
