import { TextRun as DocumentRun } from "docx";
import type { TextRun } from "../../core/text/richText";

/** Everything XML 1.0 forbids, lone surrogates included. */
const ILLEGAL = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** A text without the characters that XML cannot hold. */
export function legalText(text: string): string {
  return text.replace(ILLEGAL, "");
}

/** Keeps a percent sign with its figure ("6,45 %") on one line by a no-break space. */
function keepPercent(text: string): string {
  return text.replace(/(\d) (?=%)/gu, "$1\u{A0}");
}

/** Keeps a footnote mark with the word before it: the space at the end becomes a no-break space. */
function keepMark(text: string): string {
  return text.replace(/ +$/u, "\u{A0}");
}

/** Runs as document runs in reading order; line breaks inside a text become breaks, `size` is in points. */
export function documentRuns(
  runs: readonly TextRun[],
  size: number,
  extra: { readonly bold?: boolean; readonly italics?: boolean } = {},
): DocumentRun[] {
  return runs.flatMap(({ text, superscript, bold, italic }, index) => {
    const kept = keepPercent(legalText(text));
    const isBeforeMark = runs[index + 1]?.superscript === true;
    const lines = (isBeforeMark ? keepMark(kept) : kept).split(/\r\n|\r|\n/u);
    return lines.map(
      (line, number) =>
        new DocumentRun({
          text: line,
          size: size * 2,
          bold: bold ?? extra.bold ?? false,
          italics: italic ?? extra.italics ?? false,
          ...(superscript === true ? { superScript: true } : {}),
          ...(number > 0 ? { break: 1 } : {}),
        }),
    );
  });
}
