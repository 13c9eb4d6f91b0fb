import { rangeAddress, type CellPosition, type CellRange } from "../../core/table/sheet";
import { spillsOf } from "../../ports/spills";
import { WorkbookError, type CellEdit, type SheetEdits } from "../../ports/workbook";
import { askSheet, loading, type Queue } from "./ask";
import { columnDetails, columnLook, commonLook, type ColumnLook, type LookAt } from "./columnLooks";
import type { Capabilities } from "./capabilities";
import { noteItems, placedNotes, type FoundNote } from "./classicNotes";
import { commentItems, placedComments, type FoundComment, type PlacedComment } from "./comments";
import { formatItems, foundHighlights, type FoundFormat, type FoundHighlight } from "./highlights";
import { mergedAreas } from "./outline";
import { rangeAt, rectanglesOf } from "./places";
import { rowSizes, type RowSize } from "./rowSizes";
import { columnsOf, readStored, type StoredCell } from "./stored";

/** What a sheet is before an edit, as far as the edit may change it. */
export interface Before {
  readonly merges: readonly CellRange[];
  readonly cells: readonly StoredCell[];
  /** By column: of the cells that get a look and of those it is taken from. */
  readonly looks: ReadonlyMap<number, LookAt>;
  readonly formats: readonly FoundFormat[];
  readonly highlights: readonly FoundHighlight[];
  /** Asked for only where notes are edited. */
  readonly comments: readonly PlacedComment[];
  /** Cells that hold a classic note. */
  readonly notes: readonly CellPosition[];
  readonly commentIds: ReadonlySet<string>;
  /** Points, by column. */
  readonly widths: ReadonlyMap<number, number>;
  readonly rows: ReadonlyMap<number, RowSize>;
}

/**
 * Reads what an edit may change, in one message or two. Fails with `no-such-sheet`, and with `protected` or `filtered`
 * where Excel or the user would be surprised by writing.
 */
export async function readBefore(edits: SheetEdits, capabilities: Capabilities): Promise<Before> {
  const { sheet, cells } = edits;
  const read: Partial<Before> = {};
  let more: Queue<Excel.Worksheet> | undefined;
  const first: Queue<Excel.Worksheet> = (found, context) => {
    const outline = outlineOf(edits, capabilities)(found, context);
    return () => {
      const { columns, found: all, notes, ...rest } = outline();
      const looks = new Map(columns.map((column) => [column.range.left, commonLook(column)] as const));
      const commentIds = new Set(all.map(({ id }) => id));
      Object.assign(read, rest, { looks, commentIds, highlights: [], comments: [], notes: [] });
      more = detailsOf(edits, { ...rest, notes, found: all }, columns, read, looks);
    };
  };
  const places = [...cells, ...spillsOf(cells).flatMap(edgesOf)];
  const stored = await readStored(sheet, columnsOf(places), first, () => more);
  await refuseFilledFromElsewhere(sheet, cells, stored);
  return { ...(read as Before), cells: stored.cells };
}

/** The first and the last cell of each column. */
function edgesOf({ top, left, bottom, right }: CellRange): CellPosition[] {
  const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  return columns.flatMap((column) => [
    { row: top, column },
    { row: bottom, column },
  ]);
}

/** Fails with `invalid-edit` where a formula in a column that is not edited fills an edited cell. */
async function refuseFilledFromElsewhere(
  sheet: string,
  edits: readonly CellPosition[],
  { cells, filledColumns }: Awaited<ReturnType<typeof readStored>>,
): Promise<void> {
  const known = cells.flatMap(({ spill }) => spill ?? []);
  const blocks = rectanglesOf(
    edits.filter(
      ({ row, column }) =>
        filledColumns.has(column) &&
        !known.some(
          ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
        ),
    ),
  );
  if (blocks.length === 0) return;
  await askSheet(sheet, (found) => {
    const asked = blocks.map((block) => [block, loading(rangeAt(found, block), "hasSpill")] as const);
    return () => {
      const filled = asked.find(([, { hasSpill }]) => hasSpill !== false)?.[0];
      if (filled) throw new WorkbookError("invalid-edit", `${rangeAddress(filled)} is filled by a formula`);
    };
  });
}

interface BeforeOutline extends Pick<Before, "merges" | "formats" | "widths" | "rows"> {
  readonly columns: readonly ColumnLook[];
  readonly found: readonly FoundComment[];
  readonly notes: readonly FoundNote[];
}

function outlineOf(
  { sheet, cells, columnWidths, fitRows }: SheetEdits,
  capabilities: Capabilities,
): Queue<Excel.Worksheet, BeforeOutline> {
  return (found, context) => {
    found.protection.load("protected");
    found.autoFilter.load("isDataFiltered");
    const merges = mergedAreas(found);
    const formats = formatItems(found);
    const comments = commentItems(found);
    const notes = noteItems(found, capabilities);
    const columns = columnsOf(paintedPlaces(cells)).map((range) => columnLook(range)(found, context));
    const widths = columnWidths.map(({ column }) => {
      const { format } = found.getRangeByIndexes(0, column - 1, 1, 1);
      format.load("columnWidth");
      return [column, format] as const;
    });
    const rows = rowSizes(fitRows)(found, context);
    return () => {
      if (found.protection.protected) throw new WorkbookError("protected", sheet);
      if (found.autoFilter.isDataFiltered) throw new WorkbookError("filtered", sheet);
      return {
        merges: merges(),
        formats: formats(),
        found: comments(),
        notes: notes(),
        columns: columns.map((column) => column()),
        widths: new Map(widths.map(([column, { columnWidth }]) => [column, columnWidth])),
        rows: rows(),
      };
    };
  };
}

function paintedPlaces(cells: readonly CellEdit[]): CellPosition[] {
  return cells.flatMap(({ row, column, like, style }) =>
    like || style ? [{ row, column }, ...(like ? [like] : [])] : [],
  );
}

function detailsOf(
  edits: SheetEdits,
  { formats, found, notes }: Pick<BeforeOutline, "formats" | "found" | "notes">,
  columns: readonly ColumnLook[],
  read: Partial<Before>,
  looks: Map<number, LookAt>,
): Queue<Excel.Worksheet> | undefined {
  const mixed = columns.flatMap((column) => {
    const details = columnDetails(column);
    return details ? [{ column: column.range.left, details }] : [];
  });
  const editsHighlights = edits.highlights.length + (edits.removedHighlights?.length ?? 0) > 0;
  const ownFormats = editsHighlights ? formats.filter(({ type }) => type === "Custom") : [];
  const [comments, classic] = edits.notes.length > 0 ? [found, notes] : [[], []];
  if (mixed.length + ownFormats.length + comments.length + classic.length === 0) return undefined;
  return (sheet, context) => {
    const asked = mixed.map(({ column, details }) => [column, details(sheet, context)] as const);
    const highlights = foundHighlights(ownFormats)(sheet, context);
    const placed = placedComments(comments)(sheet, context);
    const noted = placedNotes(classic)(sheet, context);
    return () => {
      for (const [column, lookAt] of asked) looks.set(column, lookAt());
      Object.assign(read, { highlights: highlights(), comments: placed(), notes: noted() });
    };
  };
}
