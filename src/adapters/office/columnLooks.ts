import type { CellRange } from "../../core/table/sheet";
import type { Queue } from "./ask";
import { cellOptions, lineOf, LOOK, mixedParts, partsOf, SIDES, type Look, type Side } from "./looks";
import { rangeAt } from "./places";

const EDGES = ["EdgeTop", "InsideHorizontal", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
type Edge = (typeof EDGES)[number];
type Parts = ReturnType<typeof partsOf>;

/** How the cells of one column look, as far as they look alike. */
export interface ColumnLook {
  readonly range: CellRange;
  readonly parts: Parts;
  readonly edges: Readonly<Record<Edge, string | undefined>>;
}

/** How the cell of the column in a row looks. */
export type LookAt = (row: number) => Look;

/** Asks how the cells of a column look, in one answer for all of them. */
export function columnLook(range: CellRange): Queue<Excel.Worksheet, ColumnLook> {
  return (sheet) => {
    const column = rangeAt(sheet, range);
    column.load(LOOK);
    const borders = EDGES.map((edge) => {
      const border = column.format.borders.getItem(edge);
      return [edge, border.load("style,weight,color")] as const;
    });
    return () => ({
      range,
      parts: partsOf(column.format.toJSON()),
      edges: Object.fromEntries(
        borders.map(([edge, border]) => [edge, lineOf(border)]),
      ) as ColumnLook["edges"],
    });
  };
}

/** Asks cell by cell for what the cells of a column do not have in common; undefined where there is nothing to ask. */
export function columnDetails(column: ColumnLook): Queue<Excel.Worksheet, LookAt> | undefined {
  const parts = mixedParts(column.parts);
  const sides = mixedSides(column);
  if (parts.length === 0 && sides.length === 0) return undefined;
  return (sheet) => {
    const asked = { cells: rangeAt(sheet, column.range).getCellProperties(cellOptions(parts, sides)) };
    return () => (row) => {
      const format = asked.cells.value[row - column.range.top]?.[0]?.format;
      const own = partsOf(format);
      const lines = sides.map((side) => [side, lineOf(format?.borders?.[side] ?? {})] as const);
      return {
        ...commonLook(column)(row),
        ...Object.fromEntries(parts.map((part) => [part, own[part]])),
        ...Object.fromEntries(lines),
      };
    };
  };
}

/** The look of a column whose cells look alike. */
export function commonLook({ range, parts, edges }: ColumnLook): LookAt {
  return (row) => ({
    ...parts,
    top: row === range.top ? edges.EdgeTop : edges.InsideHorizontal,
    bottom: row === range.bottom ? edges.EdgeBottom : edges.InsideHorizontal,
    left: edges.EdgeLeft,
    right: edges.EdgeRight,
  });
}

function mixedSides({ range, edges }: ColumnLook): Side[] {
  const inside = range.top < range.bottom && edges.InsideHorizontal === undefined;
  const mixed = {
    top: inside || edges.EdgeTop === undefined,
    bottom: inside || edges.EdgeBottom === undefined,
    left: edges.EdgeLeft === undefined,
    right: edges.EdgeRight === undefined,
  };
  return SIDES.filter((side) => mixed[side]);
}
