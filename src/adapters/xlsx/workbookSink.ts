import { closeSync, createReadStream, openSync, rmSync, writeSync } from "node:fs";
import { Zip, ZipDeflate, type ZipInputFile } from "fflate";
import type { StreamedTable, StreamedValue, TableSink } from "../../ports/tableSink";
import type { DeflatedFile } from "./deflatedFile";
import { addSheet } from "./editWorkbookPart";
import { emptyPackage, plainStyles } from "./emptyPackage";
import type { OoxmlPackage } from "./package";
import { StreamedSheet } from "./streamedSheet";
import { readWorkbookPart } from "./workbookPart";
import { FIXED_DATE } from "./zipWriter";

const DEFLATED = 8;
/** Rows that a sheet of Excel holds, headings included. */
const MOST_ROWS = 1_048_576;

/** Formats 1 and 2 beside the plain one: text that stays text when somebody types it again (quotePrefix), and headings. */
function streamedStyles(): string {
  const ids = 'numFmtId="49" fillId="0" borderId="0" xfId="0"';
  const text = `<xf ${ids} fontId="0" quotePrefix="1" applyNumberFormat="1"/>`;
  const heading = `<xf ${ids} fontId="1" quotePrefix="1" applyNumberFormat="1" applyFont="1"/>`;
  return plainStyles("Times New Roman", 11)
    .replace('<fonts count="1">', '<fonts count="2">')
    .replace("</fonts>", '<font><b/><sz val="11"/><name val="Times New Roman"/></font></fonts>')
    .replace('<cellXfs count="1">', '<cellXfs count="3">')
    .replace("</cellXfs>", `${text}${heading}</cellXfs>`);
}

interface Named {
  readonly name: string;
  readonly sheet: StreamedSheet;
}

function partOf(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`;
}

function packageOf(sheets: readonly Named[]): OoxmlPackage {
  const pkg = emptyPackage();
  pkg.write("xl/styles.xml", streamedStyles());
  sheets.forEach(({ name }, index) => addSheet(pkg, readWorkbookPart(pkg), name, partOf(index)));
  return pkg;
}

/** Copies what is compressed already. */
async function copyInto(zip: Zip, filename: string, { path, crc, size }: DeflatedFile): Promise<void> {
  const entry: ZipInputFile = { filename, crc, size, compression: DEFLATED, mtime: FIXED_DATE };
  zip.add(entry);
  for await (const chunk of createReadStream(path))
    entry.ondata?.(null, new Uint8Array(chunk as Buffer), false);
  entry.ondata?.(null, new Uint8Array(0), true);
  rmSync(path);
}

async function assemble(path: string, sheets: readonly Named[]): Promise<void> {
  const out = openSync(path, "w");
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    writeSync(out, chunk);
  });
  const pkg = packageOf(sheets);
  for (const name of pkg.partNames()) {
    const part = new ZipDeflate(name);
    part.mtime = FIXED_DATE;
    zip.add(part);
    part.push(new TextEncoder().encode(pkg.text(name)), true);
  }
  for (const [index, { sheet }] of sheets.entries()) await copyInto(zip, partOf(index), sheet.file);
  zip.end();
  closeSync(out);
}

/**
 * Writes the tables as sheets of one workbook at `path`, in their order, each with headings, a filter and its first row
 * frozen; compressed sheets stand beside it until it is complete. A table longer than a sheet goes on in "<title> (2)".
 * The same rows give the same bytes. Fails as the file system does.
 */
export async function openWorkbookSink(
  path: string,
  tables: readonly StreamedTable[],
  rowsOfSheet = MOST_ROWS,
): Promise<TableSink> {
  const opened = new Map<string, [Named, ...Named[]]>();
  const open = async (table: StreamedTable, number: number): Promise<Named> => {
    const name = number === 1 ? table.title : `${table.title} (${number})`;
    return { name, sheet: await StreamedSheet.open(`${path}.${table.key}.${number}`, table) };
  };
  for (const table of tables) opened.set(table.key, [await open(table, 1)]);

  const write = async (key: string, rows: readonly (readonly StreamedValue[])[]): Promise<void> => {
    const table = tables.find((one) => one.key === key);
    const sheets = opened.get(key);
    if (!table || !sheets) return;
    for (const row of rows) {
      let last = sheets.at(-1) ?? sheets[0];
      if (last.sheet.rows >= rowsOfSheet) sheets.push((last = await open(table, sheets.length + 1)));
      await last.sheet.write(row);
    }
  };
  const close = async (): Promise<void> => {
    const sheets = [...opened.values()].flat();
    for (const { sheet } of sheets) await sheet.close();
    await assemble(path, sheets);
  };
  return { write, close };
}
