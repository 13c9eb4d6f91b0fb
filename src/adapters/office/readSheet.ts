import type { Cell, SheetSnapshot } from "../../core/table/sheet";
import { toSuperscript } from "../../core/text/superscript";
import { displayNumber, exactDecimal, GENERAL, isDate } from "../../ports/displayNumber";
import { isBlock } from "../../ports/spills";
import type { Queue } from "./ask";
import type { Capabilities } from "./capabilities";
import { placedNotes } from "./classicNotes";
import { noteOf, placedComments } from "./comments";
import { fontsOf, type FontOf } from "./cellFonts";
import { foundHighlights } from "./highlights";
import { readOutline, type CellFont, type Outline } from "./outline";
import { raisedTexts, type RaisedText } from "./textRuns";
import { readStored, type StoredCell } from "./stored";

/** Excel names the dates of the user's language by their American codes. */
const REGIONAL: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "m/d/yyyy": "dd/mm/yyyy",
    "d-mmm-yy": "dd/mm/yyyy",
    "d-mmm": "dd/mm",
    "mmm-yy": "mm/yyyy",
    "m/d/yyyy h:mm": "dd/mm/yyyy h:mm",
  }),
);

/** Hidden columns are looked for this far to the right of what is in cells. */
const BEYOND = 64;
const MAX_COLUMNS = 16_384;

/** A sheet in two messages, in three if it holds formulas or texts like errors. Fails with `no-such-sheet`. */
export async function readSheet(name: string, capabilities: Capabilities): Promise<SheetSnapshot> {
  const outline = await readOutline(name, capabilities);
  const { used } = outline;
  const details = sheetDetails(outline, capabilities);
  let found: Details | undefined;
  const { cells } = await readStored(name, used ? [used] : [], (sheet, context) => {
    const read = details(sheet, context);
    return () => {
      found = read();
    };
  });
  const { fonts, raised, ...lists } = found ?? NO_DETAILS;
  return {
    name: outline.name,
    hidden: outline.hidden,
    cells: cells.flatMap(
      (cell) => cellOf(cell, fonts(cell.row, cell.column), raised(cell.row, cell.column)) ?? [],
    ),
    merges: outline.merges,
    hiddenRows: outline.rows.flatMap(({ hidden }, index) => (hidden && used ? [used.top + index] : [])),
    ...lists,
    ...(outline.tables.length > 0 ? { tables: outline.tables } : {}),
  };
}

interface Details extends Pick<SheetSnapshot, "hiddenColumns" | "notes" | "highlights"> {
  readonly fonts: FontOf;
  readonly raised: RaisedText;
}

const unknown = (): undefined => undefined;
const NO_DETAILS: Details = { hiddenColumns: [], notes: [], highlights: [], fonts: unknown, raised: unknown };

function sheetDetails(outline: Outline, capabilities: Capabilities): Queue<Excel.Worksheet, Details> {
  return (sheet, context) => {
    const fonts = fontsOf(outline)(sheet, context);
    const raised = raisedTexts(outline, capabilities)(sheet, context);
    const columns = hiddenColumns(outline)(sheet, context);
    const comments = placedComments(outline.comments)(sheet, context);
    const notes = placedNotes(outline.notes)(sheet, context);
    const highlights = foundHighlights(outline.formats)(sheet, context);
    return () => ({
      fonts: fonts(),
      raised: raised(),
      hiddenColumns: columns(),
      notes: [...comments().map(noteOf), ...notes()].sort((a, b) => a.row - b.row || a.column - b.column),
      highlights: highlights().map(({ highlight }) => highlight),
    });
  };
}

function hiddenColumns({ hidesColumns, used }: Outline): Queue<Excel.Worksheet, number[]> {
  if (!hidesColumns) return () => () => [];
  return (sheet) => {
    const count = Math.min(MAX_COLUMNS, (used?.right ?? 1) + BEYOND);
    const columns = sheet.getRangeByIndexes(0, 0, 1, count).getColumnProperties({ columnHidden: true });
    return () => columns.value.flatMap(({ columnHidden }, index) => (columnHidden ? [index + 1] : []));
  };
}

/** The cell as a reader of the sheet sees it; undefined where nothing is, shown or computed. */
function cellOf(
  stored: StoredCell,
  font: CellFont | undefined,
  raised: string | undefined,
): Cell | undefined {
  const { row, column, formula, spill } = stored;
  const value = valueOf(stored, font?.superscript === true, raised);
  if (!value && formula === undefined) return undefined;
  return {
    row,
    column,
    ...(value ?? { kind: "text", text: "" }),
    ...(formula === undefined ? {} : { formula: formula.slice(1) }),
    ...(spill && isBlock(spill) ? { spill } : {}),
    ...(font?.name ? { fontName: font.name } : {}),
    ...(font?.bold ? { bold: true } : {}),
  };
}

function valueOf(
  { value, formula, isError, numberFormat: code }: StoredCell,
  isRaised: boolean,
  raised: string | undefined,
): Pick<Cell, "kind" | "text" | "number" | "numberFormat"> | undefined {
  if (value === "") return formula === undefined ? undefined : { kind: "text", text: "" };
  if (typeof value === "boolean") return { kind: "boolean", text: value ? "TRUE" : "FALSE" };
  if (typeof value === "string") {
    if (isError) return { kind: "error", text: value };
    return { kind: "text", text: isRaised ? toSuperscript(value) : (raised ?? value) };
  }
  const numberFormat = REGIONAL.get(code) ?? code;
  const kind = isDate(numberFormat) ? "date" : "number";
  return {
    kind,
    text: displayNumber(value, numberFormat),
    number: exactDecimal(value),
    ...(numberFormat === GENERAL ? {} : { numberFormat }),
  };
}
