import {
  AlignmentType,
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
import { documentRuns } from "./documentText";
import { twips } from "./length";

const CELL_MARGINS = { top: twips(0.7), bottom: twips(0.7), left: twips(1.6), right: twips(1.6) };
const THIN = { style: BorderStyle.SINGLE, size: 4, color: "000000" };
const BORDERS = {
  top: THIN,
  bottom: THIN,
  left: THIN,
  right: THIN,
  insideHorizontal: THIN,
  insideVertical: THIN,
};

interface CellLook {
  readonly width: number;
  readonly align: "left" | "center";
  readonly bold?: boolean;
  readonly span?: number;
  /** Keeps the row on the page of the next one. */
  readonly keepNext?: boolean;
}

function tableCell(runs: readonly TextRun[], size: number, look: CellLook): TableCell {
  return new TableCell({
    width: { size: look.width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    ...(look.span === undefined ? {} : { columnSpan: look.span }),
    children: [
      new Paragraph({
        alignment: look.align === "center" ? AlignmentType.CENTER : AlignmentType.LEFT,
        keepNext: look.keepNext ?? false,
        children: documentRuns(runs, size, { bold: look.bold ?? false }),
      }),
    ],
  });
}

function headerRow({ columns, profile }: AppendixModel, widths: readonly number[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ header }, index) =>
      tableCell([{ text: header }], profile.sizes.table, {
        width: widths[index] ?? 0,
        align: "center",
        bold: true,
        keepNext: true,
      }),
    ),
  });
}

function bodyRow({ columns, profile }: AppendixModel, widths: readonly number[], row: AppendixRow): TableRow {
  const size = profile.sizes.table;
  if (row.kind === "group") {
    const width = widths.reduce((sum, each) => sum + each, 0);
    const look: CellLook = { width, align: "left", bold: true, span: columns.length, keepNext: true };
    return new TableRow({ cantSplit: true, children: [tableCell(row.text, size, look)] });
  }
  return new TableRow({
    cantSplit: true,
    children: columns.map(({ align }, index) =>
      tableCell(row.cells[index] ?? [], size, { width: widths[index] ?? 0, align }),
    ),
  });
}

/** The table at full text width: fixed layout, header repeated on every page, no row split between pages. */
export function appendixTable(model: AppendixModel): Table {
  const widths = model.columns.map(({ width }) => twips(width));
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { marginUnitType: WidthType.DXA, ...CELL_MARGINS },
    borders: BORDERS,
    rows: [headerRow(model, widths), ...model.rows.map((row) => bodyRow(model, widths, row))],
  });
}
