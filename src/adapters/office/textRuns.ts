import { toSuperscript } from "../../core/text/superscript";
import type { Queue } from "./ask";
import type { Capabilities } from "./capabilities";
import { mixedBlocks } from "./cellFonts";
import type { Outline } from "./outline";
import { rangeAt } from "./places";

/** What a cell shows with raised marks as superscript characters; undefined where the host has not told. */
export type RaisedText = (row: number, column: number) => string | undefined;

/**
 * Asks for the runs of those cells in which only a part may be raised. Before ExcelApi 1.18 no one can tell "4⁷⁵" from
 * "475": the cell then reads as Excel gives it.
 */
export function raisedTexts(
  outline: Outline,
  { hasNotes }: Capabilities,
): Queue<Excel.Worksheet, RaisedText> {
  const blocks = hasNotes ? mixedBlocks("superscript", outline) : [];
  return (sheet) => {
    const asked = blocks.map(
      (block) => [block, rangeAt(sheet, block).getCellProperties({ textRuns: true })] as const,
    );
    return () => {
      const known = new Map<string, string>();
      for (const [{ top, left }, cells] of asked) {
        cells.value.forEach((inRow, down) =>
          inRow.forEach(({ textRuns = [] }, right) => {
            const text = textRuns.map((run) => (run.font?.superscript ? toSuperscript(run.text) : run.text));
            if (text.length > 0) known.set(`${top + down},${left + right}`, text.join(""));
          }),
        );
      }
      return (row, column) => known.get(`${row},${column}`);
    };
  };
}
