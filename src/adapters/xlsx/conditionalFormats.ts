import { columnLetters, rangeAddress, type Highlight } from "../../core/table/sheet";
import { parseColumn, parseRange } from "./addresses";
import type { Styles } from "./styles";
import { insertChild, type Splice, type XmlLayout } from "./xmlLayout";
import { XmlReader } from "./xmlReader";
import { element, escapeText } from "./xmlWriter";
import { SHEET_ORDER } from "./sheetOrder";

const EQUALS = /^\$([A-Z]{1,3})([0-9]{1,7})="((?:[^"]|"")*)"$/;
const STARTS_WITH = /^LEFT\(\$([A-Z]{1,3})([0-9]{1,7}),([0-9]{1,5})\)="((?:[^"]|"")*)"$/;

/** Highlights in the `conditionalFormatting` element just opened; rules of any other shape are passed over. */
export function readConditionalFormat(reader: XmlReader, styles: Styles): Highlight[] {
  const depth = reader.depth;
  const range = parseRange(reader.attribute("sqref") ?? "");
  const found: Highlight[] = [];
  let dxf: string | undefined;
  while (reader.depth >= depth) {
    if (reader.next() !== "open") continue;
    if (reader.name === "cfRule") dxf = reader.attribute("dxfId");
    if (reader.name !== "formula") continue;
    const formula = reader.textContent();
    const tone = dxf === undefined ? undefined : styles.tone(Number(dxf));
    const condition = range && parseCondition(formula, range.top);
    if (range && tone && condition) found.push({ range, ...condition, tone });
  }
  return found;
}

function parseCondition(
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

function conditionFormula({ range, column, match, text }: Highlight): string {
  const cell = `$${columnLetters(column)}${range.top}`;
  const quoted = `"${text.replaceAll('"', '""')}"`;
  return match === "equals" ? `${cell}=${quoted}` : `LEFT(${cell},${text.length})=${quoted}`;
}

/** The insertions that add highlights to a sheet, behind every rule it has; those in `present` are left out. */
export function addHighlights(
  layout: XmlLayout,
  highlights: readonly Highlight[],
  present: readonly Highlight[],
  styles: Styles,
): Splice[] {
  const known = new Set(present.map(identity));
  let priority = lastPriority(layout);
  return highlights.flatMap((highlight) => {
    if (known.has(identity(highlight))) return [];
    known.add(identity(highlight));
    priority++;
    return [insertChild(layout, SHEET_ORDER, "conditionalFormatting", render(highlight, priority, styles))];
  });
}

function identity({ range, column, match, text, tone }: Highlight): string {
  return JSON.stringify([rangeAddress(range), column, match, text, tone]);
}

function render(highlight: Highlight, priority: number, styles: Styles): string {
  const rule = { type: "expression", dxfId: styles.toneIndex(highlight.tone), priority };
  const formula = element("formula", {}, escapeText(conditionFormula(highlight)));
  const sqref = rangeAddress(highlight.range);
  return element("conditionalFormatting", { sqref }, element("cfRule", rule, formula));
}

/** The extensions of newer Excel versions hold rules too, so the whole sheet is searched. */
function lastPriority(layout: XmlLayout): number {
  const reader = new XmlReader(layout.source, layout.part);
  let last = 0;
  while (reader.next() !== "end") {
    if (reader.token !== "open") continue;
    if (reader.name === "sheetData") reader.skip();
    else if (reader.name === "cfRule") last = Math.max(last, Number(reader.attribute("priority") ?? 0) || 0);
  }
  return last;
}
