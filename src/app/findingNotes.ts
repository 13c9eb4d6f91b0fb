import { RULES } from "../core/rules";
import type { Finding } from "../core/rules/model";
import type { IndicatorTable } from "../core/table/indicatorTable";
import {
  cellAddress,
  type CellPosition,
  type CellRange,
  type Note,
  type SheetSnapshot,
} from "../core/table/sheet";
import type { Language } from "../i18n/translator";
import { translateSheet } from "../i18n/translateSheet";
import type { NoteEdit } from "../ports/workbook";
import type { CheckedTable } from "./checkTable";
import { findingHeadline, gravestFirst } from "./findingHeadline";
import { NOTE_AUTHOR, NOTE_MARK, printNote, readNote } from "./ownNotes";

/** More notes than these nobody reads, and Excel is slow with them; the column of findings holds them all. */
const MOST_NOTED = 500;

/** What the add-in has to say about a cell. */
interface Remark {
  readonly place: CellPosition;
  readonly lines: readonly string[];
}

/**
 * One note per cell with findings (of very many the gravest), and one that names the governing plan of several; a note that people wrote there
 * stays above ours, our stale ones go. `rewritten` is what is written anew: what was said of values frozen there goes too.
 */
export function findingNotes(
  checked: CheckedTable,
  sheet: SheetSnapshot,
  language: Language,
  rewritten: readonly CellRange[],
): NoteEdit[] {
  const remarks = new Map<string, Remark>();
  for (const { place, lines } of allRemarks(checked, sheet, language)) {
    const address = cellAddress(place);
    remarks.set(address, { place, lines: [...(remarks.get(address)?.lines ?? []), ...lines] });
  }
  const present = new Map(sheet.notes.map((note) => [cellAddress(note), note] as const));
  const written = [...remarks].map(([address, { place, lines }]): NoteEdit => {
    return { ...place, ...noteText(lines, present.get(address)) };
  });
  const others = sheet.notes.filter((note) => !remarks.has(cellAddress(note)));
  return [...written, ...notesWithoutFindings(others, rewritten)];
}

/** The edits that take what is said of findings, and of values frozen in `rewritten`, off the notes that say so. */
export function notesWithoutFindings(notes: readonly Note[], rewritten: readonly CellRange[]): NoteEdit[] {
  return notes.flatMap((note): NoteEdit[] => {
    const { foreign, frozen } = readNote(note.text);
    const isRewritten = rewritten.some(({ top, left, bottom, right }) => {
      return note.row >= top && note.row <= bottom && note.column >= left && note.column <= right;
    });
    const text = printNote([foreign, isRewritten ? "" : frozen]);
    return text === note.text ? [] : [{ ...note, text }];
  });
}

function allRemarks(
  { findings, table }: CheckedTable,
  sheet: SheetSnapshot,
  language: Language,
): readonly Remark[] {
  const noted = gravestFirst(findings, ({ severity }) => severity).slice(0, MOST_NOTED);
  const found = noted.map((finding) => ({
    place: { row: finding.row, column: finding.column },
    lines: [findingText(finding, language)],
  }));
  return [...found, ...planRemarks(table, sheet, language)];
}

/** Several plan columns: which of them governs, at its header. */
function planRemarks({ header, extent }: IndicatorTable, sheet: SheetSnapshot, language: Language): Remark[] {
  const [governing, ...others] = header.plans;
  if (!governing) return [];
  const { column } = governing;
  const texts = sheet.cells.filter(
    (cell) =>
      cell.column === column && cell.row >= extent.top && cell.row <= header.row && /\p{L}/u.test(cell.text),
  );
  const rest = others.map((plan) => `“${plan.header}”`).join(", ");
  const text = translateSheet(language, "sheet.governs", { others: rest });
  return [{ place: { row: texts.at(-1)?.row ?? extent.top, column }, lines: [NOTE_MARK + text] }];
}

function findingText(finding: Finding, language: Language): string {
  const todo = RULES.find(({ id }) => id === finding.rule)?.todo[language] ?? "";
  const headline = findingHeadline(finding, language);
  return `${NOTE_MARK}${headline}\n${translateSheet(language, "sheet.todo", { todo })}`;
}

function noteText(lines: readonly string[], before: Note | undefined): Pick<NoteEdit, "author" | "text"> {
  const { foreign, frozen } = readNote(before?.text ?? "");
  const author = foreign && before ? before.author : NOTE_AUTHOR;
  return { author, text: printNote([foreign, ...lines, frozen]) };
}
