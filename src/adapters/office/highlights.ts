import { rangeAddress, type CellRange, type Highlight } from "../../core/table/sheet";
import { highlightFormula, parseHighlightFormula, TONE_COLOURS, TONES } from "../../ports/highlightRule";
import { loading, type Queue } from "./ask";
import { placeOf, PLACES, rangeAt } from "./places";
import type { Step } from "./steps";

const BYTES_PER_RULE = 1_500;

/** A conditional format of a sheet, anybody's. */
export interface FoundFormat {
  readonly id: string;
  readonly type: string;
  /** 0 for the first. */
  readonly priority: number;
}

export interface FoundHighlight extends FoundFormat {
  readonly highlight: Highlight;
}

/** Asks for the conditional formats of a sheet. */
export function formatItems(sheet: Excel.Worksheet): () => FoundFormat[] {
  const formats = sheet.getRange().conditionalFormats;
  formats.load("items/id,items/type,items/priority");
  return () => formats.items.map(({ id, type, priority }) => ({ id, type, priority }));
}

/** Asks for those conditional formats that are highlights of ours; the answer is in the order of their priority. */
export function foundHighlights(found: readonly FoundFormat[]): Queue<Excel.Worksheet, FoundHighlight[]> {
  return (sheet) => {
    const formats = sheet.getRange().conditionalFormats;
    const asked = found
      .filter(({ type }) => type === "Custom")
      .map((facts) => {
        const format = formats.getItem(facts.id);
        const { custom } = format;
        const { fill, font } = custom.format;
        const areas = loading(format.getRanges().areas, PLACES);
        custom.rule.load("formula");
        fill.load("color");
        font.load("color");
        return (): FoundHighlight[] => {
          const [range, ...others] = areas.items.map(placeOf);
          const highlight = range && highlightOf(range, custom.rule.formula, fill.color, font.color);
          return highlight && others.length === 0 ? [{ ...facts, highlight }] : [];
        };
      });
    return () => asked.flatMap((read) => read()).sort((a, b) => a.priority - b.priority);
  };
}

function highlightOf(range: CellRange, formula: string, fill: string, font: string): Highlight | undefined {
  const when = parseHighlightFormula(formula.replace(/^=/, ""), range.top);
  const tone = TONES.find(
    (one) => sameColour(TONE_COLOURS[one].fill, fill) && sameColour(TONE_COLOURS[one].font, font),
  );
  return when && tone ? { range, when, tone } : undefined;
}

function sameColour(ours: string, found: string): boolean {
  return found.toUpperCase() === `#${ours}`;
}

/** A highlight and its place among the rules of the sheet; one beyond the last puts it behind all of them. */
type RankedHighlight = Pick<FoundHighlight, "highlight" | "priority">;

/** Adds highlights; those of one block name it once, for the message to stay small. */
export function addHighlights(added: readonly RankedHighlight[]): Step[] {
  if (added.length === 0) return [];
  const queue = (sheet: Excel.Worksheet): void => {
    const blocks = new Map<string, Excel.ConditionalFormatCollection>();
    for (const { highlight, priority } of added) {
      const address = rangeAddress(highlight.range);
      const formats = blocks.get(address) ?? rangeAt(sheet, highlight.range).conditionalFormats;
      blocks.set(address, formats);
      const format = formats.add("Custom");
      const { fill, font } = TONE_COLOURS[highlight.tone];
      const { custom } = format;
      const { format: look } = custom;
      custom.rule.formula = `=${highlightFormula(highlight)}`;
      look.fill.color = `#${fill}`;
      look.font.color = `#${font}`;
      format.priority = priority;
    }
  };
  return [{ bytes: added.length * BYTES_PER_RULE, queue }];
}

export function removeFormat(id: string): Step {
  return {
    bytes: BYTES_PER_RULE,
    queue: (sheet) => sheet.getRange().conditionalFormats.getItem(id).delete(),
  };
}

/** Steps that bring back highlights that were there; `ids` are the conditional formats that are there now. */
export function restoredHighlights(before: readonly FoundHighlight[], ids: ReadonlySet<string>): Step[] {
  return addHighlights(before.filter(({ id }) => !ids.has(id)));
}
