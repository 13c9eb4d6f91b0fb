import {
  columnLetters,
  parseColumn,
  rangeAddress,
  type Highlight,
  type HighlightCondition,
  type Tone,
} from "../core/table/sheet";
import type { SheetEdits } from "./workbook";

/** Fill and font colours of highlights, the ones Excel itself offers for good, neutral and bad. */
export const TONE_COLOURS: Readonly<Record<Tone, { readonly fill: string; readonly font: string }>> = {
  good: { fill: "C6EFCE", font: "006100" },
  warning: { fill: "FFEB9C", font: "7F6000" },
  bad: { fill: "FFC7CE", font: "9C0006" },
  muted: { fill: "EDEDED", font: "595959" },
};

export const TONES: readonly Tone[] = ["good", "warning", "bad", "muted"];

const CONDITION =
  /(?:\$([A-Z]{1,3})([0-9]{1,7})|LEFT\(\$([A-Z]{1,3})([0-9]{1,7}),([0-9]{1,5})\))="((?:[^"]|"")*)"(,?)/y;

/** The conditions in a rule's formula, whose range starts in row `top`; null for a formula of any other shape. */
export function parseHighlightFormula(formula: string, top: number): readonly HighlightCondition[] | null {
  const [, inner] = /^OR\((.*)\)$/s.exec(formula) ?? [];
  const list = inner ?? formula;
  const found: HighlightCondition[] = [];
  let hasMore = true;
  for (CONDITION.lastIndex = 0; hasMore;) {
    const match = CONDITION.exec(list);
    const condition = match && conditionOf(match, top);
    if (!condition) return null;
    found.push(condition);
    hasMore = match[7] === ",";
    if (!hasMore && CONDITION.lastIndex < list.length) return null;
  }
  return (inner === undefined) === (found.length === 1) ? found : null;
}

function conditionOf(match: RegExpExecArray, top: number): HighlightCondition | null {
  const [, letters, row, startLetters, startRow, length, quoted = ""] = match;
  const text = quoted.replaceAll('""', '"');
  if (Number(row ?? startRow) !== top || (length !== undefined && Number(length) !== text.length))
    return null;
  const column = parseColumn(letters ?? startLetters ?? "");
  return { column, match: length === undefined ? "equals" : "startsWith", text };
}

/** The formula of a conditional format, seen from the first row of its range, without "=". */
export function highlightFormula({ range, when }: Highlight): string {
  const conditions = when.map(({ column, match, text }) => {
    const cell = `$${columnLetters(column)}${range.top}`;
    const quoted = `"${text.replaceAll('"', '""')}"`;
    return match === "equals" ? `${cell}=${quoted}` : `LEFT(${cell},${text.length})=${quoted}`;
  });
  return conditions.length === 1 ? conditions.join() : `OR(${conditions.join(",")})`;
}

/** Equal for two highlights that do the same. */
export function highlightKey({ range, when, tone }: Highlight): string {
  const conditions = when.map(({ column, match, text }) => [column, match, text]);
  return JSON.stringify([rangeAddress(range), conditions, tone]);
}

/** What a batch changes of the highlights on a sheet: those of `present` that go, and those that come, each once. */
export function highlightChange(
  present: readonly Highlight[],
  { highlights, removedHighlights = [] }: Pick<SheetEdits, "highlights" | "removedHighlights">,
): { readonly removed: ReadonlySet<string>; readonly added: readonly Highlight[] } {
  const wanted = new Map(highlights.map((highlight) => [highlightKey(highlight), highlight] as const));
  const removed = new Set(removedHighlights.map(highlightKey).filter((key) => !wanted.has(key)));
  for (const highlight of present) wanted.delete(highlightKey(highlight));
  return { removed, added: [...wanted.values()] };
}
