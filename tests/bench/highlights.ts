import { OfficeWorkbook } from "../../src/adapters/office";
import { evaluationHighlights } from "../../src/app/evaluationMarks";
import { longTable, measured } from "../adapters/office/jobs";
import { excelWith } from "../adapters/office/seeds";
import { benchmark, inTurn } from "./benchmark";

const SHEET = "Biểu 1";
const COLUMNS = 17;
const RED = "#FDE7E9";

async function bytesOf(paint: (rows: number) => Promise<unknown>, rows: number): Promise<number> {
  const excel = excelWith([longTable(25)], { typedPaths: false });
  try {
    const [, { sent }] = await measured(excel, () => paint(rows));
    return sent;
  } finally {
    await excel.dispose();
  }
}

function paintByRules(rows: number): Promise<void> {
  const range = { top: 5, left: 1, bottom: 4 + rows, right: COLUMNS };
  const highlights = evaluationHighlights(range, { status: 13, check: 17 }, "vi");
  const nothing = { cells: [], columnWidths: [], fitRows: [], notes: [] };
  return new OfficeWorkbook().apply({ sheet: SHEET, ...nothing, highlights });
}

/** A third of the rows, each painted for itself. */
function paintRowByRow(rows: number): Promise<void> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    for (let row = 0; row < rows; row += 3)
      sheet.getRangeByIndexes(4 + row, 0, 1, COLUMNS).format.fill.color = RED;
    await context.sync();
  });
}

/** What is sent to Excel so that rows that miss their target are red: rules, beside fills row by row. */
export const highlights = benchmark(
  "highlights",
  () =>
    inTurn([25, 1_000, 10_000], async (rows) => ({
      rows,
      rules: await bytesOf(paintByRules, rows),
      fills: await bytesOf(paintRowByRow, rows),
    })),
  (sizes) =>
    sizes
      .map(({ rows, rules, fills }) => {
        const ratio = (rules / fills).toFixed(3);
        return `  ${String(rows).padStart(6)} rows: rules ${rules} bytes, a third of the rows filled ${fills} bytes; ratio ${ratio}`;
      })
      .join("\n"),
);
