import { Decimal } from "../../number/decimal";
import { meets } from "../../number/interval";
import { measured, type RoundedValue } from "../../number/intervalValue";
import type { NumberReading } from "../../number/numberLiteral";
import type { Claim } from "../model";
import { recompute, type FormulaKind } from "../../target/recompute";
import type { Statement } from "./statement";
import { operandOf, type Term } from "./term";

const DIGITS = "0123456789";

/** Whether two printed figures differ by one digit, or by two neighbours changed about, across the comma too. */
function areOneSlipApart(first: string, second: string): boolean {
  const [one, other] = [first.replace(".", ""), second.replace(".", "")];
  if (first.length !== second.length) return false;
  const off = [...one].flatMap((digit, i) => (digit === other.charAt(i) ? [] : [i]));
  const [at = 0, next] = off;
  if (next === undefined) return off.length === 1;
  const isSwapped = one.charAt(at) === other.charAt(next) && one.charAt(next) === other.charAt(at);
  return off.length === 2 && next === at + 1 && isSwapped;
}

/** Digits as they are printed, without the comma and the noughts before. */
function printedDigits({ value, decimals }: NumberReading): string {
  return value.abs().toFixed(decimals).replace(".", "").replace(/^0+/u, "");
}

/** The digits of a figure in order of size: figures with the same ones may be one whose digits were changed about. */
export function sortedDigits(reading: NumberReading): string {
  return [...printedDigits(reading)].sort().join("");
}

/** How many digits a printed figure has, leading noughts left out. */
export function digitsOf(reading: NumberReading): number {
  return printedDigits(reading).length;
}

/** Digits before the noughts at the end: 1.500.000 tells no more than 15. */
export function tellingDigits(reading: NumberReading): number {
  return printedDigits(reading).replace(/0+$/u, "").length;
}

/** Digits changed about that are no neighbours are told by so many of them. */
const LEAST_CHANGED = 3;

/** Whether two figures are printed with the same digits in another order. */
function hasSameDigits(one: NumberReading, other: NumberReading): boolean {
  const isLong = digitsOf(one) >= LEAST_CHANGED && one.decimals === other.decimals;
  return isLong && sortedDigits(one) === sortedDigits(other);
}

/**
 * Whether two printed figures of at least so many digits are the same but for one misread digit, or for digits changed
 * about; to the fewer decimals where they differ in those. Few digits are often near by chance.
 */
export function isMisprint(one: NumberReading, other: NumberReading, leastDigits: number): boolean {
  if (Math.min(digitsOf(one), digitsOf(other)) < leastDigits) return false;
  if (hasSameDigits(one, other)) return true;
  const decimals = Math.min(one.decimals, other.decimals);
  const ways = [Decimal.ROUND_HALF_UP, Decimal.ROUND_DOWN] as const;
  return ways.some((way) =>
    areOneSlipApart(one.value.toFixed(decimals, way), other.value.toFixed(decimals, way)),
  );
}

/** So many digits that a misread one may also bring the figure merely into the accepted width. */
const MANY_DIGITS = 4;

/**
 * Whether one misread digit in the stated figure explains why it is not the computed one, given that it has so many
 * digits: then the figures do belong together, however far apart they are.
 */
export function isMisread(
  { stated }: Pick<Statement, "stated">,
  computed: RoundedValue,
  least: number,
): boolean {
  const { value, decimals } = stated.reading;
  if (stated.set !== undefined || digitsOf(stated.reading) < least) return false;
  if (areOneSlipApart(value.abs().toFixed(decimals), computed.point.abs().toFixed(decimals))) return true;
  if (digitsOf(stated.reading) < MANY_DIGITS) return false;
  return slips(stated).some((slip) => meets(measured({ value: slip, decimals }).interval, computed.interval));
}

/** All values that differ from a printed one by one digit, or by two neighbours changed about. */
function slips({ reading }: Term): Decimal[] {
  const printed = reading.value.toFixed(reading.decimals);
  const found: string[] = [];
  for (let i = 0; i < printed.length; i += 1) {
    const digit = printed.charAt(i);
    if (!DIGITS.includes(digit)) continue;
    const [head, tail] = [printed.slice(0, i), printed.slice(i + 1)];
    for (const other of DIGITS) if (other !== digit) found.push(head + other + tail);
    const [comma] = /^\.?/u.exec(tail) ?? [""];
    const next = tail.charAt(comma.length);
    if (next !== "" && next !== digit) found.push(head + next + comma + digit + tail.slice(comma.length + 1));
  }
  return found.map((text) => new Decimal(text));
}

type Rough = (a: number, b: number) => number;

const ROUGHLY: Readonly<Record<FormulaKind, Rough>> = {
  ratio: (a, b) => (a / b) * 100,
  growth: (a, b) => (a / b) * 100 - 100,
  sum: (a, b) => a + b,
  difference: (a, b) => a - b,
  product: (a, b) => a * b,
  quotient: (a, b) => a / b,
  output: (a, b) => (a * b) / 10,
};
const FACE_VALUED: readonly FormulaKind[] = ["product", "quotient", "output"];

/** Whether a repaired statement must be exact, or may be off by as much as was rounded. */
type Fit = "exact" | "rounded";

/** Rules out by doubles nearly all repairs that do not hold. */
function mayHold({ formula, operands, stated }: Statement, fit: Fit): boolean {
  const common = operands.find(({ unit }) => unit)?.unit ?? stated.unit;
  const factorOf = ({ unit }: Term): number =>
    FACE_VALUED.includes(formula) ? 1 : ((unit ?? common)?.factor.toNumber() ?? 1);
  const values = operands.map((one) => (one.set?.point ?? one.reading.value).toNumber() * factorOf(one));
  const result = values.length > 0 ? values.reduce(ROUGHLY[formula]) : NaN;
  const isAmount = formula === "sum" || formula === "difference";
  const found = isAmount ? result / factorOf(stated) : result;
  const printed = stated.reading.value.toNumber() * (formula === "growth" && stated.isFall ? -1 : 1);
  const width = fit === "exact" ? 0.51 : 0.51 * (operands.length + 1);
  return Math.abs(found - printed) <= width * 10 ** -stated.reading.decimals + Math.abs(printed) * 1e-9;
}

function holds({ formula, operands, stated }: Statement, fit: Fit): boolean {
  const found = recompute(formula, operands, stated);
  if (found.kind !== "graded") return false;
  return fit === "exact" ? found.result.grade === "exact" : found.result.grade !== "outside";
}

/** The figure that one misread digit explains: what must be printed instead for the statement to hold; null for none. */
export function findRepair(statement: Statement, fit: Fit = "exact"): Claim["repair"] {
  const terms = [statement.stated, ...statement.operands].filter(({ set }) => set === undefined);
  for (const term of terms) {
    for (const value of slips(term)) {
      const repaired = { ...term, reading: { ...term.reading, value } };
      const operands = statement.operands.map((one) => (one === term ? repaired : one));
      const stated = statement.stated === term ? repaired : statement.stated;
      const tried = { ...statement, operands, stated };
      if (mayHold(tried, fit) && holds(tried, fit)) return { operand: operandOf(term), value };
    }
  }
  return null;
}
