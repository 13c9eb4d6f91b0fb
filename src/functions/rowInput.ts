import { readDirection } from "../core/target/direction";
import type { RowInput } from "../core/target/model";
import { cellText } from "../i18n/cellText";
import { blankZero, isBareZero, isBlank, readCell, type CellInput } from "./cellInput";
import { errorInCell } from "./wordInput";

/** One row's arguments as a core row; or nothing to judge; or what is wrong with a cell, in Vietnamese. */
export type RowReading =
  | { readonly kind: "row"; readonly row: RowInput }
  | { readonly kind: "blank" }
  | { readonly kind: "error"; readonly problem: string };

/** The cells of a row in the order in which an error in one of them is named. */
const FIELDS = ["target", "actual", "unit", "name", "prior", "direction"] as const;
type Field = (typeof FIELDS)[number];

/** One row's arguments as Excel hands them over; what is left out counts as blank. */
export type RowCells = Readonly<Partial<Record<Field, unknown>>>;

/**
 * A bare 0 is a blank cell, as desktop Excel sends it, in every column but the result's: there it is a result of nought
 * (a commune that built 0 of 10 schools), unless the target is blank too.
 */
function readFields(cells: RowCells): Readonly<Record<Field, CellInput>> {
  const read = Object.fromEntries(
    FIELDS.map((field) => [field, blankZero(readCell(cells[field]))] as const),
  ) as Record<Field, CellInput>;
  const actual = readCell(cells.actual);
  return isBareZero(actual) && !isBlank(read.target) ? { ...read, actual } : read;
}

/** Reads the arguments shared by the row functions; a row without target and result is blank. Never throws. */
export function readRow(cells: RowCells): RowReading {
  const read = readFields(cells);
  const texts: Partial<Record<Field, string>> = {};
  for (const field of FIELDS) {
    const cell = read[field];
    if (cell.kind === "error")
      return { kind: "error", problem: errorInCell(cellText(`cell.${field}`), cell.code) };
    texts[field] = cell.text;
  }
  if (isBlank(read.target) && isBlank(read.actual)) return { kind: "blank" };
  const { target = "", actual = "", unit = "", name = "", prior = "", direction = "" } = texts;
  const polarity = readDirection(direction);
  return { kind: "row", row: { target, actual, unit, name, prior, ...(polarity && { polarity }) } };
}
