import { TextRun as DocumentRun } from "docx";
import { keepTogether } from "../../core/text/keepTogether";
import type { TextRun } from "../../core/text/richText";

/** Everything XML 1.0 forbids, lone surrogates included. */
const ILLEGAL = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** A text without the characters that XML cannot hold. */
export function legalText(text: string): string {
  return text.replace(ILLEGAL, "");
}

/** Keeps a footnote mark with the word before it: the space at the end becomes a no-break space. */
function keepMark(text: string): string {
  return text.replace(/ +$/u, "\u{A0}");
}

/** Runs as document runs in reading order, their size that of the paragraph's style; line breaks become breaks. */
export function documentRuns(
  runs: readonly TextRun[],
  look: { readonly highlighted?: boolean } = {},
): DocumentRun[] {
  return runs.flatMap(({ text, superscript, bold, italic }, index) => {
    const kept = keepTogether(legalText(text));
    const isBeforeMark = runs[index + 1]?.superscript === true;
    const lines = (isBeforeMark ? keepMark(kept) : kept).split(/\r\n|\r|\n/u);
    return lines.map(
      (line, number) =>
        new DocumentRun({
          text: line,
          ...(bold === undefined ? {} : { bold }),
          ...(italic === undefined ? {} : { italics: italic }),
          ...(superscript === true ? { superScript: true } : {}),
          ...(look.highlighted === true ? { highlight: "yellow" } : {}),
          ...(number > 0 ? { break: 1 } : {}),
        }),
    );
  });
}
