import type { RoundedValue } from "../number/intervalValue";
import type { NumberReading } from "../number/numberLiteral";
import { parseNumber } from "../number/parseNumber";
import type { Unit } from "../unit/unit";
import { readParts } from "./reading/parsePhrase";

/** A printed figure as far as recomputing needs it. */
export interface PrintedFigure {
  readonly reading: NumberReading;
  readonly unit: Unit | null;
  /** "giảm 11,3%": a growth by −11,3. */
  readonly isFall: boolean;
  /** What it stands for where words beside it widen that ("khoảng", "hơn"); else its printed decimals say so. */
  readonly set?: RoundedValue;
}

/** One printed figure with its unit, where the text has one ("8.670 ha"). */
export interface Quantity extends PrintedFigure {
  readonly text: string;
}

/** Reads a number alone, or one figure with its unit. Null for a range, a fraction, anything approximate, other texts. */
export function parseQuantity(text: string): Quantity | null {
  const bare = parseNumber(text);
  if (bare) return { text, reading: bare, unit: null, isFall: false };
  const [part, more] = readParts(text).parts;
  const figure = part?.figure;
  if (!figure || more || figure.high || figure.of || part.comparator || part.approximate) return null;
  return { text: text.trim(), reading: figure.low, unit: figure.unit, isFall: part.basis === "reduction" };
}
