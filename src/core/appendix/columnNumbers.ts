import { Decimal } from "../number/decimal";
import { parseNumber } from "../number/parseNumber";
import type { AssessedRow } from "../table/indicatorTable";
import type { ColumnDesign } from "./columnDesigns";

const HUNDRED = new Decimal(100);

/** "116,9" of 1.169 over 1.000 in per cent: every row that can be worked out holds it, rounded or cut off. */
function isQuotient(
  rows: readonly AssessedRow[],
  quotient: ColumnDesign,
  above: ColumnDesign,
  below: ColumnDesign,
): boolean {
  const fits = rows.flatMap((row) => {
    const printed = parseNumber(quotient.textOf(row).replace(/%\s*$/u, ""));
    const [a, b] = [parseNumber(above.textOf(row)), parseNumber(below.textOf(row))];
    if (!printed || !a || !b || b.value.isZero()) return [];
    const error = a.value.div(b.value).times(HUNDRED).minus(printed.value).abs();
    return [error.lessThan(new Decimal(10).pow(-printed.decimals))];
  });
  return fits.length > 0 && fits.every(Boolean);
}

/**
 * The row under the header: "(1)", "(2)" …, and "(6)=(5)/(4)" for a column that is the quotient of two others in every
 * row where all three are plain numbers.
 */
export function numberColumns(
  designs: readonly ColumnDesign[],
  rows: readonly AssessedRow[],
): readonly string[] {
  const at = (id: ColumnDesign["id"]): number => designs.findIndex((design) => design.id === id);
  const actual = at("actual");
  return designs.map((design, index) => {
    const own = `(${index + 1})`;
    const base = design.id === "completion" ? at("target") : design.id === "growth" ? at("prior") : -1;
    const [above, below] = [designs[actual], designs[base]];
    if (!above || !below || !isQuotient(rows, design, above, below)) return own;
    return `${own}=(${actual + 1})/(${base + 1})`;
  });
}
