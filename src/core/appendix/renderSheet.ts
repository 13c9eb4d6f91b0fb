import type { CellRange } from "../table/sheet";
import type { CellStyle, DraftCell, SheetDraft } from "../table/sheetDraft";
import type { TextRun } from "../text/richText";
import type { AppendixModel, AppendixRow } from "./model";
import type { Setting } from "../text/textMeasure";
import { linesNeeded } from "../text/textMeasure";

const POINTS_PER_MM = 72 / 25.4;
/** A column of n characters is 7n + 5 pixels wide at 96 pixels an inch, in the default font of a workbook. */
const PIXELS_PER_MM = 96 / 25.4;
const PIXELS_PER_CHARACTER = 7;
const PIXELS_PADDING = 5;
/** Kept free, so that the estimate of text widths errs towards taller rows. */
const PADDING_POINTS = 6;
const LINE_SPACING = 1.32;
/** Excel takes no taller rows. */
const TALLEST_ROW = 409;
const HEADER_ROW = 5;

interface Line {
  readonly cells: readonly DraftCell[];
  readonly merge?: CellRange;
  readonly height: number;
}

function plain(runs: readonly TextRun[]): string {
  return runs.map(({ text }) => text).join("");
}

function textCell(row: number, column: number, runs: readonly TextRun[], style: CellStyle): DraftCell {
  const look: CellStyle = { vertical: "center", wrap: true, ...style };
  const isEmpty = plain(runs) === "";
  return { row, column, content: isEmpty ? { kind: "blank" } : { kind: "text", runs }, style: look };
}

function rowHeight(lines: number, size: number): number {
  return Math.min(TALLEST_ROW, Math.ceil(lines * size * LINE_SPACING + 4));
}

/** A line of text across all columns. */
function acrossLine(
  model: AppendixModel,
  row: number,
  runs: readonly TextRun[],
  style: CellStyle & Setting,
): Line {
  const { size, ...look } = style;
  const count = model.columns.length;
  const width = model.columns.reduce((sum, column) => sum + column.width, 0) * POINTS_PER_MM - PADDING_POINTS;
  const rest = look.border === true ? Array.from({ length: count - 1 }, (_, index) => index + 2) : [];
  return {
    cells: [
      textCell(row, 1, runs, { fontSize: size, ...look }),
      ...rest.map((column) => textCell(row, column, [], { fontSize: size, border: true })),
    ],
    merge: { top: row, bottom: row, left: 1, right: count },
    height: rowHeight(linesNeeded(plain(runs), width, style), size),
  };
}

/** A row of the table; the header is one of them, set in bold. */
function tableLine(
  model: AppendixModel,
  row: number,
  cells: readonly (readonly TextRun[])[],
  isHeader: boolean,
): Line {
  const size = model.profile.sizes.table;
  const lines = model.columns.map(({ width }, index) =>
    linesNeeded(plain(cells[index] ?? []), width * POINTS_PER_MM - PADDING_POINTS, { size, bold: isHeader }),
  );
  return {
    cells: model.columns.map(({ align }, index) =>
      textCell(row, index + 1, cells[index] ?? [], {
        fontSize: size,
        horizontal: isHeader ? "center" : align,
        border: true,
        ...(isHeader ? { bold: true } : {}),
      }),
    ),
    height: rowHeight(Math.max(1, ...lines), size),
  };
}

function headLines(model: AppendixModel): readonly Line[] {
  const { sizes } = model.profile;
  const centred = { horizontal: "center" } as const;
  return [
    acrossLine(model, 1, [{ text: model.label }], { ...centred, size: sizes.label, bold: true }),
    acrossLine(model, 2, [{ text: model.title }], { ...centred, size: sizes.title, bold: true }),
    acrossLine(model, 3, [{ text: model.attachedTo }], { ...centred, size: sizes.reference, italic: true }),
    tableLine(
      model,
      HEADER_ROW,
      model.columns.map(({ header }) => [{ text: header }]),
      true,
    ),
  ];
}

function bodyLine(model: AppendixModel, entry: AppendixRow, row: number): Line {
  if (entry.kind !== "group") return tableLine(model, row, entry.cells, false);
  const size = model.profile.sizes.table;
  return acrossLine(model, row, entry.text, { size, bold: true, horizontal: "left", border: true });
}

function closingLines(model: AppendixModel, top: number): readonly Line[] {
  const { sizes } = model.profile;
  const left = { horizontal: "left", vertical: "top" } as const;
  const notes = model.footnotes.map(({ mark, text }, index) => {
    const runs = mark === "" ? text : [{ text: mark, superscript: true }, { text: " " }, ...text];
    return acrossLine(model, top + index, runs, { ...left, size: sizes.footnote });
  });
  const sentences = [model.summary, ...model.notes].join(" ");
  const last = top + notes.length + (notes.length > 0 ? 1 : 0);
  return [...notes, acrossLine(model, last, [{ text: sentences }], { ...left, size: sizes.body })];
}

function characters(millimetres: number): number {
  const pixels = millimetres * PIXELS_PER_MM - PIXELS_PADDING;
  return Math.floor((pixels / PIXELS_PER_CHARACTER) * 10) / 10;
}

/** The appendix as a sheet ready to print: every figure a text, rows high enough for their text, header repeated. */
export function renderAppendixSheet(model: AppendixModel): SheetDraft {
  const body = model.rows.map((entry, index) => bodyLine(model, entry, HEADER_ROW + 1 + index));
  const closing = closingLines(model, HEADER_ROW + body.length + 2);
  const lines = [...headLines(model), ...body, ...closing];
  return {
    name: model.label,
    fontName: model.profile.font,
    cells: lines.flatMap((line) => line.cells),
    merges: lines.flatMap(({ merge }) => (merge === undefined ? [] : [merge])),
    columnWidths: model.columns.map(({ width }) => characters(width)),
    rowHeights: lines.map(({ cells, height }) => ({ row: cells[0]?.row ?? 1, points: height })),
    page: {
      orientation: model.orientation,
      margins: model.profile.margins,
      repeatedRows: { from: HEADER_ROW, to: HEADER_ROW },
      fitToWidth: true,
      pageNumbers: true,
    },
  };
}
