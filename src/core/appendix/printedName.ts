import type { AssessedRow } from "../table/indicatorTable";
import { foldLines } from "./headings";

const FORMULA = /\$([^$]*\\[^$]*)\$/gu;
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/\\(?:geqslant|geq|ge)\b/gu, "≥"],
  [/\\(?:leqslant|leq|le)\b/gu, "≤"],
];

function plainFormula(formula: string): string {
  return SIGNS.reduce((text, [sign, letter]) => text.replace(sign, letter), formula);
}

/**
 * A name as it can be printed: one line, the formula marks of text converters gone ("$\geq 7,5m$" → "≥ 7,5m"), a
 * footnote mark kept on the line of its word by a no-break space.
 */
export function printedName({ name }: AssessedRow): string {
  return foldLines(name)
    .replace(FORMULA, (_, formula: string) => plainFormula(formula))
    .replace(/ (?=[⁰¹²³⁴⁵⁶⁷⁸⁹⁽])/gu, "\u{A0}");
}
