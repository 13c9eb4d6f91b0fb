import { RULES } from "../core/rules";
import type { Finding } from "../core/rules/model";
import { cellAddress, type CellPosition, type Note, type SheetSnapshot } from "../core/table/sheet";
import { translate, type Language } from "../i18n/translate";
import type { NoteEdit } from "../ports/workbook";
import type { CheckedTable } from "./checkTable";
import { findingHeadline } from "./findingHeadline";

/** Author of every note that the add-in writes. */
const AUTHOR = "KTXH";
const NOTE_MARK = "KTXH – ";

/** One note per cell with findings; a note that people wrote there stays above ours, our stale ones go. */
export function findingNotes(checked: CheckedTable, sheet: SheetSnapshot, language: Language): NoteEdit[] {
  const cells = new Map<string, Finding[]>();
  for (const finding of checked.findings) {
    cells.set(finding.cell, [...(cells.get(finding.cell) ?? []), finding]);
  }
  const stale = sheet.notes.filter((note) => note.text.includes(NOTE_MARK) && !cells.has(cellAddress(note)));
  const written = [...cells].map(([address, findings]): NoteEdit => {
    const before = sheet.notes.find((note) => cellAddress(note) === address);
    return { ...positionOf(address, findings, checked), ...noteText(findings, before, language) };
  });
  return [...written, ...stale.map((note) => ({ ...note, text: foreignPart(note.text) }))];
}

function noteText(
  findings: readonly Finding[],
  before: Note | undefined,
  language: Language,
): Pick<NoteEdit, "author" | "text"> {
  const own = findings.map((finding) => {
    const todo = RULES.find(({ id }) => id === finding.rule)?.todo[language] ?? "";
    const headline = findingHeadline(finding, language);
    return `${NOTE_MARK}${headline}\n${translate(language, "sheet.todo", { todo })}`;
  });
  const foreign = before ? foreignPart(before.text) : "";
  const author = foreign && before ? before.author : AUTHOR;
  return { author, text: [foreign, ...own].filter((part) => part !== "").join("\n") };
}

function positionOf(address: string, [finding]: readonly Finding[], { table }: CheckedTable): CellPosition {
  const row = finding?.row ?? 1;
  const columns = Object.values(table.header.columns);
  const column = columns.find((one) => cellAddress({ row, column: one }) === address) ?? 1;
  return { row, column };
}

/** What people wrote in a note that also holds findings. */
function foreignPart(note: string): string {
  const at = note.indexOf(NOTE_MARK);
  return (at < 0 ? note : note.slice(0, at)).trimEnd();
}
