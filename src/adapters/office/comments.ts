import type { CellPosition, Note } from "../../core/table/sheet";
import type { Queue } from "./ask";

/** The author by whom ours are known; Excel itself signs comments with the user's name. */
const OWN_AUTHOR = "KTXH";
/** A comment of ours begins with one of these; the second is taken off when it is read. */
const OWN_HEADLINE = `${OWN_AUTHOR} – `;
const OWN_PREFIX = `${OWN_AUTHOR}: `;

/** A remark that Excel holds: a note where it has notes, else a comment, which several people may have answered. */
export interface FoundComment {
  readonly id: string;
  readonly content: string;
  readonly authorName: string;
}

export interface PlacedComment extends FoundComment, CellPosition {}

/** Whether a comment was written by {@link contentOf}. */
export function isOwn({ content }: FoundComment): boolean {
  return content.startsWith(OWN_HEADLINE) || content.startsWith(OWN_PREFIX);
}

/** The content of a comment that can be told from those of people. */
export function contentOf({ text }: Note): string {
  return text.startsWith(OWN_HEADLINE) ? text : OWN_PREFIX + text;
}

export function noteOf({ row, column, ...comment }: PlacedComment): Note {
  const { content, authorName } = comment;
  if (!isOwn(comment)) return { row, column, author: authorName, text: content };
  const text = content.startsWith(OWN_PREFIX) ? content.slice(OWN_PREFIX.length) : content;
  return { row, column, author: OWN_AUTHOR, text };
}

/** Asks for the comments of a sheet. */
export function commentItems({ comments }: Excel.Worksheet): () => FoundComment[] {
  comments.load("items/id,items/content,items/authorName");
  return () => comments.items.map(({ id, content, authorName }) => ({ id, content, authorName }));
}

/** Asks where comments stand; the answer is in reading order. */
export function placedComments(found: readonly FoundComment[]): Queue<Excel.Worksheet, PlacedComment[]> {
  return ({ comments }) => {
    const places = found.map(({ id }) => comments.getItem(id).getLocation().load("rowIndex,columnIndex"));
    return () =>
      places
        .flatMap(({ rowIndex, columnIndex }, index) => {
          const comment = found[index];
          return comment ? [{ ...comment, row: rowIndex + 1, column: columnIndex + 1 }] : [];
        })
        .sort((a, b) => a.row - b.row || a.column - b.column);
  };
}
