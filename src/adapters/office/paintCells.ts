import type { CellPosition, CellRange } from "../../core/table/sheet";
import { drawLines, paint, SIDES, type Look } from "./looks";
import { addressesOf, rangeAt, rectanglesOf } from "./places";
import type { Step } from "./steps";

/** A cell and the parts of its look that are to be set. */
export interface PaintedCell extends CellPosition {
  readonly look: Partial<Look>;
}

/** More blocks than these of one look are painted as one range of several areas. */
const FEW_BLOCKS = 3;
const BYTES_PER_LOOK = 4_000;

/** Sets looks: one step for the cells that get the same, however many they are. */
export function paintCells(cells: readonly PaintedCell[]): Step[] {
  const groups = new Map<string, { look: Partial<Look>; cells: CellPosition[] }>();
  for (const { row, column, look } of cells) {
    const key = JSON.stringify(look);
    if (key === "{}") continue;
    const group = groups.get(key);
    if (group) group.cells.push({ row, column });
    else groups.set(key, { look, cells: [{ row, column }] });
  }
  return [...groups.values()].map((group) => {
    const blocks = rectanglesOf(group.cells);
    const bytes = BYTES_PER_LOOK + 12 * blocks.length;
    return { bytes, queue: (sheet) => paintBlocks(sheet, blocks, group.look) };
  });
}

function paintBlocks(sheet: Excel.Worksheet, blocks: readonly CellRange[], look: Partial<Look>): void {
  const hasLines = SIDES.some((side) => look[side] !== undefined);
  const shapes = hasLines ? [...new Set(blocks.map(shapeOf))] : [undefined];
  for (const shape of shapes) {
    const alike = shape === undefined ? blocks : blocks.filter((block) => shapeOf(block) === shape);
    const [first] = alike;
    for (const target of targetsOf(sheet, alike)) {
      paint(target, look);
      if (first) drawLines(target, look, first);
    }
  }
}

/** Only blocks of several rows, or columns, have lines inside. */
function shapeOf({ top, left, bottom, right }: CellRange): string {
  return `${top < bottom},${left < right}`;
}

function targetsOf(
  sheet: Excel.Worksheet,
  blocks: readonly CellRange[],
): readonly { readonly format: Excel.RangeFormat }[] {
  if (blocks.length <= FEW_BLOCKS) return blocks.map((block) => rangeAt(sheet, block));
  return addressesOf(blocks).map((addresses) => sheet.getRanges(addresses));
}
