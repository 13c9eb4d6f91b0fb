import type { SheetDraft } from "../table/sheetDraft";
import type { TextRun } from "../text/richText";
import type { AppendixModel, AppendixRow } from "./model";
import { sheetLine, wideLine, type SheetLine } from "./sheetLines";
import { sheetSignature } from "./sheetSignature";

/** A column of n characters is 7n + 5 pixels wide at 96 pixels an inch, in the default font of a workbook. */
const PIXELS_PER_MM = 96 / 25.4;
const PIXELS_PER_CHARACTER = 7;
const PIXELS_PADDING = 5;
const HEADER_ROW = 5;

/** A row of the table with a cell for each column. */
function tableLine(
  model: AppendixModel,
  row: number,
  cells: readonly (readonly TextRun[])[],
  look: { readonly isHeader?: boolean; readonly italic?: boolean } = {},
): SheetLine {
  const { isHeader = false, italic = false } = look;
  const texts = model.columns.map(({ align }, i) => ({
    left: i + 1,
    right: i + 1,
    runs: cells[i] ?? [],
    style: {
      size: model.tableSize,
      horizontal: isHeader || italic ? ("center" as const) : align,
      border: true,
      ...(isHeader ? { bold: true } : {}),
      ...(italic ? { italic: true } : {}),
    },
  }));
  return sheetLine(model, row, texts);
}

function headLines(model: AppendixModel): readonly SheetLine[] {
  const { sizes } = model.profile;
  const centred = { horizontal: "center" } as const;
  const header = model.columns.map((column) => [{ text: column.header }]);
  return [
    wideLine(model, 1, [{ text: model.label }], { ...centred, size: sizes.label, bold: true }),
    wideLine(model, 2, [{ text: model.title }], { ...centred, size: sizes.title, bold: true }),
    ...(model.attachedTo === ""
      ? []
      : [
          wideLine(model, 3, [{ text: model.attachedTo }], {
            ...centred,
            size: sizes.reference,
            italic: true,
          }),
        ]),
    tableLine(model, HEADER_ROW, header, { isHeader: true }),
    ...(model.columnNumbers.length === 0
      ? []
      : [
          tableLine(
            model,
            HEADER_ROW + 1,
            model.columnNumbers.map((text) => [{ text }]),
            { italic: true },
          ),
        ]),
  ];
}

function bodyLine(model: AppendixModel, entry: AppendixRow, row: number): SheetLine {
  if (entry.kind !== "group") return tableLine(model, row, entry.cells);
  const style = { size: model.tableSize, bold: true, horizontal: "left", border: true } as const;
  if (entry.number === "") return wideLine(model, row, entry.text, style);
  return sheetLine(model, row, [
    {
      left: 1,
      right: 1,
      runs: [{ text: entry.number, bold: true }],
      style: { ...style, horizontal: "center" },
    },
    { left: 2, right: model.columns.length, runs: entry.text, style },
  ]);
}

function closingLines(model: AppendixModel, top: number): readonly SheetLine[] {
  const { sizes } = model.profile;
  const left = { horizontal: "left", vertical: "top" } as const;
  const notes = [
    ...model.footnotes.map(({ mark, text }) =>
      mark === "" ? text : [{ text: mark, superscript: true }, { text: " " }, ...text],
    ),
    ...model.remarks.map((text) => [{ text }]),
  ].map((runs, i) => wideLine(model, top + i, runs, { ...left, size: sizes.footnote }));
  const last = top + notes.length + (notes.length > 0 ? 1 : 0);
  const summary = [{ text: [model.summary, ...model.notes].join(" ") }];
  const style = { ...left, size: sizes.body };
  const gap =
    model.gap === ""
      ? []
      : [wideLine(model, last + 1, [{ text: model.gap }], { ...style, bold: true, italic: true })];
  return [
    ...notes,
    wideLine(model, last, summary, style),
    ...gap,
    ...sheetSignature(model, last + gap.length + 2),
  ];
}

function characters(millimetres: number): number {
  const pixels = millimetres * PIXELS_PER_MM - PIXELS_PADDING;
  return Math.floor((pixels / PIXELS_PER_CHARACTER) * 10) / 10;
}

/** The appendix as a sheet ready to print: every figure a text, rows high enough for their text, header repeated. */
export function renderAppendixSheet(model: AppendixModel): SheetDraft {
  const headerEnd = HEADER_ROW + (model.columnNumbers.length > 0 ? 1 : 0);
  const body = model.rows.map((entry, i) => bodyLine(model, entry, headerEnd + 1 + i));
  const closing = closingLines(model, headerEnd + body.length + 2);
  const lines = [...headLines(model), ...body, ...closing];
  return {
    name: model.label,
    fontName: model.profile.font,
    cells: lines.flatMap(({ cells }) => cells),
    merges: lines.flatMap(({ merges }) => merges),
    columnWidths: model.columns.map(({ width }) => characters(width)),
    rowHeights: lines.map(({ cells, height }) => ({ row: cells[0]?.row ?? 1, points: height })),
    page: {
      orientation: model.orientation,
      margins: model.profile.margins,
      repeatedRows: { from: HEADER_ROW, to: headerEnd },
      fitToWidth: true,
      pageNumbers: true,
    },
  };
}
