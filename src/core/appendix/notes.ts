import type { AssessedRow, IndicatorTable } from "../table/indicatorTable";
import { printCount } from "../number/printNumber";
import { splitFootnoteMarks } from "./footnoteMarks";
import { foldLines } from "./headings";
import type { AppendixFootnote, RowReference } from "./model";
import { givesReason, isReasonNeeded } from "./reasons";

/** A row named by its number and name. */
export function referenceTo({ row, stt, name }: AssessedRow): RowReference {
  return { row, stt: foldLines(stt), name: foldLines(name) };
}

/** "2, 14": rows by their numbers, those without one by their names. */
export function nameRows(rows: readonly RowReference[]): string {
  return rows.map(({ stt, name }) => foldLines(stt) || foldLines(name)).join(", ");
}

/** The notes under the table: those the rows refer to in reading order, then the others, each once. */
export function buildFootnotes(
  table: IndicatorTable,
  rows: readonly AssessedRow[],
): readonly AppendixFootnote[] {
  const order = [...new Set(rows.flatMap((row) => row.footnotes))];
  const place = (mark: string): number => (order.includes(mark) ? order.indexOf(mark) : order.length);
  const notes = [...table.footnotes]
    .sort((a, b) => place(a.mark) - place(b.mark))
    .map(({ mark, text }) => ({ mark, text: foldLines(text) }));
  const isFirst = ({ mark, text }: (typeof notes)[number], index: number): boolean =>
    notes.findIndex((note) => note.mark === mark && note.text === text) === index;
  return notes.filter(isFirst).map(({ mark, text }) => ({ mark, text: splitFootnoteMarks(text) }));
}

/** "Trong đó 02 chỉ tiêu bằng đúng ngưỡng (STT 7, 12)." where counted rows lie on a strict bound; else none. */
export function boundaryNotes(rows: readonly AssessedRow[]): readonly string[] {
  const onBound = rows.filter((row) => row.counted && row.evaluation.boundary);
  if (onBound.length === 0) return [];
  return [`Trong đó ${printCount(onBound.length)} chỉ tiêu bằng đúng ngưỡng (STT ${nameRows(onBound)}).`];
}

/** Rows that owe a reason and give none. */
export function withoutReason(rows: readonly AssessedRow[]): readonly AssessedRow[] {
  return rows.filter((row) => isReasonNeeded(row) && !givesReason(row));
}

/** "[Bổ sung lý do trước khi ký: không đạt – STT 2, 14; chưa đánh giá – STT 9]"; empty where none is missing. */
export function reasonGap(rows: readonly AssessedRow[]): string {
  const missing = withoutReason(rows);
  const unmet = missing.filter(({ evaluation }) => evaluation.status === "unmet");
  const open = missing.filter(({ evaluation }) => evaluation.status === "not_assessed");
  const parts = [
    unmet.length > 0 ? `không đạt – STT ${nameRows(unmet)}` : "",
    open.length > 0 ? `chưa đánh giá – STT ${nameRows(open)}` : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : `[Bổ sung lý do trước khi ký: ${parts.join("; ")}]`;
}
