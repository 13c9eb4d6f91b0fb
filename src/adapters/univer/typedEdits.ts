import type { Worksheet } from "@univerjs/core";
import type { CellEdit, SheetEdits } from "../../ports/workbook";
import type { Grid } from "./Grid";
import { placeOf, USUAL_WIDTH, type SheetPicture } from "./picture";
import { contentKey, typedContent, type FoundCell } from "./typedContent";

/** What a width in characters leaves out: five pixels beside digits of seven. */
const PADDING_DIGITS = 5 / 7;

type Cells = ReadonlyMap<number, FoundCell>;

/** The places at which two states of a sheet hold different things. */
export function differingPlaces(one: Cells, other: Cells): Set<number> {
  const places = [...new Set([...one.keys(), ...other.keys()])];
  return new Set(places.filter((key) => contentKey(one.get(key)) !== contentKey(other.get(key))));
}

/** What people have changed of the cells and column widths painted as `picture`; null for nothing. */
export function typedEdits(
  grid: Grid,
  sheet: Worksheet,
  picture: SheetPicture,
  places: ReadonlySet<number>,
  seen: Cells,
): SheetEdits | null {
  const cells = [...places].map((key): CellEdit => {
    const place = placeOf(key);
    return { ...place, content: typedContent(seen.get(key), grid.block(sheet, place.row, place.column)) };
  });
  const columnWidths = draggedColumns(sheet, picture);
  if (cells.length === 0 && columnWidths.length === 0) return null;
  const fitRows = [...new Set(cells.map(({ row }) => row))];
  return { sheet: sheet.getName(), cells, columnWidths, fitRows, notes: [], highlights: [] };
}

function draggedColumns(
  sheet: Worksheet,
  { columnWidths, hiddenColumns, digitPixels }: SheetPicture,
): SheetEdits["columnWidths"] {
  const dragged: { column: number; characters: number }[] = [];
  for (const [index, data] of Object.entries(sheet.getColumnManager().getColumnData())) {
    const column = Number(index) + 1;
    const pixels = data?.w;
    if (pixels === undefined || hiddenColumns.includes(column)) continue;
    if (Math.round(pixels) === (columnWidths[column - 1] ?? USUAL_WIDTH)) continue;
    dragged.push({ column, characters: Math.max(0, pixels / digitPixels - PADDING_DIGITS) });
  }
  return dragged;
}
