import { parseDate, parseTime } from "numfmt";
import { invalidArgument } from "../hostError";
import type { CellValue } from "./cellValue";
import { errorNamed, parseFormula } from "./formula";

/** What Excel makes of something written into a cell. */
export interface Entry {
  /** Undefined: the cell becomes blank. A formula has no value yet. */
  readonly value?: CellValue;
  readonly formula?: string;
  /** Number format Excel picks, where the cell had "General". */
  readonly format?: string;
}

const MAX_TEXT = 32_767;
const MAX_FORMULA = 8_192;
const FIGURE = /^([-+]?)(\$?)((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?)(E[+-]?\d+)?(%?)$/i;

/** Reads a value as `Range.values` takes it; undefined for null, which leaves the cell alone. */
export function enter(raw: unknown, format: string): Entry | undefined {
  if (raw === null) return undefined;
  if (typeof raw === "number" || typeof raw === "boolean") return { value: raw };
  if (typeof raw !== "string") throw invalidArgument("A cell takes a text, a number or a boolean.");
  const text = raw.replaceAll("\r\n", "\n");
  if (text === "") return {};
  if (text.length > MAX_TEXT) throw invalidArgument(`A cell holds at most ${MAX_TEXT} characters.`);
  if (format === "@") return { value: text };
  if (text.startsWith("'")) return text === "'" ? {} : { value: text.slice(1) };
  return literal(text) ?? formulaEntry(text) ?? { value: text };
}

/** A formula with its leading `=`; fails with InvalidArgument if it does not parse. */
export function checkedFormula(formula: string): string {
  if (formula.length > MAX_FORMULA) throw invalidArgument("A formula holds at most 8,192 characters.");
  if (!parseFormula(formula)) throw invalidArgument(`This formula does not parse: ${formula}`);
  return formula;
}

function formulaEntry(text: string): Entry | undefined {
  if (text.startsWith("=")) return { formula: checkedFormula(text) };
  return /^[-+@]/.test(text) ? { formula: checkedFormula(`=${text}`) } : undefined;
}

/** Reads as en-US whatever the user's language: `6/6` is a date, `007` is 7, `8,5` stays text. */
function literal(text: string): Entry | undefined {
  const bare = text.trim();
  const truth = { TRUE: true, FALSE: false }[bare.toUpperCase()];
  if (truth !== undefined) return { value: truth };
  const error = errorNamed(bare);
  if (error) return { value: error };
  return numberEntry(bare) ?? dateEntry(bare);
}

function numberEntry(text: string): Entry | undefined {
  const bracketed = /^\(([\d.,]+)\)$/.exec(text)?.[1];
  const match = FIGURE.exec(bracketed ?? text);
  const [, sign = "", currency, digits = "", exponent = "", percent] = match ?? [];
  if (!match || !/\d/.test(digits)) return fractionEntry(text);
  const size = Number(digits.replaceAll(",", "") + exponent) / (percent ? 100 : 1);
  const value = sign === "-" || bracketed ? -size : size;
  const decimals = digits.includes(".") ? "0.00" : "0";
  if (percent) return { value, format: decimals + "%" };
  if (exponent) return { value, format: "0.00E+00" };
  if (currency) return { value, format: `$#,##${decimals}` };
  return digits.includes(",") ? { value, format: `#,##${decimals}` } : { value };
}

function fractionEntry(text: string): Entry | undefined {
  const [, whole = "", over = "", under = ""] = /^(-?\d+) (\d+)\/(\d+)$/.exec(text) ?? [];
  if (whole === "" || Number(under) === 0) return undefined;
  const part = Number(over) / Number(under);
  return { value: Number(whole) + (whole.startsWith("-") ? -part : part), format: "# ?/?" };
}

function dateEntry(text: string): Entry | undefined {
  const found = parseDate(text) ?? parseTime(text);
  return found && typeof found.v === "number"
    ? { value: found.v, ...(found.z === undefined ? {} : { format: found.z }) }
    : undefined;
}
