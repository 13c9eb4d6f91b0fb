import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { MemoryWorkbook } from "../../src/adapters/memory";
import { evaluateTable } from "../../src/app/evaluateTable";
import { BUILT_IN_PACK } from "../../src/core/catalog/pack/builtInPack";
import type { Cell } from "../../src/core/table/sheet";
import { assessRange } from "../../src/functions/functions";
import { disagreements, type ParityRow } from "../functions/parity";

const SHARED = process.env.KTXH_SHARED ?? resolve(__dirname, "../../../shared");

interface TruthRow {
  readonly scope?: string;
  readonly name: string | null;
  readonly unit: string | null;
  readonly targetText: string | null;
  readonly actualText: string | null;
}

function toRow({ scope, name, unit, targetText, actualText }: TruthRow): ParityRow["row"] {
  const isFused = scope === "appendix_2023";
  return {
    name: (isFused ? targetText : name) ?? "",
    unit: (isFused ? "" : unit) ?? "",
    target: targetText ?? "",
    actual: actualText ?? "",
  };
}

const truth = ["hong-linh", "hai-duong", "thuy-nguyen"].flatMap(
  (report) =>
    JSON.parse(readFileSync(join(SHARED, `domain/truth/${report}/indicators.json`), "utf8")) as TruthRow[],
);

test.each(["office", "strict"] as const)(
  "functions answer as the command line on every row of three reports, %s",
  (policy) => {
    expect(truth.length).toBeGreaterThan(200);
    expect(disagreements(truth.map((one) => ({ row: toRow(one), policy })))).toEqual([]);
  },
);

/** The rows of a report as a table of the usual form: STT, name, unit, plan, result. */
function sheetOf(rows: readonly ParityRow["row"][]): MemoryWorkbook {
  const header = ["STT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch năm 2023", "Thực hiện năm 2023"];
  const texts = rows.map(({ name, unit, target, actual }, i) => [String(i + 1), name, unit, target, actual]);
  const cells = [header, ...texts].flatMap((row, down) =>
    row.flatMap((text = "", right): Cell[] =>
      text.trim() === "" ? [] : [{ row: down + 1, column: right + 1, kind: "text", text }],
    ),
  );
  const nothing = { merges: [], hiddenRows: [], hiddenColumns: [], notes: [], highlights: [] };
  return new MemoryWorkbook([{ name: "Biểu 1", hidden: false, cells, ...nothing }]);
}

test("the button writes what the functions answer, on every row of three reports that has a name and a figure", async () => {
  const rows = truth
    .map(toRow)
    .filter(({ name = "", target, actual }) => name !== "" && target + actual !== "");
  const workbook = sheetOf(rows);
  const { definitions } = BUILT_IN_PACK;
  const how = { mode: "values", measures: "values", policy: "office", language: "vi" } as const;
  const outcome = await evaluateTable(workbook, { ...how, definitions });
  if (outcome.kind !== "evaluated") throw new Error("no table");
  const { cells } = await workbook.readSheet("Biểu 1");
  const column = outcome.columns.left;
  const written = new Map(cells.filter((cell) => cell.column === column).map(({ row, text }) => [row, text]));
  const range = (field: "name" | "unit" | "target" | "actual"): unknown[][] =>
    rows.map((row) => [row[field]]);
  const answers = assessRange(range("name"), range("unit"), range("target"), range("actual")).slice(1);
  const differing = rows.flatMap((row, i) => {
    const [function_, button] = [answers[i]?.[0], written.get(i + 2) ?? ""];
    return function_ === button ? [] : [{ ...row, function_, button }];
  });
  expect(rows.length).toBeGreaterThan(150);
  expect(differing).toEqual([]);
});
