import type { Cell, SheetSnapshot } from "../../../src/core/table/sheet";
import { cellAddress, rangeAddress } from "../../../src/core/table/sheet";
import { pack, relationships, workbookParts, worksheet, type Parts } from "./packages";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const COMMENTS = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

/** An .xlsx file with these sheets, written without the code under test; fonts are Times New Roman, bold or not. */
export function packSnapshots(sheets: readonly SheetSnapshot[]): Uint8Array {
  const formats = [
    ...new Set(sheets.flatMap((sheet) => sheet.cells.map((cell) => cell.numberFormat ?? "General"))),
  ];
  const styleOf = (cell: Cell): number =>
    formats.indexOf(cell.numberFormat ?? "General") * 2 + (cell.bold ? 1 : 0);
  const parts: Parts = {};
  sheets.forEach((sheet, index) => {
    const number = index + 1;
    parts[`xl/worksheets/sheet${number}.xml`] = worksheet(sheetContent(sheet, styleOf));
    if (sheet.notes.length === 0) return;
    parts[`xl/comments${number}.xml`] = comments(sheet);
    parts[`xl/worksheets/_rels/sheet${number}.xml.rels`] = relationships([
      "rId1",
      "comments",
      `/xl/comments${number}.xml`,
    ]);
  });
  const base = workbookParts("");
  parts["xl/workbook.xml"] = workbook(sheets);
  parts["xl/_rels/workbook.xml.rels"] = relationships(
    ...sheets.map(
      (_, index) =>
        [`s${index}`, "worksheet", `worksheets/sheet${index + 1}.xml`] as [string, string, string],
    ),
    ["styles", "styles", "styles.xml"],
  );
  parts["xl/styles.xml"] = stylesPart(formats.length === 0 ? ["General"] : formats);
  const overrides = Object.keys(parts)
    .filter((name) => name.startsWith("xl/comments"))
    .map((name) => `<Override PartName="/${name}" ContentType="${COMMENTS}"/>`);
  parts["[Content_Types].xml"] = (base["[Content_Types].xml"] ?? "").replace(
    "</Types>",
    `${overrides.join("")}</Types>`,
  );
  return pack({ ...base, ...parts });
}

function sheetContent(sheet: SheetSnapshot, styleOf: (cell: Cell) => number): string {
  const numbers = new Set([...sheet.cells.map((cell) => cell.row), ...sheet.hiddenRows]);
  const rows = [...numbers]
    .sort((a, b) => a - b)
    .map((row) => {
      const cells = sheet.cells
        .filter((cell) => cell.row === row)
        .map((cell) => cellXml(cell, styleOf(cell)));
      return `<row r="${row}"${sheet.hiddenRows.includes(row) ? ' hidden="1"' : ""}>${cells.join("")}</row>`;
    });
  const cols = sheet.hiddenColumns.map((column) => `<col min="${column}" max="${column}" hidden="1"/>`);
  const merges = sheet.merges.map((merge) => `<mergeCell ref="${rangeAddress(merge)}"/>`);
  return (
    (cols.length > 0 ? `<cols>${cols.join("")}</cols>` : "") +
    `<sheetData>${rows.join("")}</sheetData>` +
    (merges.length > 0 ? `<mergeCells>${merges.join("")}</mergeCells>` : "")
  );
}

function cellXml(cell: Cell, style: number): string {
  const open = `<c r="${cellAddress(cell)}" s="${style}"`;
  if (cell.formula !== undefined) {
    const array = cell.spill ? ` t="array" ref="${rangeAddress(cell.spill)}"` : "";
    return `${open} t="str"><f${array}>${escape(cell.formula)}</f><v>${escape(cell.text)}</v></c>`;
  }
  if (cell.number !== undefined) return `${open}><v>${cell.number}</v></c>`;
  return `${open} t="inlineStr"><is><t xml:space="preserve">${escape(cell.text)}</t></is></c>`;
}

function comments(sheet: SheetSnapshot): string {
  const authors = sheet.notes.map((note) => `<author>${escape(note.author)}</author>`);
  const list = sheet.notes.map(
    (note, index) =>
      `<comment ref="${cellAddress(note)}" authorId="${index}"><text><t>${escape(note.text)}</t></text></comment>`,
  );
  return `<comments xmlns="${MAIN}"><authors>${authors.join("")}</authors><commentList>${list.join("")}</commentList></comments>`;
}

function workbook(sheets: readonly SheetSnapshot[]): string {
  const entries = sheets.map(({ name, hidden }, index) => {
    const state = hidden ? ' state="hidden"' : "";
    return `<x:sheet name="${escape(name)}" sheetId="${index + 1}"${state} r:id="s${index}"/>`;
  });
  const namespaces = `xmlns:x="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`;
  return `<x:workbook ${namespaces}><x:sheets>${entries.join("")}</x:sheets></x:workbook>`;
}

/** Formats 2n and 2n + 1 are the n-th number format, plain and bold. */
function stylesPart(formats: readonly string[]): string {
  const numFmts = formats.map(
    (code, index) => `<numFmt numFmtId="${170 + index}" formatCode="${escape(code)}"/>`,
  );
  const xfs = formats.flatMap((_, index) =>
    [0, 1].map((font) => `<xf numFmtId="${170 + index}" fontId="${font}" fillId="0" borderId="0"/>`),
  );
  return (
    `<styleSheet xmlns="${MAIN}"><numFmts count="${formats.length}">${numFmts.join("")}</numFmts>` +
    '<fonts count="2"><font><sz val="13"/><name val="Times New Roman"/></font>' +
    '<font><b/><sz val="13"/><name val="Times New Roman"/></font></fonts>' +
    '<fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders>' +
    `<cellXfs count="${xfs.length}">${xfs.join("")}</cellXfs></styleSheet>`
  );
}
