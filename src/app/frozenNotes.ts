import {
  cellAddress,
  rangeAddress,
  type CellRange,
  type Note,
  type SheetSnapshot,
} from "../core/table/sheet";
import type { Policy } from "../core/target/model";
import type { Language } from "../i18n/translator";
import { translateSheet } from "../i18n/translateSheet";
import type { NoteEdit } from "../ports/workbook";
import { NOTE_AUTHOR, NOTE_MARK, withFrozenLine } from "./ownNotes";

/** How values were frozen. */
export interface FreezeFacts {
  readonly policy: Policy;
  readonly catalogue: string;
  readonly language: Language;
  readonly now: Date;
}

/** Hours by which the clocks of Việt Nam are ahead of UTC. */
const AHEAD = 7;

/** "21/11/2026 18:49" in Việt Nam. */
function printTime(time: Date): string {
  const [date = "", clock = ""] = new Date(time.getTime() + AHEAD * 3_600_000).toISOString().split("T");
  return `${date.split("-").reverse().join("/")} ${clock.slice(0, 5)}`;
}

/** Blocks that stand on one another, cells of one column above all, as one. */
function joined(ranges: readonly CellRange[]): readonly CellRange[] {
  const sorted = [...ranges].sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top);
  const all: CellRange[] = [];
  for (const range of sorted) {
    const last = all.at(-1);
    const isNext = last?.left === range.left && last.right === range.right && last.bottom + 1 === range.top;
    if (last && isNext) all[all.length - 1] = { ...last, bottom: range.bottom };
    else all.push(range);
  }
  return all;
}

/** A line in the note of each frozen place, at its first cell, below what people wrote. */
export function frozenNotes(
  { notes }: SheetSnapshot,
  ranges: readonly CellRange[],
  { policy, catalogue, language, now }: FreezeFacts,
): NoteEdit[] {
  const facts = {
    time: printTime(now),
    policy: translateSheet(language, policy === "office" ? "sheet.policyOffice" : "sheet.policyStrict"),
  };
  const packs = catalogue === "" ? "" : ` ${translateSheet(language, "sheet.frozenWith", { catalogue })}`;
  const mark = `${NOTE_MARK}${translateSheet(language, "sheet.frozenMark")}: `;
  const present = new Map(notes.map((note) => [cellAddress(note), note] as const));
  return joined(ranges).map((range) => {
    const place = { row: range.top, column: range.left };
    const said = translateSheet(language, "sheet.frozenAt", { ...facts, range: rangeAddress(range) });
    return withLine(place, present.get(cellAddress(place)), mark + said + packs);
  });
}

/** The edits that take those lines off the notes in these ranges. */
export function thawedNotes({ notes }: SheetSnapshot, ranges: readonly CellRange[]): NoteEdit[] {
  const first = new Set(ranges.map(({ top, left }) => cellAddress({ row: top, column: left })));
  const ours = notes.filter((note) => first.has(cellAddress(note)));
  return ours.map((note) => withLine(note, note, "")).filter(({ text }, index) => text !== ours[index]?.text);
}

function withLine(
  { row, column }: Pick<Note, "row" | "column">,
  note: Note | undefined,
  line: string,
): NoteEdit {
  return { row, column, author: note?.author ?? NOTE_AUTHOR, text: withFrozenLine(note?.text ?? "", line) };
}
