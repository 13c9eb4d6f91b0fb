import type { Worksheet } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import { RemoveNoteMutation, UpdateNoteMutation } from "@univerjs/sheets-note";
import { cellAddress, type Highlight, type Note } from "../../core/table/sheet";
import { highlightFormula, highlightKey, TONE_COLOURS } from "../../ports/highlightRule";
import type { Grid } from "./Grid";
import { univerRange } from "./paintSheet";
import type { SheetPicture } from "./picture";

const NOTE_SIZE = { width: 240, height: 120 };

/** Shows the notes and highlights of `next` where those of `before` are shown. Univer has no authors: the file keeps them. */
export function paintMarks(grid: Grid, sheet: Worksheet, before: SheetPicture, next: SheetPicture): void {
  const notes = new Map(next.notes.map((note) => [cellAddress(note), note] as const));
  for (const note of before.notes)
    if (!notes.has(cellAddress(note))) noteChange(grid, sheet, RemoveNoteMutation.id, note, {});
  const shown = new Map(before.notes.map((note) => [cellAddress(note), note] as const));
  for (const note of next.notes)
    if (shown.get(cellAddress(note))?.text !== note.text)
      noteChange(grid, sheet, UpdateNoteMutation.id, note, { note: noteData(note) });
  const shownRules = before.highlights.map(highlightKey);
  if (shownRules.join("\n") === next.highlights.map(highlightKey).join("\n")) return;
  for (const cfId of shownRules) grid.change(sheet, DeleteConditionalRuleMutation.id, { cfId });
  // Univer puts a new rule in front of all others, and the first that applies decides.
  for (const highlight of [...next.highlights].reverse())
    grid.change(sheet, AddConditionalRuleMutation.id, { rule: ruleOf(highlight) });
}

function noteChange(
  grid: Grid,
  sheet: Worksheet,
  mutation: string,
  { row, column }: Note,
  more: object,
): void {
  grid.change(sheet, mutation, {
    sheetId: sheet.getSheetId(),
    row: row - 1,
    col: column - 1,
    silent: true,
    ...more,
  });
}

function noteData({ row, column, text }: Note): object {
  return {
    id: cellAddress({ row, column }),
    row: row - 1,
    col: column - 1,
    note: text,
    show: false,
    ...NOTE_SIZE,
  };
}

function ruleOf(highlight: Highlight): IConditionFormattingRule {
  const { fill, font } = TONE_COLOURS[highlight.tone];
  return {
    cfId: highlightKey(highlight),
    ranges: [univerRange(highlight.range)],
    stopIfTrue: false,
    rule: {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.formula,
      value: `=${highlightFormula(highlight)}`,
      style: { bg: { rgb: `#${fill}` }, cl: { rgb: `#${font}` } },
    },
  };
}
