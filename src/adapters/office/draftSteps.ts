import { cellAddress, rangeAddress, type CellRange } from "../../core/table/sheet";
import type { DraftCell, SheetDraft } from "../../core/table/sheetDraft";
import { columnPoints } from "./applyEdits";
import { lookOf } from "./looks";
import { noteSteps } from "./noteEdits";
import { setUpPage } from "./pageSetup";
import { paintCells } from "./paintCells";
import { rangeAt } from "./places";
import { fitRowsStep, setHeights } from "./rowSizes";
import type { Step } from "./steps";
import { columnsOf } from "./stored";
import { writeCells, writtenCell } from "./writeCells";

/** Grey bands and black letters: legible on any printer. */
const TABLE_STYLE = "TableStyleLight1";
const BYTES_PER_STEP = 1_000;

/** What makes an empty sheet the drafted one, but for its name and those of its tables. */
export function draftSteps(draft: SheetDraft): Step[] {
  const cells = [...new Map(draft.cells.map((cell) => [cellAddress(cell), cell] as const)).values()];
  const heights = new Map(
    draft.rowHeights.map(({ row, points }) => [row, { height: points, hidden: false }]),
  );
  const free = [...new Set(cells.map(({ row }) => row))].filter((row) => !heights.has(row));
  return [
    fontStep(draft),
    ...paintCells(cells.map(({ row, column, style }) => ({ row, column, look: lookOf(style) }))),
    ...writeCells(cells.flatMap(writtenCells), true),
    ...draft.merges.map((merge) => step((sheet) => rangeAt(sheet, merge).merge())),
    ...draft.columnWidths.map((characters, index) =>
      step((sheet) => {
        sheet.getRangeByIndexes(0, index, 1, 1).format.columnWidth = columnPoints(characters);
      }),
    ),
    ...fitRowsStep(free, new Map(), () => undefined),
    ...setHeights(heights),
    ...(draft.tables ?? []).map(({ range }) => tableStep(range)),
    ...noteSteps(draft.notes ?? [], [], []),
    step((sheet) => setUpPage(sheet, draft)),
  ];
}

function step(queue: (sheet: Excel.Worksheet) => void): Step {
  return { bytes: BYTES_PER_STEP, queue };
}

function fontStep({ cells, fontName }: SheetDraft): Step {
  const columns = columnsOf(cells);
  const whole = {
    top: Math.min(...columns.map(({ top }) => top)),
    left: Math.min(...columns.map(({ left }) => left)),
    bottom: Math.max(...columns.map(({ bottom }) => bottom)),
    right: Math.max(...columns.map(({ right }) => right)),
  };
  return step((sheet) => {
    if (cells.length > 0) rangeAt(sheet, whole).format.font.name = fontName;
  });
}

/** A cell of a new sheet needs no emptying. */
function writtenCells({ row, column, content, style }: DraftCell): ReturnType<typeof writtenCell>[] {
  const cell = writtenCell({ row, column }, content, style.asTyped === true);
  return cell.value === "" && cell.numberFormat === undefined ? [] : [cell];
}

function tableStep(range: CellRange): Step {
  return step((sheet) => {
    sheet.tables.add(rangeAddress(range), true).style = TABLE_STYLE;
  });
}
