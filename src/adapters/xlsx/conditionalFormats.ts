import { rangeAddress, type CellRange, type Highlight } from "../../core/table/sheet";
import {
  highlightChange,
  highlightFormula,
  highlightKey,
  parseHighlightFormula,
} from "../../ports/highlightRule";
import type { SheetEdits } from "../../ports/workbook";
import { parseRange } from "./addresses";
import type { Styles } from "./styles";
import { childXml, insertChild, type Splice, type XmlLayout } from "./xmlLayout";
import { XmlReader } from "./xmlReader";
import { element, escapeText } from "./xmlWriter";
import { SHEET_ORDER } from "./sheetOrder";

/** A rule that is a highlight of ours; offsets of its `cfRule` are into the text that is read. */
interface FoundRule {
  readonly start: number;
  readonly end: number;
  readonly highlight: Highlight | undefined;
}

/** Highlights in the `conditionalFormatting` element just opened; rules of any other shape are passed over. */
export function readConditionalFormat(reader: XmlReader, styles: Styles): Highlight[] {
  return readRules(reader, styles).flatMap(({ highlight }) => highlight ?? []);
}

function readRules(reader: XmlReader, styles: Styles): FoundRule[] {
  const depth = reader.depth;
  const range = parseRange(reader.attribute("sqref") ?? "");
  const found: FoundRule[] = [];
  while (reader.depth >= depth) {
    if (reader.next() === "open" && reader.name === "cfRule") found.push(readRule(reader, range, styles));
  }
  return found;
}

function readRule(reader: XmlReader, range: CellRange | undefined, styles: Styles): FoundRule {
  const { depth, start } = reader;
  const tone = styles.tone(Number(reader.attribute("dxfId") ?? NaN));
  const formulas: string[] = [];
  while (reader.depth >= depth) {
    if (reader.next() === "open" && reader.name === "formula") formulas.push(reader.textContent());
  }
  const [formula = "", ...others] = formulas;
  const when = range && others.length === 0 ? parseHighlightFormula(formula, range.top) : null;
  return { start, end: reader.end, highlight: range && tone && when ? { range, when, tone } : undefined };
}

/** What carries out the highlights of a batch on a sheet that has `present`; those added stand behind every rule it has. */
export function editHighlights(
  layout: XmlLayout,
  edits: SheetEdits,
  present: readonly Highlight[],
  styles: Styles,
): Splice[] {
  const { removed, added } = highlightChange(present, edits);
  const last = added.length > 0 ? lastPriority(layout) : 0;
  return [
    ...(removed.size > 0 ? removals(layout, removed, styles) : []),
    ...added.map((highlight, index) =>
      insertChild(layout, SHEET_ORDER, "conditionalFormatting", render(highlight, last + index + 1, styles)),
    ),
  ];
}

/** An element whose rules all go goes with them. */
function removals(layout: XmlLayout, removed: ReadonlySet<string>, styles: Styles): Splice[] {
  return layout.children.flatMap((child) => {
    const reader = new XmlReader(childXml(layout, child), layout.part);
    if (child.name !== "conditionalFormatting" || reader.readRoot() !== child.name) return [];
    const rules = readRules(reader, styles);
    const gone = rules.filter(({ highlight }) => highlight && removed.has(highlightKey(highlight)));
    if (gone.length === rules.length && gone.length > 0)
      return [{ start: child.start, end: child.end, text: "" }];
    return gone.map(({ start, end }) => ({ start: child.start + start, end: child.start + end, text: "" }));
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
