import { columnLetters, MAX_CELL_TEXT } from "../../core/table/sheet";
import type { StreamedColumn, StreamedTable, StreamedValue } from "../../ports/tableSink";
import { textElement } from "./cellText";
import { DeflatedFile } from "./deflatedFile";
import { element, XML_DECLARATION } from "./xmlWriter";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Formats of `streamedStyles`. */
const TEXT = 1;
const HEADING = 2;

function textCell(place: string, text: string, style: number): string {
  const cut = text.length > MAX_CELL_TEXT ? `${text.slice(0, MAX_CELL_TEXT - 1)}…` : text;
  return `<c r="${place}" s="${style}" t="inlineStr"><is>${textElement(cut)}</is></c>`;
}

function cell(place: string, value: StreamedValue, { kind, show }: StreamedColumn): string {
  if (value === null || value === "") return "";
  if (kind === "flag") return value === true ? textCell(place, "x", TEXT) : "";
  if (kind === "text") return textCell(place, show ? show(String(value)) : String(value), TEXT);
  return `<c r="${place}"><v>${String(value)}</v></c>`;
}

function opening(columns: readonly StreamedColumn[]): string {
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  const widths = columns.map(({ width }, i) =>
    element("col", { min: i + 1, max: i + 1, width, customWidth: 1 }),
  );
  const headings = columns.map(({ title }, i) => textCell(`${columnLetters(i + 1)}1`, title, HEADING));
  return (
    `${XML_DECLARATION}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView>` +
    `</sheetViews><cols>${widths.join("")}</cols><sheetData><row r="1">${headings.join("")}</row>`
  );
}

/** One sheet that is written row by row. */
export class StreamedSheet {
  /** Written so far, headings included. */
  rows = 1;
  private readonly letters: readonly string[];

  private constructor(
    readonly file: DeflatedFile,
    private readonly columns: readonly StreamedColumn[],
  ) {
    this.letters = columns.map((_, i) => columnLetters(i + 1));
  }

  /** A sheet with its headings, kept at `path` until the workbook is put together. */
  static async open(path: string, { columns }: StreamedTable): Promise<StreamedSheet> {
    const sheet = new StreamedSheet(new DeflatedFile(path), columns);
    await sheet.file.write(opening(columns));
    return sheet;
  }

  async write(row: readonly StreamedValue[]): Promise<void> {
    this.rows += 1;
    const cells = this.columns.map((column, i) =>
      cell(`${this.letters[i] ?? ""}${this.rows}`, row[i] ?? null, column),
    );
    await this.file.write(`<row r="${this.rows}">${cells.join("")}</row>`);
  }

  async close(): Promise<void> {
    const range = `A1:${this.letters.at(-1) ?? "A"}${this.rows}`;
    await this.file.write(`</sheetData>${element("autoFilter", { ref: range })}</worksheet>`);
    await this.file.close();
  }
}
