import { Decimal } from "../number/decimal";
import { normaliseText } from "../text/normalise";
import type { AssessedRow } from "../table/indicatorTable";
import type { Figure } from "../target/reading/figures";
import { readParts } from "../target/reading/parsePhrase";
import { parseQuantity, type Quantity } from "../target/quantity";
import { readContext } from "../target/parts/rowContext";
import type { Unit } from "../unit/unit";

const ONE = new Decimal(1);

/** Target and result of a row that is judged by one plain figure against another, as printed. */
interface RowLevels {
  readonly target: Quantity;
  readonly actual: Quantity;
}

/** The unit of the row's column or name. */
export function unitOf({ name, unit, target, actual }: AssessedRow): Unit | null {
  return readContext({ name, unit, target, actual }).unit;
}

/** A figure of `text` as a quantity, in the row's unit where it prints none. */
export function asQuantity({ low, unit, span }: Figure, text: string, rowUnit: Unit | null): Quantity {
  const printed = normaliseText(text).text.slice(span.start, span.end).trim();
  return { text: printed, reading: low, unit: unit ?? rowUnit, isFall: false };
}

/** The one level that a cell of a row prints ("2.890,4", "1.400 tỷ đồng"); null for anything else ("tăng 10%"). */
export function quantityOf(text: string, rowUnit: Unit | null): Quantity | null {
  const quantity = readParts(text).parts.some(({ basis }) => basis !== null) ? null : parseQuantity(text);
  return quantity && { ...quantity, unit: quantity.unit ?? rowUnit };
}

/** What a cell stands for: its figure that is `value` in the unit of `factor`; or all of a number that a format cut. */
function printedOf(
  text: string,
  stored: string,
  value: Decimal,
  factor: Decimal,
  rowUnit: Unit | null,
): Quantity | null {
  const inBase = value.times(factor);
  const found = readParts(text)
    .parts.flatMap(({ figure }) => (figure ? [asQuantity(figure, text, rowUnit)] : []))
    .find(({ reading, unit }) => reading.value.times(unit?.factor ?? 1).equals(inBase));
  return found ?? (stored === text ? null : quantityOf(text, rowUnit));
}

/** Null where the row has several parts, a range, a growth, an uncertain separator or no figure on one side. */
export function levelsOf(row: AssessedRow): RowLevels | null {
  const [component, more] = row.evaluation.components;
  if (!component || more || component.basis !== "level" || component.reason === "ambiguous_number")
    return null;
  const { value, value2, actual: result } = component;
  if (!value || value2 || !result) return null;
  const rowUnit = unitOf(row);
  const own = readParts(row.judged.target).parts.find(({ figure }) =>
    figure?.low.value.equals(value),
  )?.figure;
  const factor = (own?.unit ?? rowUnit)?.factor ?? ONE;
  const target = printedOf(row.target, row.judged.target, value, factor, rowUnit);
  const actual = printedOf(row.actual, row.judged.actual, result, factor, rowUnit);
  return target && actual && { target, actual };
}
