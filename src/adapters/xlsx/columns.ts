import { readFragment, type XmlFragment } from "./xmlFragment";
import { childXml, findChild, insertChild, layOut, type Splice, type XmlLayout } from "./xmlLayout";
import { element, type XmlAttributes } from "./xmlWriter";
import { SHEET_ORDER } from "./sheetOrder";

interface ColumnSpan {
  readonly min: number;
  readonly max: number;
  readonly attributes: XmlFragment["attributes"];
}

/** Excel's width attribute includes five pixels of padding, counted in digits of seven pixels. */
export function widthAttribute(characters: number): number {
  return Math.trunc(((characters * 7 + 5) / 7) * 256) / 256;
}

/** The `col` elements of a sheet: columns `min` to `max` have these attributes. */
export function readSpans(layout: XmlLayout): ColumnSpan[] {
  const cols = findChild(layout, "cols");
  if (!cols) return [];
  const inner = layOut(childXml(layout, cols), layout.part);
  return inner.children.map((child) => {
    const { attributes } = readFragment(childXml(inner, child), layout.part);
    return { min: Number(attributes.min), max: Number(attributes.max), attributes };
  });
}

/** Format index of each column that has one of its own; cells not in the file have it. */
export function columnStyle(layout: XmlLayout): (column: number) => number {
  const styled = readSpans(layout).filter((span) => span.attributes.style !== undefined);
  return (column) => {
    const span = styled.find(({ min, max }) => min <= column && column <= max);
    return Number(span?.attributes.style ?? 0);
  };
}

/** The change that gives columns their widths (in characters); spans of several columns are split where needed. */
export function setColumnWidths(
  layout: XmlLayout,
  widths: readonly { readonly column: number; readonly characters: number }[],
): Splice[] {
  if (widths.length === 0) return [];
  let spans = readSpans(layout);
  for (const { column, characters } of widths) spans = setWidth(spans, column, widthAttribute(characters));
  const xml = element("cols", {}, spans.map(renderSpan).join(""));
  const insertion = insertChild(layout, SHEET_ORDER, "cols", xml);
  const cols = findChild(layout, "cols");
  return [cols ? { ...insertion, start: cols.start, end: cols.end } : insertion];
}

function setWidth(spans: readonly ColumnSpan[], column: number, width: number): ColumnSpan[] {
  const present = spans.find(({ min, max }) => min <= column && column <= max);
  const attributes = { ...present?.attributes, width: String(width), customWidth: "1" };
  const others = spans.filter((span) => span !== present);
  const pieces: ColumnSpan[] = [{ min: column, max: column, attributes }];
  if (present && present.min < column) pieces.push({ ...present, max: column - 1 });
  if (present && present.max > column) pieces.push({ ...present, min: column + 1 });
  return [...others, ...pieces].sort((a, b) => a.min - b.min);
}

function renderSpan({ min, max, attributes }: ColumnSpan): string {
  const all: XmlAttributes = { ...attributes, min, max };
  return element("col", all);
}
