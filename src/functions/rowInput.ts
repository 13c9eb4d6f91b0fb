import type { RowInput } from "../core/target/model";
import { translate } from "../i18n/translate";
import { isBlank, readCell, readWords, type CellInput } from "./cellInput";

/** One row's arguments as a core row; or nothing to judge; or what is wrong with a cell, in Vietnamese. */
export type RowReading =
  | { readonly kind: "row"; readonly row: RowInput }
  | { readonly kind: "blank" }
  | { readonly kind: "error"; readonly problem: string };

type Field = "target" | "actual" | "unit" | "name";
const FIELDS: readonly Field[] = ["target", "actual", "unit", "name"];

/** A blank row is two blank cells, or two bare zeros: so desktop Excel sends blank cells, and 0 of 0 says nothing. */
function isBlankRow(target: CellInput, actual: CellInput): boolean {
  const isZero = (cell: CellInput): boolean => cell.kind === "number" && cell.text === "0";
  return (isBlank(target) || isZero(target)) && (isBlank(actual) || isZero(actual));
}

/** Reads the arguments shared by the row functions. Never throws. */
export function readRow(cells: Readonly<Record<Field, unknown>>): RowReading {
  const read: Record<Field, CellInput> = {
    target: readCell(cells.target),
    actual: readCell(cells.actual),
    unit: readCell(cells.unit),
    name: readCell(cells.name),
  };
  for (const field of FIELDS) {
    const cell = read[field];
    if (cell.kind === "error") {
      const label = translate("vi", `cell.${field}`);
      return { kind: "error", problem: translate("vi", "cell.hasError", { field: label, code: cell.code }) };
    }
  }
  const { target, actual } = read;
  if (target.kind === "error" || actual.kind === "error" || isBlankRow(target, actual))
    return { kind: "blank" };
  const unit = readWords(read.unit);
  const name = readWords(read.name);
  const row = { target: target.text, actual: actual.text, ...(unit && { unit }), ...(name && { name }) };
  return { kind: "row", row };
}
