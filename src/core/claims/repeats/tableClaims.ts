import { measured } from "../../number/intervalValue";
import type { Unit } from "../../unit/unit";
import { anchorOf } from "../reading/anchor";
import { isPercent, type Mention } from "../reading/mention";
import type { Claim } from "../model";
import { WHOLE_YEAR } from "../reading/period";
import type { PlacedQuantity } from "../reading/quantities";
import { canBeOne, isNearBy, quantityValue } from "./quantityValue";
import type { RowFigure, TableFigure } from "./rowFigures";
import { RowFinder, type MatchedRow } from "./rowMatching";
import { bestClaim, claimOf, gradeStatement, type Statement } from "../stating/statement";
import { termOf, type Term } from "../stating/term";

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

/** What a percentage may state of a level and the row's plan: of rates "vượt 5%" is in points, or relative. */
function planStatements(
  placed: PlacedQuantity,
  percent: Mention,
  plan: TableFigure,
  row: RowFigure,
): Statement[] {
  const { passage } = placed.read;
  const actual = termOf(passage, placed.mention, "actual");
  const stated = termOf(passage, percent, "percent");
  const operands = [actual, tableTerm(actual, plan, row.unit, "plan")];
  if (percent.cue === "reached")
    return [{ rule: "completion-stated", kind: "completion", formula: "ratio", operands, stated }];
  const relative: Statement = { rule: "excess-stated", kind: "growth", formula: "growth", operands, stated };
  return isPercent(placed.mention)
    ? [{ ...relative, rule: "excess-points", kind: "completion", formula: "difference" }, relative]
    : [relative];
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
    const isExact = planStatements(placed, percent, target, row).some(
      (statement) => gradeStatement(statement)?.grade === "exact",
    );
    return isExact && percent.figure.low.decimals > 0;
  });
}

/** A figure of a sentence against the table's figure for the same thing. */
function repeatStatement(placed: PlacedQuantity, row: RowFigure, actual: TableFigure): Statement {
  const stated = termOf(placed.read.passage, placed.mention, "actual");
  const operands = [tableTerm(stated, actual, row.unit, "other")];
  return { rule: "repeat-mismatch", kind: "repeat", formula: "sum", operands, stated };
}

function rowClaims(placed: PlacedQuantity, { row, isSure }: MatchedRow): Claim[] {
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
  const isNear = isNearBy(placed.quantity, { reading: actual.reading, unit: row.unit });
  if (result.grade === "outside") return isSure ? [claimOf(statement, result, isNear ? "sure" : "ask")] : [];
  const repeat = claimOf({ ...statement, rule: "repeat-precision" }, result, "ask");
  const checks = planPercents(placed).flatMap((percent) => {
    const isPrinted = placed.mention.figure.of !== null;
    const found =
      target && !isPrinted ? bestClaim(planStatements(placed, percent, target, row), "sure") : null;
    return found ? [found] : [];
  });
  return [repeat, ...checks];
}

/** A result of the report's own year, in its text. */
function isPlain({ quantity, isPlanned, read, reportYear }: PlacedQuantity): boolean {
  const { period } = quantity;
  return (
    read.passage.kind !== "row" &&
    !isPlanned &&
    quantity.high === null &&
    !period.isOpening &&
    (period.part ?? WHOLE_YEAR) === WHOLE_YEAR &&
    (period.year ?? reportYear) === reportYear
  );
}

/** Figures of sentences against the rows of a table: the same figure again, and what is said of the row's plan. */
export function tableClaims(quantities: readonly PlacedQuantity[], rows: readonly RowFigure[]): Claim[] {
  if (rows.length === 0) return [];
  const plain = quantities.filter(isPlain);
  const finder = new RowFinder(rows, plain, namesPlan);
  return plain.flatMap((placed) => {
    const found = finder.rowFor(placed);
    return found ? rowClaims(placed, found) : [];
  });
}
