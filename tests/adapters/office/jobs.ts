import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { OfficeWorkbook } from "../../../src/adapters/office";
import { openXlsx } from "../../../src/adapters/xlsx";
import { checkTable, type CheckedTable } from "../../../src/app/checkTable";
import { generateAppendix } from "../../../src/app/generateAppendix";
import { planPull, pullDefinitions } from "../../../src/app/pullDefinitions";
import { writeEvaluation } from "../../../src/app/writeEvaluation";
import { renderAppendixSheet } from "../../../src/core/appendix/renderSheet";
import type { Cell, SheetSnapshot } from "../../../src/core/table/sheet";
import { evaluateRow } from "../../../src/core/target/evaluate";
import { STATUS_LABELS } from "../../../src/core/target/labels";
import { loaded, packOf } from "../../app/packs";
import { makeRows } from "../../bench/rows";
import type { RunningExcel } from "../../host/startExcel";

/** The table that goes with the documentation, as a snapshot of its file. */
export async function honglinh(): Promise<SheetSnapshot> {
  const bytes = readFileSync(resolve(__dirname, "../../../assets/samples/hong-linh-2023.xlsx"));
  const workbook = openXlsx(bytes);
  const [first] = await workbook.listSheets();
  return workbook.readSheet(first?.name ?? "");
}

const HEADERS = [
  ...["TT", "Chỉ tiêu", "Đơn vị tính", "Thực hiện năm 2022", "Kế hoạch năm 2023", "Ước thực hiện năm 2023"],
  ...["Đánh giá", "Ghi chú", "Cơ quan", "Nguồn", "Số văn bản", "Ngày"],
];

/** A table of that many rows and at most twelve columns, with right verdicts; each tenth row is in bold. */
export function longTable(count: number, columns: number = HEADERS.length): SheetSnapshot {
  const kinds = makeRows(60).map((row) => [
    ...[row.unit ?? "", "", row.target, row.actual, STATUS_LABELS[evaluateRow(row, "office").status]],
    ...["", "Sở Kế hoạch và Đầu tư", "Báo cáo"],
  ]);
  const names = makeRows(60).map(({ name }) => name ?? "");
  const rows = Array.from({ length: count }, (_, index) => {
    const number = String(index + 1);
    const name = `${names[index % 60] ?? ""} ${number}`;
    return [number, name, ...(kinds[index % 60] ?? []), `${number}/BC-UBND`, "15/11/2023"];
  });
  const texts = [HEADERS, ...rows].map((row) => row.slice(0, columns));
  const cells = texts.flatMap((row, down) =>
    row.flatMap((text, right): Cell[] => {
      const place = { row: down + 4, column: right + 1, fontName: "Times New Roman" };
      const look = down % 10 === 0 ? { ...place, bold: true } : place;
      if (text === "") return [];
      if (down > 0 && right === 0) return [{ ...look, kind: "number", text, number: text }];
      return [{ ...look, kind: "text", text }];
    }),
  );
  const nothing = { merges: [], hiddenRows: [], hiddenColumns: [], notes: [], highlights: [] };
  return { name: "Biểu 1", hidden: false, cells, ...nothing };
}

/** What went over the bridge in one step of a job. */
export interface Traffic {
  readonly syncs: number;
  readonly sent: number;
  readonly got: number;
  readonly largest: number;
}

/** Carries out a step and counts what it sends and gets. */
export async function measured<T>(excel: RunningExcel, step: () => Promise<T>): Promise<[T, Traffic]> {
  const { statistics } = excel;
  await excel.settled();
  const { messages, requestBytes, responseBytes } = statistics;
  Object.assign(statistics, { largestRequest: 0, largestResponse: 0 });
  const answer = await step();
  const traffic = {
    syncs: statistics.messages - messages,
    sent: statistics.requestBytes - requestBytes,
    got: statistics.responseBytes - responseBytes,
    largest: Math.max(statistics.largestRequest, statistics.largestResponse),
  };
  return [answer, traffic];
}

/** Judges the only table of the workbook. */
export async function check(workbook: OfficeWorkbook): Promise<CheckedTable> {
  const checked = await checkTable(workbook, { policy: "office", definitions: [] });
  if (!checked) throw new Error("The sample holds no table.");
  return checked;
}

export async function evaluate(workbook: OfficeWorkbook, checked: CheckedTable): Promise<void> {
  await writeEvaluation(workbook, checked, "vi");
}

export function putAppendix(workbook: OfficeWorkbook, checked: CheckedTable): Promise<void> {
  return workbook.putSheet(renderAppendixSheet(generateAppendix(checked, { number: 2 })));
}

/** Pulls that many definitions into a sheet of their own. */
export async function pull(workbook: OfficeWorkbook, count: number): Promise<void> {
  const pack = packOf(Array.from({ length: count }, () => ({})));
  const options = { sheet: "Chỉ tiêu 2024", year: 2024, withPrior: true, assigners: [] };
  const plan = await planPull(workbook, loaded(pack), pack.definitions, options);
  await pullDefinitions(workbook, plan, { mayReplace: false, now: new Date("2024-02-01T00:00:00Z") });
}
