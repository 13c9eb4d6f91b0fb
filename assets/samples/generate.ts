import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createXlsx } from "../../src/adapters/xlsx";
import type { CellStyle, DraftCell, SheetDraft } from "../../src/core/table/sheetDraft";
import { plainDigits } from "../../src/core/text/superscript";
import { parseNumber } from "../../src/core/number/parseNumber";

/** An indicator table as an office would have typed it. `footnotes` stand between the rows, as page breaks leave them. */
export interface SampleTable {
  readonly file: string;
  readonly sheet: string;
  readonly issuer: string;
  readonly label: string;
  readonly title: string;
  readonly header: readonly string[];
  readonly widths: readonly number[];
  readonly rows: readonly (readonly string[])[];
  readonly footnotes: readonly { readonly afterRow: number; readonly mark: string; readonly text: string }[];
}

const TEXT: CellStyle = { fontSize: 13, border: true, wrap: true, vertical: "center" };
const CENTRED: CellStyle = { ...TEXT, horizontal: "center" };
const HEADER: CellStyle = { ...CENTRED, bold: true };
const TITLE: CellStyle = { fontSize: 14, bold: true, horizontal: "center" };

const MARK = /([⁰¹²³⁴⁵⁶⁷⁸⁹]+)$/u;

function runsOf(text: string): { text: string; superscript?: boolean }[] {
  const mark = MARK.exec(text)?.[1];
  if (mark === undefined) return [{ text }];
  return [{ text: text.slice(0, -mark.length) }, { text: plainDigits(mark), superscript: true }];
}

function textCell(row: number, column: number, text: string, style: CellStyle): DraftCell {
  return { row, column, content: { kind: "text", runs: runsOf(text) }, style };
}

/** As in real workbooks some figures are numbers and some are typed as text: whole numbers become numbers. */
function valueCell(row: number, column: number, text: string): DraftCell {
  const whole = /^\d[\d.]*$/.test(text) ? parseNumber(text) : null;
  if (!whole || whole.decimals > 0 || text.startsWith("0")) return textCell(row, column, text, CENTRED);
  const format = whole.value.greaterThanOrEqualTo(1000) ? "#,##0" : "0";
  return { row, column, content: { kind: "number", number: whole.value.toFixed(), format }, style: CENTRED };
}

/** Lays a sample out as a sheet: issuer, label, title, header, rows with the footnotes in between. */
export function sampleSheet(sample: SampleTable): SheetDraft {
  const last = sample.header.length;
  const cells: DraftCell[] = [
    textCell(1, 1, sample.issuer, { fontSize: 13, bold: true }),
    textCell(2, 1, sample.label, TITLE),
    textCell(3, 1, sample.title, TITLE),
    ...sample.header.map((text, i) => textCell(5, i + 1, text, HEADER)),
  ];
  const merges = [2, 3].map((row) => ({ top: row, bottom: row, left: 1, right: last }));
  let row = 6;
  sample.rows.forEach((texts, index) => {
    texts.forEach((text, i) => {
      if (text === "") return;
      const isName = sample.header[i]?.startsWith("CHỈ TIÊU") ?? false;
      cells.push(isName ? textCell(row, i + 1, text, TEXT) : valueCell(row, i + 1, text));
    });
    row += 1;
    for (const { mark, text } of sample.footnotes.filter(({ afterRow }) => afterRow === index + 1)) {
      const runs = [{ text: plainDigits(mark), superscript: true }, { text: ` ${text}` }];
      cells.push({ row, column: 1, content: { kind: "text", runs }, style: { fontSize: 11, wrap: true } });
      merges.push({ top: row, bottom: row, left: 1, right: last });
      row += 1;
    }
  });
  return {
    name: sample.sheet,
    fontName: "Times New Roman",
    cells,
    merges,
    columnWidths: sample.widths,
    rowHeights: [],
    page: {
      orientation: "landscape",
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      fitToWidth: true,
      pageNumbers: false,
    },
  };
}

/** The sample workbooks as bytes by file name; equal data gives equal bytes. */
export async function buildSamples(): Promise<ReadonlyMap<string, Uint8Array>> {
  const tables = JSON.parse(readFileSync(join(__dirname, "tables.json"), "utf8")) as readonly SampleTable[];
  const files = new Map<string, Uint8Array>();
  for (const table of tables) {
    const workbook = createXlsx();
    await workbook.putSheet(sampleSheet(table));
    files.set(table.file, workbook.save());
  }
  return files;
}

async function main(): Promise<void> {
  for (const [file, bytes] of await buildSamples()) writeFileSync(join(__dirname, file), bytes);
}

if (require.main === module) void main();
