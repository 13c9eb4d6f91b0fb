import { measured } from "../number/intervalValue";
import { isComparable, type Unit } from "../unit/unit";
import { anchorOf } from "./anchor";
import { isPercent, type Mention } from "./mention";
import type { Claim } from "./model";
import type { PlacedQuantity } from "./quantities";
import { weightOf } from "./quantityKey";
import { canBeOne, quantityValue } from "./quantityValue";
import { digitsOf, isMisprint } from "./repair";
import type { RowFigure, TableFigure } from "./rowFigures";
import { bestClaim, claimOf, gradeStatement, type Statement } from "./statement";
import { termOf, type Term } from "./term";

/** How well a row names the quantity of a sentence. */
type Likeness = "same" | "part" | null;

const LEAST_SHARED = 2;

function likenessOf(words: ReadonlySet<string>, row: ReadonlySet<string>): Likeness {
  const shared = new Set([...words].filter((word) => row.has(word)));
  if (shared.size === 0) return null;
  if (shared.size === words.size && shared.size === row.size) return "same";
  const isInside = shared.size === words.size || shared.size === row.size;
  return isInside && weightOf(shared) >= LEAST_SHARED ? "part" : null;
}

function hasShared(words: ReadonlySet<string>, row: ReadonlySet<string>): boolean {
  return weightOf(new Set([...words].filter((word) => row.has(word)))) >= 1;
}

function isOneUnit(one: Unit | null, other: Unit | null): boolean {
  return one !== null && other !== null && isComparable(one, other);
}

function fitsBasis({ quantity, mention }: PlacedQuantity, { basis }: RowFigure): boolean {
  if (quantity.role === "growth")
    return (basis === "growth" || basis === "reduction") && mention.than !== "plan";
  return quantity.role === "level" && basis === "level";
}

/** A table's figure as a term of a statement; it takes the words' passage, as its own place is told by `cell`. */
function tableTerm(like: Term, figure: TableFigure, unit: Unit | null, role: Term["role"]): Term {
  return {
    role,
    passage: like.passage,
    span: like.span,
    reading: figure.reading,
    unit,
    isFall: false,
    text: figure.text,
    cell: figure.at,
  };
}

/** Percentages of the plan that the sentence states of this level. */
function planPercents(placed: PlacedQuantity): Mention[] {
  const { mentions } = placed.read;
  return mentions
    .slice(placed.mention.index + 1, placed.mention.index + 5)
    .filter((one) => isPercent(one) && one.than === "plan" && one.cue !== null && !one.figure.high)
    .filter((one) => anchorOf(mentions, one) === placed.mention);
}

function planStatement(
  placed: PlacedQuantity,
  percent: Mention,
  plan: TableFigure,
  row: RowFigure,
): Statement {
  const { passage } = placed.read;
  const actual = termOf(passage, placed.mention, "actual");
  const stated = termOf(passage, percent, "percent");
  const operands = [actual, tableTerm(actual, plan, row.unit, "plan")];
  return percent.cue === "reached"
    ? { rule: "completion-stated", kind: "completion", formula: "ratio", operands, stated }
    : { rule: "excess-stated", kind: "growth", formula: "growth", operands, stated };
}

/** The sentence names the plan of the row: as the whole of a fraction, in a bracket, or through a percentage. */
function namesPlan(placed: PlacedQuantity, row: RowFigure): boolean {
  const { target } = row;
  const { mention, read } = placed;
  if (!target) return false;
  if (mention.figure.of?.value.equals(target.reading.value)) return true;
  const next = read.mentions[mention.index + 1];
  const isQuoted = next?.than === "plan" || next?.cue === "plan";
  if (
    next &&
    isQuoted &&
    next.bracket?.after === mention.index &&
    next.figure.low.value.equals(target.reading.value)
  )
    return true;
  return planPercents(placed).some((percent) => {
    const grade = gradeStatement(planStatement(placed, percent, target, row))?.grade;
    return grade === "exact" && percent.figure.low.decimals > 0;
  });
}

/** So many digits that two places do not print them by chance. */
const TELLING_DIGITS = 4;
const LEAST_DIGITS = 3;

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

/** The row that a quantity of a sentence is printed in again; null where none or several may be it. */
function rowFor(
  placed: PlacedQuantity,
  rows: readonly RowFigure[],
): { row: RowFigure; isSure: boolean } | null {
  const { words } = placed.key;
  const fitting = rows.filter((row) => fitsBasis(placed, row) && isOneUnit(placed.quantity.unit, row.unit));
  const named = fitting.filter(
    (row) =>
      [...words].some((word) => row.words.has(word)) &&
      (namesPlan(placed, row) || isPrintedAgain(placed, row, hasShared(words, row.words))),
  );
  if (named.length === 1 && named[0]) return { row: named[0], isSure: true };
  const same = fitting.filter(
    (row) => likenessOf(words, row.words) === "same" && weightOf(words) >= LEAST_SHARED,
  );
  if (same.length === 1 && same[0]) return { row: same[0], isSure: true };
  const part = fitting.filter((row) => likenessOf(words, row.words) === "part");
  return same.length === 0 && part.length === 1 && part[0]
    ? { row: part[0], isSure: isMisprinted(placed, part[0], LEAST_DIGITS) }
    : null;
}

/** A figure of a sentence against the table's figure for the same thing. */
function repeatStatement(placed: PlacedQuantity, row: RowFigure, actual: TableFigure): Statement {
  const stated = termOf(placed.read.passage, placed.mention, "actual");
  const operands = [tableTerm(stated, actual, row.unit, "other")];
  return { rule: "repeat-mismatch", kind: "repeat", formula: "sum", operands, stated };
}

function rowClaims(placed: PlacedQuantity, row: RowFigure, isSure: boolean): Claim[] {
  const { actual, target } = row;
  if (!actual) return [];
  const unit = placed.quantity.unit;
  const factor = unit && row.unit ? row.unit.factor.dividedBy(unit.factor) : null;
  const own = quantityValue(placed);
  const { reading, precision } = placed.quantity;
  const isOnePrecision = precision === "printed" && reading.decimals === actual.reading.decimals;
  const isSame = factor?.equals(1) !== true || canBeOne(own, measured(actual.reading), isOnePrecision);
  const statement = repeatStatement(placed, row, actual);
  const found = gradeStatement(statement);
  const result = found && !isSame ? { ...found, grade: "outside" as const } : found;
  if (!result) return [];
  if (result.grade === "outside") return isSure ? [claimOf(statement, result, "sure")] : [];
  const repeat = claimOf({ ...statement, rule: "repeat-precision" }, result, "ask");
  const checks = planPercents(placed).flatMap((percent) => {
    const isPrinted = placed.mention.figure.of !== null;
    const found =
      target && !isPrinted ? bestClaim([planStatement(placed, percent, target, row)], "sure") : null;
    return found ? [found] : [];
  });
  return [repeat, ...checks];
}

function isPlain({ quantity, isPlanned, read }: PlacedQuantity): boolean {
  const { period } = quantity;
  return (
    read.passage.kind !== "row" &&
    !isPlanned &&
    quantity.high === null &&
    !period.isOpening &&
    period.part === null
  );
}

/** Figures of sentences against the rows of a table: the same figure again, and what is said of the row's plan. */
export function tableClaims(quantities: readonly PlacedQuantity[], rows: readonly RowFigure[]): Claim[] {
  if (rows.length === 0) return [];
  return quantities.filter(isPlain).flatMap((placed) => {
    const found = rowFor(placed, rows);
    return found ? rowClaims(placed, found.row, found.isSure) : [];
  });
}
