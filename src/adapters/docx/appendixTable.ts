import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { AppendixModel, AppendixRow } from "../../core/appendix/model";
import type { TextRun } from "../../core/text/richText";
import { STYLE } from "./documentStyles";
import { documentRuns } from "./documentText";
import { twips } from "./length";

/** White space in a cell at 12 points, millimetres; smaller type gets less beside it. */
const CELL_MARGIN = { vertical: 0.7, horizontal: 1.6, size: 12 };
const THIN = { style: BorderStyle.SINGLE, size: 4, color: "000000" };
const BORDERS = {
  top: THIN,
  bottom: THIN,
  left: THIN,
  right: THIN,
  insideHorizontal: THIN,
  insideVertical: THIN,
};
/** Rows at the end that stay on the page of what follows, so that no signature stands alone. */
const LAST_ROWS = 2;

interface CellLook {
  readonly width: number;
  readonly style: string;
  readonly span?: number;
  /** Keeps the row on the page of the next one. */
  readonly keepNext?: boolean;
}

function tableCell(
  runs: readonly TextRun[],
  { width, style, span = 1, keepNext = false }: CellLook,
): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    ...(span > 1 ? { columnSpan: span } : {}),
    children: [new Paragraph({ style, ...(keepNext ? { keepNext } : {}), children: documentRuns(runs) })],
  });
}

function headerRows(
  { columns, columnNumbers }: AppendixModel,
  widths: readonly number[],
): readonly TableRow[] {
  const cells = (texts: readonly TextRun[]): TableCell[] =>
    texts.map((run, i) => tableCell([run], { width: widths[i] ?? 0, style: STYLE.header }));
  const header = columns.map((column) => ({ text: column.header }));
  const numbers = columnNumbers.map((text) => ({ text, bold: false, italic: true }));
  return [header, numbers]
    .filter((texts) => texts.length > 0)
    .map((texts) => new TableRow({ tableHeader: true, cantSplit: true, children: cells(texts) }));
}

function groupCells(
  { number, text }: Extract<AppendixRow, { kind: "group" }>,
  widths: readonly number[],
): readonly TableCell[] {
  const total = widths.reduce((sum, each) => sum + each, 0);
  const [first = 0] = widths;
  const look = { style: STYLE.cellLeft, keepNext: true };
  if (number === "") return [tableCell(text, { ...look, width: total, span: widths.length })];
  return [
    tableCell([{ text: number, bold: true }], { ...look, style: STYLE.cellCentred, width: first }),
    tableCell(text, { ...look, width: total - first, span: widths.length - 1 }),
  ];
}

function bodyRow(
  { columns }: AppendixModel,
  widths: readonly number[],
  row: AppendixRow,
  keepNext: boolean,
): TableRow {
  if (row.kind === "group") return new TableRow({ cantSplit: true, children: groupCells(row, widths) });
  return new TableRow({
    cantSplit: true,
    children: columns.map(({ align }, i) => {
      const style = align === "center" ? STYLE.cellCentred : STYLE.cellLeft;
      return tableCell(row.cells[i] ?? [], { width: widths[i] ?? 0, style, keepNext });
    }),
  });
}

/** The table at full text width: fixed layout, header repeated on every page, no row split between pages. */
export function appendixTable(model: AppendixModel): Table {
  const widths = model.columns.map(({ width }) => twips(width));
  const vertical = twips(CELL_MARGIN.vertical);
  const side = twips((CELL_MARGIN.horizontal * model.tableSize) / CELL_MARGIN.size);
  const last = model.rows.length - LAST_ROWS;
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { marginUnitType: WidthType.DXA, top: vertical, bottom: vertical, left: side, right: side },
    borders: BORDERS,
    rows: [
      ...headerRows(model, widths),
      ...model.rows.map((row, i) => bodyRow(model, widths, row, i >= last)),
    ],
  });
}
