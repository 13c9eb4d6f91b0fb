import type { TextRun } from "../text/richText";
import { plainDigits } from "../text/superscript";

const MARK = /[⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾]+/gu;
/** A length at the end of a text ("km", "500m"), so that ² or ³ after it is a unit and no mark. */
const LENGTH_BEFORE = /(?:^|[^\p{L}\p{M}])(?:k|h|da|d|c|m)?m$/iu;

/** Length of the unit exponent at the start of a superscript stretch: 1 after "m", "km" …, otherwise 0. */
function exponentLength(before: string, stretch: string, marks: readonly string[]): number {
  if (!/^[²³]/u.test(stretch) || !LENGTH_BEFORE.test(before)) return 0;
  return stretch.length > 1 && marks.includes(plainDigits(stretch)) ? 0 : 1;
}

/**
 * A text as runs, its superscript characters turned into superscript runs of plain digits ("4 ⁷⁵" → "4 ", "75");
 * m², km³ stay as they are. `marks` are the known footnotes of the row: they decide "m³⁹". Empty text gives [].
 */
export function splitFootnoteMarks(text: string, marks: readonly string[] = []): readonly TextRun[] {
  const runs: TextRun[] = [];
  let end = 0;
  for (const { 0: stretch, index } of text.matchAll(MARK)) {
    const start = index + exponentLength(text.slice(0, index), stretch, marks);
    const mark = plainDigits(text.slice(start, index + stretch.length));
    if (mark === "") continue;
    if (start > end) runs.push({ text: text.slice(end, start) });
    runs.push({ text: mark, superscript: true });
    end = index + stretch.length;
  }
  if (end < text.length) runs.push({ text: text.slice(end) });
  return runs;
}
