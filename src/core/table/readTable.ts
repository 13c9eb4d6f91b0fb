import { readUnitAt } from "../unit/parseUnit";
import { isBlank } from "../target/parts/targetComponents";
import { findHeader } from "./findHeader";
import { Grid } from "./grid";
import type { Header } from "./header";
import type { IndicatorRow, IndicatorTable } from "./indicatorTable";
import { withNumberColumn } from "./numberColumn";
import { isOwnHeader } from "./ownColumns";
import { RowReader } from "./readRows";
import { isBulleted, isOuterNumber } from "./rowNumber";
import { columnHeads, withSettledColumns, type SettledColumn } from "./settledColumns";
import type { Cell, SheetSnapshot } from "./sheet";
import { withStatusColumn } from "./statusColumn";
import { readAbove } from "./tableHeading";

/**
 * A table that numbers no row in Arabic figures counts the rows under Roman numerals or letters; one that numbers none
 * at all counts every row that is not a bullet.
 */
function countWithoutNumbers(rows: readonly IndicatorRow[], header: Header): readonly IndicatorRow[] {
  const isSingle = rows.length === 1 && header.columns.stt !== undefined;
  if (isSingle || rows.some(({ counted }) => counted)) return rows;
  const isOuter = ({ stt, actual, target }: IndicatorRow): boolean =>
    isOuterNumber(stt) && !(isBlank(actual) && isBlank(target));
  if (rows.some(isOuter)) return rows.map((row) => ({ ...row, counted: isOuter(row) }));
  return rows.map((row) => ({ ...row, counted: !isBulleted(row.name) && !isBulleted(row.stt) }));
}

/** The unit in the brackets of a header: "Thực hiện (tỷ đồng)"; empty for other words. */
function unitInHeader({ texts, columns }: Header): string {
  if (columns.unit !== undefined) return "";
  const bracket =
    /\(([^()]+)\)\s*$/u.exec((texts.target ?? texts.actual ?? "").normalize("NFC"))?.[1]?.trim() ?? "";
  return bracket !== "" && readUnitAt(bracket, 0)?.end === bracket.length ? bracket : "";
}

/** Every cell but those of columns that the add-in wrote. */
function officeCells({ all }: Grid, { top, bottom }: Header): readonly Cell[] {
  const heads = all.filter((cell) => cell.row >= top && cell.row <= bottom && isOwnHeader(cell));
  const own = new Set(heads.map(({ column }) => column));
  return own.size === 0 ? all : all.filter(({ row, column }) => row < top || !own.has(column));
}

/**
 * Reads the indicator table of a sheet as people make them: wherever it stands, with title rows, merged cells, group
 * rows, sub-rows, footnotes between the rows, figures typed as text. Null when the sheet holds none. What people have
 * `settled` about its columns counts before what the headers say.
 */
export function readTable(
  sheet: SheetSnapshot,
  settled: readonly SettledColumn[] = [],
): IndicatorTable | null {
  const grid = new Grid(sheet);
  const found = findHeader(grid);
  if (!found) return null;
  const read = withStatusColumn(grid, withNumberColumn(grid, found));
  const header = withSettledColumns(grid, read, settled);
  const above = readAbove(grid, header);
  const reader = new RowReader(grid, header, unitInHeader(header) || above.unit);
  reader.readAll();
  if (reader.rows.length === 0) return null;
  return {
    sheet: sheet.name,
    label: above.label,
    title: above.title,
    attachedTo: above.attachedTo,
    header: {
      row: header.bottom,
      columns: header.columns,
      texts: header.texts,
      heads: columnHeads(grid, header),
      plans: header.plans,
      others: header.others,
      isNumbered: header.isNumbered,
    },
    fused: header.columns.target !== undefined && header.columns.target === header.columns.name,
    rows: countWithoutNumbers(reader.rows, header),
    footnotes: reader.footnotes,
    cells: officeCells(grid, header),
    closing: reader.closing,
    extent: { top: header.top, left: header.left, bottom: reader.last, right: header.right },
  };
}
