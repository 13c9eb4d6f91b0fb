import type { SheetLook } from "../../ports/workbookFile";
import { CellLooks } from "./cellLooks";
import type { CellContext } from "./cellValue";
import { readSpans } from "./columns";
import { isTrue, visitSheet } from "./sheetCells";
import { columnPoints, digitPixels, usualHeight } from "./sheetSizes";
import { readFragment } from "./xmlFragment";
import { childXml, findChild, layOut, type XmlLayout } from "./xmlLayout";

const PIXELS_PER_POINT = 96 / 72;
/** Wider files tell one width for all columns behind. */
const MOST_COLUMNS = 200;
const HEIGHT = /\sht\s*=\s*["']([\d.]+)["']/;

/** How the worksheet of this XML is painted; fails with `damaged` naming the part. */
export function readSheetLook(xml: string, context: CellContext, scheme: readonly string[]): SheetLook {
  const layout = layOut(xml, context.part);
  const { fontSize } = context.styles.format(0);
  const looks = new CellLooks(context.styles, context.part, scheme);
  const indices = new Map<number, number>();
  const cells: { row: number; column: number; look: number }[] = [];
  const rowHeights: { row: number; pixels: number }[] = [];
  visitSheet(layout, {
    row: ({ row, start, openEnd }) => {
      const [, points] = HEIGHT.exec(layout.source.slice(start, openEnd)) ?? [];
      if (points !== undefined)
        rowHeights.push({ row, pixels: Math.round(Number(points) * PIXELS_PER_POINT) });
    },
    cell: ({ row, column, style }) => {
      const look = indices.get(style) ?? indices.size;
      indices.set(style, look);
      cells.push({ row, column, look });
    },
  });
  return {
    looks: [...indices.keys()].map((style) => looks.look(style)),
    cells,
    columnWidths: widthsOf(layout, fontSize),
    digitPixels: digitPixels(fontSize),
    rowHeights,
    usualHeight: Math.round(usualHeight(layout) * PIXELS_PER_POINT),
    ...viewOf(layout),
  };
}

function widthsOf(layout: XmlLayout, fontSize: number): number[] {
  const points = columnPoints(layout, fontSize);
  const ends = readSpans(layout).map(({ min, max }) => (max > MOST_COLUMNS ? min : max));
  const last = ends.reduce((most, end) => Math.max(most, end), 0);
  return Array.from({ length: Math.min(last, MOST_COLUMNS) }, (_, index) =>
    Math.round(points(index + 1) * PIXELS_PER_POINT),
  );
}

function viewOf(layout: XmlLayout): Pick<SheetLook, "frozenRows" | "frozenColumns" | "hasGridLines"> {
  const views = findChild(layout, "sheetViews");
  const [view] = views ? readFragment(childXml(layout, views), layout.part).children : [];
  const read = view && readFragment(view.xml, layout.part);
  const pane = read?.children.find(({ name }) => name === "pane");
  const frozen = pane ? readFragment(pane.xml, layout.part).attributes : {};
  const isFrozen = frozen.state === "frozen" || frozen.state === "frozenSplit";
  return {
    frozenRows: isFrozen ? Number(frozen.ySplit ?? 0) : 0,
    frozenColumns: isFrozen ? Number(frozen.xSplit ?? 0) : 0,
    hasGridLines: isTrue(read?.attributes.showGridLines ?? "1"),
  };
}
