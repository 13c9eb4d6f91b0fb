import { RULES } from "../core/rules";
import type { Finding } from "../core/rules/model";
import type { IndicatorTable } from "../core/table/indicatorTable";
import { cellAddress, type CellPosition, type Note, type SheetSnapshot } from "../core/table/sheet";
import type { Language } from "../i18n/translator";
import { translateSheet } from "../i18n/translateSheet";
import type { NoteEdit } from "../ports/workbook";
import type { CheckedTable } from "./checkTable";
import { findingHeadline } from "./findingHeadline";

/** Author of every note that the add-in writes. */
const AUTHOR = "KTXH";
const NOTE_MARK = "KTXH – ";

/** What the add-in has to say about a cell. */
interface Remark {
  readonly place: CellPosition;
  readonly lines: readonly string[];
}

/**
 * One note per cell with findings, and one that names the governing plan of several; a note that people wrote there
 * stays above ours, our stale ones go.
 */
export function findingNotes(checked: CheckedTable, sheet: SheetSnapshot, language: Language): NoteEdit[] {
  const remarks = new Map<string, Remark>();
  for (const { place, lines } of allRemarks(checked, sheet, language)) {
    const address = cellAddress(place);
    remarks.set(address, { place, lines: [...(remarks.get(address)?.lines ?? []), ...lines] });
  }
  const present = new Map(sheet.notes.map((note) => [cellAddress(note), note] as const));
  const isStale = (note: Note): boolean => note.text.includes(NOTE_MARK) && !remarks.has(cellAddress(note));
  const written = [...remarks].map(([address, { place, lines }]): NoteEdit => {
    return { ...place, ...noteText(lines, present.get(address)) };
  });
  return [
    ...written,
    ...sheet.notes.filter(isStale).map((note) => ({ ...note, text: foreignPart(note.text) })),
  ];
}

function allRemarks(
  { findings, table }: CheckedTable,
  sheet: SheetSnapshot,
  language: Language,
): readonly Remark[] {
  const found = findings.map((finding) => ({
    place: positionOf(finding, table),
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
  const foreign = before ? foreignPart(before.text) : "";
  const author = foreign && before ? before.author : AUTHOR;
  return { author, text: [foreign, ...lines].filter((part) => part !== "").join("\n") };
}

function positionOf({ row, cell }: Finding, { header }: IndicatorTable): CellPosition {
  const columns = Object.values(header.columns);
  return { row, column: columns.find((column) => cellAddress({ row, column }) === cell) ?? 1 };
}

/** What people wrote in a note that also holds findings. */
function foreignPart(note: string): string {
  const at = note.indexOf(NOTE_MARK);
  return (at < 0 ? note : note.slice(0, at)).trimEnd();
}
