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

/** As the law has it: digits, alone or in groups of three with dots between, and decimals behind a comma. */
const LAWFUL = /^(?:(\d+)|([1-9]\d{0,2}(?:[.]\d{3})+))(?:,(\d+))?$/;
/** "1,234.5". */
const ENGLISH = /^([1-9]\d{0,2}(?:,\d{3})+)[.](\d+)$/;
/** Digits and separators of one kind. */
const ONE_SEPARATOR = /^\d+([.,])\d+(?:\1\d+)*$/;
/** "1 234", "98 506,2": spaces between groups of three. */
const SPACED = /^[1-9]\d{0,2}(?: \d{3})+(?:[.,]\d+)?$/;
/** "42, 5", "102,": a slip of the keyboard around the decimal mark. */
const SLIPPED = /^(\d+)(?:, (\d{1,2})|[.,])$/;
/** The first of several groups of thousands. */
const FIRST_GROUP = /^[1-9]\d{0,2}$/;

/** Whole numbers up to this many digits are exact as doubles too, and quicker to take over from one. */
const SHORT = 7;

function reading(integer: string, fraction: string): NumberReading {
  if (fraction) return { value: new Decimal(`${integer}.${fraction}`), decimals: fraction.length };
  return { value: new Decimal(integer.length <= SHORT ? Number(integer) : integer), decimals: 0 };
}

function literalOf(
  taken: NumberReading,
  other: NumberReading | null = null,
  malformed = false,
): NumberLiteral {
  return { reading: taken, other, malformed };
}

/** No printed quantity is longer; a longer run of digits is a code or noise. */
const LONGEST = 40;

/** "301,011", "26.317,8" and "26317,8": decimal, but a lone comma before three digits may be one of thousands. */
function readWithComma(plain: string | undefined, grouped: string, fraction: string): NumberLiteral {
  const isChoice = plain !== undefined && fraction.length === 3 && FIRST_GROUP.test(plain);
  const integer = plain ?? grouped.replaceAll(".", "");
  return literalOf(reading(integer, fraction), isChoice ? reading(plain + fraction, "") : null);
}

/** "1.400", "26.317.836.855": thousands, but a lone dot before three digits may be a decimal mark. */
function readGrouped(grouped: string): NumberLiteral {
  const dot = grouped.indexOf(".");
  const isChoice = dot === grouped.lastIndexOf(".");
  const other = isChoice ? reading(grouped.slice(0, dot), grouped.slice(dot + 1)) : null;
  return literalOf(reading(grouped.replaceAll(".", ""), ""), other);
}

/** All groups after the first have three digits, and the first one to three without a leading zero. */
function areThousands(groups: readonly string[]): boolean {
  const [first = "", ...rest] = groups;
  return FIRST_GROUP.test(first) && rest.length > 0 && rest.every((group) => group.length === 3);
}

/** One kind of separator, not as the law has it: "119.56", "1,234,567", "2.447.6". */
function readOneSeparator(groups: readonly string[]): NumberLiteral | null {
  const head = groups.slice(0, -1);
  const last = groups.at(-1) ?? "";
  if (head.length === 1) return literalOf(reading(head[0] ?? "", last));
  if (areThousands(groups)) return literalOf(reading(groups.join(""), ""));
  return areThousands(head) ? literalOf(reading(head.join(""), last), null, true) : null;
}

/**
 * Reads digits with separators as Vietnamese offices write them (Luật Kế toán 2015, điều 11: dot for thousands,
 * comma for decimals). A dot before exactly three digits is thousands, a comma is decimal; the other reading is kept.
 * Spaces between thousands are read too; a slip ("42, 5") is read and marked. Null when the separators make no number
 * ("30.4.2023").
 */
export function readNumberLiteral(literal: string): NumberLiteral | null {
  if (literal.length > LONGEST) return null;
  const lawful = LAWFUL.exec(literal);
  if (lawful) {
    const plain = lawful[1];
    const grouped = lawful[2] ?? "";
    const fraction = lawful[3];
    if (fraction !== undefined) return readWithComma(plain, grouped, fraction);
    return plain === undefined ? readGrouped(grouped) : literalOf(reading(plain, ""));
  }
  if (SPACED.test(literal)) return readNumberLiteral(literal.replaceAll(" ", ""));
  const slip = SLIPPED.exec(literal);
  if (slip) return literalOf(reading(slip[1] ?? "", slip[2] ?? ""), null, true);
  const english = ENGLISH.exec(literal);
  if (english) return literalOf(reading((english[1] ?? "").replaceAll(",", ""), english[2] ?? ""));
  const groups = ONE_SEPARATOR.exec(literal);
  return groups && readOneSeparator(literal.split(groups[1] ?? ""));
}
