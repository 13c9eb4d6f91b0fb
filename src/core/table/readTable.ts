import { findHeader, type Header } from "./findHeader";
import { Grid } from "./grid";
import type { IndicatorRow, IndicatorTable } from "./indicatorTable";
import { RowReader } from "./readRows";
import { isBulleted } from "./rowNumber";
import type { SheetSnapshot } from "./sheet";
import { withStatusColumn } from "./statusColumn";
import { readAbove } from "./tableHeading";

/** A table that numbers no row at all counts every row that is not a bullet. */
function countWithoutNumbers(rows: readonly IndicatorRow[], header: Header): readonly IndicatorRow[] {
  if (header.columns.stt !== undefined || rows.some(({ counted }) => counted)) return rows;
  return rows.map((row) => ({ ...row, counted: !isBulleted(row.name) }));
}

/**
 * Reads the indicator table of a sheet as people make them: wherever it stands, with title rows, merged cells, group
 * rows, sub-rows, footnotes between the rows, figures typed as text. Null when the sheet holds none.
 */
export function readTable(sheet: SheetSnapshot): IndicatorTable | null {
  const grid = new Grid(sheet);
  const found = findHeader(grid);
  if (!found) return null;
  const header = withStatusColumn(grid, found);
  const above = readAbove(grid, header);
  const reader = new RowReader(grid, header, above.unit);
  reader.readAll();
  if (reader.rows.length === 0) return null;
  return {
    sheet: sheet.name,
    title: above.title,
    attachedTo: above.attachedTo,
    header: { row: header.bottom, columns: header.columns, texts: header.texts },
    fused: header.columns.target !== undefined && header.columns.target === header.columns.name,
    rows: countWithoutNumbers(reader.rows, header),
    footnotes: reader.footnotes,
    extent: { top: header.top, left: header.left, bottom: reader.last, right: header.right },
  };
}
