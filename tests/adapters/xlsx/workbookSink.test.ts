import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { openXlsx } from "../../../src/adapters/xlsx";
import { openWorkbookSink } from "../../../src/adapters/xlsx/workbookSink";
import type { StreamedTable, StreamedValue } from "../../../src/ports/tableSink";

const TABLES: readonly StreamedTable[] = [
  {
    key: "rows",
    title: "Chỉ tiêu",
    columns: [
      { key: "name", title: "Tên", kind: "text", width: 20 },
      { key: "value", title: "Số", kind: "decimal", width: 10 },
      { key: "counted", title: "Tính", kind: "flag", width: 10 },
      { key: "status", title: "Đánh giá", kind: "text", width: 10, show: (code) => `<${code}>` },
    ],
  },
  { key: "empty", title: "Trống", columns: [{ key: "a", title: "A", kind: "text", width: 10 }] },
];

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ktxh-sink-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function write(rows: readonly (readonly StreamedValue[])[], rowsOfSheet?: number) {
  const path = join(folder, "out.xlsx");
  const sink = await openWorkbookSink(path, TABLES, rowsOfSheet);
  for (const row of rows) await sink.write("rows", [row]);
  await sink.close();
  return { bytes: readFileSync(path), workbook: openXlsx(readFileSync(path)) };
}

async function textsOf(workbook: ReturnType<typeof openXlsx>, name: string) {
  const { cells } = await workbook.readSheet(name);
  return cells.map(({ row, column, kind, text }) => [row, column, kind, text]);
}

test("headings, texts, numbers, flags and shown codes; nothing for null", async () => {
  const { workbook } = await write([
    ["=1+1 <&> _x0041_\u0001", "-0.32", true, "met"],
    ["b", null, false, null],
  ]);
  expect((await workbook.listSheets()).map(({ name }) => name)).toEqual(["Chỉ tiêu", "Trống"]);
  expect((await textsOf(workbook, "Chỉ tiêu")).slice(4)).toEqual([
    [2, 1, "text", "=1+1 <&> _x0041_"],
    [2, 2, "number", "-0,32"],
    [2, 3, "text", "x"],
    [2, 4, "text", "<met>"],
    [3, 1, "text", "b"],
  ]);
  expect(await textsOf(workbook, "Trống")).toEqual([[1, 1, "text", "A"]]);
});

test("a text that looks like a formula stays text when it is typed again", async () => {
  const parts = unzipSync((await write([["=1+1", null, null, null]])).bytes);
  const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  expect(sheet).not.toContain("<f");
  const style = Number(/<c r="A2" s="(\d+)" t="inlineStr">/.exec(sheet)?.[1]);
  const styles = strFromU8(parts["xl/styles.xml"] ?? new Uint8Array());
  const formats = /<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(styles)?.[1]?.match(/<xf[^>]*>/g) ?? [];
  expect(formats[style]).toContain('quotePrefix="1"');
});

test("a table longer than a sheet goes on in the next one, under the same headings", async () => {
  const { workbook } = await write(
    [["a"], ["b"], ["c"], ["d"], ["e"]].map(([name = ""]) => [name, "1", true, null]),
    3,
  );
  const names = (await workbook.listSheets()).map(({ name }) => name);
  expect(names).toEqual(["Chỉ tiêu", "Chỉ tiêu (2)", "Chỉ tiêu (3)", "Trống"]);
  const firsts = await Promise.all(names.slice(0, 3).map((name) => textsOf(workbook, name)));
  const columnA = firsts.map((cells) =>
    cells.filter(([, column]) => column === 1).map(([, , , text]) => text),
  );
  expect(columnA).toEqual([
    ["Tên", "a", "b"],
    ["Tên", "c", "d"],
    ["Tên", "e"],
  ]);
});

test("a text longer than a cell of Excel holds is cut, and says so", async () => {
  const { workbook } = await write([["x".repeat(40_000), null, null, null]]);
  const { cells } = await workbook.readSheet("Chỉ tiêu");
  expect(cells.at(-1)?.text).toHaveLength(32_767);
  expect(cells.at(-1)?.text.endsWith("…")).toBe(true);
});

test("the same rows give the same bytes, and nothing is left beside the workbook", async () => {
  const rows = Array.from({ length: 3_000 }, (_, i) => [`Chỉ tiêu ${i}`, String(i), i % 2 === 0, "met"]);
  const [one, other] = [await write(rows), await write(rows)];
  expect(one.bytes.equals(other.bytes)).toBe(true);
  expect(readdirSync(folder)).toEqual(["out.xlsx"]);
});

test("a folder that cannot be written fails", async () => {
  await expect(
    openWorkbookSink(join(folder, "missing", "out.xlsx"), TABLES).then((sink) => sink.close()),
  ).rejects.toThrow("ENOENT");
});
