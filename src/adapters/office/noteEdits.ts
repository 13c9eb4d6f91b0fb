import { cellAddress, type CellPosition } from "../../core/table/sheet";
import type { NoteEdit } from "../../ports/workbook";
import { contentOf, isOwn, type PlacedComment } from "./comments";
import type { Step } from "./steps";

/**
 * Steps that set and remove comments of ours. What people wrote is theirs: a cell that holds a comment of somebody, or a
 * classic note (`noted`), keeps it and gets none of ours.
 */
export function noteSteps(
  notes: readonly NoteEdit[],
  present: readonly PlacedComment[],
  noted: readonly CellPosition[],
): Step[] {
  const taken = new Set(noted.map(cellAddress));
  const latest = new Map(notes.map((note) => [cellAddress(note), note] as const));
  return [...latest].flatMap(([address, note]): Step[] => {
    const there = present.find((comment) => cellAddress(comment) === address);
    if (taken.has(address) || (there && !isOwn(there))) return [];
    if (note.text === "") return there ? [removeComment(there.id)] : [];
    const content = contentOf(note);
    if (there?.content === content) return [];
    return [there ? replacement(there.id, content) : addition(address, content)];
  });
}

export function removeComment(id: string): Step {
  return { bytes: 500, queue: ({ comments }) => comments.getItem(id).delete() };
}

function replacement(id: string, content: string): Step {
  return {
    bytes: 500 + 3 * content.length,
    queue: ({ comments }) => void (comments.getItem(id).content = content),
  };
}

function addition(address: string, content: string): Step {
  return { bytes: 500 + 3 * content.length, queue: ({ comments }) => void comments.add(address, content) };
}

/** Steps that bring back the comments of ours that were there; `ids` are those that are there now. */
export function restoredNotes(before: readonly PlacedComment[], ids: ReadonlySet<string>): Step[] {
  return before.filter(isOwn).map((comment) => {
    const { id, content } = comment;
    return ids.has(id) ? replacement(id, content) : addition(cellAddress(comment), content);
  });
}
