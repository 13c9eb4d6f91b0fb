import { Decimal } from "../core/number/decimal";
import { parseNumber } from "../core/number/parseNumber";
import type { Cell, SheetSnapshot } from "../core/table/sheet";
import { readDirection } from "../core/target/direction";
import { evaluateRow } from "../core/target/evaluate";
import type { Evaluation, Policy } from "../core/target/model";
import { isBlank } from "../core/target/parts/targetComponents";
import { plainDigits } from "../core/text/superscript";
import type { TableArguments } from "./tableFormula";

/** What a custom function is given of numbers: 15 significant digits. */
const SIGNIFICANT_DIGITS = 15;

const RAISED = /[⁰¹²³⁴⁵⁶⁷⁸⁹]/gu;

interface SeenCell {
  readonly text: string;
  readonly isNumber: boolean;
  readonly isError: boolean;
}

const NOTHING: SeenCell = { text: "", isNumber: false, isError: false };

/** A cell as a custom function sees it: numbers without their format, raised digits as plain ones. */
function seenCell(cell: Cell | undefined): SeenCell {
  if (!cell) return NOTHING;
  const isError = cell.kind === "error";
  if (cell.number === undefined)
    return { text: cell.text.replace(RAISED, plainDigits), isNumber: false, isError };
  const number = new Decimal(cell.number).toSignificantDigits(SIGNIFICANT_DIGITS);
  return { text: number.toFixed().replace(".", ","), isNumber: true, isError };
}

function isBareZero({ isNumber, text }: SeenCell): boolean {
  return isNumber && text === "0";
}

function blankZero(cell: SeenCell): SeenCell {
  return isBareZero(cell) ? NOTHING : cell;
}

type SeenRow = Readonly<Record<keyof TableArguments["columns"], SeenCell>>;

/** A table that keeps its figures as text: the formula takes a bare 0 in it for a blank cell. */
function holdsText(rows: readonly SeenRow[]): boolean {
  const figures = rows.flatMap(({ target, actual }) => [target, actual]).filter((cell) => !isBareZero(cell));
  return !figures.some(({ isNumber }) => isNumber) && figures.some(({ text }) => parseNumber(text) !== null);
}

function answer(seen: SeenRow, isText: boolean, policy: Policy): Evaluation | null {
  const target = blankZero(seen.target);
  const isZeroBlank = isText || isBlank(target.text);
  const actual = isZeroBlank ? blankZero(seen.actual) : seen.actual;
  const [name, unit, prior, direction] = [seen.name, seen.unit, seen.prior, seen.direction].map(blankZero);
  if ([target, actual, name, unit, prior, direction].some((cell) => cell?.isError))
    return evaluateRow({ target: "", actual: "" }, policy);
  if (isBlank(target.text) && isBlank(actual.text)) return null;
  const polarity = readDirection(direction?.text ?? "");
  const texts = { name: name?.text ?? "", unit: unit?.text ?? "", prior: prior?.text ?? "" };
  const input = { ...texts, target: target.text, actual: actual.text };
  return evaluateRow({ ...input, ...(polarity && { polarity }) }, policy);
}

/**
 * What DANHGIABANG answers in each line between the first and the last row of its arguments, by sheet row: the same
 * judgement on the line's own cells and nothing else; null for a line that it leaves blank.
 */
export function formulaVerdicts(
  { cells }: SheetSnapshot,
  { columns, directions, top, bottom }: TableArguments,
  policy: Policy,
): ReadonlyMap<number, Evaluation | null> {
  const byPlace = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell] as const));
  const lines = Array.from({ length: bottom - top + 1 }, (_, index) => {
    const row = top + index;
    const seen = (column: number | null): SeenCell =>
      column === null ? NOTHING : seenCell(byPlace.get(`${row},${column}`));
    const own = directions?.get(row);
    const read = Object.entries(columns).map(([field, column]) => [field, seen(column)] as const);
    const direction = directions ? { ...NOTHING, text: own ?? "" } : seen(columns.direction);
    return [row, { ...(Object.fromEntries(read) as SeenRow), direction }] as const;
  });
  const isText = holdsText(lines.map(([, seen]) => seen));
  return new Map(lines.map(([row, seen]) => [row, answer(seen, isText, policy)] as const));
}
