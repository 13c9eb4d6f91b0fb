import { WorkbookError } from "../../ports/workbook";
import { askSheet } from "./ask";
import type { Before } from "./before";
import { bringBack } from "./failure";
import { commentItems, isOwn } from "./comments";
import { formatItems, removeFormat, restoredHighlights } from "./highlights";
import { removeComment, restoredNotes } from "./noteEdits";
import { messagesOf, queueSteps, sendSteps, type Step } from "./steps";

/** Sees to it that a change of a sheet is there wholly or not at all: Excel itself leaves a failed batch half done. */
export class Journal {
  private hasBegun = false;

  /** `undo` brings cells, looks and sizes back, however far the change has come. */
  constructor(
    private readonly sheet: string,
    private readonly undo: readonly Step[],
    private readonly before: Pick<Before, "formats" | "highlights" | "comments" | "commentIds">,
  ) {}

  /**
   * Sends the steps. If one fails the sheet is made what it was before the first, and the failure is thrown; if that fails
   * too, `not-restored`.
   */
  async carryOut(steps: readonly Step[]): Promise<void> {
    try {
      for (const message of messagesOf(steps)) {
        await askSheet(this.sheet, queueSteps(message));
        this.hasBegun = true;
      }
    } catch (error) {
      // Excel refuses whole messages while a cell is edited.
      const isUntouched = !this.hasBegun && error instanceof WorkbookError && error.problem === "cell-edit";
      if (!isUntouched) await bringBack(this.sheet, () => this.restore());
      throw error;
    }
  }

  private async restore(): Promise<void> {
    let marks: readonly Step[] = [];
    const look: Step = { bytes: 0, queue: (sheet) => this.lookForMarks(sheet, (found) => (marks = found)) };
    await sendSteps(this.sheet, [...this.undo, look], true);
    await sendSteps(this.sheet, marks, true);
  }

  /** Finds out which conditional formats and comments the change has added or taken. */
  private lookForMarks(sheet: Excel.Worksheet, found: (steps: Step[]) => void): () => void {
    const formats = formatItems(sheet);
    const comments = commentItems(sheet);
    return () => {
      const knownFormats = new Set(this.before.formats.map(({ id }) => id));
      const rules = formats();
      const added = rules.filter(({ id }) => !knownFormats.has(id));
      const { commentIds } = this.before;
      const present = comments();
      const written = present.filter((comment) => isOwn(comment) && !commentIds.has(comment.id));
      found([
        ...added.map(({ id }) => removeFormat(id)),
        ...written.map(({ id }) => removeComment(id)),
        ...restoredHighlights(this.before.highlights, new Set(rules.map(({ id }) => id))),
        ...restoredNotes(this.before.comments, new Set(present.map(({ id }) => id))),
      ]);
    };
  }
}
