import { askSheet } from "./ask";
import type { Capabilities } from "./capabilities";
import { isOwn, placedComments } from "./comments";
import { foundHighlights, removeFormat } from "./highlights";
import { Journal } from "./journal";
import { removeComment } from "./noteEdits";
import { readOutline } from "./outline";

/** Removes the highlights and comments of ours from a sheet, and nothing that people made; all of them or none. */
export async function clearMarks(name: string, capabilities: Capabilities): Promise<void> {
  const { comments, formats } = await readOutline(name, capabilities);
  const before = await askSheet(name, (sheet, context) => {
    const placed = placedComments(comments.filter(isOwn))(sheet, context);
    const highlights = foundHighlights(formats)(sheet, context);
    return () => ({ formats, comments: placed(), highlights: highlights() });
  });
  const commentIds = new Set(comments.map(({ id }) => id));
  await new Journal(name, [], { ...before, commentIds }).carryOut([
    ...before.highlights.map(({ id }) => removeFormat(id)),
    ...before.comments.map(({ id }) => removeComment(id)),
  ]);
}
