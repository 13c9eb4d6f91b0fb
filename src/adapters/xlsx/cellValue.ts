import type { Cell } from "../../core/table/sheet";
import { cellAddress, MAX_CELL_TEXT } from "../../core/table/sheet";
import { DAYS_TO_1904, displayNumber, exactDecimal, GENERAL, isDate } from "../../ports/displayNumber";
import { isBlock } from "../../ports/spills";
import { WorkbookError } from "../../ports/workbook";
import { arrayBlock } from "./arrayBlocks";
import { unescapeControls } from "./cellText";
import { damaged } from "../ooxml/damage";
import type { FoundCell } from "./sheetCells";
import type { Styles } from "./styles";

/** What cells refer to outside their sheet. */
export interface CellContext {
  readonly part: string;
  readonly strings: readonly string[];
  readonly styles: Styles;
  /** Dates count from 1904 instead of 1900. */
  readonly date1904: boolean;
}

type Value = Pick<Cell, "kind" | "text" | "number" | "numberFormat">;

const NOTHING: Value = { kind: "text", text: "" };

const NUMBER = /^\s*[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\s*$/;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?/;
const DAY_MS = 86_400_000;
/** 1 January 1970 in the system of dates that starts in 1900. */
const UNIX_EPOCH_DAY = 25_569;

/** The cell as a reader of the sheet sees it; undefined where nothing is, shown or computed. Fails with `too-large` beyond what Excel lets a cell hold. */
export function readCell(found: FoundCell, context: CellContext, formula = ""): Cell | undefined {
  const value = readValue(found, context) ?? NOTHING;
  if (value.text === "" && formula === "") return undefined;
  if (value.text.length > MAX_CELL_TEXT) {
    const place = `${context.part}: ${cellAddress(found)}`;
    throw new WorkbookError("too-large", `${place} holds more than ${MAX_CELL_TEXT} characters`);
  }
  const { fontName, bold } = context.styles.format(found.style);
  const spill = found.formula && arrayBlock(found.formula);
  return {
    row: found.row,
    column: found.column,
    ...value,
    ...(formula === "" ? {} : { formula }),
    ...(spill && isBlock(spill) ? { spill } : {}),
    ...(fontName === undefined ? {} : { fontName }),
    ...(bold ? { bold } : {}),
  };
}

function readValue(found: FoundCell, context: CellContext): Value | undefined {
  const { value = "" } = found;
  switch (found.type) {
    case "inlineStr":
      return { kind: "text", text: found.inline ?? "" };
    case "str":
      return { kind: "text", text: unescapeControls(value) };
    case "s":
      return { kind: "text", text: value === "" ? "" : sharedString(found, value, context) };
    case "b":
      return { kind: "boolean", text: value === "" ? "" : value.trim() === "0" ? "FALSE" : "TRUE" };
    case "e":
      return { kind: "error", text: value };
    case "d":
      return isoDate(value) ?? { kind: "text", text: value };
    default:
      return value === "" ? undefined : readNumber(found, value, context);
  }
}

function sharedString(found: FoundCell, value: string, context: CellContext): string {
  const text = context.strings[Number(value)];
  if (text === undefined) throw damaged(context.part, `${cellAddress(found)} refers to no shared string`);
  return text;
}

function readNumber(found: FoundCell, text: string, context: CellContext): Value {
  const stored = NUMBER.test(text) ? Number(text) : NaN;
  if (!Number.isFinite(stored)) throw damaged(context.part, `${cellAddress(found)} holds no number`);
  const { numberFormat } = context.styles.format(found.style);
  const kind = isDate(numberFormat) ? "date" : "number";
  // Readers of a snapshot know one system of dates only.
  const value = kind === "date" && context.date1904 ? stored + DAYS_TO_1904 : stored;
  return {
    kind,
    text: displayNumber(value, numberFormat),
    number: exactDecimal(value),
    ...(numberFormat === GENERAL ? {} : { numberFormat }),
  };
}

function isoDate(text: string): Value | undefined {
  const [, year, month, day, hour = 0, minute = 0, second = 0] = ISO_DATE.exec(text) ?? [];
  if (year === undefined) return undefined;
  const date = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute));
  const value = (date + Number(second) * 1000) / DAY_MS + UNIX_EPOCH_DAY;
  const numberFormat = "dd/mm/yyyy";
  return {
    kind: "date",
    text: displayNumber(value, numberFormat),
    number: exactDecimal(value),
    numberFormat,
  };
}
