import type { CellRange } from "../../core/table/sheet";
import { linesNeeded } from "../../core/text/textMeasure";
import { readCell, type CellContext } from "./cellValue";
import { visitSheet, type FoundCell, type FoundRow, type SheetVisitor } from "./sheetCells";
import { columnPoints, usualHeight } from "./sheetSizes";
import { applySplices, layOut, type Splice, type XmlLayout } from "./xmlLayout";
import { setAttribute } from "./xmlWriter";

/** What a column's grid line and its distance from the text take, and a little for words wider than estimated. */
const PADDING_POINTS = 5;
/** From one line of text to the next, in font sizes; Times New Roman takes 1.15, Calibri 1.22. */
const LINE_SPACING = 1.28;
const MARGIN_POINTS = 2;
/** Excel takes no taller rows. */
const TALLEST_ROW = 409;

/**
 * A worksheet's XML with those of its `rows` that hold something made high enough for it. Heights are written as
 * automatic ones: Excel goes on fitting the rows, other programs show them as written. A height that somebody has set
 * stays. As in Excel, text in merged cells counts as one line. `merges` are those of the sheet.
 */
export function fitRows(
  xml: string,
  rows: readonly number[],
  merges: readonly CellRange[],
  context: CellContext,
): string {
  if (rows.length === 0) return xml;
  const wanted = new Set(rows);
  return fit(xml, ({ row, customHeight }) => wanted.has(row) && !customHeight, merges, context);
}

/** The same with the rows that have no height yet: Excel fits them when it opens the file. */
export function fitUnsized(xml: string, merges: readonly CellRange[], context: CellContext): string {
  return fit(xml, ({ hasHeight }) => !hasHeight, merges, context);
}

function fit(
  xml: string,
  isWanted: (row: FoundRow) => boolean,
  merges: readonly CellRange[],
  context: CellContext,
): string {
  const layout = layOut(xml, context.part);
  const fitter = new RowFitter(layout, isWanted, merges, context);
  visitSheet(layout, fitter);
  return fitter.splices.length === 0 ? xml : applySplices(layout.source, fitter.splices);
}

class RowFitter implements SheetVisitor {
  readonly splices: Splice[] = [];
  private readonly pointsOf: (column: number) => number;
  private readonly usualHeight: number;
  private merged: readonly CellRange[] = [];
  /** Height needed by the cells met so far in a row to be fitted. */
  private height: number | undefined;

  constructor(
    private readonly layout: XmlLayout,
    private readonly isWanted: (row: FoundRow) => boolean,
    private readonly merges: readonly CellRange[],
    private readonly context: CellContext,
  ) {
    this.pointsOf = columnPoints(layout, context.styles.format(0).fontSize);
    this.usualHeight = usualHeight(layout);
  }

  row(found: FoundRow): void {
    const { row } = found;
    const isWanted = this.isWanted(found);
    this.height = isWanted ? 0 : undefined;
    this.merged = isWanted ? this.merges.filter(({ top, bottom }) => top <= row && row <= bottom) : [];
  }

  cell(cell: FoundCell): void {
    if (this.height !== undefined) this.height = Math.max(this.height, this.heightOf(cell));
  }

  rowEnd({ start, openEnd }: FoundRow): void {
    if (this.height === undefined || this.height === 0) return;
    const height = Math.min(TALLEST_ROW, Math.max(this.usualHeight, this.height));
    const tag = this.layout.source.slice(start, openEnd);
    this.splices.push({ start, end: openEnd, text: setAttribute(tag, "ht", height.toFixed(1)) });
  }

  /** Points the cell needs; 0 where nothing is seen. */
  private heightOf(found: FoundCell): number {
    const cell = readCell(found, this.context);
    const width = this.pointsOf(found.column);
    if (!cell || width === 0) return 0;
    const { fontSize, bold, wraps } = this.context.styles.format(found.style);
    const isBroken = wraps && cell.kind === "text" && !this.isMerged(found);
    const room = Math.max(1, width - PADDING_POINTS);
    const lines = isBroken ? linesNeeded(cell.text, room, { size: fontSize, bold }) : 1;
    return lines * fontSize * LINE_SPACING + MARGIN_POINTS;
  }

  private isMerged({ column }: FoundCell): boolean {
    return this.merged.some(({ left, right }) => left <= column && column <= right);
  }
}
