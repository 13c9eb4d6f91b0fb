import { rangeAddress, type Highlight } from "../../core/table/sheet";
import { highlightFormula, highlightKey, parseHighlightFormula } from "../../ports/highlightRule";
import { parseRange } from "./addresses";
import type { Styles } from "./styles";
import { insertChild, type Splice, type XmlLayout } from "./xmlLayout";
import { XmlReader } from "./xmlReader";
import { element, escapeText } from "./xmlWriter";
import { SHEET_ORDER } from "./sheetOrder";

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
    const condition = range && parseHighlightFormula(formula, range.top);
    if (range && tone && condition) found.push({ range, ...condition, tone });
  }
  return found;
}

/** The insertions that add highlights to a sheet, behind every rule it has; those in `present` are left out. */
export function addHighlights(
  layout: XmlLayout,
  highlights: readonly Highlight[],
  present: readonly Highlight[],
  styles: Styles,
): Splice[] {
  const known = new Set(present.map(highlightKey));
  let priority = lastPriority(layout);
  return highlights.flatMap((highlight) => {
    if (known.has(highlightKey(highlight))) return [];
    known.add(highlightKey(highlight));
    priority++;
    return [insertChild(layout, SHEET_ORDER, "conditionalFormatting", render(highlight, priority, styles))];
  });
}

function render(highlight: Highlight, priority: number, styles: Styles): string {
  const rule = { type: "expression", dxfId: styles.toneIndex(highlight.tone), priority };
  const formula = element("formula", {}, escapeText(highlightFormula(highlight)));
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
