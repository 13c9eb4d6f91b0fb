import type { CellPosition } from "../../core/table/sheet";
import { damaged } from "../ooxml/damage";

const NAMESPACES =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
  'xmlns:x="urn:schemas-microsoft-com:office:excel"';

/** The shape type of notes in every program; shapes refer to it by this id. */
const SHAPE_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/** A drawing without shapes; `block` is its number among the workbook's drawings and sets its range of shape ids. */
export function emptyDrawing(block: number): string {
  const map = `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${block}"/></o:shapelayout>`;
  return `<xml ${NAMESPACES}>${map}${SHAPE_TYPE}</xml>`;
}

interface Shape {
  readonly start: number;
  readonly end: number;
  readonly place?: CellPosition;
}

/**
 * The drawing with a hidden note shape for each of `places` that has none, and without the shapes of `removed`.
 * Excel's own drawings need not be well-formed, so the text is searched, not parsed; other shapes stay as they are.
 */
export function editDrawing(
  source: string,
  part: string,
  places: readonly (CellPosition & { readonly lines: number })[],
  removed: readonly CellPosition[],
): string {
  const shapes = readShapes(source);
  const gone = shapes.filter(({ place }) => place && removed.some((other) => isSame(place, other)));
  let kept = source;
  for (const shape of gone.reverse()) kept = kept.slice(0, shape.start) + kept.slice(shape.end);
  const missing = places.filter(
    (place) => !shapes.some((shape) => shape.place && isSame(shape.place, place)),
  );
  if (missing.length === 0) return kept;
  const close = kept.search(/<\/(?:[\w.-]+:)?xml\s*>\s*$/);
  if (close < 0) throw damaged(part, "the drawing has no end");
  const first = nextShapeId(kept);
  const type = kept.includes("_x0000_t202") ? "" : declared(SHAPE_TYPE);
  const added = missing.map((place, index) => declared(renderShape(place, place.lines, first + index)));
  return kept.slice(0, close) + type + added.join("") + kept.slice(close);
}

function readShapes(source: string): Shape[] {
  return [...source.matchAll(/<((?:[\w.-]+:)?shape)[\s>]/g)].map((match) => {
    const closing = `</${match[1]}>`;
    const close = source.indexOf(closing, match.index);
    const end = close < 0 ? source.length : close + closing.length;
    return { start: match.index, end, ...placeOf(source.slice(match.index, end)) };
  });
}

function placeOf(shape: string): { place?: CellPosition } {
  const row = /:Row>\s*(\d+)\s*</.exec(shape)?.[1];
  const column = /:Column>\s*(\d+)\s*</.exec(shape)?.[1];
  const isNote = /ObjectType\s*=\s*["']Note["']/.test(shape);
  if (!isNote || row === undefined || column === undefined) return {};
  return { place: { row: Number(row) + 1, column: Number(column) + 1 } };
}

function isSame(a: CellPosition, b: CellPosition): boolean {
  return a.row === b.row && a.column === b.column;
}

function nextShapeId(source: string): number {
  const block = Number(/idmap\b[^>]*\bdata\s*=\s*["'](\d+)/.exec(source)?.[1] ?? 1);
  const used = [...source.matchAll(/_x0000_s(\d+)/g)].map((match) => Number(match[1]));
  return Math.max(block * 1024, ...used) + 1;
}

/** Other programs bind the namespaces to prefixes of their own, so our elements bring theirs along. */
function declared(xml: string): string {
  return xml.replace(/^<[\w:]+/, (open) => `${open} ${NAMESPACES}`);
}

function renderShape({ row, column }: CellPosition, lines: number, id: number): string {
  const top = Math.max(row - 2, 0);
  const anchor = [column, 15, top, 2, column + 3, 15, top + Math.max(4, lines + 1), 4].join(", ");
  return (
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;visibility:hidden" ` +
    'fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/>' +
    '<v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
    `<x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
    `<x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`
  );
}
