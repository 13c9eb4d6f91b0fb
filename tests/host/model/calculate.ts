import Decimal from "decimal.js";
import { CellError, type CellValue } from "./cellValue";
import type { Formula } from "./formula";
import type { Rect } from "./rect";

/** What cells hold, blank ones undefined; the whole is undefined where there is no such sheet. */
export type CellsAt = (sheet: string | undefined, block: Rect) => (CellValue | undefined)[][] | undefined;

type Scalar = CellValue | undefined;
type Call = (parts: readonly Formula[], at: CellsAt) => Scalar;

const FUNCTIONS: Readonly<Record<string, Call>> = {
  IF: ([condition, yes, no], at) => {
    const truth = truthOf(scalarOf(condition, at));
    if (truth instanceof CellError) return truth;
    return truth ? scalarOf(yes, at) : no ? scalarOf(no, at) : false;
  },
  ROUND: ([value, places], at) => {
    const [number, digits] = [numberOf(scalarOf(value, at)), numberOf(scalarOf(places, at))];
    if (number instanceof CellError) return number;
    if (digits instanceof CellError) return digits;
    const scale = new Decimal(10).pow(digits);
    return new Decimal(number).times(scale).round().div(scale).toNumber();
  },
  ISBLANK: ([value], at) => scalarOf(value, at) === undefined,
  ISNUMBER: ([value], at) => typeof scalarOf(value, at) === "number",
  OR: (parts, at) => combine(parts, at, (truths) => truths.includes(true)),
  AND: (parts, at) => combine(parts, at, (truths) => !truths.includes(false)),
};

/**
 * What a formula comes to that is made of literals, references, operators and the functions above; `#NAME?` for any other.
 * A reference to several cells gives all of them, but within a larger formula `#VALUE!`.
 */
export function calculate(formula: Formula, at: CellsAt): CellValue[][] {
  const cells = formula.kind === "reference" ? at(formula.sheet, formula.block) : undefined;
  return (cells ?? [[scalarOf(formula, at)]]).map((row) => row.map((value) => value ?? 0));
}

function scalarOf(formula: Formula | undefined, at: CellsAt): Scalar {
  switch (formula?.kind) {
    case undefined:
    case "missing":
      return undefined;
    case "literal":
      return formula.value;
    case "reference": {
      const cells = at(formula.sheet, formula.block);
      if (!cells) return new CellError("#REF!");
      return cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : new CellError("#VALUE!");
    }
    case "operation":
      return operate(formula.operator, scalarOf(formula.parts[0], at), scalarOf(formula.parts[1], at));
    case "call":
      return FUNCTIONS[formula.name.toUpperCase()]?.(formula.parts, at) ?? blankOrName(formula.name);
    case "other":
      return new CellError("#NAME?");
  }
}

function blankOrName(name: string): Scalar {
  return name.toUpperCase() in FUNCTIONS ? undefined : new CellError("#NAME?");
}

function operate(operator: string, left: Scalar, right: Scalar): Scalar {
  if (left instanceof CellError) return left;
  if (right instanceof CellError) return right;
  if (operator === "&") return textOf(left) + textOf(right);
  if (/[<=>]/.test(operator)) return isTrue(operator, compare(left, right));
  const [one, other] = [numberOf(left), numberOf(right)];
  if (one instanceof CellError) return one;
  if (other instanceof CellError) return other;
  if (operator === "/" && other === 0) return new CellError("#DIV/0!");
  return { "+": one + other, "-": one - other, "*": one * other, "/": one / other }[operator] ?? noName();
}

function noName(): CellError {
  return new CellError("#NAME?");
}

function textOf(value: Scalar): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value ?? "");
}

function numberOf(value: Scalar): number | CellError {
  if (value instanceof CellError) return value;
  const isText = typeof value === "string" && !/^\s*[-+]?(\d+\.?\d*|\.\d+)\s*$/.test(value);
  return isText ? new CellError("#VALUE!") : Number(value ?? 0);
}

function truthOf(value: Scalar): boolean | CellError {
  if (value instanceof CellError) return value;
  return typeof value === "string" ? new CellError("#VALUE!") : Boolean(value);
}

/** Numbers before texts before booleans; texts whatever their case; a blank is the least of the other's kind. */
function compare(left: Scalar, right: Scalar): number {
  const [one, other] = [left ?? leastLike(right), right ?? leastLike(left)];
  if (typeof one !== typeof other) return rankOf(one) - rankOf(other);
  const [a, b] = [one, other].map((value) =>
    typeof value === "string" ? value.toLowerCase() : Number(value),
  );
  return a === b ? 0 : (a ?? 0) < (b ?? 0) ? -1 : 1;
}

function leastLike(value: Scalar): CellValue {
  return typeof value === "string" ? "" : typeof value === "boolean" ? false : 0;
}

function rankOf(value: CellValue): number {
  return ["number", "string", "boolean"].indexOf(typeof value);
}

function isTrue(operator: string, order: number): boolean {
  const holds = { "=": order === 0, "<>": order !== 0, "<": order < 0, ">": order > 0, "<=": order <= 0 };
  return holds[operator as keyof typeof holds] ?? order >= 0;
}

/** Texts and blanks in references do not count. */
function combine(
  parts: readonly Formula[],
  at: CellsAt,
  join: (truths: readonly boolean[]) => boolean,
): CellValue {
  const values = parts.flatMap((part) =>
    part.kind === "reference"
      ? (at(part.sheet, part.block)?.flat() ?? []).filter((value) => typeof value !== "string")
      : [scalarOf(part, at)],
  );
  const truths = values.filter((value) => value !== undefined).map(truthOf);
  const failed = truths.find((truth) => truth instanceof CellError);
  return failed ?? join(truths.filter((truth) => typeof truth === "boolean"));
}
