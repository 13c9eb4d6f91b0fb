import { MAX_COLUMN, type Cell, type CellRange, type Highlight } from "../../core/table/sheet";
import { parseRange } from "./addresses";
import { readCell, type CellContext } from "./cellValue";
import { readConditionalFormat } from "./conditionalFormats";
import { dropCovered } from "./merges";
import { SharedFormulas } from "./sharedFormulas";
import { isTrue, visitCells } from "./sheetCells";
import { XmlReader } from "./xmlReader";

/** What a worksheet part tells by itself; see SheetSnapshot for the fields. */
export interface SheetContent {
  readonly cells: readonly Cell[];
  readonly merges: readonly CellRange[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly highlights: readonly Highlight[];
}

/** Reads a worksheet's XML; fails with `damaged` naming the part. */
export function readSheetXml(xml: string, context: CellContext): SheetContent {
  const reader = new XmlReader(xml, context.part);
  const cells: Cell[] = [];
  const formulas = new SharedFormulas();
  const merges: CellRange[] = [];
  const hiddenRows: number[] = [];
  const hiddenColumns = new Set<number>();
  const highlights: Highlight[] = [];
  if (reader.readRoot() !== "worksheet") throw reader.fail("is no worksheet");
  while (reader.next() !== "end") {
    if (reader.token !== "open") continue;
    if (reader.name === "col") readColumn(reader, hiddenColumns);
    else if (reader.name === "mergeCell") merges.push(readMerge(reader));
    else if (reader.name === "conditionalFormatting") {
      highlights.push(...readConditionalFormat(reader, context.styles));
    } else if (reader.name === "extLst") reader.skip();
    else if (reader.name === "sheetData") {
      visitCells(reader, {
        row: ({ row, hidden }) => hidden && hiddenRows.push(row),
        cell: (found) => {
          const cell = readCell(found, context, formulas.textOf(found));
          if (cell) cells.push(cell);
        },
      });
    }
  }
  return {
    cells: dropCovered(inReadingOrder(cells), merges),
    merges,
    hiddenRows: hiddenRows.sort((a, b) => a - b),
    hiddenColumns: [...hiddenColumns].sort((a, b) => a - b),
    highlights,
  };
}

function readColumn(reader: XmlReader, hidden: Set<number>): void {
  if (!isTrue(reader.attribute("hidden"))) return;
  const last = Math.min(Number(reader.attribute("max") ?? 0), MAX_COLUMN);
  for (let column = Math.max(Number(reader.attribute("min") ?? 1), 1); column <= last; column++)
    hidden.add(column);
}

function readMerge(reader: XmlReader): CellRange {
  const range = parseRange(reader.attribute("ref") ?? "");
  if (!range) throw reader.fail("a merge without a valid range");
  return range;
}

function inReadingOrder(cells: Cell[]): Cell[] {
  const isOrdered = cells.every((cell, index) => {
    const before = cells[index - 1];
    return !before || before.row < cell.row || (before.row === cell.row && before.column < cell.column);
  });
  return isOrdered ? cells : cells.sort((a, b) => a.row - b.row || a.column - b.column);
}
