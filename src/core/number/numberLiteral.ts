import { Decimal } from "./decimal";

/** One way to read a printed number. */
export interface NumberReading {
  readonly value: Decimal;
  /** Decimals printed: "3,0" has 1, "4,080" has 3. */
  readonly decimals: number;
}

/** A printed number: the reading taken, and the other one where a lone separator before three digits leaves a choice. */
export interface NumberLiteral {
  readonly reading: NumberReading;
  readonly other: NumberReading | null;
  /** True for separators that follow no convention ("2.447.6"): the reading is likely, not certain. */
  readonly malformed: boolean;
}

const LITERAL = /^\d+(?:[.,]\d+)*$/;
/** "1 234", "98 506,2": spaces between groups of three. */
const SPACED = /^[1-9]\d{0,2}(?: \d{3})+(?:[.,]\d+)?$/;
/** "42, 5", "102,": a slip of the keyboard around the decimal mark. */
const SLIPPED = /^(\d+)(?:, (\d{1,2})|[.,])$/;

function reading(integer: string, fraction: string): NumberReading {
  return { value: new Decimal(fraction ? `${integer}.${fraction}` : integer), decimals: fraction.length };
}

/** No printed quantity is longer; a longer run of digits is a code or noise. */
const LONGEST = 40;

/** All groups after the first have three digits, and the first one to three without a leading zero. */
function areThousands(groups: readonly string[]): boolean {
  const [first = "", ...rest] = groups;
  return /^[1-9]\d{0,2}$/.test(first) && rest.length > 0 && rest.every((group) => group.length === 3);
}

/** One kind of separator only: "1.400", "301,011", "26.317.836.855", "119.56". */
function readOneSeparator(groups: readonly string[], separator: "." | ","): NumberLiteral | null {
  const asThousands = areThousands(groups) ? reading(groups.join(""), "") : null;
  if (groups.length > 2) {
    if (asThousands) return { reading: asThousands, other: null, malformed: false };
    const head = groups.slice(0, -1);
    if (!areThousands(head)) return null;
    return { reading: reading(head.join(""), groups.at(-1) ?? ""), other: null, malformed: true };
  }
  const asDecimal = reading(groups[0] ?? "", groups[1] ?? "");
  if (!asThousands) return { reading: asDecimal, other: null, malformed: false };
  return separator === "."
    ? { reading: asThousands, other: asDecimal, malformed: false }
    : { reading: asDecimal, other: asThousands, malformed: false };
}

/** Both separators: the last one is the decimal mark ("1.721,4", "1,234.5"). */
function readTwoSeparators(literal: string): NumberLiteral | null {
  const decimalMark = literal.lastIndexOf(",") > literal.lastIndexOf(".") ? "," : ".";
  const [integer = "", fraction = "", ...extra] = literal.split(decimalMark);
  const groups = integer.split(decimalMark === "," ? "." : ",");
  if (extra.length > 0 || !areThousands(groups)) return null;
  return { reading: reading(groups.join(""), fraction), other: null, malformed: false };
}

/**
 * Reads digits with separators as Vietnamese offices write them (Luật Kế toán 2015, điều 11: dot for thousands,
 * comma for decimals). A dot before exactly three digits is thousands, a comma is decimal; the other reading is kept.
 * Spaces between thousands are read too; a slip ("42, 5") is read and marked. Null when the separators make no number
 * ("30.4.2023").
 */
export function readNumberLiteral(literal: string): NumberLiteral | null {
  if (literal.length > LONGEST) return null;
  if (SPACED.test(literal)) return readNumberLiteral(literal.replaceAll(" ", ""));
  const slip = SLIPPED.exec(literal);
  if (slip) return { reading: reading(slip[1] ?? "", slip[2] ?? ""), other: null, malformed: true };
  if (!LITERAL.test(literal)) return null;
  const dots = literal.split(".");
  const commas = literal.split(",");
  if (dots.length > 1 && commas.length > 1) return readTwoSeparators(literal);
  if (dots.length > 1) return readOneSeparator(dots, ".");
  if (commas.length > 1) return readOneSeparator(commas, ",");
  return { reading: reading(literal, ""), other: null, malformed: false };
}
