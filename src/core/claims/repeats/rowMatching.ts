import { measured } from "../../number/intervalValue";
import { isComparable, type Unit } from "../../unit/unit";
import type { PlacedQuantity } from "../reading/quantities";
import { weightOf } from "../reading/quantityKey";
import { canBeOne } from "./quantityValue";
import { digitsOf, isMisprint } from "../stating/repair";
import type { RowFigure } from "./rowFigures";

/** How well a row names the quantity of a sentence: by the same words, or one of the two says more. */
type Likeness = "same" | "harmless" | "part" | null;

/** The row that prints a quantity of a sentence again, and whether it must print the same figure. */
export interface MatchedRow {
  readonly row: RowFigure;
  readonly isSure: boolean;
}

const LEAST_SHARED = 2;
const LEAST_NAMED = 3;
/** Codes that make no other indicator of a name: what the whole is of, or what is to be done with it. */
const HARMLESS_CODES = new Set(["dân số", "người", "dân", "kept", "advanced", "added", "gia", "đình", "hộ"]);

function likenessIn(words: ReadonlySet<string>, row: ReadonlySet<string>): Likeness {
  const shared = new Set([...words].filter((word) => row.has(word)));
  if (shared.size === 0) return null;
  if (shared.size === words.size && shared.size === row.size) return "same";
  const isInside = shared.size === words.size || shared.size === row.size;
  if (!isInside || weightOf(shared) < LEAST_SHARED) return null;
  const more = [...words, ...row].filter((word) => !shared.has(word));
  return more.every((word) => HARMLESS_CODES.has(word)) && weightOf(shared) >= LEAST_NAMED
    ? "harmless"
    : "part";
}

const ORDER: readonly Likeness[] = ["same", "harmless", "part", null];

/** By all words before the figure, or by the ones right before it. */
function likenessOf({ key }: PlacedQuantity, row: RowFigure): Likeness {
  const found = [likenessIn(key.words, row.words), likenessIn(key.near, row.words)];
  if (found[0] === "same") return "same";
  return found.includes("same") ? "harmless" : (ORDER.find((one) => found.includes(one)) ?? null);
}

function hasShared(words: ReadonlySet<string>, row: ReadonlySet<string>): boolean {
  return weightOf(new Set([...words].filter((word) => row.has(word)))) >= 1;
}

function isOneUnit(one: Unit | null, other: Unit | null): boolean {
  return one !== null && other !== null && isComparable(one, other);
}

function fitsBasis({ quantity, mention }: PlacedQuantity, { basis, target }: RowFigure): boolean {
  // "6,45%/13%": result and target of a growth, without its verb
  const isOfTarget = quantity.of !== null && target?.reading.value.equals(quantity.of.value) === true;
  if (isOfTarget && quantity.role === "level") return true;
  if (quantity.role === "growth")
    return (basis === "growth" || basis === "reduction") && mention.than !== "plan";
  return quantity.role === "level" && basis === "level";
}

/** So many digits that two places do not print them by chance. */
const TELLING_DIGITS = 4;
const LEAST_DIGITS = 3;
const LEAST_NAMED_DIGITS = 2;

/** The row prints the figure of the sentence, or the same to fewer decimals. */
function isPrintedAgain(placed: PlacedQuantity, { actual, unit }: RowFigure, isNamed: boolean): boolean {
  const { reading, unit: own } = placed.quantity;
  const isOneScale = own !== null && unit !== null && own.factor.equals(unit.factor);
  if (!actual || !isOneScale || digitsOf(actual.reading) < TELLING_DIGITS + (isNamed ? 0 : 1)) return false;
  const isOnePrecision = reading.decimals === actual.reading.decimals;
  return canBeOne(measured(reading), measured(actual.reading), isOnePrecision);
}

/** The row prints the figure of the sentence but for one digit. */
function isMisprinted({ quantity }: PlacedQuantity, { actual, unit }: RowFigure, least: number): boolean {
  const isOneScale = quantity.unit !== null && unit !== null && quantity.unit.factor.equals(unit.factor);
  return actual !== null && isOneScale && isMisprint(quantity.reading, actual.reading, least);
}

/** Whether a quantity prints the very figure of a row under a name like the row's: then another one is of something else. */
function holds(row: RowFigure, placed: PlacedQuantity): boolean {
  const { reading, unit } = placed.quantity;
  const isFigure = row.actual?.reading.value.equals(reading.value) === true && isOneUnit(unit, row.unit);
  return isFigure && fitsBasis(placed, row) && likenessOf(placed, row) !== null;
}

/** Finds rows for the quantities of a report's text. */
export class RowFinder {
  private readonly held = new Map<RowFigure, boolean>();

  /** `namesPlan`: whether a sentence names the plan of a row. */
  constructor(
    private readonly rows: readonly RowFigure[],
    private readonly quantities: readonly PlacedQuantity[],
    private readonly namesPlan: (placed: PlacedQuantity, row: RowFigure) => boolean,
  ) {}

  /** The row that a quantity of a sentence is printed in again; null where none or several may be it. */
  rowFor(placed: PlacedQuantity): MatchedRow | null {
    const fitting = this.rows.filter(
      (row) => fitsBasis(placed, row) && isOneUnit(placed.quantity.unit, row.unit),
    );
    const named = fitting.filter((row) => this.isNamed(placed, row));
    if (named.length === 1 && named[0]) return { row: named[0], isSure: true };
    for (const likeness of ORDER) {
      const alike = fitting.filter((row) => likenessOf(placed, row) === likeness);
      const [row] = alike;
      if (row) return alike.length > 1 ? null : { row, isSure: this.isSure(placed, row, likeness) };
    }
    return null;
  }

  private isNamed(placed: PlacedQuantity, row: RowFigure): boolean {
    const { words } = placed.key;
    if (![...words].some((word) => row.words.has(word))) return false;
    return this.namesPlan(placed, row) || isPrintedAgain(placed, row, hasShared(words, row.words));
  }

  private isSure(placed: PlacedQuantity, row: RowFigure, likeness: Likeness): boolean {
    if (likeness === "same") return weightOf(placed.key.words) >= LEAST_SHARED;
    const least = likeness === "harmless" ? LEAST_NAMED_DIGITS : LEAST_DIGITS;
    return isMisprinted(placed, row, least) && !this.isHeld(row);
  }

  private isHeld(row: RowFigure): boolean {
    const known = this.held.get(row) ?? this.quantities.some((one) => holds(row, one));
    this.held.set(row, known);
    return known;
  }
}
