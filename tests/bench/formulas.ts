import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SetRangeValuesMutation, SetWorksheetRowCountMutation } from "@univerjs/sheets";
import { registerFunctions } from "../../src/adapters/univer";
import { openGrid } from "../../src/adapters/univer/openGrid";
import { createXlsx } from "../../src/adapters/xlsx";
import type { CellContent, DraftCell } from "../../src/core/table/sheetDraft";
import { evaluateRow } from "../../src/core/target/evaluate";
import { assessTarget } from "../../src/functions/rowFunctions";
import { startUniver } from "../adapters/univer/startUniver";
import { benchmark, fastest, inTurn, line, timed } from "./benchmark";

const COUNTS = [1_000, 10_000];
const SHEET = "Biểu 1";
const PAGE = {
  ...({ orientation: "landscape", fitToWidth: true, pageNumbers: false } as const),
  margins: { top: 15, bottom: 15, left: 15, right: 15 },
};

/** What an office writes when it has no add-in: figures in cells of their own, words nowhere. */
const native = (row: number): string =>
  `IF(B${row}>A${row},"Vượt KH",IF(B${row}=A${row},"Đạt KH","Không đạt KH"))`;
const ours = (row: number): string => `KTXH.DANHGIA(A${row},B${row})`;

const planOf = (row: number): number => 1_000 + ((row * 37) % 8_000);
const resultOf = (row: number): number => 900 + ((row * 53) % 8_000);

type Formula = ((row: number) => string) | null;

async function fileWith(count: number, formula: Formula): Promise<Uint8Array> {
  const number = (value: number): CellContent => ({
    kind: "number",
    number: String(value),
    format: "General",
  });
  const cell = (row: number, column: number, content: CellContent): DraftCell => {
    return { row, column, content, style: {} };
  };
  const cells = Array.from({ length: count }, (_, i) => i + 1).flatMap((row) => [
    cell(row, 1, number(planOf(row))),
    cell(row, 2, number(resultOf(row))),
    ...(formula
      ? [cell(row, 3, { kind: "formula", formula: formula(row), shown: { kind: "text", runs: [] } })]
      : []),
  ]);
  const workbook = createXlsx();
  const draft = { name: SHEET, fontName: "Times New Roman", cells, page: PAGE };
  await workbook.putSheet({ ...draft, merges: [], columnWidths: [], rowHeights: [] });
  return workbook.save();
}

/** Opening, calculating and writing the file as LibreOffice does it, the start of its program included. */
async function inLibreOffice(count: number, formula: Formula): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "ktxh-formulas-"));
  try {
    const path = join(folder, "bieu.xlsx");
    writeFileSync(path, await fileWith(count, formula));
    const options = [`-env:UserInstallation=file://${folder}/profile`, "--headless", "--convert-to", "csv"];
    const convert = (): unknown =>
      execFileSync("soffice", [...options, "--outdir", folder, path], { stdio: "ignore" });
    convert(); // the first start makes the profile
    return await fastest(convert);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** One column of formulas put into Univer's sheet and calculated. */
async function inUniver(count: number, formula: (row: number) => string): Promise<number> {
  const univer = startUniver();
  try {
    const grid = openGrid(univer, "bench", [{ name: SHEET, hidden: false }]);
    const call = assessTarget as (...cells: readonly unknown[]) => unknown;
    registerFunctions(univer, [{ id: "DANHGIA", description: "", ranges: [], call }]);
    const put = (cells: (row: number) => object): void => {
      const rows = Array.from({ length: count }, (_, i) => [i, cells(i + 1)] as const);
      grid.change(grid.sheet(SHEET), SetRangeValuesMutation.id, { cellValue: Object.fromEntries(rows) });
    };
    grid.change(grid.sheet(SHEET), SetWorksheetRowCountMutation.id, { rowCount: count });
    put((row) => ({ 0: { v: planOf(row) }, 1: { v: resultOf(row) } }));
    return await timed(async () => {
      put((row) => ({ 2: { f: `=${formula(row)}` } }));
      await grid.calculated();
    });
  } finally {
    univer.dispose();
  }
}

async function compare(count: number) {
  const rows = Array.from({ length: count }, (_, i) => i + 1);
  const texts = rows.map((row) => ({ target: String(planOf(row)), actual: String(resultOf(row)) }));
  return {
    count,
    core: await fastest(() => texts.forEach((row) => evaluateRow(row, "office"))),
    univerOurs: await inUniver(count, ours),
    univerNative: await inUniver(count, native),
    officeNative: await inLibreOffice(count, native),
    officeValues: await inLibreOffice(count, null),
  };
}

/** One column judged by us, and by an IF of the spreadsheet over cells that hold bare numbers. */
export const formulas = benchmark(
  "formulas",
  () => inTurn(COUNTS, compare),
  (sizes) =>
    sizes
      .flatMap(({ count, core, univerOurs, univerNative, officeNative, officeValues }) => [
        line(`${count} rows judged`, core),
        line("  in Univer, =KTXH.DANHGIA(…)", univerOurs),
        line("  in Univer, =IF(…)", univerNative, `ratio ${(univerOurs / univerNative).toFixed(1)}`),
        line("  in LibreOffice, file with =IF(…)", officeNative),
        line("  in LibreOffice, file without", officeValues),
      ])
      .join("\n"),
);
