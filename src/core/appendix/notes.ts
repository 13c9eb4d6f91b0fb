import type { AssessedRow, IndicatorTable } from "../table/indicatorTable";
import { splitFootnoteMarks } from "./footnoteMarks";
import { foldLines } from "./headings";
import type { AppendixFootnote, RowReference } from "./model";
import { isVerdictReplaced, printedVerdict } from "./verdict";

/** Words that introduce a reason inside a result or verdict. */
const REASON_WORDS = /(?:^|[\s(,;.:-])(?:do|vì|nguyên nhân|lý do|lí do)\s/iu;

/** "02" for 2: counts below ten are printed with two digits. */
function printCount(count: number): string {
  return String(count).padStart(2, "0");
}

function rowNumbers(rows: readonly RowReference[]): string {
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
  return [`Trong đó ${printCount(onBound.length)} chỉ tiêu bằng đúng ngưỡng (STT ${rowNumbers(onBound)}).`];
}

function hasReason(row: AssessedRow): boolean {
  const inRow = [row.actual, row.stated].some((text) => REASON_WORDS.test(text.normalize("NFC")));
  return inRow || row.footnotes.length > 0 || foldLines(row.note) !== "";
}

/** Unmet rows that say nowhere why: no footnote, no note, no reason in the result or the verdict. */
export function findMissingReasons(rows: readonly AssessedRow[]): readonly RowReference[] {
  return rows
    .filter((row) => row.evaluation.status === "unmet" && !hasReason(row))
    .map(({ stt, name }) => ({ stt: foldLines(stt), name: foldLines(name) }));
}

/** Sentences for the office, not for print: missing reasons, replaced verdicts, marks without a note. */
export function buildReminders(table: IndicatorTable, rows: readonly AssessedRow[]): readonly string[] {
  const missing = findMissingReasons(rows);
  const known = new Set(table.footnotes.map(({ mark }) => mark));
  const lost = [...new Set(rows.flatMap((row) => row.footnotes))].filter((mark) => !known.has(mark));
  return [
    ...(missing.length > 0 ? [`Chỉ tiêu chưa nêu lý do không đạt: STT ${rowNumbers(missing)}`] : []),
    ...rows
      .filter(isVerdictReplaced)
      .map(
        (row) =>
          `STT ${rowNumbers([row])}: bảng ghi "${foldLines(row.stated)}", phụ lục in "${printedVerdict(row)}"`,
      ),
    ...(lost.length > 0 ? [`Chú thích chưa có nội dung: ${lost.join(", ")}`] : []),
  ];
}
