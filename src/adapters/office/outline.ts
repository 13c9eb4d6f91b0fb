import type { CellRange } from "../../core/table/sheet";
import { askSheet, loading } from "./ask";
import type { Capabilities } from "./capabilities";
import { noteItems, type FoundNote } from "./classicNotes";
import { PLACE, placeOf, PLACES } from "./places";
import { commentItems, type FoundComment } from "./comments";
import { formatItems, type FoundFormat } from "./highlights";

/** How all cells of a line or a cell look; null where they differ or a part of the text does. */
export interface CellFont {
  readonly name: string | null;
  readonly bold: boolean | null;
  readonly superscript: boolean | null;
}

export type FontFact = keyof CellFont;
export const FONT_FACTS: readonly FontFact[] = ["name", "bold", "superscript"];

/** What a sheet tells in one message, whatever it holds. */
export interface Outline {
  readonly name: string;
  readonly hidden: boolean;
  /** The block around all that is in cells; undefined on an empty sheet. */
  readonly used?: CellRange;
  /** Of the rows of `used`. */
  readonly rows: readonly { readonly font: CellFont; readonly hidden: boolean }[];
  /** Of the columns of `used`. */
  readonly columns: readonly CellFont[];
  readonly hidesColumns: boolean;
  readonly merges: readonly CellRange[];
  readonly formats: readonly FoundFormat[];
  readonly comments: readonly FoundComment[];
  readonly notes: readonly FoundNote[];
  /** Names of its native tables. */
  readonly tables: readonly string[];
}

const FONT = { format: { font: { name: true, bold: true, superscript: true } } };

/** Reads the outline of a sheet; fails with `no-such-sheet`. */
export function readOutline(name: string, capabilities: Capabilities): Promise<Outline> {
  return askSheet(name, (sheet) => {
    sheet.load("visibility");
    const used = loading(sheet.getUsedRangeOrNullObject(true), PLACE);
    const rows = used.getRowProperties({ ...FONT, rowHidden: true });
    const columns = used.getColumnProperties(FONT);
    const firstRow = loading(sheet.getRange("1:1"), "columnHidden");
    const merges = mergedAreas(sheet);
    const formats = formatItems(sheet);
    const comments = commentItems(sheet);
    const notes = noteItems(sheet, capabilities);
    const tables = loading(sheet.tables, "items/name");
    return () => ({
      name: sheet.name,
      hidden: sheet.visibility !== "Visible",
      ...(used.isNullObject ? {} : { used: placeOf(used) }),
      rows: used.isNullObject ? [] : rows.value.map(rowFacts),
      columns: used.isNullObject ? [] : columns.value.map(({ format }) => fontOf(format?.font)),
      hidesColumns: firstRow.columnHidden !== false,
      merges: merges(),
      formats: formats(),
      comments: comments(),
      notes: notes(),
      tables: tables.items.map(({ name }) => name),
    });
  });
}

function rowFacts({ rowHidden, format }: Excel.RowProperties): Outline["rows"][number] {
  return { hidden: rowHidden === true, font: fontOf(format?.font) };
}

/** A font as Excel describes it, in which null stands for "different ones". */
export function fontOf(font: Excel.CellPropertiesFont | undefined): CellFont {
  const { name = null, bold = null, superscript = null } = font ?? {};
  return { name, bold, superscript };
}

/** Asks for the merged areas of a sheet. */
export function mergedAreas(sheet: Excel.Worksheet): () => CellRange[] {
  const merged = loading(sheet.getUsedRangeOrNullObject(false).getMergedAreasOrNullObject(), "areaCount");
  const areas = loading(merged.areas, PLACES);
  return () => (merged.isNullObject ? [] : areas.items.map(placeOf));
}
