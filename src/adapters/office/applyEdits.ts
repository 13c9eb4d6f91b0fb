import { cellAddress, rangeAddress, type CellRange } from "../../core/table/sheet";
import { checkEdits } from "../../ports/checkEdits";
import { highlightChange, highlightKey } from "../../ports/highlightRule";
import { WorkbookError, type CellEdit, type SheetEdits } from "../../ports/workbook";
import { readBefore, type Before } from "./before";
import { addHighlights, removeFormat } from "./highlights";
import type { Capabilities } from "./capabilities";
import { contentSteps, type Change } from "./contentSteps";
import { isRefusedComment } from "./failure";
import { Journal } from "./journal";
import { changeOf, lookOf, type Look } from "./looks";
import { noteSteps } from "./noteEdits";
import { paintCells, type PaintedCell } from "./paintCells";
import { fitRowsStep, rowsToRaise, setHeights, type RowSize } from "./rowSizes";
import type { Step } from "./steps";

const POINTS_PER_PIXEL = 0.75;
const BYTES_PER_STEP = 1_500;

/** Points of a column that shows this many digits of Excel's default font. */
export function columnPoints(characters: number): number {
  return Math.round(characters * 7 + 5) * POINTS_PER_PIXEL;
}

/** Carries out a batch on a sheet, all of it or nothing; see {@link WorkbookPort.apply}. */
export async function applyEdits(edits: SheetEdits, capabilities: Capabilities): Promise<void> {
  checkEdits(edits);
  const before = await readBefore(edits, capabilities);
  const cells = latestCells(edits.cells, before.merges);
  const content = contentSteps(cells, before);
  const looks = lookSteps(cells, before);
  const sizes = widthSteps(edits, before);
  let fitted = new Map<number, RowSize>();
  const steps = [
    ...content.steps,
    ...looks.steps,
    ...sizes.steps,
    ...fitRowsStep(edits.fitRows, before.rows, (after) => (fitted = after)),
    ...highlightSteps(edits, before),
  ];
  const notes = noteSteps(edits.notes, before.comments, before.notes);
  const undo = [...looks.undo, ...content.undo, ...sizes.undo, ...setHeights(before.rows)];
  const journal = new Journal(edits.sheet, undo, before);
  try {
    await journal.carryOut([...steps, ...notes]);
  } catch (error) {
    if (!isRefusedComment(error)) throw error;
    await journal.carryOut(steps);
  }
  await journal.carryOut(setHeights(rowsToRaise(before.rows, fitted)));
}

/** Of two edits to one cell the later counts; a cell under a merged one can hold nothing. */
function latestCells(edits: readonly CellEdit[], merges: readonly CellRange[]): CellEdit[] {
  const latest = new Map(edits.map((edit) => [cellAddress(edit), edit] as const));
  return [...latest.values()].filter((edit) => {
    const { row, column, content } = edit;
    const merge = merges.find(
      ({ top, left, bottom, right }) =>
        top <= row && row <= bottom && left <= column && column <= right && !(top === row && left === column),
    );
    if (!merge || content.kind === "blank") return !merge;
    throw new WorkbookError("invalid-edit", `${cellAddress(edit)} is covered by ${rangeAddress(merge)}`);
  });
}

function lookSteps(edits: readonly CellEdit[], { looks }: Before): Change {
  const painted: PaintedCell[] = [];
  const undone: PaintedCell[] = [];
  for (const { row, column, like, style } of edits) {
    if (!like && !style) continue;
    const present = looks.get(column)?.(row);
    const wanted = { ...(like && looks.get(like.column)?.(like.row)), ...(style && lookOf(style)) };
    const change = changeOf(present, wanted);
    painted.push({ row, column, look: change });
    const was = Object.keys(change).map((part) => [part, present?.[part as keyof Look]] as const);
    undone.push({ row, column, look: changeOf(undefined, Object.fromEntries(was)) });
  }
  return { steps: paintCells(painted), undo: paintCells(undone) };
}

function widthSteps({ columnWidths }: SheetEdits, { widths }: Before): Change {
  const step = (column: number, points: number): Step => ({
    bytes: BYTES_PER_STEP,
    queue: (sheet) => void (sheet.getRangeByIndexes(0, column - 1, 1, 1).format.columnWidth = points),
  });
  return {
    steps: columnWidths.map(({ column, characters }) => step(column, columnPoints(characters))),
    undo: [...widths].map(([column, points]) => step(column, points)),
  };
}

/** Those added stand behind all rules of the sheet, those of people first. */
function highlightSteps(edits: SheetEdits, { formats, highlights: found }: Before): Step[] {
  const { removed, added } = highlightChange(
    found.map(({ highlight }) => highlight),
    edits,
  );
  const gone = found.filter(({ highlight }) => removed.has(highlightKey(highlight)));
  const count = formats.length - gone.length;
  return [
    ...gone.map(({ id }) => removeFormat(id)),
    ...addHighlights(added.map((highlight, index) => ({ highlight, priority: count + index }))),
  ];
}
