import type { AssessedRow, ColumnRole, IndicatorTable } from "../table/indicatorTable";
import { printCompletion } from "../target/printMeasure";
import { isBlank } from "../target/parts/targetComponents";
import { columnHeader } from "./columnHeader";
import {
  COLUMN_SETS,
  filledOthers,
  holdsRole,
  slotOfOther,
  type ColumnSetId,
  type ColumnSlot,
} from "./columnSets";
import { resultHeader, type DataStatus } from "./dataStatus";
import { foldLines } from "./headings";
import type { AppendixColumn } from "./model";
import { givesReason, isReasonNeeded } from "./reasons";
import { printedName } from "./printedName";
import { printedVerdict } from "./verdict";

/** A column before it is fitted: `width` is its usual one, `least` its least at 12 points, `column` its place in the sheet. */
export interface ColumnDesign extends AppendixColumn {
  readonly least: number;
  readonly column: number | undefined;
  readonly textOf: (row: AssessedRow) => string;
}

/** What a column set is asked for with. */
export interface ColumnRequest {
  readonly table: IndicatorTable;
  readonly rows: readonly AssessedRow[];
  readonly set: ColumnSetId;
  /** A person asked for the set: then completion is worked out and reasons get a column. */
  readonly isAsked: boolean;
  readonly dataStatus: DataStatus | undefined;
}

/** Stands where a reason must still be written. */
export const REASON_PLACEHOLDER = "[nêu lý do]";

type Look = Pick<ColumnDesign, "header" | "width" | "least" | "align">;

const LOOKS: Readonly<Record<ColumnRole | "other", Look>> = {
  stt: { header: "Số TT", width: 11, least: 10, align: "center" },
  code: { header: "Mã số", width: 16, least: 16, align: "center" },
  name: { header: "Chỉ tiêu", width: 56, least: 48, align: "left" },
  unit: { header: "Đơn vị", width: 21, least: 16, align: "center" },
  direction: { header: "Chiều", width: 20, least: 16, align: "center" },
  prior: { header: "Thực hiện năm trước", width: 24, least: 20, align: "center" },
  target: { header: "Kế hoạch", width: 26, least: 20, align: "center" },
  actual: { header: "Thực hiện", width: 26, least: 20, align: "center" },
  completion: { header: "Thực hiện so với kế hoạch (%)", width: 20, least: 18, align: "center" },
  growth: { header: "So với năm trước (%)", width: 20, least: 18, align: "center" },
  status: { header: "Đánh giá", width: 20, least: 20, align: "center" },
  owner: { header: "Cơ quan theo dõi", width: 26, least: 26, align: "left" },
  note: { header: "Ghi chú", width: 30, least: 30, align: "left" },
  other: { header: "", width: 24, least: 18, align: "center" },
};

/** Where name and target share a cell, the result is told in words too. */
const FUSED_LOOKS: Partial<Record<ColumnRole, Look>> = {
  stt: { header: "STT", width: 11, least: 10, align: "center" },
  name: { header: "Chỉ tiêu giao", width: 62, least: 48, align: "left" },
  actual: { header: "Thực hiện", width: 52, least: 20, align: "left" },
  status: { header: "Mức độ hoàn thành", width: 35, least: 20, align: "center" },
};

function noteText(row: AssessedRow, { isAsked }: ColumnRequest): string {
  const isMissing = isAsked && isBlank(row.note) && isReasonNeeded(row) && !givesReason(row);
  return isMissing ? REASON_PLACEHOLDER : foldLines(row.note);
}

function completionText(row: AssessedRow, { table }: ColumnRequest): string {
  return table.header.columns.completion === undefined ? printCompletion(row.evaluation) : row.completion;
}

function textOf(role: ColumnRole, request: ColumnRequest): ColumnDesign["textOf"] {
  if (role === "name") return request.table.fused ? ({ name }) => name : printedName;
  if (role === "status") return printedVerdict;
  if (role === "completion") return (row) => completionText(row, request);
  if (role === "note") return (row) => noteText(row, request);
  if (role === "stt" || role === "unit" || role === "owner") return (row) => foldLines(row[role]);
  return (row) => row[role];
}

/** One cell that holds name and target together may be known under either role. */
function printedHeader({ table: { header, fused } }: ColumnRequest, role: ColumnRole): string {
  return columnHeader(
    header.texts[role] ?? (fused && role === "name" ? header.texts.target : undefined) ?? "",
  );
}

function roleDesign(role: ColumnRole, request: ColumnRequest): ColumnDesign {
  const look = (request.table.fused ? FUSED_LOOKS[role] : undefined) ?? LOOKS[role];
  const printed = printedHeader(request, role);
  const header = role === "actual" ? resultHeader(printed, request.dataStatus) : printed || look.header;
  const column = request.table.header.columns[role];
  return { ...look, id: role, header, column, textOf: textOf(role, request) };
}

function planDesigns(request: ColumnRequest): readonly ColumnDesign[] {
  const { plans } = request.table.header;
  if (plans.length === 0) return [roleDesign("target", request)];
  return plans.map(({ column, header }, i) => ({
    ...LOOKS.target,
    id: "target",
    header: columnHeader(header),
    column,
    textOf: ({ plans: own }) => own[i]?.target ?? "",
  }));
}

/** The columns that nothing is judged by and that belong in a slot; those without one in the set are the rest. */
function otherDesigns(slot: ColumnSlot, { table, rows, set }: ColumnRequest): readonly ColumnDesign[] {
  return filledOthers(table, rows).flatMap((i): readonly ColumnDesign[] => {
    const other = table.header.others[i];
    if (!other) return [];
    const own = slotOfOther(other, table);
    if ((COLUMN_SETS[set].includes(own) ? own : "rest") !== slot) return [];
    const header = columnHeader(other.header);
    const textOf = ({ others }: AssessedRow): string => others[i] ?? "";
    return [{ ...LOOKS.other, id: "other", header, column: other.column, textOf }];
  });
}

function isRole(slot: ColumnSlot): slot is ColumnRole {
  return slot in LOOKS;
}

function isShown(role: ColumnRole, { table, rows, isAsked }: ColumnRequest): boolean {
  if (table.fused && (role === "target" || role === "unit")) return false;
  if (holdsRole(table, rows, role)) return true;
  if (role === "completion") return isAsked && rows.some(({ evaluation }) => evaluation.completion !== null);
  return role === "note" && isAsked;
}

function slotDesigns(slot: ColumnSlot, request: ColumnRequest): readonly ColumnDesign[] {
  if (!isRole(slot)) return otherDesigns(slot, request);
  if (!isShown(slot, request)) return [];
  return slot === "target" ? planDesigns(request) : [roleDesign(slot, request)];
}

/** Columns that stand in the sheet change places among themselves until they are in its order. */
function inSheetOrder(designs: readonly ColumnDesign[]): readonly ColumnDesign[] {
  const placed = designs
    .filter(({ column }) => column !== undefined)
    .sort((a, b) => (a.column ?? 0) - (b.column ?? 0));
  return designs.map((design) => (design.column === undefined ? design : (placed.shift() ?? design)));
}

/** The columns of a set that the table holds something for, those of the sheet in its order. */
export function designColumns(request: ColumnRequest): readonly ColumnDesign[] {
  return inSheetOrder(COLUMN_SETS[request.set].flatMap((slot) => slotDesigns(slot, request)));
}
