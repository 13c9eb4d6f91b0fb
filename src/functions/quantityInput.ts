import { parseQuantity, type Quantity } from "../core/target/quantity";
import { cellText, type CellKey } from "../i18n/cellText";
import { blankZero, isBlank, readCell, type CellInput } from "./cellInput";
import { errorAmong, readCells } from "./columnInput";
import { errorInCell } from "./wordInput";

/** A cell's figure; or nothing; or what is wrong with the cell, in Vietnamese. */
export type QuantityReading =
  | { readonly kind: "quantity"; readonly quantity: Quantity }
  | { readonly kind: "blank" }
  | { readonly kind: "error"; readonly problem: string };

/** What a cell may be called in a message. */
export type QuantityField = Extract<
  CellKey,
  | "cell.left"
  | "cell.right"
  | "cell.stated"
  | "cell.total"
  | "cell.part"
  | "cell.share"
  | "cell.actual"
  | "cell.prior"
>;

/** Reads a cell that holds one figure. A bare 0 counts as blank; a nought is written as text. Never throws. */
export function readQuantity(given: CellInput, field: QuantityField): QuantityReading {
  const cell = blankZero(given);
  if (cell.kind === "error") return { kind: "error", problem: errorInCell(cellText(field), cell.code) };
  if (isBlank(cell)) return { kind: "blank" };
  const quantity = parseQuantity(cell.text);
  if (quantity) return { kind: "quantity", quantity };
  return {
    kind: "error",
    problem: cellText("cell.notAQuantity", { field: cellText(field), text: cell.text }),
  };
}

/** Several figures, null where a cell is blank; or what is wrong with the first bad one. */
export type QuantitiesReading =
  | { readonly kind: "quantities"; readonly quantities: readonly (Quantity | null)[] }
  | { readonly kind: "error"; readonly problem: string };

function readEach(cells: readonly (readonly [CellInput, QuantityField])[]): QuantitiesReading {
  const quantities: (Quantity | null)[] = [];
  for (const [cell, field] of cells) {
    const reading = readQuantity(cell, field);
    if (reading.kind === "error") return reading;
    quantities.push(reading.kind === "quantity" ? reading.quantity : null);
  }
  return { kind: "quantities", quantities };
}

/** Reads arguments that hold one figure each. */
export function readQuantities(cells: readonly (readonly [unknown, QuantityField])[]): QuantitiesReading {
  return readEach(cells.map(([cell, field]) => [readCell(cell), field] as const));
}

/** Reads the figures of a range; an error value is named by its place. */
export function readQuantityRange(range: unknown, field: QuantityField): QuantitiesReading {
  const cells = readCells(range);
  const problem = errorAmong(cells, cellText(field));
  if (problem !== null) return { kind: "error", problem };
  return readEach(cells.map((cell) => [cell, field] as const));
}
