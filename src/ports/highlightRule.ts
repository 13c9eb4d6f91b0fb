import { columnLetters, parseColumn, rangeAddress, type Highlight, type Tone } from "../core/table/sheet";

/** Fill and font colours of highlights, the ones Excel itself offers for good, neutral and bad. */
export const TONE_COLOURS: Readonly<Record<Tone, { readonly fill: string; readonly font: string }>> = {
  good: { fill: "C6EFCE", font: "006100" },
  warning: { fill: "FFEB9C", font: "7F6000" },
  bad: { fill: "FFC7CE", font: "9C0006" },
  muted: { fill: "EDEDED", font: "595959" },
};

export const TONES: readonly Tone[] = ["good", "warning", "bad", "muted"];

const EQUALS = /^\$([A-Z]{1,3})([0-9]{1,7})="((?:[^"]|"")*)"$/;
const STARTS_WITH = /^LEFT\(\$([A-Z]{1,3})([0-9]{1,7}),([0-9]{1,5})\)="((?:[^"]|"")*)"$/;

/** The condition in a rule's formula, whose range starts in row `top`; undefined for a formula of any other shape. */
export function parseHighlightFormula(
  formula: string,
  top: number,
): Pick<Highlight, "column" | "match" | "text"> | undefined {
  const equals = EQUALS.exec(formula);
  const [, letters = "", row = "", quoted = ""] = equals ?? [];
  if (equals && Number(row) === top)
    return { column: parseColumn(letters), match: "equals", text: unquote(quoted) };
  const [, startLetters = "", startRow = "", length = "", start = ""] = STARTS_WITH.exec(formula) ?? [];
  const text = unquote(start);
  if (startLetters === "" || Number(startRow) !== top || Number(length) !== text.length) return undefined;
  return { column: parseColumn(startLetters), match: "startsWith", text };
}

function unquote(text: string): string {
  return text.replaceAll('""', '"');
}

/** The formula of a conditional format, seen from the first row of its range, without "=". */
export function highlightFormula({ range, column, match, text }: Highlight): string {
  const cell = `$${columnLetters(column)}${range.top}`;
  const quoted = `"${text.replaceAll('"', '""')}"`;
  return match === "equals" ? `${cell}=${quoted}` : `LEFT(${cell},${text.length})=${quoted}`;
}

/** Equal for two highlights that do the same. */
export function highlightKey({ range, column, match, text, tone }: Highlight): string {
  return JSON.stringify([rangeAddress(range), column, match, text, tone]);
}
